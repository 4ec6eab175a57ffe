import { expect, it } from "vitest";
import { read } from "../read.ts";

const sources = (text: string) => {
  const { figures, attributions } = read({ text, published: "2019-05-07" });
  return figures.map(({ attribution }) => attributions.find(({ id }) => id === attribution)?.speaker != null);
};

it("gives a count that goes on with somebody's tally to that somebody", () => {
  expect(sources("وقالت وزارة الدفاع إن 14 مسلحا قتلوا، بينما قتل 6 من أفراد الجيش منذ الأحد.")).toEqual([true, true]);
});

it("gives nobody a count of the report's own", () => {
  expect(sources("وبلغت الحصيلة 14 قتيلا، بينما أصيب 6 بجروح.")).toEqual([false, false]);
  expect(sources("قتل 14 مسلحا، بحسب وزارة الدفاع، فيما توفي 6 جنود.")).toEqual([true, false]);
});

it("gives the harm that came of what somebody tells to that somebody", () => {
  expect(sources("وقال الناطق إن حافلة انقلبت في 3 مواقع من الطريق، ما أسفر عن مقتل 6 أشخاص.")).toContain(true);
  expect(sources("أعلن الرئيس حالة الطوارئ بعد انهيار السد، ما أسفر عن مقتل 39 شخصا.")).toEqual([false]);
});

it("gives what goes on behind somebody's clause to that somebody", () => {
  const said = "وقالت الوزارة إن مسلحين هاجموا القرية";
  expect(sources(`${said}، ما تسبب في تدمير 12 منزلا.`)).toContain(true);
  expect(sources(`${said}، الأمر الذي أدى إلى نزوح 40 أسرة.`)).toEqual([true]);
  expect(sources(`${said}، فيما لا يزال البحث جاريا عن 9 أشخاص.`)).toEqual([true]);
  expect(sources(`${said}، في حين أصيب 9 آخرون.`)).toEqual([true]);
  expect(sources(`${said}، ما أدى إلى مقتل 30 شخصا، من بينهم 12 طفلا.`)).toEqual([true, true]);
  expect(sources("وبحسب الوزارة، هاجم مسلحون القرية، ما أدى إلى مقتل 30 شخصا.")).toEqual([true]);
});

it("leaves a narrator's own clause to the narrator", () => {
  expect(sources("واتهم الجيش المسلحين بخرق الهدنة، فيما أصيب 9 أشخاص في المدينة.")).toEqual([false]);
  expect(sources("وطالب السكان بالرحيل، فيما أصيب 9 أشخاص في المدينة.")).toEqual([false]);
});
