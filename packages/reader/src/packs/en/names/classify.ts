/** What a run of capitals names: a place, a body, a person with the title taken off, or nothing. */
import type { NameCandidate, NameKind } from "../../../names/candidate.ts";
import { type Document, lookUp, spanOf } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import {
  COORDINATOR,
  DETERMINER,
  OPENER,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME_WORD,
  WH,
} from "../attributions/grammar.ts";
import { MARKED_PLACES } from "./lexicon.ts";
import type { Run } from "./runs.ts";

/** What the rest of the text says of a word: whether it is written small elsewhere, whether it is a known surname. */
export interface Elsewhere {
  readonly small: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** How often a lone capitalised word stands inside a sentence, and what stands around it. */
  readonly lone: ReadonlyMap<string, { count: number; located: number; speaking: number }>;
}

const FUNCTION = new Set(
  [COORDINATOR, DETERMINER, OPENER, PREPOSITION, PRONOUN, SUBORDINATOR, WH, TIME_WORD].flatMap((set) => [...set]),
).add("according");
/** Words before a title or a nationality that are no part of the name. */
const BEFORE = new Set(
  "former then ex late senior top outgoing incoming acting interim fellow longtime ousted exiled embattled".split(" "),
);
const isFunction = (word: string) => FUNCTION.has(word);

const at = (doc: Document, index: number) => doc.tokens[index] as Token;

export function candidate(
  doc: Document,
  kind: NameKind,
  first: number,
  last: number,
  rule: string,
  more: Pick<NameCandidate, "known" | "alias" | "tail"> = {},
): NameCandidate {
  const { start, end } = spanOf(doc, first, last);
  const written = doc.text.slice(start, end).replace(/\s+/gu, " ");
  const words: string[] = [];
  for (let index = first; index <= last; index++) {
    const { kind: is, info } = at(doc, index);
    if (is !== "mark" && info.word !== "the") words.push(info.word);
  }
  return { kind, first, last, start, end, written, words, rule, ...more };
}

/** The names in one run. */
export function classify(doc: Document, run: Run, elsewhere: Elsewhere): NameCandidate[] {
  let { first } = run;
  const { last } = run;
  const opening = at(doc, first).info;
  if (opening.word === "the" && first < last && lookUp(doc, first, "place") === null) first++;
  else if (run.opens && first < last && isFunction(opening.word)) first++;
  else if (run.opens && first < last && !isKnown(doc, first) && elsewhere.small.has(opening.word)) first++;
  if (isFunction(at(doc, first).info.word) && !isKnown(doc, first)) return [];
  const found: NameCandidate[] = [];
  let titled = isTitleBefore(doc, first - 1);
  while (first <= last) {
    const place = placeAt(doc, first, last);
    if (place !== null && place.last === last && !titled) return [...found, place];
    const body = lookUp(doc, first, "organization");
    if (body !== null && body.last === last)
      return [...found, candidate(doc, "organization", first, last, "en.name.organization")];
    const title = titleAt(doc, first, last);
    if (title !== null) {
      first = title + 1;
      titled = true;
      if (first <= last && /^(?:of|for)$/.test(at(doc, first).info.word))
        return [...found, ...officeOf(doc, first + 1, last)];
      continue;
    }
    if (holds(doc, first, last, "institution", "head")) return [...found, ...bodyIn(doc, first, last)];
    if (holds(doc, first, last, "site") && first < last)
      return [...found, candidate(doc, "place", first, last, "en.name.site")];
    if (place !== null) {
      found.push(place);
      first = place.last + 1;
      continue;
    }
    const nationality = lookUp(doc, first, "nationality");
    if (nationality !== null && !titled) {
      first = nationality.last + 1;
      continue;
    }
    if (at(doc, first).kind !== "mark" && !BEFORE.has(at(doc, first).info.word)) break;
    first++;
  }
  // "Republican Donald Trump": a word of bodies before a given name
  for (let index = first; index < last; index++) {
    const { entries } = at(doc, index).info;
    if (entries.institution?.is !== "part" || entries.given !== undefined) break;
    if (at(doc, index + 1).info.entries.given !== undefined && index + 1 < last) first = index + 1;
  }
  if (first > last) return found;
  const kind = kindOf(doc, first, last, titled, run.opens && first === run.first, elsewhere);
  if (kind !== null) found.push(candidate(doc, kind.kind, first, last, kind.rule));
  return found;
}

