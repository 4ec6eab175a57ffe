/** The words of numbers in English. */
import type { Numeral } from "../../../numbers/entries.ts";
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";

type Item = Lexicon<"numeral">["items"][number];

const listed = (words: string, role: Numeral["role"], value: (index: number) => number, ordinal?: true): Item[] =>
  words.split(" ").map((word, index) => [word, { value: value(index), role, ...(ordinal ? { ordinal } : {}) }]);

const one = (index: number) => index + 1;
const teen = (index: number) => index + 10;
const ten = (index: number) => (index + 2) * 10;

const cardinals: readonly Item[] = [
  [["zero", "nil", "naught", "nought"], { value: 0, role: "zero" }],
  ...listed("one two three four five six seven eight nine", "unit", one),
  ...listed("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", "teen", teen),
  ...listed("twenty thirty forty fifty sixty seventy eighty ninety", "ten", ten),
  ["fourty", { value: 40, role: "ten" }],
  ["hundred", { value: 100, role: "hundred" }],
  ["hundreds", { value: 100, role: "hundred", plural: true }],
];

const SCALES = [
  [1e3, ["thousand"]],
  [1e5, ["lakh"]],
  [1e6, ["million"]],
  [1e7, ["crore"]],
  [1e9, ["billion"]],
  [1e12, ["trillion"]],
] as const;
const scales: readonly Item[] = SCALES.flatMap(([value, words]): Item[] => [
  [words, { value, role: "scale" }],
  [words.map((word) => `${word}s`), { value, role: "scale", plural: true }],
  [words.map((word) => `${word}th`), { value, role: "scale", ordinal: true }],
]);

const ordinals: readonly Item[] = [
  ...listed("first second third fourth fifth sixth seventh eighth ninth", "unit", one, true),
  ...listed(
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
    "teen",
    teen,
    true,
  ),
  ...listed("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", "ten", ten, true),
  ["hundredth", { value: 100, role: "hundred", ordinal: true }],
];

export const numerals = lexicon("numeral", [
  ...cardinals,
  ...scales,
  ...ordinals,
  ["dozen", { value: 12, role: "dozen" }],
  ["dozens", { value: 12, role: "dozen", plural: true }],
  ["score", { value: 20, role: "dozen" }],
]);

const parts = (value: number, singular: string, plural: string): Lexicon<"fraction">["items"][number][] => [
  [singular, { value: 1 / value, afterNumeral: true }],
  [plural, { value: 1 / value, plural: true }],
];
/** ½, ¾: as one character they fold to their digits. */
const SIGNS = ["1⁄2", "1⁄4", "3⁄4", "1⁄3", "2⁄3", "1⁄5", "2⁄5", "3⁄5", "4⁄5", "1⁄8", "3⁄8", "5⁄8", "7⁄8"].map(
  (sign): Lexicon<"fraction">["items"][number] => [sign, { value: Number(sign[0]) / Number(sign[2]), sign: true }],
);

export const fractions = lexicon("fraction", [
  ...SIGNS,
  ["half", { value: 1 / 2 }],
  ["halves", { value: 1 / 2, plural: true }],
  ...parts(3, "third", "thirds"),
  ["quarter", { value: 1 / 4, afterNumeral: true }],
  ["quarters", { value: 1 / 4, plural: true }],
  ...parts(4, "fourth", "fourths"),
  ...parts(5, "fifth", "fifths"),
  ...parts(6, "sixth", "sixths"),
  ...parts(7, "seventh", "sevenths"),
  ...parts(8, "eighth", "eighths"),
  ...parts(9, "ninth", "ninths"),
  ...parts(10, "tenth", "tenths"),
  // "a twelfth man" is one of several
  ...(
    [
      [11, "eleventh"],
      [12, "twelfth"],
      [13, "thirteenth"],
      [15, "fifteenth"],
      [16, "sixteenth"],
    ] as const
  ).map(([value, name]): Lexicon<"fraction">["items"][number] => [`${name}s`, { value: 1 / value, plural: true }]),
  ...parts(20, "twentieth", "twentieths"),
  ...parts(100, "hundredth", "hundredths"),
  ...parts(1000, "thousandth", "thousandths"),
]);

export const vagues = lexicon("vague", [
  ["dozens", { low: 20, high: 99 }],
  ["scores", { low: 40, high: 99 }],
  ["tens", { low: 20, high: 99 }],
  [["couple", "pair"], { low: 2, high: 2, exact: 2 }],
  [["several", "a few", "few", "some", "many"], { low: 2, high: 9, needsScale: true }],
]);

export const suffixes = lexicon("suffix", [
  ["k", { value: 1e3 }],
  [["m", "mn", "mln", "mil"], { value: 1e6 }],
  [["bn", "b", "bln"], { value: 1e9 }],
  [["tn", "trn", "t"], { value: 1e12 }],
]);

export const ordinalSuffixes = lexicon("ordinalSuffix", [[["st", "nd", "rd", "th", "d"], true]]);
