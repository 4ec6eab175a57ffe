import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { read } from "../../../read.ts";

const SENTENCES = [
  "أعلنت وزارة الصحة مقتل 12 شخصا وإصابة 40 آخرين في انهيار مبنى.",
  "وقال المحافظ إن 3 آلاف عائلة نزحت من القرى القريبة من النهر.",
  "وبلغت الأضرار نحو 20 مليون دولار، بحسب تقدير أولي.",
  "واعتقلت الشرطة 15 متظاهرا بينهم امرأتان.",
  "ضرب زلزال بقوة 6.1 درجات على بعد 40 كيلومترا من العاصمة.",
  "وارتفعت أسعار الخبز بنسبة 20 في المئة منذ بداية العام.",
  "قُتل جندي وجُرح شرطيان في هجوم قرب الحدود.",
  "ومن المتوقع أن يرتفع عدد القتلى إلى أكثر من 200.",
  "واحتشد الآلاف في الساحة رغم حظر التجول لمدة ثلاثة أيام.",
] as const;

const figuresOf = (text: string) =>
  read({ text, lang: "ar", published: "2021-05-04" }).figures.map(
    ({ measure, value, low, high, qualifier, unit, group, scope, status, of, label, span, number }) => ({
      said: [measure, value, low, high, qualifier, unit, scope, status].join(" "),
      named: [of, group, label ?? "", text.slice(span.start, span.end), text.slice(number.start, number.end)].map(
        (words) => words.normalize("NFC"),
      ),
    }),
  );

const sentences = fc.shuffledSubarray([...SENTENCES], { minLength: 2 });

describe("Arabic figures", () => {
  test.prop([sentences], { numRuns: 30 })("are the same in NFC and in NFD", (chosen) => {
    const text = chosen.join(" ");
    const figures = figuresOf(text.normalize("NFC"));
    expect(figuresOf(text.normalize("NFD"))).toEqual(figures);
    expect(figures.length).toBeGreaterThan(1);
  });

  test.prop([sentences, fc.array(fc.constantFrom("\n", "\n\n", "\r\n\r\n"), { minLength: 9, maxLength: 9 })], {
    numRuns: 30,
  })("are the same however the text is cut into paragraphs", (chosen, cuts) => {
    const text = chosen.join(" ");
    const cut = chosen.map((sentence, index) => sentence + (cuts[index] ?? "")).join("");
    expect(figuresOf(cut)).toEqual(figuresOf(text));
  });

  test.prop([fc.string({ unit: "binary" })], { numRuns: 50 })("are made of any text without a fault", (noise) => {
    const text = `قتل 5 ${noise} أشخاص`;
    for (const { span, number } of read({ text, lang: "ar" }).figures) {
      expect(number.start).toBeGreaterThanOrEqual(span.start);
      expect(number.end).toBeLessThanOrEqual(span.end);
      expect(number.end).toBeGreaterThan(number.start);
    }
  });
});
