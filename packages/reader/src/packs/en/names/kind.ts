/** What a run that no lexicon settles names: told by its words, by what stands around it, and by the rest of the text. */
import type { WordInfo } from "../../../lexicon/word.ts";
import type { NameKind } from "../../../names/candidate.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
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
import { factOfName } from "./facts.ts";

/** How often a lone capitalised word stands inside a sentence, and what stands around it. */
export interface Lone {
  count: number;
  located: number;
  speaking: number;
}

/** What the rest of the text says of a word of a run: whether it is written small elsewhere, whether it is a known surname. */
export interface Elsewhere {
  readonly small: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** The first words of people named in full: "Park" for "Park Geun-hye", where the family's name comes first. */
  readonly firsts: ReadonlySet<string>;
  readonly lone: ReadonlyMap<string, Lone>;
}

const FUNCTION = new Set(
  [COORDINATOR, DETERMINER, OPENER, PREPOSITION, PRONOUN, SUBORDINATOR, WH, TIME_WORD].flatMap((set) => [...set]),
).add("according");
export const isFunction = factOfName(({ word }) => FUNCTION.has(word));

const at = (doc: Document, index: number) => doc.tokens[index] as Token;

/** Whether a run has a capitalised word of a lexicon of bodies. */
export function holdsPart(doc: Document, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (isPart(at(doc, index).info)) return true;
  return false;
}
const isPart = factOfName(({ capital, entries }) => capital && entries.institution !== undefined);

export interface Told {
  readonly kind: NameKind;
  readonly rule: string;
}
const told = (kind: NameKind, rule: string): Told => ({ kind, rule });
const TITLED = told("person", "en.name.titled");
const GIVEN = told("person", "en.name.given");
const INSTITUTION = told("organization", "en.name.institution");
const SURNAME = told("person", "en.name.surname");
const ACRONYM = told("organization", "en.name.acronym");
const LONE_PERSON = told("person", "en.name.lone");
const LONE_PLACE = told("place", "en.name.lone");
const RUN: Readonly<Record<NameKind, Told>> = {
  person: told("person", "en.name.run"),
  organization: told("organization", "en.name.run"),
  place: told("place", "en.name.run"),
};

/** `opens`: the run begins where any word would be capitalised. */
export function kindOf(
  doc: Document,
  first: number,
  last: number,
  titled: boolean,
  opens: boolean,
  { small, surnames, firsts, lone }: Elsewhere,
): Told | null {
  const { info } = at(doc, first);
  const part = holdsPart(doc, first, last);
  if (titled && !part && !isFunction(info)) return TITLED;
  if (first === last) return part ? null : loneKind(info, small, surnames, firsts, lone);
  if (info.entries.given !== undefined) return GIVEN;
  const end = at(doc, last).info;
  if (part) return opens && last === first + 1 && small.has(end.word) ? null : INSTITUTION;
  if (info.allCapitals && end.allCapitals) return null;
  if (small.has(end.word) && small.has(info.word)) return null;
  return RUN[runKind(doc, first, last, lone)];
}

function loneKind(
  info: WordInfo,
  small: Elsewhere["small"],
  surnames: Elsewhere["surnames"],
  firsts: Elsewhere["firsts"],
  lone: Elsewhere["lone"],
): Told | null {
  const { word } = info;
  if (isCommon(info)) return firsts.has(word) && !small.has(word) ? SURNAME : null;
  if (surnames.has(word)) return SURNAME;
  if (small.has(word)) return null;
  if (firsts.has(word)) return SURNAME;
  if (info.allCapitals) return word.length >= 3 && !NO_BODY.has(word) ? ACRONYM : null;
  const seen = lone.get(word);
  if (seen === undefined || word.length < 3) return null;
  if (seen.speaking > seen.located) return LONE_PERSON;
  return seen.located > 0 ? LONE_PLACE : null;
}

const PLACE_HEADS = new Set(
  "san santa saint st los las el la port fort mount lake cape new north south east west costa puerto villa rio".split(
    " ",
  ),
);

/** Two words or more of which no lexicon knows one: told by what stands around, else a person. */
function runKind(doc: Document, first: number, last: number, lone: Elsewhere["lone"]): NameKind {
  const before = tokenAt(doc, first - 1)?.info.word ?? "";
  const after = doc.tokens[last + 1];
  if (after?.info.entries.cueVerb !== undefined || lone.has(at(doc, last).info.word)) return "person";
  if (PLACE_HEADS.has(at(doc, first).info.word) || LOCATING.has(before)) return "place";
  return DETERMINER.has(before) ? "organization" : "person";
}

const LOCATING = new Set("in near from outside around across at".split(" "));
/** Prepositions of place before a name. */
export const isLocating = factOfName(({ word }) => LOCATING.has(word));

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
const isCommon = factOfName(
  ({ word, entries }) =>
    COMMON.has(word) || FUNCTION.has(word) || entries.month !== undefined || entries.weekday !== undefined,
);
