/** Figures of people: who was counted, and what happened to them. */
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FoundNumber } from "../../../pack.ts";
import { holdsAt, sentenceAt, withTag, wordAt } from "../../../figures/facts.ts";
import { type Document, lookUp, wordsOf, spanOf } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Counted } from "./counted.ts";
import { type Event, eventAfter, eventBefore } from "./event.ts";
import { isIncluding, isListing, isSaying, isWord } from "./stops.ts";

export interface PersonContext {
  /** ISO 3166 code of the country that the report is about; null = not known. */
  readonly country: string | null;
  /** The figure of people before this one, in the same sentence or the one before. */
  readonly before: FigureCandidate | null;
}

/** A figure of people, or null where nothing is said to have happened to them. */
export function personFigure(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  context: PersonContext,
): FigureCandidate | null {
  const end = counted.phrase?.last ?? number.last;
  const said =
    after(doc, number, end, counted) ??
    before(doc, number) ??
    harmNoun(number, counted, end) ??
    (counted.people === null ? tollBeside(doc, number, counted) : null) ??
    listed(doc, number, counted, context) ??
    others(doc, number, counted) ??
    toll(doc, number, counted);
  return said === null ? null : figureOf(doc, number, counted, said, context.country);
}

/** The figure of what was counted and what was said of it. `here`: the country that the report is about. */
export function figureOf(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  said: Said,
  here: string | null,
): FigureCandidate {
  const { rule, event } = said;
  const end = counted.phrase?.last ?? number.last;
  const begin = counted.phrase?.first ?? number.first;
  return {
    first: Math.min(number.first, begin, event?.first ?? number.first),
    last: Math.max(number.last, end, event?.last ?? end),
    rule,
    carrier: "number",
    number: { first: number.first, last: number.last, span: number.span },
    amount: amountOf(number),
    measure: said.measure,
    of: counted.phrase,
    group: groupOf(doc, counted, here),
    label: counted.phrase,
    scope: scopeOf(doc, number, counted),
    status: null,
    weight: said.weight,
  };
}

export const amountOf = ({ value, low, high, qualifier, unit }: FoundNumber) => ({ value, low, high, qualifier, unit });

export interface Said {
  readonly rule: string;
  readonly measure: Measure;
  readonly event: Event | null;
  readonly weight: number;
}

/** Whether the number can count people at all: a noun for people, or no noun ("killing dozens"). */
const countsPeople = (counted: Counted) => counted.thing === null && (counted.people !== null || counted.harm !== null);
const standsAlone = (counted: Counted) => counted.phrase === null;

/** Prisoners, hostages, refugees: people, whom more may happen to. */
const isHeld = (measure: Measure) => measure !== "killed" && measure !== "affected" && measure !== "infected";

function after(doc: Document, number: FoundNumber, end: number, counted: Counted): Said | null {
  if (counted.thing !== null || (counted.harm !== null && !isHeld(counted.harm.measure))) return null;
  if (counted.people === null && counted.phrase !== null && number.value === 1) return null; // "from one village, were …"
  const event = eventAfter(doc, end + 1);
  if (event === null) return null;
  // "11 of them children, and 55 people are missing"
  if (counted.part === "them" && event.first - end > 5) return null;
  // "three of the wounded died"
  if (counted.harm?.measure === "injured" && event.measure !== "killed") return null;
  // "3,000 soldiers marched in"
  const armed = counted.people?.group === "soldiers" || counted.people?.group === "militants";
  if (armed && event.measure === "protesters_present") return null;
  return { rule: "en.figure.people-verb", measure: event.measure, event, weight: countsPeople(counted) ? 5 : 3 };
}

function before(doc: Document, number: FoundNumber): Said | null {
  const event = eventBefore(doc, number.first);
  return event === null ? null : { rule: "en.figure.verb-people", measure: event.measure, event, weight: 4 };
}

function harmNoun(number: FoundNumber, counted: Counted, end: number): Said | null {
  if (counted.harm === null) return null;
  return {
    rule: "en.figure.harm-noun",
    measure: counted.harm.measure,
    event: { measure: counted.harm.measure, first: number.first, last: end },
    weight: 4,
  };
}

/** "…and two pilots", "including three children", "two of them": what happened to those before happened to these. */
function listed(doc: Document, number: FoundNumber, counted: Counted, { before }: PersonContext): Said | null {
  if (before === null || !OF_HARM.has(before.measure)) return null;
  if (!countsPeople(counted) && !standsAlone(counted)) return null;
  const rule = "en.figure.listed";
  const sameSentence = doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
  if (counted.part === "them" || includes(doc, number.first))
    return { rule, measure: before.measure, event: null, weight: 3 };
  if (sameSentence && isList(doc, before.last + 1, number.first))
    return { rule, measure: before.measure, event: null, weight: 2 };
  return null;
}

const happens = withTag("englishEvent");

