import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { read } from "../read.ts";

const whole = fc.integer({ min: 0, max: 999_999_999 });
const surroundings = {
  ar: ["قتل ", " شخصا في المدينة"],
  en: ["They counted ", " people in the town"],
} as const;
const numbersOf = (text: string, lang: "ar" | "en") => read({ text, lang }).numbers;

for (const locale of ["ar-EG", "ar-TN-u-nu-latn", "en-GB", "en-US"]) {
  const lang = locale.startsWith("ar") ? "ar" : "en";
  const [before, after] = surroundings[lang];
  // grouping needs separators of its own: "1.000" is a decimal to most of the world
  const format = new Intl.NumberFormat(locale.replace("ar-TN-u-nu-latn", "en"), { maximumFractionDigits: 0 });
  test.prop([whole])(`a whole number as ${locale} writes it is read back`, (value) => {
    const written = format.format(value);
    const [number] = numbersOf(`${before}${written}${after}`, lang);
    expect(number?.value).toBe(value);
    expect(number?.span).toEqual({ start: before.length, end: before.length + written.length });
  });
}

test.prop([fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9 })])(
  "a decimal in either digit set is read back",
  (whole, tenths) => {
    const value = Number(`${whole}.${tenths}`);
    for (const locale of ["ar-EG", "en"]) {
      const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
      expect(numbersOf(`${surroundings.ar[0]}${written}${surroundings.ar[1]}`, "ar")[0]?.value).toBe(value);
    }
  },
);

const phrases = fc.constantFrom(
  "ما لا يقل عن ثلاثمئة وخمسة وعشرين ألف نازح",
  "نحو أربعة ملايين ومئتي ألف",
  "عشرات الآلاف",
  "مئة وأحد عشر جريحا على الأقل",
  "at least twenty-one thousand three hundred and five",
  "about £1.5bn",
);
test.prop([phrases])("NFD gives the same numbers as NFC", (text) => {
  const lang = /[a-z]/.test(text) ? "en" : "ar";
  const values = (form: string) => numbersOf(text.normalize(form), lang).map(({ span: _, ...rest }) => rest);
  expect(values("NFD")).toEqual(values("NFC"));
});

test.prop([fc.string({ unit: "grapheme" }), phrases, fc.string({ unit: "grapheme" })])(
  "spans lie in the text, in order, and do not overlap",
  (before, phrase, after) => {
    const text = `${before} ${phrase} ${after}`;
    let end = 0;
    for (const { span } of numbersOf(text, /[a-z]/.test(phrase) ? "en" : "ar")) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      end = span.end;
    }
  },
);
