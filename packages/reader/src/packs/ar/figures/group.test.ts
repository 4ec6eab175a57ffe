/** Whom a figure counts: groups by frames, each cell a report of its own. */
import { describe, expect, it } from "vitest";
import { read } from "../../../read.ts";

/** "G" is the group as the frame has it: many, one in the accusative, or with the article. */
const MANY = ["قتل 5 G في المدينة أمس.", "وقالت الوزارة إن 5 G قتلوا."];
const ONE = ["قتل 15 G في المدينة أمس."];
const THE = [
  "بلغ عدد القتلى من G 5.",
  "ارتفع عدد G الذين قتلوا إلى 5.",
  "قتل 5 من G في المدينة.",
  "وارتفعت حصيلة القتلى في صفوف G إلى 5.",
];

const ROWS: readonly (readonly [group: string, frames: readonly string[], words: string])[] = [
  ["children", MANY, "أطفال رضع قاصرين فتيات مراهقين"],
  ["women", MANY, "نساء سيدات نسوة"],
  ["journalists", MANY, "صحفيين مراسلين مصورين"],
  ["medics", MANY, "أطباء مسعفين عاملين_صحيين عمال_إسعاف كوادر_طبية موظفي_صحة"],
  ["foreigners", MANY, "أجانب سياح عمال_أجانب رعايا_أجانب"],
  ["police", MANY, "شرطيين رجال_شرطة ضباط_شرطة عناصر_في_الشرطة أفراد_من_الشرطة"],
  ["security_forces", MANY, "رجال_أمن أعوان_أمن عناصر_من_قوات_الأمن أفراد_من_القوات_الأمنية"],
  ["soldiers", MANY, "جنود ضباط مجندين عناصر_من_الجيش أفراد_في_الجيش"],
  ["militants", MANY, "مسلحين متمردين عناصر_مسلحة"],
  ["medics", ONE, "طبيبا عاملا_صحيا موظفا_طبيا"],
  ["foreigners", ONE, "سائحا عاملا_أجنبيا مواطنا_أجنبيا"],
  ["police", ONE, "شرطيا ضابط_شرطة عنصرا_من_الشرطة"],
  ["مزارعا", ONE, "مزارعا"],
  ["قاضيا", ONE, "قاضيا"],
  ["children", THE, "الأطفال الرضع الفتيات"],
  ["soldiers", THE, "الجنود الضباط"],
  ["police", THE, "الشرطيين رجال_الشرطة"],
  ["security_forces", THE, "رجال_الأمن عناصر_الأمن"],
  ["civilians", THE, "المدنيين"],
  ["العمال", THE, "العمال"],
];

const groups = (text: string) => read({ text, lang: "ar", published: "2023-06-15" }).figures.map(({ group }) => group);

describe("Arabic figures and whom they count", () => {
  it.each(ROWS)("%s: %j %s", (group, frames, words) => {
    const other = words.split(" ").flatMap((word) =>
      frames.flatMap((frame) => {
        const text = frame.replace("G", word.replaceAll("_", " "));
        const [found] = groups(text);
        return found === group ? [] : [`${text} ${found}`];
      }),
    );
    expect(other).toEqual([]);
  });

  it.each([
    ["مقتل جنديين وإصابة تسعة.", ["soldiers", "soldiers"]],
    ["وقالت الوزارة إن خمسة جنود قتلوا وفقد اثنان.", ["soldiers", "soldiers"]],
    ["إنقاذ 53 مهاجرا فيما لا يزال نحو ثلاثين في عداد المفقودين.", ["مهاجرا", "مهاجرا"]],
    ["مقتل 5 أطفال وإصابة 9 بجروح.", ["children", "total"]],
    ["مقتل 12 عاملا واعتقال 300.", ["عاملا", "total"]],
    ["مقتل 5 أشخاص بينهم 3 لاجئين.", ["total", "لاجئين"]],
    ["أصاب الوباء 31 ألف شخص في 19 محافظة وأدى إلى وفاة 118 منهم.", ["total", "محافظة", "total"]],
    ["قتل رجل أمن وأصيب 3 أطفال.", ["security_forces", "children"]],
    ["ارتفع عدد القتلى برصاص قوات الأمن إلى 62.", ["total"]],
    ["بلغ عدد ضحايا المسلحين 62.", ["total"]],
    ["بلغ عدد النازحين من القرى 62.", ["total"]],
    ["أوقفت الشرطة 12 أطلق سراحهم لاحقا.", ["total"]],
  ])("reads %s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});
