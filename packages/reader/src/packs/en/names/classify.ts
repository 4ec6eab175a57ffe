/** What a run of capitals names: a place, a body, a person with the title taken off, or nothing. */
import { factOfWord, hasTag } from "../../../lexicon/word.ts";
import { type KnownPlace, type NameCandidate, type NameKind, singleSpaced } from "../../../names/candidate.ts";
import { type Document, lookUp, tokenAt } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { factOfName } from "./facts.ts";
import { type Elsewhere, holdsPart, isFunction, kindOf } from "./kind.ts";
import { MARKED_PLACES } from "./lexicon.ts";
import type { Run } from "./runs.ts";

/** Words before a title or a nationality that are no part of the name. */
const BEFORE = new Set(
  "former then ex late senior top outgoing incoming acting interim fellow longtime ousted exiled embattled".split(" "),
);
const standsBefore = factOfName(({ word }) => BEFORE.has(word));

const at = (doc: Document, index: number) => doc.tokens[index] as Token;

function candidate(
  doc: Document,
  kind: NameKind,
  first: number,
  last: number,
  rule: string,
  known?: KnownPlace,
  tail?: string,
): NameCandidate {
  const { start } = at(doc, first);
  const { end } = at(doc, last);
  const words: string[] = [];
  for (let index = first; index <= last; index++) {
    const { kind: is, info } = at(doc, index);
    if (is !== "mark" && info.word !== "the") words.push(info.word);
  }
  const written = singleSpaced(doc.text, start, end);
  return { kind, first, last, start, end, written, words, known, tail, country: undefined, alias: undefined, rule };
}

/** The names in one run go to `found`. */
export function classify(doc: Document, run: Run, elsewhere: Elsewhere, found: NameCandidate[]): void {
  const { last } = run;
  let first = begin(doc, run, elsewhere);
  if (isFunction(at(doc, first).info) && !isKnown(doc, first)) return;
  let titled = isTitleBefore(doc, first - 1);
  while (first <= last) {
    const place = placeAt(doc, first, last);
    if (place !== null && place.last === last && !titled) {
      found.push(place);
      return;
    }
    if (mayBeOrganization(at(doc, first).info) && lookUp(doc, first, "organization")?.last === last) {
      found.push(candidate(doc, "organization", first, last, "en.name.organization"));
      return;
    }
    const title = titleAt(doc, first, last);
    if (title !== null) {
      first = title + 1;
      titled = true;
      if (first > last || !/^(?:of|for)$/.test(at(doc, first).info.word)) continue;
      officeOf(doc, first + 1, last, found);
      return;
    }
    if (holdsHead(doc, first, last)) {
      bodyIn(doc, first, last, found);
      return;
    }
    if (first < last && holdsSite(doc, first, last)) {
      found.push(candidate(doc, "place", first, last, "en.name.site"));
      return;
    }
    if (place !== null) {
      found.push(place);
      first = place.last + 1;
      continue;
    }
    const nationality = mayBeNationality(at(doc, first).info) ? lookUp(doc, first, "nationality") : null;
    if (nationality !== null && !titled) {
      first = nationality.last + 1;
      continue;
    }
    if (at(doc, first).kind !== "mark" && !standsBefore(at(doc, first).info)) break;
    first++;
  }
  first = behindParty(doc, first, last);
  if (first > last) return;
  const kind = kindOf(doc, first, last, titled, run.opens && first === run.first, elsewhere);
  if (kind !== null) found.push(candidate(doc, kind.kind, first, last, kind.rule));
}

/** Without the article, and without a word that is capitalised only for opening a sentence. */
function begin(doc: Document, { first, last, opens }: Run, { small }: Elsewhere): number {
  if (first === last) return first;
  const { info } = at(doc, first);
  if (info.word === "the" && lookUp(doc, first, "place") === null) return first + 1;
  if (!opens) return first;
  return isFunction(info) || (!isKnown(doc, first) && small.has(info.word)) ? first + 1 : first;
}

/** "Republican Donald Trump": a word of bodies before a given name. */
function behindParty(doc: Document, from: number, last: number): number {
  let first = from;
  for (let index = from; index < last; index++) {
    const { entries } = at(doc, index).info;
    if (entries.institution?.is !== "part" || entries.given !== undefined) break;
    if (at(doc, index + 1).info.entries.given !== undefined && index + 1 < last) first = index + 1;
  }
  return first;
}

