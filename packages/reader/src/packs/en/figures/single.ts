/** Singles and pairs that carry their own number, where people came to harm: "a soldier was shot dead", "a couple". */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { TokenRange } from "../../../pack.ts";
import { type Document, spanOf } from "../../../text/document.ts";
import { isNumber } from "./between.ts";
import { eventAfter } from "./event.ts";
import { eventBefore } from "./event-before.ts";
import { type Frames, resolved } from "./frames.ts";
import { look } from "./look.ts";
import { sizeOfCompany } from "./pairs.ts";
import { asGravely, befell, isBrokenOff, isToCome, type Listed } from "./single-event.ts";
import { isPlural, mayBeOne, NATIONAL, PERSON, personAt } from "./single-noun.ts";
import { BE, endsPhrase, isAdverbWord, THEM } from "./stops.ts";
import { BY_ENDING, peopleBySuffix } from "./suffix.ts";

const HARM = new Set(["killed", "injured", "arrested", "abducted", "missing", "displaced", "released", "rescued"]);

const exactly = (value: number) => ({ value, low: value, high: value, qualifier: "exact", unit: null }) as const;

/** The figure of one, or of a pair, named by the tokens `number`. */
const figureOf = (
  doc: Document,
  told: Pick<FigureCandidate, "first" | "last" | "measure">,
  { first, last }: TokenRange,
  counted: Pick<FigureCandidate, "of" | "group" | "label">,
  value = 1,
): FigureCandidate => ({
  first: told.first,
  last: told.last,
  rule: "en.figure.single",
  carrier: "noun",
  number: { first, last, span: spanOf(doc, first, last) },
  amount: exactly(value),
  measure: told.measure,
  of: counted.of,
  group: counted.group,
  label: counted.label,
  scope: "total",
  status: null,
  weight: 1,
});

/** "one of the wounded, a man of 24, was in a grave condition": who stands in commas is that one. */
const isApposed = (doc: Document, last: number, { first }: TokenRange): boolean =>
  wordAt(doc, last + 1) === "," && /^an?$/.test(wordAt(doc, last + 2)) && first - last < APPOSED;
const APPOSED = 12;
function isApposedToOne(doc: Document, at: number): boolean {
  if (wordAt(doc, at - 1) !== ",") return false;
  for (let of = at - 3; of > at - 6; of--) if (wordAt(doc, of) === "of") return wordAt(doc, of - 1) === "one";
  return false;
}

/** "one of them did not survive", "one of the injured is in grave condition". */
function oneOfThem(doc: Document, at: number, listed: Listed, frames: Frames): FigureCandidate | null {
  let last = at + 2;
  const isThem = THEM.has(doc.tokens[last]?.info.word ?? "");
  while (/^(?:the|these|those|his|her|their|our)$/.test(doc.tokens[last]?.info.word ?? "")) last++;
  const harm = isThem ? null : look(doc, last, "englishHarmNoun");
  const people = isThem ? null : look(doc, last, "englishPeople");
  if (!isThem && harm === null && people === null) return null;
  last = harm?.last ?? people?.last ?? last;
  // "shot dead one of them"
  const struck = eventBefore(doc, at);
  const isStruck = struck !== null && struck.last === at - 1 && !isToCome(doc, struck.first);
  const event = isStruck ? struck : (eventAfter(doc, last + 1) ?? (isThem ? asGravely(doc, last + 1, listed) : null));
  if (
    event === null ||
    (!isStruck && !isApposed(doc, last, event) && (event.first - last > 5 || isBrokenOff(doc, last + 1, event.first)))
  )
    return null;
  const measure = event.entry === null ? event.measure : resolved(event.entry, event.measure, frames);
  if (!HARM.has(measure)) return null;
  const counted = [...listed.values()].findLast(({ first }) => first < at);
  return figureOf(
    doc,
    { first: Math.min(at, event.first), last: Math.max(last, event.last), measure },
    { first: at, last: at },
    {
      of: { first: at, last },
      group: people?.entry.group ?? counted?.group ?? "total",
      label: { first: at + 2, last },
    },
  );
}

/** "a 90-delegate lead" */
const isOfSize = (doc: Document, noun: number): boolean => wordAt(doc, noun - 1) === "-" && isNumber(doc, noun - 2);

