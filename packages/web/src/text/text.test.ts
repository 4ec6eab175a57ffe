import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { blockAt, blocksOf, LONGEST_BLOCK } from "./blocks.ts";
import { clusterEnd, clusterStart, insideCluster } from "./clusters.ts";
import { controlsIn, shown } from "./controls.ts";
import { directionOf } from "./direction.ts";
import { type Mark, marked } from "./segments.ts";

const mark = (id: string, start: number, end: number, kind = "figure"): Mark => ({ id, kind, span: { start, end } });
const told = (text: string, marks: readonly Mark[]) =>
  marked(text, marks).map(({ segments }) =>
    segments.map(({ start, end, marks, control }) =>
      [text.slice(start, end), marks.map(({ id }) => id).join("+"), control?.name].filter(Boolean).join(":"),
    ),
  );

describe("segments", () => {
  test("nested and overlapping spans part the text where they begin and end", () => {
    expect(told("one two three four", [mark("a", 0, 13), mark("b", 4, 7), mark("c", 8, 18)])).toEqual([
      ["one :a", "two:a+b", " :a", "three:a+c", " four:c"],
    ]);
  });

  test("a mark that runs over paragraphs opens once", () => {
    const blocks = marked("one two\n\nthree four", [mark("a", 4, 14)]);
    expect(blocks.map(({ gap }) => gap)).toEqual([false, true]);
    expect(blocks.flatMap(({ segments }) => segments.flatMap(({ opens }) => opens.map(({ id }) => id)))).toEqual(["a"]);
    expect(told("one two\n\nthree four", [mark("a", 4, 14)])).toEqual([
      ["one ", "two:a"],
      ["three:a", " four"],
    ]);
  });

  test("an edge inside a pair, a vowelled letter or a joined emoji moves outward", () => {
    expect(told("قُتِل شخص", [mark("a", 1, 3)])).toEqual([["قُتِ:a", "ل شخص"]]);
    expect(told("x👩‍🚒y", [mark("a", 2, 3)])).toEqual([["x", "👩‍🚒:a", "y"]]);
  });

  test("a hidden character stands alone, so that it can be shown as a mark", () => {
    expect(told("abc\u202Edef", [mark("a", 1, 6)])).toEqual([["a", "bc:a", "\u202E:a:RLO", "de:a", "f"]]);
  });

  test("empty marks and marks beyond the text are left out", () => {
    expect(told("one", [mark("a", 1, 1), mark("b", 7, 9)])).toEqual([["one"]]);
    expect(marked("", [mark("a", 0, 0)])).toEqual([]);
  });

  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 });
  property.prop([fc.string({ unit: "grapheme", maxLength: 60 }), spans])(
    "segments are the blocks without gaps, and every mark covers its own letters",
    (given, places) => {
      const text = `${given}\nقُتل ${given}`;
      const marks = places.map(([start, length], index) => mark(`m${index}`, start, start + length + 1));
      for (const block of marked(text, marks)) {
        expect(block.segments[0]?.start).toBe(block.start);
        expect(block.segments.at(-1)?.end).toBe(block.end);
        for (const [index, segment] of block.segments.entries()) {
          expect(segment.start).toBe(block.segments[index - 1]?.end ?? block.start);
          for (const { id } of marks.filter(({ span }) => span.start < segment.end && span.end > segment.start))
            expect(segment.marks.map((own) => own.id)).toContain(id);
        }
      }
    },
  );

  test("a megabyte with marks throughout is cut in pieces, each mark opened once", () => {
    const text = "كلمة word ".repeat(100_000);
    const marks = Array.from({ length: 20_000 }, (_, index) => mark(`m${index}`, index * 50, index * 50 + 30));
    const blocks = marked(text, marks);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST_BLOCK);
    expect(blocks.flatMap(({ segments }) => segments.flatMap(({ opens }) => opens)).length).toBe(20_000);
  });
});

describe("blocks", () => {
  test("line breaks of every kind end a paragraph; blank lines make a gap", () => {
    const text = "one\r\ntwo\n \n\nthree\u2029four\n";
    const blocks = blocksOf(text);
    expect(blocks.map(({ start, end, gap }) => `${text.slice(start, end)}${gap ? " gap" : ""}`)).toEqual([
      "one",
      "two",
      "three gap",
      "four",
    ]);
    expect(blockAt(blocks, text.indexOf("three") + 2)).toBe(2);
    expect(blockAt(blocks, 10_000)).toBe(3);
    expect(blockAt([], 3)).toBe(0);
  });

  test("one word of a megabyte is cut, and nothing of it is lost", () => {
    const text = "آ".repeat(1_000_000);
    const blocks = blocksOf(text);
    expect(blocks.every(({ continued }, index) => continued === index > 0)).toBe(true);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  });

  test("a long paragraph is cut at a space", () => {
    const text = "seven words or so in a row ".repeat(200).trim();
    expect(blocksOf(text).every(({ end }) => end === text.length || text[end - 1] === " ")).toBe(true);
  });
});

describe("clusters", () => {
  test("cuts move out of pairs and marks, and stay elsewhere", () => {
    expect([clusterStart("a😀b", 2), clusterEnd("a😀b", 2)]).toEqual([1, 3]);
    expect([clusterStart("لُغة", 1), clusterEnd("لُغة", 1)]).toEqual([0, 2]);
    expect([clusterStart("abc", 1), clusterEnd("abc", 1), clusterEnd("abc", 9)]).toEqual([1, 1, 3]);
  });
  property.prop([fc.string({ unit: "binary" }), fc.nat()])("a cut never parts a pair", (text, seed) => {
    const at = seed % (text.length + 1);
    for (const place of [clusterStart(text, at), clusterEnd(text, at)]) {
      expect(/[\uD800-\uDBFF]$/.test(text.slice(0, place)) && /^[\uDC00-\uDFFF]/.test(text.slice(place))).toBe(false);
    }
    if (!insideCluster(text, at)) expect(clusterStart(text, at)).toBe(at);
  });
  test("a letter under thousands of marks ends the search", () => {
    const text = `a${"\u0301".repeat(5000)}`;
    expect(clusterStart(text, 3000)).toBeGreaterThan(2900);
  });
});

test("hidden characters are named, and gone from what is shown anywhere", () => {
  expect(controlsIn("a\u202Eb\u2066c\u2069\u0007").map(({ at, control }) => `${at}${control.name}`)).toEqual([
    "1RLO",
    "3LRI",
    "5PDI",
    "6U+0007",
  ]);
  expect(shown("exe\u202Egpj.txt\u0000\n")).toBe("exegpj.txt\n");
  // Direction marks and joiners are part of careful typing.
  expect(shown("ن\u200Fـ\u200C(12)\u200E")).toBe("ن\u200Fـ\u200C(12)\u200E");
});

test.each([
  ["قال المتحدث باسم الوزارة", "ltr", "rtl"],
  ["The minister said", "rtl", "ltr"],
  ["WHO: أعلنت المنظمة عن وفاة ثلاثة", "ltr", "rtl"],
  ["12/3 — 7%", "rtl", "rtl"],
  ["", "ltr", "ltr"],
] as const)("the direction of %s", (text, otherwise, expected) => {
  expect(directionOf(text, otherwise)).toBe(expected);
});