const isKnown = (doc: Document, index: number) => {
  const { info } = at(doc, index);
  return (
    isKnownWord(info) ||
    (mayBeKnown(info) &&
      (lookUp(doc, index, "place") !== null ||
        lookUp(doc, index, "organization") !== null ||
        lookUp(doc, index, "title") !== null))
  );
};
const isKnownWord = factOfName(
  ({ entries }) =>
    entries.given !== undefined || entries.nationality !== undefined || entries.institution !== undefined,
);
const mayBePlace = factOfName((info) => hasTag(info, "place"));
const mayBeOrganization = factOfName((info) => hasTag(info, "organization"));
const mayBeTitle = factOfName((info) => hasTag(info, "title"));
const mayBeNationality = factOfName((info) => hasTag(info, "nationality"));
const mayBeKnown = factOfName((info) => hasTag(info, "place") || hasTag(info, "organization") || hasTag(info, "title"));

/** Whether a known place that is written with a mark may begin with the word. */
const mayBeMarked = factOfWord(({ word }) => {
  for (const place of MARKED_PLACES.keys()) if (place.startsWith(word)) return true;
  return false;
});

function placeAt(doc: Document, first: number, last: number): NameCandidate | null {
  const { info } = at(doc, first);
  const hit = mayBePlace(info) ? lookUp(doc, first, "place") : null;
  if (hit !== null && hit.last <= last && (!hit.entry.common || info.allCapitals))
    return candidate(doc, "place", first, hit.last, "en.name.place", hit.entry);
  if (last === first || !mayBeMarked(info)) return null;
  const known = MARKED_PLACES.get(fold(doc.text.slice(at(doc, first).start, at(doc, last).end)));
  return known === undefined ? null : candidate(doc, "place", first, last, "en.name.place", known);
}

const namesOffice = factOfWord(({ entries }) => entries.title?.is === "office");

/** The last token of a title at the beginning of a run: "Foreign Minister", "Deputy Prime Minister", "Gen.". */
function titleAt(doc: Document, first: number, last: number): number | null {
  const hit = mayBeTitle(at(doc, first).info) ? lookUp(doc, first, "title") : null;
  if (hit !== null && hit.last < last) {
    const dot = at(doc, hit.last + 1);
    return dot.kind === "mark" && doc.text[dot.start] === "." && hit.last + 1 < last ? hit.last + 1 : hit.last;
  }
  // "Emergency Situations Minister": words of an office before the title
  for (let index = first + 1; index < last && index < first + 4; index++) {
    if (
      namesOffice(at(doc, index).info) &&
      at(doc, first).info.entries.given === undefined &&
      at(doc, index - 1).kind === "word"
    )
      return index;
  }
  return hit !== null && hit.last === last ? last : null;
}

/** "President of Kazakhstan", "Secretary of State X": the place or body named by the office. */
function officeOf(doc: Document, first: number, last: number, found: NameCandidate[]): void {
  const place = placeAt(doc, first, last);
  if (place !== null) found.push(place);
  else if (holdsHead(doc, first, last)) bodyIn(doc, first, last, found);
}

/** A title written small right before the run: "spokesman …", "Kazakh president …", "economist …". */
function isTitleBefore(doc: Document, index: number): boolean {
  const token = tokenAt(doc, index);
  const next = doc.tokens[index + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    isSmallTitle(token.info) &&
    token.kind === "word" &&
    next.gap <= Gap.space &&
    token.sentence === next.sentence
  );
}
const isSmallTitle = factOfName(({ capital, entries }) => !capital && entries.title !== undefined);

function holdsHead(doc: Document, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (isHead(at(doc, index).info)) return true;
  return false;
}
const isHead = factOfName(({ capital, entries }) => capital && entries.institution?.is === "head");

function holdsSite(doc: Document, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (isSite(at(doc, index).info)) return true;
  return false;
}
const isSite = factOfName(({ capital, entries }) => capital && entries.site !== undefined);

/** A body's name: the run up to a title in it ("Interior Ministry Spokesman X"), and a bracketed short form after it. */
function bodyIn(doc: Document, first: number, last: number, found: NameCandidate[]): void {
  let end = last;
  for (let index = first + 1; index <= last; index++) {
    if (at(doc, index).info.entries.title !== undefined && holdsHead(doc, first, index - 1)) {
      end = index - 1;
      break;
    }
  }
  if (first < end)
    found.push(candidate(doc, "organization", first, end, "en.name.institution", undefined, shortForm(doc, end)));
  if (end < last) {
    const title = titleAt(doc, end + 1, last);
    if (title !== null && title < last && !holdsPart(doc, title + 1, last))
      found.push(candidate(doc, "person", title + 1, last, "en.name.titled"));
  }
}

/** "(CSTO)" right after a name. */
function shortForm({ text, tokens }: Document, last: number): string | undefined {
  const open = tokens[last + 1];
  const short = tokens[last + 2];
  const close = tokens[last + 3];
  if (open === undefined || short === undefined || close === undefined) return undefined;
  return text[open.start] === "(" && text[close.start] === ")" && short.info.allCapitals ? short.info.word : undefined;
}