const isKnown = (doc: Document, index: number) => {
  const { entries } = at(doc, index).info;
  return (
    entries.given !== undefined ||
    entries.nationality !== undefined ||
    lookUp(doc, index, "place") !== null ||
    lookUp(doc, index, "organization") !== null ||
    lookUp(doc, index, "title") !== null ||
    entries.institution !== undefined
  );
};

function placeAt(doc: Document, first: number, last: number): NameCandidate | null {
  const hit = lookUp(doc, first, "place");
  if (hit !== null && hit.last <= last && (!hit.entry.common || at(doc, first).info.allCapitals)) {
    const { name, country } = hit.entry;
    return candidate(doc, "place", first, hit.last, "en.name.place", { known: { name, country } });
  }
  if (last === first) return null;
  const { start, end } = spanOf(doc, first, last);
  const known = MARKED_PLACES.get(fold(doc.text.slice(start, end)));
  return known === undefined ? null : candidate(doc, "place", first, last, "en.name.place", { known });
}

/** The last token of a title at the beginning of a run: "Foreign Minister", "Deputy Prime Minister", "Gen.". */
function titleAt(doc: Document, first: number, last: number): number | null {
  const hit = lookUp(doc, first, "title");
  if (hit !== null && hit.last < last) {
    const dot = at(doc, hit.last + 1);
    return dot.kind === "mark" && doc.text[dot.start] === "." && hit.last + 1 < last ? hit.last + 1 : hit.last;
  }
  // "Emergency Situations Minister": words of an office before the title
  for (let index = first + 1; index < Math.min(last, first + 4); index++) {
    if (
      at(doc, index).info.entries.title?.is === "office" &&
      at(doc, first).info.entries.given === undefined &&
      at(doc, index - 1).kind === "word"
    )
      return index;
  }
  return hit !== null && hit.last === last ? last : null;
}

/** "President of Kazakhstan", "Secretary of State X": the place or body named by the office. */
function officeOf(doc: Document, first: number, last: number): NameCandidate[] {
  const place = placeAt(doc, first, last);
  if (place !== null) return [place];
  return holds(doc, first, last, "institution", "head") ? bodyIn(doc, first, last) : [];
}

/** A title written small right before the run: "spokesman …", "Kazakh president …", "economist …". */
function isTitleBefore(doc: Document, index: number): boolean {
  const token = doc.tokens[index];
  const next = doc.tokens[index + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    token.kind === "word" &&
    next.gap <= Gap.space &&
    token.sentence === next.sentence &&
    token.info.entries.title !== undefined &&
    !token.info.capital
  );
}

function holds(doc: Document, first: number, last: number, tag: "institution" | "site", is?: string): boolean {
  for (let index = first; index <= last; index++) {
    const entry = at(doc, index).info.entries[tag];
    if (entry !== undefined && at(doc, index).info.capital && (is === undefined || entry.is === is)) return true;
  }
  return false;
}

/** A body's name: the run up to a title in it ("Interior Ministry Spokesman X"), and a bracketed short form after it. */
function bodyIn(doc: Document, first: number, last: number): NameCandidate[] {
  let end = last;
  for (let index = first + 1; index <= last; index++) {
    if (at(doc, index).info.entries.title !== undefined && holds(doc, first, index - 1, "institution", "head")) {
      end = index - 1;
      break;
    }
  }
  const found: NameCandidate[] = [];
  if (first < end) {
    const tail = shortForm(doc, end);
    found.push(candidate(doc, "organization", first, end, "en.name.institution", tail === null ? {} : { tail }));
  }
  if (end < last) {
    const title = titleAt(doc, end + 1, last);
    if (title !== null && title < last && !holds(doc, title + 1, last, "institution"))
      found.push(candidate(doc, "person", title + 1, last, "en.name.titled"));
  }
  return found;
}

