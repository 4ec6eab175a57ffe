import { describe, expect, test } from "vitest";
import { DOSSIER, held, type ReportGiven } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import { type Format, renderBrief } from "./render.ts";
import { ar } from "./words/ar.ts";
import { en } from "./words/en.ts";
import { writeAmount, writeDate, writeForms } from "./write.ts";

const page = (given: readonly ReportGiven[], lang: "ar" | "en", format: Format, asOf = "2031") => {
  const all = given.map(held);
  const known = brief({ dossier: DOSSIER, held: all, decisions: [], asOf, recordedBy: null });
  return renderBrief(known, { lang, format, reports: all.map(({ reading }) => reading.report) });
};
const FLOOD: ReportGiven[] = [
  {
    id: "a",
    text: "The mayor said 12 killed.",
    outlet: "Coast Daily",
    published: "2030-03-01",
    figures: [{ quote: "12 killed", by: "the mayor" }],
  },
  {
    id: "b",
    lang: "ar",
    text: "أعلن الجيش مقتل 9 أشخاص.",
    outlet: "صحيفة المرفأ",
    published: "2030-03-02",
    figures: [{ quote: "مقتل 9 أشخاص", by: "الجيش" }],
  },
];

describe("numbers, counts and dates", () => {
  test.each([
    [1, "أصل واحد"],
    [2, "أصلان"],
    [3, "٣ أصول"],
    [11, "١١ أصلاً"],
    [100, "١٠٠ أصل"],
    [103, "١٠٣ أصول"],
  ])("%s in Arabic: %s", (count, written) => {
    expect(writeForms(count, ar.origins, ar)).toBe(written);
  });

  const amount = (value: number | null, qualifier: string, unit: string | null = null, low = value, high = value) => ({
    value,
    low,
    high,
    qualifier,
    unit,
  });

  test("an amount is said as it was meant", () => {
    expect(writeAmount(amount(2, "exact"), "killed", ar)).toBe("قتيلان");
    expect(writeAmount(amount(26, "exact"), "killed", ar)).toBe("٢٦ قتيلاً");
    expect(writeAmount(amount(8000, "about"), "arrested", ar)).toMatch(/^نحو ٨.٠٠٠ موقوف$/u);
    expect(writeAmount(amount(3000, "more_than"), "arrested", en)).toBe("more than 3,000 arrested");
    expect(writeAmount(amount(null, "vague", null, 20, 99), "killed", en)).toBe("20–99 killed");
    expect(writeAmount(amount(175_000_000, "about", "EUR"), "damage_cost", en)).toBe("about 175 million euros");
    expect(writeAmount(amount(9.75, "exact", "%"), "rate", en)).toBe("9.75%");
    expect(writeAmount(amount(85_700_000, "exact", "tonne"), "output", en)).toBe("85.7 million tonnes");
    expect(writeAmount(amount(2, "exact", "week"), "duration", en)).toBe("2 weeks");
    expect(writeAmount(amount(5, "exact", "cart"), "other", en)).toBe("5 cart");
    expect(writeAmount(amount(null, "at_least", null, 7, null), "killed", en)).toBe("at least 7 killed");
  });

  test("a date keeps its precision and its zone", () => {
    expect(writeDate("2022-01", en)).toBe("January 2022");
    expect(writeDate("2022-01-06", ar)).toBe("٦ يناير ٢٠٢٢");
    expect(writeDate("2022-01-06T23:30:00+06:00", en)).toContain("23:30 UTC+6");
    expect(writeDate(null, en)).toBe("undated");
    expect(writeDate("2022-01-08/2022-01-15", en)).toMatch(/^January 8\s–\s15, 2022$/u);
    expect(writeDate("2022-01-08/2022-01-15", ar)).toBe("٨–١٥ يناير ٢٠٢٢");
    expect(writeDate("2022-01/2022-03", en)).toBe("January 2022–March 2022");
  });
});

describe("the page", () => {
  test.each(["ar", "en"] as const)("says the dispute first, and every figure with its origin (%s)", (lang) => {
    const text = page(FLOOD, lang, "text");
    const words = lang === "ar" ? ar : en;
    const sections = [...text.matchAll(/^(.+)\n─+$/gmu)].map((match) => match[1]);
    expect(sections.slice(0, 3)).toEqual([words.sections.last, words.sections.open, words.sections.figures]);
    expect(text).toContain("the mayor");
    expect(text).toContain(lang === "ar" ? "الجيش" : "Army");
  });

  test("an empty one says so", () => {
    expect(page(FLOOD, "en", "text", "2029")).toContain(en.empty);
    expect(page(FLOOD, "ar", "html", "2029")).toContain(ar.empty);
  });

  test("every figure leads to its words and the words lead back", () => {
    const html = page(FLOOD, "ar", "html");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] as string);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(targets).toContain(link.slice(1));
    expect(html).toMatch(/<mark class="claim"><a href="#l-b-[^"]+">مقتل 9 أشخاص<\/a><\/mark>/u);
  });
});

describe("hostile text shows as text", () => {
  const EVIL = `<script>alert(1)</script> "'><img src=x onerror=alert(2)> &amp; \u0000\ud800 [x](javascript:alert(3)) 12 killed\u202e`;
  const given: ReportGiven = {
    id: "sha256:<evil>",
    text: EVIL,
    title: EVIL,
    outlet: EVIL,
    published: "2030-03-01",
    figures: [{ quote: "12 killed", by: EVIL, label: EVIL, place: EVIL }],
    names: [{ name: EVIL, kind: "person", variants: [EVIL, "x"] }],
    cautions: [{ kind: "unconfirmed", words: EVIL, about: null, report: "sha256:<evil>", span: { start: 0, end: 9 } }],
  };

  test("in HTML: no tag, no attribute, no request of its own", () => {
    const html = page([given], "en", "html");
    expect(html).not.toMatch(/<script|<img|<iframe|<link|<object|url\(|@import/i);
    expect(html).not.toMatch(/<[^>]+\son\w+=/i);
    expect(html).not.toMatch(/(?:href|src)="(?!#)/i);
    expect(html).not.toMatch(/\p{Cs}/u);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("default-src 'none'");
  });

  test("in Markdown and text: no link, no tag, no turning round of the line", () => {
    const md = page([given], "en", "md");
    expect(md).not.toMatch(/(?<!\\)<script/);
    expect(md).not.toMatch(/(?<!\\)\]\(/);
    expect(page([given], "en", "text")).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });
});