/** "another was hurt", "injuring another.": no noun follows. */
const standsForNoun = (doc: Document, next: number): boolean => {
  const token = doc.tokens[next] as Document["tokens"][number];
  return (
    token.kind === "mark" ||
    (endsPhrase(token.info) && token.info.word !== "of") ||
    isAdverbWord(token.info) ||
    look(doc, next, "englishEvent") !== null
  );
};

/** "another escaped" tells of no harm. */
const ANOTHER = new Set(["killed", "injured", "arrested", "abducted", "missing"]);

/** "killed a soldier and wounded another", "one was killed, another hurt": one more of those counted before. */
function oneMore(doc: Document, at: number, frames: Frames): FigureCandidate | null {
  const behind = eventAfter(doc, at + 1);
  const event = behind !== null && behind.first - at < 4 ? behind : eventBefore(doc, at);
  if (event === null) return null;
  const measure = event.entry === null ? event.measure : resolved(event.entry, event.measure, frames);
  if (!ANOTHER.has(measure) || (event.last < at && isToCome(doc, event.first))) return null;
  return figureOf(
    doc,
    { first: Math.min(at, event.first), last: Math.max(at, event.last), measure },
    { first: at, last: at },
    {
      of: { first: at, last: at },
      group: "total",
      label: null,
    },
  );
}

const isTime = factOfWord(({ word }) => /^(?:day|week|fortnight|month|year|hour|minute|decade)$/.test(word));
const isLosing = factOfWord(({ word }) => /^(?:los(?:e|es|t|ing))$/.test(word));

/** "two men, a Dane and a Swede, were held": those counted are named one by one. */
function isOneOfFew(doc: Document, at: number, listed: Listed): boolean {
  const sentence = doc.tokens[at]?.sentence;
  for (const { first, amount, number } of listed.values())
    if (first < at && doc.tokens[number.first]?.sentence === sentence && (amount.value ?? 0) > 1) return true;
  return false;
}

/** "two of them, a couple from the port, died": who stands between those counted and their verb is one of them. */
function isToldOfMore(doc: Document, at: number, verb: number, listed: Listed): boolean {
  if (!holdsAt(doc, at - 1, isAside)) return false;
  for (const { first, last, number, amount, rule } of listed.values())
    if (first < at && number.last < at && last >= verb && (amount.value ?? 0) > 1 && rule === "en.figure.people-verb")
      return true;
  return false;
}
const isAside = factOfWord(({ word }) => /^[,–—-]$/.test(word));