/** "convicted the former president and 19 others": the verb stands before the one who is named. */
function others(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  const next = doc.tokens[number.last + 1]?.info.word;
  if (next !== "others" && next !== "other" && counted.people === null) return null;
  if (doc.tokens[number.first - 1]?.info.word !== "and") return null;
  for (let at = number.first - 2; at > number.first - 14 && at > 0; at--) {
    if (sentenceAt(doc, at) !== sentenceAt(doc, number.first) || isSaying(doc, at)) return null;
    const hit = holdsAt(doc, at, happens) ? lookUp(doc, at, "englishEvent") : null;
    if (hit !== null && hit.entry.undergoer === "object" && next?.startsWith("other"))
      return { rule: "en.figure.and-others", measure: hit.entry.measure, event: null, weight: 2 };
  }
  return null;
}

/** Between two members of a list stand a comma or "and", with at most a short phrase before them. */
function isList(doc: Document, from: number, to: number): boolean {
  if (to - from > 12) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    if (holdsAt(doc, at, isListing)) joined = true;
    else if (isSaying(doc, at)) return false;
  }
  return joined;
}

const isThose = isWord("them those the");

/** "including", "among them" shortly before the number. */
function includes(doc: Document, number: number): boolean {
  for (let at = number - 1; at >= number - 5 && at >= 0; at--) {
    if (holdsAt(doc, at, isIncluding)) return true;
    const word = wordAt(doc, at);
    if (word === "among" && holdsAt(doc, at + 1, isThose)) return true;
    if (word === ".") return false;
  }
  return false;
}

/** "raising the death toll to 19": nothing but a preposition between. */
function tollBeside(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  const said = toll(doc, number, counted);
  return said?.event != null && number.first - said.event.last <= 4 && said.event.first > number.first - 8
    ? said
    : null;
}

/** "the death toll rose to 85": a toll earlier in the sentence, and a verb of reaching between. */
function toll(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  if (counted.thing !== null || number.unit !== null) return null;
  const numberOf = numberOfThose(doc, number);
  if (numberOf !== null) return numberOf;
  const { first } = doc.sentences[(doc.tokens[number.first] as Token).sentence] as Sentence;
  let reached = false;
  for (let at = number.first - 1; at >= first && number.first - at < 40; at--) {
    const { info } = doc.tokens[at] as Token;
    if (isReaching(info)) reached = true;
    const hit = isToll(info) ? lookUp(doc, at, "englishToll") : null;
    if (hit !== null && (reached || number.first - hit.last <= 4))
      return {
        rule: "en.figure.toll",
        measure: hit.entry.measure,
        event: extend(hit.entry, { first: at, last: hit.last }),
        weight: 3,
      };
  }
  return null;
}
const isReaching = isWord("rose risen reached stood stands climbed hit to at was is now passed exceeded topped jumped");
const isToll = withTag("englishToll");

/** "the number of … refugees has passed 4,000", "puts the number of missing miners at 30": what the first words name. */
function numberOfThose(doc: Document, number: FoundNumber): Said | null {
  const { first } = doc.sentences[(doc.tokens[number.first] as Token).sentence] as Sentence;
  let reached = false;
  for (let at = number.first - 1; at >= Math.max(1, first) && number.first - at < 30; at--) {
    const { info } = doc.tokens[at] as Token;
    if (isReaching(info)) reached = true;
    if (info.word !== "of" || wordAt(doc, at - 1) !== "number") continue;
    if (!reached) return null;
    for (let noun = at + 1; noun < Math.min(at + 7, number.first); noun++) {
      const hit = lookUp(doc, noun, "englishHarmNoun") ?? lookUp(doc, noun, "englishEvent");
      if (hit === null) continue;
      const event = { measure: hit.entry.measure, first: at - 1, last: hit.last };
      return { rule: "en.figure.toll", measure: hit.entry.measure, event, weight: 3 };
    }
    return null;
  }
  return null;
}

/** A group of the contract's list, or the counted noun as written; "total" where nobody in particular is counted. */
function groupOf(doc: Document, { phrase, people, harm, part, country }: Counted, here: string | null): string {
  const general = people?.group == null || people.group === "total" || people.group === "foreigners";
  if (country !== null && general && here !== null) {
    if (country !== here) return "foreigners";
    if (people?.group === "foreigners") return "total"; // a country's own citizens
  }
  if (people?.group != null) return people.group;
  if (phrase === null || harm !== null || (part === "them" && people === null)) return "total";
  return wordsOf(doc, spanOf(doc, phrase.first, phrase.last));
}

/** Newly, in this period: "1,200 more were arrested", "12 new cases", "in the last 24 hours". */
function scopeOf(doc: Document, number: FoundNumber, counted: Counted): "total" | "increment" {
  if (holdsAt(doc, number.first - 1, isFurther) || holdsAt(doc, number.last + 1, isMore)) return "increment";
  const end = (counted.phrase?.last ?? number.last) + 1;
  for (let at = end; at < end + 10; at++)
    if (holdsAt(doc, at, isLast) && holdsAt(doc, at + 1, isPeriod)) return "increment";
  return "total";
}
const isFurther = isWord("further another additional");
const isMore = isWord("more new additional further");
const isLast = isWord("last past previous");
const isPeriod = isWord("24 48 hours day");
