/**
 * One megabyte of the worst: no rule may take more than linear time. Nothing is timed; what is worse than linear runs into
 * the test's time limit (a second or two is usual, a quadratic rule takes hours).
 */
import { describe, expect, it } from "vitest";
import { read } from "../src/read.ts";

const MEGABYTE = 1 << 20;
const fill = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length));

const texts: Readonly<Record<string, readonly ["ar" | "en", string]>> = {
  "Arabic cues": ["ar", fill("قال إن وأضاف أن ")],
  "Arabic cues with a subject": ["ar", fill("أعلنت وزارة الداخلية أن ")],
  "Arabic chains": ["ar", fill("نقلت وكالة عن وكالة ")],
  "Arabic number words": ["ar", fill("ثلاثة آلاف ومئتان وخمسة وعشرون ")],
  "Arabic harm": ["ar", fill("مقتل 3 وإصابة 4 و")],
  "Arabic dates": ["ar", fill("الأحد 9 يناير/كانون الثاني ")],
  "Arabic names": ["ar", fill("وزير الخارجية محمد بن علي ")],
  "Arabic changes of office": ["ar", fill("أقال الوزير سمير درغامي من منصبه ")],
  "Arabic reasons": ["ar", fill("الاحتجاجات على رفع الأسعار يوم الأحد بسبب ")],
  "Arabic blame": ["ar", fill("حمّل سمير درغامي الوزارة مسؤولية الهجوم ")],
  "open guillemets": ["ar", fill("قال: «")],
  "reversed quotes": ["ar", `كلمة ${fill("” “")}`],
  "English cues": ["en", fill("said that ")],
  "English subjects": ["en", fill("the minister, who ")],
  "English number words": ["en", fill("two hundred thousand and ")],
  "English harm": ["en", fill("killed 3 and wounded 4 ")],
  "English dates": ["en", fill("since Sunday 9 January ")],
  "English names": ["en", fill("President Ann Other of ")],
  "English commas": ["en", fill("he said, ")],
  "English protests": ["en", fill("protests over ")],
  "English changes of office": ["en", fill("President Ann Other sacked minister Bo Other on 4 May ")],
  "straight quotes": ["en", `word ${fill('"')}`],
  "open quotes": ["en", fill("“he said ")],
  digits: ["en", fill("1")],
  "digits and separators": ["en", fill("1,")],
  "digits apart": ["en", fill("1 ")],
  "one word": ["ar", fill("و")],
  "vowel marks": ["ar", `ق${fill("َ")}`],
  "full stops": ["en", fill("a. ")],
  parentheses: ["en", `word ${fill("(")}`],
  "line breaks": ["en", `a${fill("\n")}`],
};

describe("a megabyte of", () => {
  for (const [name, [lang, text]] of Object.entries(texts)) {
    it(name, { timeout: 60_000 }, () => {
      const reading = read({ lang, text, published: "2021-03-04" });
      const found = [...reading.figures, ...reading.numbers];
      expect(found.filter(({ span }) => text.slice(span.start, span.end) === "")).toEqual([]);
    });
  }
});
