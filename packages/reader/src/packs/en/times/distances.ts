/** How far away a time is, in English: three years ago, two days later, a year ago this month, two weeks away. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length } from "../../../times/moment.ts";
import { wordAt } from "../../../times/numbers.ts";
import type { Said } from "../../../times/stage.ts";

/** "ago", "later", "before": and what else is said of the day it leads to. */
export function distance(doc: Document, first: number, last: number, lengths: readonly Length[]): Said | null {
  const hit = lookUp(doc, last + 1, "distance");
  if (hit === null) {
    if (wordAt(doc, last + 1) === "away" && isAway(doc, first, last, lengths))
      return { first, last: last + 1, moment: { ago: { lengths, sign: 1 } } };
    if (
      wordAt(doc, first - 1) !== "for" &&
      wordAt(doc, last + 1) === "from" &&
      (lookUp(doc, last + 2, "dayWord")?.entry.day === 0 || lookUp(doc, last + 2, "present") !== null)
    ) {
      const now = lookUp(doc, last + 2, "present")?.last ?? last + 2;
      return { first, last: now, moment: { ago: { lengths, sign: 1 } } };
    }
    return null;
  }
  const word = wordAt(doc, last + 1);
  if (word === "on" || (word === "back" && !isBack(doc, first, hit.last))) return null;
  // three years ago this month: the whole of it
  const unit = word === "ago" && wordAt(doc, hit.last + 1) === "this" ? lookUp(doc, hit.last + 2, "period") : null;
  if (unit !== null && !unit.entry.plural && /^(?:week|month|year)$/.test(unit.entry.unit))
    return {
      first,
      last: unit.last,
      moment: { ago: { lengths: [...lengths, { unit: unit.entry.unit, count: 0 }], sign: -1 } },
    };
  // a year ago today: to the day
  if (word === "ago" && /^(?:today|yesterday)$/.test(wordAt(doc, hit.last + 1))) {
    const days = wordAt(doc, hit.last + 1) === "today" ? 0 : 1;
    return {
      first,
      last: hit.last + 1,
      moment: { ago: { lengths: [...lengths, { unit: "day", count: days }], sign: -1 } },
    };
  }
  // "for three days from today" is how long
  if (word === "from" && wordAt(doc, first - 1) === "for") return null;
  // "two days before the vote": of another event than the text stands at; a length
  const ends = doc.tokens[hit.last + 1];
  if ((word === "before" || word === "prior") && (ends?.kind === "word" || ends?.kind === "digits")) return null;
  const { sign, running } = hit.entry;
  return { first, last: hit.last, moment: { ago: { lengths, sign, ...(running ? { running } : {}) } } };
}

/** "the vote is two weeks away"; but a camp two days away by boat */
function isAway(doc: Document, first: number, last: number, lengths: readonly Length[]): boolean {
  const { unit } = lengths[0] as Length;
  const next = doc.tokens[last + 2];
  if (unit === "hour" || unit === "minute" || unit === "second" || next?.kind === "word") return false;
  const be = /^(?:just|only|still|now|less|more|about|some|than|barely)$/.test(wordAt(doc, first - 1))
    ? first - 2
    : first - 1;
  return /^(?:is|are|s|'s|’s)$/.test(wordAt(doc, be));
}

/** "three weeks back, gunmen came"; but "set the work three years back". */
function isBack(doc: Document, first: number, last: number): boolean {
  const { sentence } = doc.tokens[first] as Token;
  const start = doc.sentences[sentence]?.first ?? 0;
  for (let at = first - 1; at >= start; at--)
    if (
      /^(?:set|sets|push|pushed|pushes|put|puts|move|moved|roll|rolled|turn|turned|clocks?|dat(?:e|es|ed|ing)|go|goes|went|going|gone)$/.test(
        wordAt(doc, at),
      )
    )
      return false;
  const next = doc.tokens[last + 1];
  return next?.kind !== "word" || /^(?:when|and|but|by|in|near|at|on|as|after)$/.test(next.info.word);
}
