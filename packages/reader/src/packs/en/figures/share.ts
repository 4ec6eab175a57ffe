/** "a third of its value", "half of the homes", "three in four people": shares that are told without per cent. */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { extend } from "../../../extend.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";

const isWhose = factOfWord(({ word }) => /^(?:the|its|their|his|her|our|all|that|those|these|them)$/.test(word));
/** "the first half of the year", "the northern third of the island" */
const isOneOfParts = factOfWord(
  ({ word }) =>
    /^(?:the|this|last|other|second|first|next|latter|upper|lower|every)$/.test(word) || word.endsWith("ern"),
);
/** What has halves and thirds and counts nothing. */
const isOfTime = factOfWord(
  ({ word, entries }) =>
    entries.period !== undefined ||
    /^(?:time|way|game|match|season|night|morning|day|hour|year|century|journey|story|battle)$/.test(word),
);

/** "the toll passed the 1,000 mark": no money, but how far a count has come. */
export function asMilestone(doc: Document, number: FoundNumber): FoundNumber | null {
  if (number.unit !== "DEM" || (number.value ?? 0) <= 1 || wordAt(doc, number.first - 1) !== "the") return null;
  return wordAt(doc, number.last + 1) === "mark" ? extend(number, { unit: null, unitAt: null }) : null;
}

/** The fraction as a share in per cent; null where it is a part of nothing that is told. */
export function asShare(doc: Document, number: FoundNumber): FoundNumber | null {
  const { first, last, value } = number;
  if (value === null || value <= 0 || value >= 1 || number.unit !== null || number.ordinal) return null;
  const of = wordAt(doc, last + 1) === "of" ? last + 1 : last;
  if (!holdsAt(doc, of + 1, isWhose) || holdsAt(doc, first - 1, isOneOfParts)) return null;
  for (let at = of + 2; at < of + 4; at++) if (holdsAt(doc, at, isOfTime)) return null;
  const inPerCent = (part: number | null) => (part === null ? null : Math.round(part * 1000) / 10);
  return extend(number, {
    value: inPerCent(value),
    low: inPerCent(number.low),
    high: inPerCent(number.high),
    unit: "%",
  });
}
