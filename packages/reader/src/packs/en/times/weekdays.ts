/** Days of the week in English: on Friday, Friday the 26th, a week on Friday, the Monday after Easter, Fridays. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { digitsAt, isAttached, type NumberIndex, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isDate } from "./lengths.ts";
import { isEnd } from "./rows.ts";

const TURNS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["next", 1],
]);

/** "Jul 18, " stands before a token. */
function isDateBefore(doc: Document, at: number): boolean {
  const last = wordAt(doc, at - 1) === "," ? at - 2 : at - 1;
  if (lookUp(doc, last, "month") !== null) return digitsAt(doc, last - 1) !== null;
  const day = doc.tokens[last]?.info.entries.ordinalSuffix === undefined ? last : last - 1;
  if (digitsAt(doc, day) === null) return false;
  return (
    lookUp(doc, day - 1, "month") !== null || (wordAt(doc, day - 1) === "." && lookUp(doc, day - 2, "month") !== null)
  );
}

function weekday(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "weekday");
  if (hit === null) return null;
  let last = hit.last;
  if (hit.entry.common) {
    if (wordAt(doc, last + 1) === "." && isAttached(doc, last + 1)) last++;
    const next = wordAt(doc, last + 1) === "," ? last + 2 : last + 1;
    // Fri, Jul 18; Jul 18, Fri
    const dated =
      lookUp(doc, next, "month") !== null ||
      digitsAt(doc, next) !== null ||
      (isDateBefore(doc, at) && isEnd(doc, next));
    if (!dated && (doc.tokens[at] as Token).info.word.length < 4 && wordAt(doc, last + 1) !== "at") return null;
  }
  if (hit.entry.plural) return weekdays(doc, at, hit.entry.weekday, numbers);
  // 18 July (Thursday)
  if (wordAt(doc, at - 1) === "(" && wordAt(doc, last + 1) === ")" && isDateBefore(doc, at - 1))
    return { first: at - 1, last: last + 1, moment: { weekday: hit.entry.weekday } };
  const beside = besideDate(doc, at, last, hit.entry.weekday);
  if (beside !== null) return beside;
  const further = oneFurther(doc, last);
  if (further !== 0) return { first: at, last: last + 2, moment: { weekday: hit.entry.weekday, turn: further } };
  const inAWeek = weekLater(doc, at, last);
  if (inAWeek !== null) return extend(inAWeek, { moment: { weekday: hit.entry.weekday, turn: 2 } });
  // on Friday last, on Monday next; but "Friday last week"
  const turn = TURNS.get(wordAt(doc, last + 1));
  if (turn !== undefined && !hit.entry.common && doc.tokens[last + 2]?.kind !== "word" && wordAt(doc, last + 2) !== "-")
    return { first: at, last: last + 1, moment: { weekday: hit.entry.weekday, turn } };
  return { first: at, last, moment: { weekday: hit.entry.weekday } };
}

/** "the Monday after Easter", "the Friday before 12 May": the nearest there is. */
function besideDate(doc: Document, at: number, last: number, weekday: number): Said | null {
  const way = wordAt(doc, last + 1);
  const sign = way === "before" ? -1 : way === "after" || way === "following" ? 1 : 0;
  if (sign === 0 || wordAt(doc, at - 1) !== "the" || !isDate(doc, last + 2)) return null;
  return { first: at - 1, last: last + 1, moment: { nextTo: { weekday, sign } }, partial: true };
}

/** Friday after next, the March before last: one further. */
export function oneFurther(doc: Document, last: number): -2 | 0 | 2 {
  if (doc.tokens[last + 3]?.kind === "word") return 0;
  const [way, turn] = [wordAt(doc, last + 1), wordAt(doc, last + 2)];
  if (way === "before" && turn === "last") return -2;
  return way === "after" && turn === "next" ? 2 : 0;
}

/** "Friday week", "a week on Friday": the one after that to come. */
function weekLater(doc: Document, at: number, last: number): { readonly first: number; readonly last: number } | null {
  if (wordAt(doc, last + 1) === "week" && doc.tokens[last + 2]?.kind !== "word" && wordAt(doc, last + 2) !== "-")
    return { first: at, last: last + 1 };
  const week =
    wordAt(doc, at - 1) === "on" && wordAt(doc, at - 2) === "week" && /^(?:a|one)$/.test(wordAt(doc, at - 3));
  return week && !/^(?:once|twice|times|days?|for|in|after|lasted|than|hours?)$/.test(wordAt(doc, at - 4))
    ? { first: at - 3, last }
    : null;
}

/** Fridays: every one; but two Fridays ago. */
function weekdays(doc: Document, at: number, day: number, numbers: NumberIndex): Said | null {
  const number = numbers.byLast.get(at - 1);
  if (number === undefined) return { first: at, last: at, moment: { every: { unit: "week", count: 1 } } };
  const away = lookUp(doc, at + 1, "distance");
  if (away === null || away.entry.running || number.value === null || !Number.isInteger(number.value)) return null;
  return { first: number.first, last: away.last, moment: { weekday: day, turn: away.entry.sign * number.value } };
}

export const weekdayRules: readonly TimeRule[] = [
  { id: "en.times.weekday", at: ["weekday"], match: (doc, at) => weekday(doc, at, doc.numbers) },
];
