import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fold } from "../src/text/fold.ts";
import { openDocument } from "../src/text/document.ts";
import { digitsValue } from "../src/lexicon/analyzer.ts";
import { analyze as ar } from "../src/packs/ar/analyze.ts";
import { analyze as en } from "../src/packs/en/analyze.ts";

const open = (text: string, analyze = en) =>
  openDocument(text, { analyze, abbreviations: new Set(["mr"]), published: null, outlet: null, trace: null });
const words = (text: string, analyze = en) => open(text, analyze).tokens.map((t) => text.slice(t.start, t.end));

describe("folding", () => {
  it("folds Arabic spellings of one word alike", () => {
    for (const [a, b] of [
      ["إعتقال", "اعتقال"],
      ["توكاييڤ", "توكاييف"],
      ["الطواريء", "الطوارئ"],
      ["قُتِلَ", "قتل"],
      ["مدرســة", "مدرسه"],
      ["ﻗﺘﻞ", "قتل"],
    ])
      expect(fold(a as string)).toBe(fold(b as string));
  });
  test.prop([fc.string({ unit: "grapheme" })])("is idempotent and blind to normal form", (word) => {
    expect(fold(fold(word))).toBe(fold(word));
    expect(fold(word.normalize("NFD"))).toBe(fold(word.normalize("NFC")));
  });
});

describe("tokens", () => {
  it("divides words, digits and marks", () => {
    expect(words("Costa Rica's 2,000 men (U.S. troops) didn't go.")).toEqual([
      "Costa",
      "Rica",
      "'",
      "s",
      "2,000",
      "men",
      "(",
      "U.S.",
      "troops",
      ")",
      "didn't",
      "go",
      ".",
    ]);
    expect(words("وقُتل و16 عنصراً، بنسبة ٨٫٥٪", ar)).toEqual(["وقُتل", "و", "16", "عنصراً", "،", "بنسبة", "٨٫٥", "٪"]);
  });
  test.prop([fc.string({ unit: "binary" })])("cover every letter and digit once, in order", (text) => {
    const { tokens } = open(text);
    let last = 0;
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(last, token.start)).not.toMatch(/[\p{L}\p{Nd}]/u);
      last = token.end;
    }
    expect(text.slice(last)).not.toMatch(/[\p{L}\p{Nd}]/u);
  });
});

describe("sentences", () => {
  const sentences = (text: string) =>
    open(text).sentences.map(({ first, last }) =>
      text.slice(open(text).tokens[first]?.start, open(text).tokens[last]?.end),
    );
  it("end at full stops, not at abbreviations and initials", () => {
    expect(sentences('Mr. J. Doe said "No." He left. Then')).toEqual(['Mr. J. Doe said "No."', "He left.", "Then"]);
  });
  it("end at line breaks, except in text wrapped by hand", () => {
    expect(sentences("A headline\nThe text")).toEqual(["A headline", "The text"]);
    const wrapped = "the first line is as wide as the others are, more or less so\n".repeat(5);
    expect(open(wrapped).sentences.length).toBe(1);
  });
});

describe("quotations", () => {
  const quoted = (text: string) => {
    const doc = open(text);
    return doc.quotes.map(({ open: a, close: b }) => text.slice(doc.tokens[a]?.start, doc.tokens[b]?.end));
  };
  it("pair in every style", () => {
    expect(quoted('"a" «b» “c” ”d“ ‘e’ it’s')).toEqual(['"a"', "«b»", "“c”", "”d“", "‘e’"]);
  });
  it("run over paragraphs that open with a mark each", () => {
    expect(quoted("“one.\n\n“two.” end")).toEqual(["“one.", "“two.”"]);
    expect(quoted("``one.\n\n``two.'' end")).toEqual(["``one.", "``two.''"]);
    expect(quoted("''one.\n\n''two.'' end")).toEqual(["''one.", "''two.''"]);
  });
  it.each([
    ["``She fled,'' he said.", ["``She fled,''"]],
    ["`` She fled , '' he said.", ["`` She fled , ''"]],
    ["``She `fled','' he said.", ["``She `fled',''", "`fled'"]],
    ["``She `fled,''' he said.", ["``She `fled,'''", "`fled,'"]],
    ["He called it ''odd'' and 'new'.", ["''odd''", "'new'"]],
    ['``She fled," he said.', ['``She fled,"']],
    ["The Ba`ath party’s men, since the ’90s, and the boys' school.", []],
    ["A plank 5'10'' long and 12'' wide.", []],
  ])("in grave accents and apostrophes, as old wires type them: %s", (text, quotes) =>
    expect(quoted(text)).toEqual(quotes),
  );
});

describe("digits", () => {
  it.each([
    ["2,000", 2000],
    ["٢٬٠٠٠", 2000],
    ["٢,٠٠٠", 2000],
    ["85.7", 85.7],
    ["٨٥٫٧", 85.7],
    ["1,234,567.5", 1234567.5],
    ["9.75", 9.75],
    ["1.234.567", 1234567],
    ["1.2.3", null],
    ["9".repeat(400), null],
    ["1234567890123456", null],
    ["\u1046", null],
    ["5\u0967", null],
  ])("%s is %s", (written, value) => expect(digitsValue(written)).toBe(value));
});
