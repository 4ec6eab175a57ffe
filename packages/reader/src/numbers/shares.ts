/** Shares: "one in five", "seven out of every ten", واحد من كل خمسة: of two numbers one, in per cent. */
import type { Lang } from "../contract/types.ts";
import { factOfWord } from "../lexicon/word.ts";
import type { Document } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { type Measured, round } from "./core.ts";

export interface ShareWords {
  /** How many tokens from `at` on say "in", "out of every"; 0 where none does. */
  readonly link: (doc: Document, at: number) => number;
  /** Whether a noun may stand for one of them: «طفل من كل خمسة أطفال». */
  readonly alone: boolean;
}

/** The wholes that shares of more than one are told of. */
const WHOLES = new Set([5, 10, 100, 1000]);
const isTime = factOfWord(({ entries }) => entries.period !== undefined || entries.month !== undefined);

export function joinShares(doc: Document, cores: readonly Measured[], words: ShareWords, lang: Lang): Measured[] {
  const joined: Measured[] = [];
  for (let i = 0; i < cores.length; i++) {
    const left = cores[i] as Measured;
    const right = cores[i + 1];
    if (right !== undefined && leadsTo(doc, left, right, words) && isShare(doc, left.value, right)) {
      joined.push(share(doc, left.first, left.value as number, right, lang));
      i++;
    } else joined.push(words.alone && isOneOf(doc, left, words) ? share(doc, left.first, 1, left, lang) : left);
  }
  return joined;
}

/** Whether nothing stands between two numbers but words of shares: «أربعة من كل عشرة», and a noun: «أربعة أطفال من كل عشرة». */
function leadsTo(doc: Document, left: Measured, right: Measured, { link, alone }: ShareWords): boolean {
  const between = right.first - left.last - 1;
  if (between < 1 || between > LONGEST) return false;
  return link(doc, left.last + 1) === between || (alone && between > 2 && link(doc, left.last + 2) === between - 1);
}
const LONGEST = 4;

/** «طفل من كل | خمسة أطفال» */
const isOneOf = (doc: Document, core: Measured, { link }: ShareWords) =>
  ((core.first > 2 && link(doc, core.first - 2) === 2) || (core.first > 3 && link(doc, core.first - 3) === 3)) &&
  isShare(doc, 1, core);

function isShare(doc: Document, part: number | null, { value, unit, ordinal, last }: Measured): boolean {
  if (part === null || value === null || unit !== null || ordinal) return false;
  if (!Number.isInteger(part) || part < 1 || value <= part || value > 1000) return false;
  const after = doc.tokens[last + 1];
  if (after !== undefined && isTime(after.info)) return false;
  return part === 1 || WHOLES.has(value);
}

function share(doc: Document, first: number, part: number, whole: Measured, lang: Lang): Measured {
  const value = round(Math.round((1000 * part) / (whole.value as number)) / 10);
  const rule = `${lang}.numbers.share`;
  doc.trace?.({
    stage: "numbers",
    rule,
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[whole.last] as Token).end,
    outcome: "resolved",
    note: `${value}%`,
  });
  // no new field
  return { ...whole, first, value, low: value, high: value, scale: 1, digits: false, rule, unit: "%", unitAt: null };
}
