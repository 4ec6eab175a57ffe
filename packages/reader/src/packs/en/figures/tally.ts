/** Tallies in lines: "Total dead: 88", "Foreigners: 3", "Houses destroyed - 350". What is counted stands before its number. */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber, TokenRange } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { type Counted, NOTHING } from "./counted.ts";
import { figureOfPeople, figureOfThing } from "./figure-of.ts";
import { type Frames, resolved } from "./frames.ts";
import { look } from "./look.ts";
import { isSaying } from "./stops.ts";

const LONGEST_LABEL = 7;
const isLink = factOfWord(({ word }) => word === ":" || word === "-" || word === "–" || word === "—" || word === "=");

/** The label before a number that ends its line or its clause; null where the number stands in a sentence. */
export function labelOf(doc: Document, { first, last, unitAt }: FoundNumber): TokenRange | null {
  const link = Math.min(first, unitAt?.first ?? first) - 1;
  if (isBareLabel(doc, link) && endsLine(doc, last + 1)) return { first: link, last: link };
  if (link < 1 || !holdsAt(doc, link, isLink) || !endsLine(doc, Math.max(last, unitAt?.last ?? last) + 1)) return null;
  const colon = wordAt(doc, link) === ":";
  if (!colon && (doc.tokens[link]?.gap === Gap.none || doc.tokens[link + 1]?.gap === Gap.none)) return null;
  for (let at = link - 1; at >= 0 && at >= link - LONGEST_LABEL; at--) {
    const token = doc.tokens[at] as Document["tokens"][number];
    if (token.kind === "digits" || isSaying(doc, at)) return null;
    if (token.kind === "mark" && !/^[-/&'’]$/.test(token.info.word))
      return /^[,;.•*·(]$/.test(token.info.word) && at < link - 1 && colon ? { first: at + 1, last: link - 1 } : null;
    if (token.gap >= Gap.line) return { first: at, last: link - 1 };
  }
  return null;
}

/** "Toll: dead 44, injured 180" */
const isBareLabel = (doc: Document, at: number): boolean =>
  at > 0 &&
  doc.tokens[at]?.kind === "word" &&
  (holdsAt(doc, at - 1, isBreak) || (doc.tokens[at]?.gap ?? 0) >= Gap.paragraph) &&
  look(doc, at, "englishHarmNoun")?.last === at;
const isBreak = factOfWord(({ word }) => /^[,;:(]$/.test(word));

const endsLine = (doc: Document, next: number): boolean =>
  next >= doc.tokens.length || (doc.tokens[next]?.gap ?? Gap.none) >= Gap.line || /^[,;.(]$/.test(wordAt(doc, next));

/** In a tally of those hurt: who of them was in hospital. */
const isTreated = factOfWord(({ word }) =>
  /^(?:treated|discharged|hospitali[sz]ed|admitted|critical|serious|stable|outpatients?|inpatients?)$/.test(word),
);

interface Context {
  /** ISO 3166 code of the country that the report is about; null = not known. */
  readonly country: string | null;
  readonly frames: Frames;
  /** The figure of the line before. */
  readonly above: FigureCandidate | null;
}

/** The figure of a line of a tally; null where its label tells of nothing that is counted. */
export function tallied(
  doc: Document,
  number: FoundNumber,
  label: TokenRange,
  context: Context,
): FigureCandidate | null {
  if (number.unit !== null) return null;
  const told = harmIn(doc, label.first, label.last, context.frames);
  const group = groupIn(doc, label);
  const thing = thingIn(doc, label);
  if (thing !== null && group === null && (told === null || thing.damaged)) {
    const measure = thing.damaged ? "property_damaged" : thing.measure === "property_damaged" ? "other" : thing.measure;
    const counted = { ...NOTHING, phrase: thing.phrase };
    return { ...figureOfThing(doc, number, counted, { rule: RULE, measure }), first: label.first, last: number.last };
  }
  const measure = told ?? (group === null ? null : (above(doc, label, context) ?? headed(doc, label, context.frames)));
  if (measure === null) return null;
  const counted: Counted = group === null ? NOTHING : { ...NOTHING, ...group };
  const event = { measure, entry: null, first: label.first, last: label.last };
  return figureOfPeople(doc, number, counted, { rule: RULE, measure, event, weight: 4 }, context.country);
}
const RULE = "en.figure.tally";

function harmIn(doc: Document, first: number, last: number, frames: Frames): Measure | null {
  for (let at = first; at <= last; at++) {
    const noun = look(doc, at, "englishHarmNoun") ?? look(doc, at, "englishToll");
    if (noun !== null) return noun.entry.measure;
    const event = look(doc, at, "englishEvent");
    if (event !== null) return resolved(event.entry, event.entry.measure, frames);
    if (holdsAt(doc, at, isTreated)) return "injured";
  }
  return null;
}

function groupIn(doc: Document, { first, last }: TokenRange): Pick<Counted, "phrase" | "people" | "country"> | null {
  for (let at = first; at <= last; at++) {
    const nation = look(doc, at, "nationality");
    const people = look(doc, (nation?.last ?? at - 1) + 1, "englishPeople");
    if (people !== null)
      return { phrase: { first: at, last: people.last }, people: people.entry, country: nation?.entry.country ?? null };
    if (nation !== null)
      return { phrase: { first: at, last: nation.last }, people: { group: null }, country: nation.entry.country };
  }
  return null;
}

function thingIn(doc: Document, { first, last }: TokenRange) {
  for (let at = first; at <= last; at++) {
    const hit = look(doc, at, "englishThing");
    if (hit === null) continue;
    let damaged = false;
    for (let word = first; word <= last; word++) if (look(doc, word, "englishDamage") !== null) damaged = true;
    return { phrase: { first: hit.first, last: hit.last }, measure: hit.entry.measure, damaged };
  }
  return null;
}

/** "Dead: 12", and below it "Women: 4". */
function above(doc: Document, label: TokenRange, context: Context): Measure | null {
  const figure = context.above;
  if (figure === null || figure.rule !== RULE || figure.amount.unit !== null) return null;
  for (let at = figure.last + 1; at < label.first; at++)
    if (doc.tokens[at]?.kind === "digits" || (doc.tokens[at]?.gap ?? 0) >= Gap.paragraph) return null;
  return (doc.tokens[label.first]?.gap ?? 0) >= Gap.paragraph ? null : figure.measure;
}

/** "The dead by nationality:" above the lines. */
function headed(doc: Document, label: TokenRange, frames: Frames): Measure | null {
  let at = label.first - 1;
  while (at >= 0 && at > label.first - HEADING && wordAt(doc, at) !== ":") {
    if (doc.tokens[at]?.kind === "digits") return null;
    at--;
  }
  if (wordAt(doc, at) !== ":") return null;
  let first = at;
  while (first > 0 && sentenceAt(doc, first - 1) === sentenceAt(doc, at) && (doc.tokens[first]?.gap ?? 0) < Gap.line)
    first--;
  return harmIn(doc, first, at, frames);
}
const HEADING = 12;
