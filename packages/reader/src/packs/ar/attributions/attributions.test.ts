import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { read } from "../../../read.ts";

/** A report as agencies write them, one sentence an item. */
const SENTENCES = [
  "قالت وزيرة الموارد المائية هدى السالمي الأحد إن السد لم يعد آمنا، مضيفة أن القرى القريبة ستُخلى.",
  "وأضافت في بيان: «لن نعرض أحدا للخطر».",
  "وأعلنت السلطات مقتل سبعة عمال وإصابة عشرين آخرين في انهيار النفق.",
  "ونقلت وكالة الأناضول عن مهندس في الموقع قوله إن الصيانة توقفت قبل عام.",
  "ونفت الشركة المشغلة صحة ذلك، واتهمت النقابة بنشر الشائعات.",
  "وانقطعت الكهرباء عن المدينة، بحسب مدير شركة التوزيع.",
  "ودعا رئيس البلدية السكان إلى الهدوء، مؤكدا أن الطعام متوفر.",
  "«سنعود إلى بيوتنا قريبا جدا»، قال أحد النازحين.",
];

/** Attributions by their words, without marks of spelling: what must not change. */
function said(text: string) {
  const plain = (words: string | null) => words?.normalize("NFC").replace(/[\u064b-\u0652\u0640]/gu, "") ?? null;
  const { attributions, names } = read({ text, lang: "ar", published: "2021-04-12" });
  const nameOf = (speaker: string | null) => names.find(({ id }) => id === speaker)?.name ?? speaker;
  return attributions.map(({ act, mode, source, speaker, cue, content, via }) => ({
    act,
    mode,
    source: source && plain(text.slice(source.start, source.end)),
    speaker: plain(nameOf(speaker)),
    cue: plain(text.slice(cue.start, cue.end)),
    content: content.map(({ start, end }) => plain(text.slice(start, end))),
    via: via.map(({ name, role }) => [plain(name), role]),
  }));
}

const WHOLE = SENTENCES.join(" ");

describe("attributions do not depend on how a report is written", () => {
  it("finds them at all", () => {
    expect(said(WHOLE).map(({ act }) => act)).toEqual(
      expect.arrayContaining(["say", "announce", "deny", "accuse", "demand", "confirm"]),
    );
    expect(said(WHOLE).length).toBeGreaterThanOrEqual(10);
  });
  test.prop([fc.array(fc.constantFrom(" ", "\n", "\n\n"), { minLength: 7, maxLength: 7 })])(
    "nor on where its paragraphs end",
    (gaps) => {
      expect(said(SENTENCES.map((sentence, index) => sentence + (gaps[index] ?? "")).join(""))).toEqual(said(WHOLE));
    },
  );
  it("nor on its normal form", () => {
    expect(said(WHOLE.normalize("NFD"))).toEqual(said(WHOLE.normalize("NFC")));
  });
  test.prop([fc.infiniteStream(fc.nat({ max: 40 })), fc.constantFrom("\u064e", "\u0651", "\u0652", "\u0640")])(
    "nor on vowel marks and tatweel",
    (choices, mark) => {
      // after a letter that another follows
      const marked = WHOLE.replace(/[بتثجحسشصضطعفقكلمنهي](?=[ء-ي])/gu, (letter) =>
        choices.next().value === 0 ? letter + mark : letter,
      );
      expect(said(marked)).toEqual(said(WHOLE));
    },
  );
});

describe("adversarial texts", () => {
  it.each([
    ["cues", "قال إن "],
    ["cues without content", "قالت الوزارة وأعلنت "],
    ["open quotes", "قال: « "],
    ["sources", "بحسب الوزارة، "],
    ["relays", "نقلت الوكالة عن "],
  ])("are read to their end: %s", (_, unit) => {
    const text = unit.repeat(20_000);
    expect(() => read({ text, lang: "ar" })).not.toThrow();
  });
});