/** "(CSTO)" right after a name. */
function shortForm(doc: Document, last: number): string | null {
  const [open, short, close] = [doc.tokens[last + 1], doc.tokens[last + 2], doc.tokens[last + 3]];
  if (open === undefined || short === undefined || close === undefined) return null;
  if (doc.text[open.start] !== "(" || doc.text[close.start] !== ")" || !short.info.allCapitals) return null;
  return short.info.word;
}

/** A run that no lexicon settles. */
function kindOf(
  doc: Document,
  first: number,
  last: number,
  titled: boolean,
  opens: boolean,
  { small, surnames, lone }: Elsewhere,
): { kind: NameKind; rule: string } | null {
  const { info } = at(doc, first);
  const part = holds(doc, first, last, "institution");
  if (titled && !part && !isFunction(info.word)) return { kind: "person", rule: "en.name.titled" };
  if (first < last) {
    if (part) {
      if (info.entries.given !== undefined) return { kind: "person", rule: "en.name.given" };
      return opens && last === first + 1 && small.has(at(doc, last).info.word)
        ? null
        : { kind: "organization", rule: "en.name.institution" };
    }
    if (info.entries.given !== undefined) return { kind: "person", rule: "en.name.given" };
    if (small.has(at(doc, last).info.word) && small.has(info.word)) return null;
    if (info.allCapitals && at(doc, last).info.allCapitals) return null;
    return { kind: runKind(doc, first, last, lone), rule: "en.name.run" };
  }
  if (
    part ||
    isCommon(info.word) ||
    (info.entries as Record<string, unknown>)["month"] !== undefined ||
    info.entries.weekday !== undefined
  )
    return null;
  if (surnames.has(info.word)) return { kind: "person", rule: "en.name.surname" };
  if (small.has(info.word)) return null;
  if (info.allCapitals)
    return info.word.length >= 3 && !NO_BODY.has(info.word) ? { kind: "organization", rule: "en.name.acronym" } : null;
  const seen = lone.get(info.word);
  if (seen === undefined || info.word.length < 3) return null;
  if (seen.speaking > seen.located) return { kind: "person", rule: "en.name.lone" };
  if (seen.located > 0) return { kind: "place", rule: "en.name.lone" };
  return null;
}

const PLACE_HEADS = new Set(
  "san santa saint st los las el la port fort mount lake cape new north south east west costa puerto villa rio".split(
    " ",
  ),
);

/** Two words or more of which no lexicon knows one: told by what stands around, else a person. */
function runKind(doc: Document, first: number, last: number, lone: Elsewhere["lone"]): NameKind {
  const before = doc.tokens[first - 1]?.info.word ?? "";
  const after = doc.tokens[last + 1];
  if (after?.info.entries.cueVerb !== undefined || lone.has(at(doc, last).info.word)) return "person";
  if (PLACE_HEADS.has(at(doc, first).info.word) || LOCATING.has(before)) return "place";
  return DETERMINER.has(before) ? "organization" : "person";
}

/** Prepositions of place before a name. */
export const LOCATING = new Set("in near from outside around across at".split(" "));

const NO_BODY = new Set(
  "covid gmt utc ceo gdp usa est pst cet bst hiv aids sars dna suv tnt ied pdf url atm faq tbd asap lgbt lgbtq pm am tv".split(
    " ",
  ),
);
/** Capitalised in English though no names: peoples and creeds, holidays, forms of address. */
const COMMON = new Set(
  "god allah islam christianity christmas easter ramadan eid muslims christians jews arabs kurds kurdish arabic english muslim christian jewish western eastern nazi ok i mr mrs ms sir madam internet".split(
    " ",
  ),
);
const isCommon = (word: string) => COMMON.has(word) || isFunction(word);