/** "both drivers were killed", "three children and both pilots" */
function bothOf(doc: Document, at: number, listed: Listed, frames: Frames): FigureCandidate | null {
  const hit = look(doc, at + 1, "englishPeople") ?? peopleBySuffix(doc, at + 1);
  if (hit === null || !holdsAt(doc, hit.last, isPlural) || BE.has(wordAt(doc, at - 1))) return null;
  // "the two divers, both women, were rescued"
  if (/^[,(–—-]$/.test(wordAt(doc, at - 1)) && !/^(?:and|or)$/.test(wordAt(doc, hit.last + 1))) return null;
  const event = befell(doc, at, hit.last, listed, frames);
  if (event === null || (event.last < at && isToCome(doc, event.first))) return null;
  const measure = event.entry === null ? event.measure : resolved(event.entry, event.measure, frames);
  if (!HARM.has(measure)) return null;
  const { last } = hit;
  const group = hit.entry.group ?? wordAt(doc, last);
  const told = { first: Math.min(at, event.first), last: Math.max(last, event.last), measure };
  const counted = { of: { first: at, last }, group, label: { first: at + 1, last } };
  return figureOf(doc, told, { first: at, last: at }, counted, 2);
}

/** A single at token `at`, which holds "a", "an", "one" or "another", or a pair behind "both"; or null. */
function singleFigure(doc: Document, at: number, listed: Listed, frames: Frames): FigureCandidate | null {
  if (wordAt(doc, at) === "both") return bothOf(doc, at, listed, frames);
  const sentence = doc.tokens[at]?.sentence;
  for (let noun = at + 1; noun <= at + 8; noun++) {
    const token = doc.tokens[noun];
    if (token === undefined || token.sentence !== sentence) return null;
    if (token.kind === "digits" || token.info.word === "-") continue; // "a 70-year-old woman"
    if (noun === at + 1 && token.info.word === "of" && doc.tokens[at]?.info.word === "one")
      return oneOfThem(doc, at, listed, frames);
    if (noun === at + 1 && doc.tokens[at]?.info.word === "another" && standsForNoun(doc, noun))
      return oneMore(doc, at, frames);
    if (token.kind !== "word" || endsPhrase(token.info)) return null;
    if (noun === at + 1 && isTime(token.info) && doc.tokens[noun + 1]?.info.word !== "-") return null; // "a day earlier"
    if (!mayBeOne(token.info)) continue;
    const size = sizeOfCompany(doc, noun);
    const hit = size > 0 ? { entry: PERSON, first: noun, last: noun } : personAt(doc, noun);
    if (hit === null) continue;
    if (isApposedToOne(doc, at)) return null;
    if (isOfSize(doc, noun)) return null;
    if (look(doc, hit.last + 1, "englishThing") !== null) return null; // "a coast guard helicopter"
    if (size === 0 && sizeOfCompany(doc, hit.last + 1) > 0) continue; // "an elderly couple"
    if (size === 0 && holdsAt(doc, hit.last, isPlural)) return null;
    const next = doc.tokens[hit.last + 1];
    if (next?.kind === "word" && next.info.capital && look(doc, hit.last + 1, "englishPeople") === null) return null; // "a soldier John Doe"
    // "a fifth defendant, John Doe, was acquitted"
    const named = doc.tokens[hit.last + 2];
    if (
      next?.info.word === "," &&
      named?.kind === "word" &&
      named.info.capital &&
      doc.tokens[hit.last + 3]?.info.capital
    )
      return null;
    if (hit.entry === NATIONAL && isOneOfFew(doc, at, listed)) return null;
    const event = befell(doc, at, hit.last, listed, frames);
    if (event === null || (hit.entry === BY_ENDING && holdsAt(doc, event.first, isLosing))) return null; // "lost a slipper"
    const measure = event.entry === null ? event.measure : resolved(event.entry, event.measure, frames);
    if (!HARM.has(measure) || (event.last < at && isToCome(doc, event.first))) return null;
    if (isToldOfMore(doc, at, event.last, listed)) return null;
    return figureOf(
      doc,
      { first: Math.min(at, event.first), last: Math.max(hit.last, event.last), measure },
      { first: at, last: hit.last },
      {
        of: { first: at, last: hit.last },
        group: hit.entry.group ?? (doc.tokens[hit.last]?.info.word as string),
        label: { first: at + 1, last: hit.last },
      },
      size > 0 ? size : 1,
    );
  }
  return null;
}

/** "The passengers were four Danes, a Dutch woman and a priest": singles on a list of people of whom only the report as a whole tells. */
export function singlesBehind(
  doc: Document,
  ones: readonly number[],
  counts: readonly FigureCandidate[],
  found: readonly FigureCandidate[],
  frames: Frames,
): FigureCandidate[] {
  const byLast = new Map<number, FigureCandidate>();
  for (const one of counts) if (OF_HARM.has(one.measure)) byLast.set(one.label?.last ?? one.number.last, one);
  if (byLast.size === 0) return [];
  const more: FigureCandidate[] = [];
  for (const at of ones) {
    if (!byLast.has(at - 2) || found.some(({ number }) => number.first === at)) continue;
    const single = singleFigure(doc, at, byLast, frames);
    if (single === null) continue;
    more.push(single);
    byLast.set(single.number.last, single);
  }
  return more;
}

/** Those of the "a", "an", "one" and "another" at the tokens `ones` that count somebody who came to harm. `counts`: the figures with a number. */
export function singleFigures(
  doc: Document,
  ones: readonly number[],
  counts: readonly FigureCandidate[],
  frames: Frames,
): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  const byLast = new Map<number, FigureCandidate>();
  for (let c = 0; c < counts.length; c++) {
    const one = counts[c] as FigureCandidate;
    if (OF_HARM.has(one.measure)) byLast.set(one.label?.last ?? one.number.last, one);
  }
  for (let o = 0; o < ones.length; o++) {
    const single = singleFigure(doc, ones[o] as number, byLast, frames);
    if (single === null) continue;
    found.push(single);
    byLast.set(single.number.last, single);
  }
  return found;
}
