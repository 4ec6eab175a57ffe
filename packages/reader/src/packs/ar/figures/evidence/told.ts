/** What a word tells of somebody: what happened to them, or that they are named by it. */
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, stemLike, tagged, wordAt, wordLike } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, lookUp, tokenAt } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { type NumbersByToken, numberAt } from "../numbers.ts";
import { traitOfWord } from "../traits.ts";
import { isStem, isWord, oneOf } from "../words.ts";

export interface Evidence {
  readonly measure: Measure;
  /** Token indices of the words that tell. */
  readonly first: number;
  readonly last: number;
  /** How many words stand between it and the number. */
  readonly distance: number;
}

export type Told = Omit<Evidence, "distance">;

/** Which measures a rule asks for; words of others are passed over. */
export type Wanted = ReadonlySet<Measure>;

/** «قتل وأصيب», «قتلوا أو فقدوا»: the dead with the hurt or the missing in one count. */
const HARMED_TOGETHER: Wanted = new Set<Measure>(["killed", "injured", "missing"]);

export const together = (one: Measure, other: Measure) =>
  one !== other && HARMED_TOGETHER.has(one) && HARMED_TOGETHER.has(other);

/** A subject may stand between the verb and the number, but no new clause. */
export const endsClause = traitOfWord(
  ({ word, conjunction, entries }) =>
    /^[،,؛;:.]$/u.test(word) ||
    entries.particle?.class === "subordinator" ||
    entries.particle?.class === "that" ||
    // «… ويصف»: another verb joined to it begins a clause of its own
    (conjunction !== "" && entries.outcome === undefined && entries.cue?.kind === "verb"),
);

/** What happened to somebody, or somebody named by it. */
export const tells = traitOfWord(tagged("outcome", "victims"));

export const isComma = traitOfWord(oneOf("،"));

/** An ordinal is none: «أول من أمس». */
export function isCounting(numbers: NumbersByToken, at: number): boolean {
  const number = numberAt(numbers, at);
  return number !== null && !number.ordinal;
}

/** What the word at a token tells of those it governs, where it ends by `limit` and its measure is wanted; else null. */
export function toldAt(
  doc: Document,
  at: number,
  limit: number,
  wanted: Wanted,
): (Told & { readonly noun: boolean; readonly expression?: boolean }) | null {
  // «حكم بالإعدام شنقا»: how it is to be done
  if (holdsAt(doc, at, isManner) && isPenalty(doc, at - 1)) return toldAt(doc, at - 1, limit, wanted);
  const outcome = lookUp(doc, at, "outcome");
  if (outcome !== null && outcome.entry.part === "noun" && isHelp(doc, at)) return null;
  if (outcome !== null && outcome.last <= limit && wanted.has(outcome.entry.measure) && !isRuling(doc, at)) {
    const { measure } = outcome.entry;
    if (wanted.has("charged") && isPenalty(doc, at) && isSentenced(doc, at))
      return { measure: "charged", first: at, last: outcome.last, noun: false };
    const other = at > 0 ? lookUp(doc, at - 1, "outcome") : null;
    const joined = (doc.tokens[at] as Token).info.conjunction !== "" && other !== null;
    if (joined && together(measure, other.entry.measure) && !hasOwnSubject(doc, at - 1))
      return { measure: "affected", first: at - 1, last: outcome.last, noun: false };
    // «أتت النيران على 9 منازل»: the expression goes on over its preposition
    const expression = outcome.entry.part === "expression" && measure === "property_damaged";
    return { measure, first: at, last: outcome.last, noun: false, expression };
  }
  const victims = lookUp(doc, at, "victims");
  if (victims !== null && victims.entry.number !== "singular" && wanted.has(victims.entry.measure))
    return { measure: victims.entry.measure, first: at, last: victims.last, noun: true };
  return null;
}

/** «سيارة إسعاف», «فرق الإنقاذ»: who helps; not «قامت الفرق بإنقاذ». */
const isHelp = (doc: Document, at: number): boolean =>
  holdsAt(doc, at - 1, helps) && doc.tokens[at - 1]?.info.article === false && !holdsAt(doc, at, isBy);

const isBy = factOfWord(({ preposition, word }) => preposition !== "" || word.startsWith("ب"));

const helps = isStem(
  "سيارة سيارات عربة عربات مركبة مركبات طائرة طائرات مروحية مروحيات قارب قوارب زورق زوارق سفينة سفن فرقة فرق فريق طاقم طواقم أطقم رجال رجل عمال عناصر وحدة وحدات جهاز هيئة هيئات منظمة منظمات وكالة جمعية جمعيات خدمة خدمات مركز مراكز لجنة إدارة قوات كوادر",
);

/** «حكمت المحكمة بسجن 9», «أحكام بإعدام 3»: sentenced, and not yet in prison or dead. */
function isSentenced(doc: Document, at: number): boolean {
  // «حكم الجيش بعد إعدام 9»: what is ruled comes with «ب»
  if (!wordAt(doc, at).startsWith("ب") && !holdsAt(doc, at - 1, rules)) return false;
  for (let before = at - 1; before >= Math.max(0, at - 16); before--) {
    const { info } = doc.tokens[before] as Token;
    if (rules(info)) return true;
    if (endsClause(info)) return false;
  }
  return false;
}

export const isPenalty = (doc: Document, at: number) => holdsAt(doc, at, isOfPenalty);

const isOfPenalty = stemLike(/^ب?(?:اعدام|سجن|حبس)$/u);

const isManner = isWord("شنقا رميا حرقا ذبحا صلبا");

const rules = stemLike(/^(?:[يت]?حكم(?:ت|ا|وا)?|احكاما?|[يت]?قض(?:ي|ت)|قضا(?:ء|ؤ)ها?)$/u);

const mayRule = stemLike(/^[يت]?قض(?:ي|ت)$/u);

/** «قضت المحكمة بسجن»: a court's word, and nobody died. */
function isRuling(doc: Document, at: number): boolean {
  if (!holdsAt(doc, at, mayRule)) return false;
  for (let next = at + 1; next <= at + 5; next++) {
    const info = doc.tokens[next]?.info;
    if (info === undefined || endsClause(info)) return false;
    if (info.preposition === "ب" || /^ب.{3,}/u.test(info.word)) return true;
  }
  return false;
}

/** «60 شخصا قتلوا وجرح 200», «امرأة قتلت وأصيب 8»: the first verb speaks of those before it. */
function hasOwnSubject(doc: Document, at: number): boolean {
  const { victims, people, nationality } = tokenAt(doc, at - 1)?.info.entries ?? {};
  const before = victims !== undefined || people !== undefined || nationality !== undefined;
  return before || holdsAt(doc, at, endsInAlef);
}

const endsInAlef = wordLike(/(?:وا|[^ا]ا)$/u);
