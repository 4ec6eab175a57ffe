/** Lengths of time in English and what is so far away: for two days, a 16-hour siege, three years ago, two days later. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length } from "../../../times/moment.ts";
import { isAttached, type NumberIndex, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";

/** Words before a single noun of time that make it a length: "for a week", "within a month". */
const LASTING = new Set(
  "for in within about than over nearly almost after under lasting around least roughly approximately during another some before half entire whole full once of".split(
    " ",
  ),
);

/** After these "a week" is how often, not how long. */
const OFTEN = /^(?:once|twice|times|percent|barrels?|dollars?|cents?)$/;

/** "three years", "a decade ago", "two days later", "16-hour", "two and a half years". */
function length(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "period");
  if (hit === null) return null;
  const { unit, plural, count = 1 } = hit.entry;
  if (unit === "second" && numbers.byFirst.get(at)?.ordinal && numbers.byLast.get(at - 1) === undefined) return null;
  const said = numberedBefore(doc, at, numbers);
  let first: number;
  let value: number | null;
  let told = true;
  if (said !== null) {
    first = said.first;
    value = said.value === null ? null : said.value * count;
  } else if (plural) {
    const some = vagueBefore(doc, at);
    first = some.first;
    value = some.couple ? 2 : null;
    told = some.couple || some.first < at;
  } else if (wordAt(doc, at + 1) === "-" && wordAt(doc, at + 2) === "long") {
    first = at;
    value = count;
  } else if (/^(?:a|an|one|another)$/.test(wordAt(doc, at - 1)) || unitIsWhole(doc, at)) {
    first = at - 1;
    value = count;
    told = false;
  } else return null;
  let { last } = hit;
  const more = halfAfter(doc, last);
  if (more !== null && value !== null) {
    value += more.value;
    last = more.last;
  }
  if (!plural && said === null && /^(?:once|twice)$/.test(wordAt(doc, first - 1)))
    return { first: first - 1, last, moment: { every: { unit, count: 1 } } };
  const old = wordAt(doc, last + 1) === "old" || (wordAt(doc, last + 1) === "-" && wordAt(doc, last + 2) === "old");
  if (old) return null;
  const lengths: readonly Length[] = [{ unit, count: value }];
  // a day-long strike, a decades-long war
  if (wordAt(doc, last + 1) === "-" && wordAt(doc, last + 2) === "long")
    return { first, last: last + 2, moment: { duration: lengths } };
  const away = distance(doc, first, last, lengths);
  if (away !== null) return away;
  // in recent weeks: up to now
  if (wordAt(doc, first) === "recent")
    return { first, last, moment: { stretch: { length: { unit, count: value }, sign: -1 } } };
  if (isFuture(doc, first)) return { first: first - 1, last, moment: { ago: { lengths, sign: 1 } } };
  const compound = wordAt(doc, last + 1) === "and" && numbers.byFirst.has(last + 2) && !plural;
  if (!told && !compound && !lasts(doc, first, at, said === null && !plural)) return null;
  return { first, last, moment: { duration: lengths } };
}

/** The number before a noun of time, past "more" and a hyphen. */
function numberedBefore(
  doc: Document,
  at: number,
  numbers: NumberIndex,
): { readonly first: number; readonly value: number | null } | null {
  let last = at - 1;
  if (wordAt(doc, last) === "-" && isAttached(doc, last)) last--;
  if (/^(?:more|full|straight|consecutive|long|whole|additional|of)$/.test(wordAt(doc, last))) last--;
  const number = numbers.byLast.get(last);
  if (number !== undefined)
    return number.ordinal || number.unit === "%" ? null : { first: number.first, value: number.value };
  // half an hour, half a day
  const half = /^an?$/.test(wordAt(doc, last)) ? numbers.byLast.get(last - 1) : undefined;
  return half?.value === 0.5 ? { first: half.first, value: 0.5 } : null;
}

function vagueBefore(doc: Document, at: number): { readonly first: number; readonly couple: boolean } {
  const before = wordAt(doc, at - 1);
  if (/^(?:several|many|some|recent)$/.test(before)) return { first: at - 1, couple: false };
  if (before === "few") return { first: /^an?$/.test(wordAt(doc, at - 2)) ? at - 2 : at - 1, couple: false };
  if (before === "of" && wordAt(doc, at - 2) === "couple")
    return { first: wordAt(doc, at - 3) === "a" ? at - 3 : at - 2, couple: true };
  return { first: at, couple: false };
}

const unitIsWhole = (doc: Document, at: number) => /^(?:whole|entire|full|all)$/.test(wordAt(doc, at - 1));

/** "a year and a half": what stands after the noun. */
function halfAfter(doc: Document, last: number): { readonly last: number; readonly value: number } | null {
  const half = wordAt(doc, last + 1) === "and" && wordAt(doc, last + 2) === "a" && wordAt(doc, last + 3) === "half";
  return half ? { last: last + 3, value: 0.5 } : null;
}

/** "ago", "later", "before": and what else is said of the day it leads to. */
function distance(doc: Document, first: number, last: number, lengths: readonly Length[]): Said | null {
  const hit = lookUp(doc, last + 1, "distance");
  if (hit === null) {
    if (
      wordAt(doc, first - 1) !== "for" &&
      wordAt(doc, last + 1) === "from" &&
      lookUp(doc, last + 2, "dayWord")?.entry.day === 0
    )
      return { first, last: last + 2, moment: { ago: { lengths, sign: 1 } } };
    return null;
  }
  const word = wordAt(doc, last + 1);
  if (word === "back" || word === "on") return null;
  // "for three days from today" is how long
  if (word === "from" && wordAt(doc, first - 1) === "for") return null;
  // "two days before the vote": of another event than the text stands at; a length
  const ends = doc.tokens[hit.last + 1];
  if ((word === "before" || word === "earlier" || word === "prior") && ends?.kind === "word" && word !== "earlier")
    return null;
  const { sign, running } = hit.entry;
  return { first, last: hit.last, moment: { ago: { lengths, sign, ...(running ? { running } : {}) } } };
}

/** "in three days" of something that will be. */
function isFuture(doc: Document, first: number): boolean {
  if (wordAt(doc, first - 1) !== "in") return false;
  const start = doc.tokens[first - 1] as Token;
  const from = doc.sentences[start.sentence]?.first ?? 0;
  if (from === first - 1 && doc.tokens.length < first + 6) return true;
  for (let at = first - 2; at >= from && at >= first - 20; at--)
    if (
      /^(?:will|shall|'ll|\S+['’]ll|going|expected|due|scheduled|plans?|wants?|hopes?|aims?|intends?|back|meet)$/.test(
        wordAt(doc, at),
      )
    )
      return true;
  return false;
}

function lasts(doc: Document, first: number, at: number, single: boolean): boolean {
  const before = wordAt(doc, first - 1);
  if (unitIsWhole(doc, at)) return true;
  if (OFTEN.test(before)) return false;
  if (!single) return /^(?:for|in|within|after|over|of|recent|last|lasted|took|take|takes|taken|until)$/.test(before);
  return LASTING.has(before);
}

export const lengthRules: readonly TimeRule[] = [
  { id: "en.times.length", at: ["period"], match: (doc, at) => length(doc, at, doc.numbers) },
];
