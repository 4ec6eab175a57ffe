/** What the made-up reports of all benchmarks share: words that no other report has, and readings with what they leave out. */
import { createHash } from "node:crypto";
import type { Figure, Lang, Reading } from "@isnad/reader";

const SYLLABLES: Readonly<Record<Lang, readonly string[]>> = {
  en: ["ba", "du", "ri", "mo", "sa", "ke", "lu", "ni", "ta", "zo", "fa", "hi"],
  ar: ["با", "دو", "ري", "مو", "سا", "كي", "لو", "ني", "تا", "زو", "فا", "حي"],
};

/** `count` words that no other `seed` has in this order: reports are no copies of each other. */
export function chatter(lang: Lang, seed: number, count: number): string {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return SYLLABLES[lang][(state >>> 16) % 12];
  };
  return Array.from({ length: count }, () => `${next()}${next()}${next()}`).join(" ");
}

/** A figure of one exact total. */
export const exactly = (
  value: number,
  rest: Pick<Figure, "id" | "span" | "measure" | "of" | "group" | "place" | "attribution"> & Partial<Figure>,
): Figure => ({
  number: { start: rest.span.start, end: rest.span.start + String(value).length },
  value,
  low: value,
  high: value,
  qualifier: "exact",
  unit: null,
  label: null,
  scope: "total",
  time: null,
  status: "asserted",
  ...rest,
});

/** A reading with nothing in it but what is given. */
export const readingOf = (rest: Pick<Reading, "report"> & Partial<Reading>): Reading => ({
  reader: { name: "made-up", version: "1" },
  attributions: [],
  figures: [],
  names: [],
  changes: [],
  conditions: [],
  happenings: [],
  cautions: [],
  explanations: [],
  numbers: [],
  times: [],
  ...rest,
});

/** A report's id by what it holds. */
export const idOf = (text: string): string => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
