/** `files/*.pdf` were printed from pages by Chromium: pieces of one letter, presentation forms, from left to right. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { turnBrackets, turnLigatures, plainLetters } from "../src/formats/pdf/letters.ts";
import { linesOf, type Piece } from "../src/formats/pdf/lines.ts";
import { checkMaps } from "../src/formats/pdf/maps.ts";
import { taken } from "./taken.ts";

const pdf = (name: string) => readFileSync(join(import.meta.dirname, "files", name));

test("Arabic in the order it is read, with its numbers, its Latin words and its signs", async () => {
  const [one] = await taken(pdf("ar.pdf"), { from: "ar.pdf" });
  expect(one).not.toHaveProperty("notes");
  expect((one as { report: { text: string } }).report.text).toBe(
    `تقرير الحالة رقم 7

أعلنت لجنة الطوارئ في مدينة المرفأ أن عدد النازحين بلغ 1250 شخصاً حتى مساء 14 مارس 2021، وأن 37 أسرة ما زالت في مدرسة واحدة.

وقال رئيس اللجنة لؤي الحكيم: «لا نملك سوى مئتي خيمة»، مضيفاً أن نسبة ما وصل من المساعدات لم تتجاوز 12.5% (نحو ثلاثة ملايين دولار).

ونقلت منظمة Shore Aid عن متطوعيها أن الطريق الساحلي مقطوع عند الكيلومتر 18، وهو ما نفته الشرطة.

الحي القتلى الجرحى

الشرقي ٤ – ٢١

الغربي ٢ – ٩`,
  );
});

test("English: paragraphs joined, a word cut at the end of a line put together", async () => {
  const [one] = await taken(pdf("en.pdf"), { from: "en.pdf" });
  const { text } = (one as { report: { text: string } }).report;
  expect(text.split("\n\n")).toHaveLength(5);
  expect(text).toContain("while others had found shelter with relatives in the villages along the northern road.");
});

describe("lines", () => {
  const piece = (text: string, x: number, width: number): Piece => ({ text, x, y: 100, width, height: 10 });
  test.each([
    [
      "a date and a range",
      [
        piece("سبتمبر", 0, 30),
        piece(" ", 30, 3),
        piece("17", 33, 12),
        piece("-", 45, 4),
        piece("15", 49, 12),
        piece(" ", 61, 3),
        piece("بين", 64, 20),
      ],
      "بين 17-15 سبتمبر",
    ],
    [
      "a decimal in pieces",
      [piece("مليون", 0, 30), piece(" ", 30, 3), piece("2", 33, 6), piece(".", 39, 3), piece("75", 42, 12)],
      "2.75 مليون",
    ],
    [
      "two Latin words",
      [
        piece("أمس", 0, 20),
        piece(" ", 20, 3),
        piece("Red", 23, 20),
        piece(" ", 43, 3),
        piece("Line", 46, 20),
        piece(" ", 66, 3),
        piece("منظمة", 69, 30),
      ],
      "منظمة Red Line أمس",
    ],
    [
      "a percent sign to the left",
      [piece("%", 0, 8), piece("40", 8, 12), piece(" ", 20, 3), piece("نسبة", 23, 20)],
      "نسبة 40%",
    ],
    ["cells of a table", [piece("١٢", 0, 12), piece("٧", 100, 6), piece("الساحل", 200, 30)], "الساحل – ٧ – ١٢"],
    [
      "Latin with an Arabic word",
      [
        piece("the word", 0, 40),
        piece(" ", 40, 3),
        piece("سلام", 43, 20),
        piece(" ", 63, 3),
        piece("means peace", 66, 60),
      ],
      "the word سلام means peace",
    ],
  ])("%s", (_, pieces, text) => {
    expect(linesOf(pieces).map((line) => line.text)).toEqual([text]);
  });
});

describe("letters", () => {
  test("forms for fonts become letters; ornate brackets stay", () => {
    expect(plainLetters("ﻻ ﺳﻼم ﬁnd ﷲ ﴾ﹰ﴿")).toBe("لا سلام find الله ﴾ً﴿");
  });
  test("lam and alef turned round are put right where it shows, and counted", () => {
    expect(turnLigatures("في األول من اإلعالن، واألرقام بالألف واألم")).toEqual({
      text: "في الأول من الإعالن، والأرقام بالألف والأم",
      turned: 4,
    });
    expect(turnLigatures("قال إن الأول والإعلان")).toEqual({ text: "قال إن الأول والإعلان", turned: 0 });
  });
  test("brackets as drawn are turned, brackets as meant are not", () => {
    expect(turnBrackets(["قال: »نعم«، )نحو ثلاثة(", "و(بعد)"])).toEqual(["قال: «نعم»، (نحو ثلاثة)", "و)بعد("]);
    expect(turnBrackets(["قال: «نعم» (نحو", "ثلاثة)"])).toEqual(["قال: «نعم» (نحو", "ثلاثة)"]);
  });
});

test.each([
  ["cut off", pdf("en.pdf").subarray(0, 900), "ingest.bad-pdf"],
  ["no PDF but its name", Buffer.from("%PDF-1.7\nnothing"), "ingest.bad-pdf"],
])("%s", async (_, bytes, code) => {
  await expect(taken(bytes, { from: "x.pdf", as: "pdf" })).rejects.toMatchObject({ code });
});

describe("a font's map of its codes", () => {
  const withMap = (ranges: string) =>
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<<>> stream\nbegincmap\n1 beginbfrange\n${ranges}\nendbfrange\nendstream endobj\n%%EOF`,
    );
  test.each([
    ["of millions of letters", "<0000> <00ffffff> <0041>"],
    ["spoilt", "<0554> <00oC3r<0072>"],
    ["cut off", "<0000> <00"],
  ])("%s is refused", async (_, ranges) => {
    await expect(taken(withMap(ranges), { from: "x.pdf", as: "pdf" })).rejects.toMatchObject({
      code: "ingest.bad-pdf",
      message: expect.stringContaining("fonts"),
    });
  });
  test("as fonts have it is let pass", async () => {
    await expect(checkMaps(withMap("<0003> <0005> <0020>\n<0007> <0008> [<0041> <0042>]"), "x.pdf")).resolves.toBe(
      undefined,
    );
  });
});
