/**
 * What rules ask of words: is it one of these, does it look like that. Each question is a fact with a number; all of them are
 * told once a distinct word and kept as bits, so that a place of a text answers any of them with one look (`Scene.is`).
 *
 *     const LEADS = among("at to of from");    // with the module
 *     scene.is(at, LEADS)                      // in a rule
 */
import { oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import * as words from "./grammar.ts";

/** A question about a word: its number among the questions. Some are answered by the word, some by its place in the text. */
export type WordFact = number & { readonly of: "word" };
export type PlaceFact = number & { readonly of: "place" };
export type Fact = WordFact | PlaceFact;

/** How a question is answered: for the folded word as the rules see it, and what the pack knows of the written one. */
type Tell = (word: string, info: WordInfo) => boolean;

/** Every question, by its number: a list of words, one of some facts, what a word tells, or null where its place does. */
const questions: (ReadonlySet<string> | readonly WordFact[] | Tell | null)[] = [];
const ask = <F extends Fact>(question: (typeof questions)[number]): F => (questions.push(question) - 1) as F;

/** A question. For modules: a fact that is asked for after the first text was read has no bit. */
export const fact = (tell: Tell): WordFact => ask(tell);
/** Whether the word is one of a list, given with spaces between or as a set. */
export const among = (list: string | ReadonlySet<string>): WordFact =>
  ask(typeof list === "string" ? new Set(list.split(" ")) : list);
/** Whether one of some facts holds: asked at once. */
export const either = (...facts: readonly WordFact[]): WordFact => ask(facts);
/** Whether the word looks so. */
export const like = (pattern: RegExp): WordFact => fact((word) => pattern.test(word));
/** A number that is told of each word, as its facts are: its place among the numbers. */
export type Column = number & { readonly of: "numbers" };
const columns: ((word: string, info: WordInfo) => number)[] = [];
/** A number of words, by which the scorer looks up weights. For modules, as facts are; 0 outside of the text (`Scene.number`). */
export const numbered = (tell: (word: string, info: WordInfo) => number): Column => (columns.push(tell) - 1) as Column;
/** What is no matter of words: the scene tells it of each place. These are asked for first: their numbers are below `PLACES`. */
const ofPlace = (): PlaceFact => ask(null);

/** A word, digits among them; digits. */
export const WORD = ofPlace();
export const DIGITS = ofPlace();
/** A quotation opens here; one that is closed ends here. */
export const OPENS = ofPlace();
export const CLOSES = ofPlace();
/** A dash that stands between words with space around it, or is long. */
export const DASH = ofPlace();
/** A date or time begins here: one that was found, or a word of time. */
export const TIME = ofPlace();
/** How many they are. */
export const PLACES = questions.length;

export const CAPITAL = fact((_, { capital }) => capital);
export const ALL_CAPITALS = fact((_, { allCapitals }) => allCapitals);

/** Words that are something else where their place tells so: the WHO, Ms May. */
export const AMBIGUOUS = among("who may will fell rose");
export const DASHES = among("— – -");
export const COMMA = among(", ،");
export const STOP = fact((_, { word }) => /^[.!?;…]+$/.test(word));
/** A comma or a stop. */
export const PAUSE = either(COMMA, STOP);
export const COLON = among(":");
export const DOT = among(".");
export const APOSTROPHE = among("' ’");
export const OPENING = among("( [");
export const CLOSING = among(") ]");

export const BE = among(words.BE);
export const AUXILIARY = fact(words.isAuxiliary);
export const NOT = among(words.NOT);
export const PRONOUN = among(words.PRONOUN);
export const PRONOUN_VERB = among(words.PRONOUN_VERB);
export const OBJECT_PRONOUN = among(words.OBJECT_PRONOUN);
export const DETERMINER = among(words.DETERMINER);
export const PREPOSITION = among(words.PREPOSITION);
export const TIE = among(words.TIE);
export const SUBORDINATOR = among(words.SUBORDINATOR);
export const WH = among(words.WH);
export const COORDINATOR = among(words.COORDINATOR);
export const OPENER = among(words.OPENER);
export const TIME_WORD = among(words.TIME_WORD);
export const PLAIN_VERB = among(words.PLAIN_VERB);
/** "Tully", "Kelly": a short word with a capital is no adverb but a listed one. */
export const ADVERB = fact(
  (word, { capital }) => words.isAdverb(word) && (!capital || word.length > 6 || words.ADVERB.has(word)),
);
/** What shows a finite verb. */
export const FINITE = either(AUXILIARY, PLAIN_VERB);
/** What shows a clause. */
export const HAS_SUBJECT = either(FINITE, PRONOUN);

export const ARTICLE = among("the a an");
/** What opens a phrase that says whose or which one it is. */
export const DEFINES = among("the a an his her its their");
export const THAT = among("that");
export const TO = among("to");
export const OF = among("of");
export const AS = among("as");
export const BY = among("by");
export const AND = among("and");
export const AND_OR = among("and or");
export const WHO_WHICH = among("who which");
export const RELATIVE_SUBJECT = among("who which that");
export const ING = like(/ing$/);
/** "announced", not "need": a past, mostly. */
export const ED = like(/[^e]ed$/);
export const S_END = like(/s$/);
/** "it's", "they've" */
export const SHORTENED = like(/['’]/);
export const SAYING = among("saying telling warning adding");
/** "The envoy, quoted by the agency": how a speaker's words came. */
export const MADE_KNOWN = among("quoted cited reached contacted interviewed speaking talking writing");

export const CUE_VERB = fact((_, { entries }) => entries.cueVerb !== undefined);
export const CUE_NOUN = fact((_, { entries }) => entries.cueNoun !== undefined);
export const COUNTED = fact((_, { entries }) => entries.numeral !== undefined || entries.vague !== undefined);

/** A number of a row has 32 bits. */
const BITS = 5;

/**
 * The rows of all kinds of words, one after another, each with the facts and behind them the numbers: words alike in all of
 * them are of one kind, so that the rows of most words of a text are few.
 */
class Rows {
  /** How many entries of a row hold facts. */
  readonly facts = Math.ceil(questions.length / (1 << BITS));
  readonly width = this.facts + columns.length;
  bits = new Int32Array(this.width << 10);
  readonly #kinds = new Map<string, number>();
  /** What the lists say of their words; of all others they say nothing. */
  readonly #listed = new Map<string, Int32Array>();
  readonly #told: (readonly [Tell, number])[] = [];
  readonly #unions: (readonly [readonly WordFact[], number])[] = [];

  constructor() {
    this.#kinds.set(new Int32Array(this.width).join(), 0); // the kind of which nothing holds
    for (const [number, question] of questions.entries()) {
      if (typeof question === "function") this.#told.push([question, number]);
      else if (question instanceof Set) for (const word of question) this.#list(word, number);
      else if (question !== null) this.#unions.push([question as readonly WordFact[], number]);
    }
  }

  #list(word: string, number: number): void {
    const row = this.#listed.get(word) ?? new Int32Array(this.width);
    setFact(row, 0, number as Fact);
    this.#listed.set(word, row);
  }

  kindOf(word: string, info: WordInfo): number {
    const row = Int32Array.from(this.#listed.get(word) ?? new Int32Array(this.width));
    for (const [tell, number] of this.#told) if (tell(word, info)) setFact(row, 0, number as Fact);
    for (const [facts, number] of this.#unions)
      if (facts.some((one) => hasFact(row, 0, one))) setFact(row, 0, number as Fact);
    for (let c = 0; c < columns.length; c++) row[this.facts + c] = (columns[c] as (typeof columns)[number])(word, info);
    const key = row.join();
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const kind = this.#kinds.size;
    this.#kinds.set(key, kind);
    if ((kind + 1) * this.width > this.bits.length) {
      const more = new Int32Array(this.bits.length * 2);
      more.set(this.bits);
      this.bits = more;
    }
    this.bits.set(row, kind * this.width);
    return kind;
  }
}
let rows: Rows | null = null;

/** The rows of kinds; the first call ends the asking. */
export const rowsOfKinds = (): Rows => (rows ??= new Rows());
/** The kind of a word: its place among the rows. */
export function kindOf(info: WordInfo): number {
  if (info.kind < 0) info.kind = rowsOfKinds().kindOf(info.word, info);
  return info.kind;
}
/** The kinds of words that their place makes something else. */
export const kindOfBody = oncePerWord((info) => rowsOfKinds().kindOf("w.h.o.", info));
export const kindOfSurname = oncePerWord((info) => rowsOfKinds().kindOf("(name)", info));

/** Whether a fact holds in the row that begins at `from`. */
export const hasFact = (bits: Int32Array, from: number, fact: Fact): boolean =>
  (((bits[from + (fact >> BITS)] as number) >>> fact) & 1) !== 0;
/** Makes it hold. A shift takes the last five bits of its number: the place of the fact in its part of the row. */
const setFact = (bits: Int32Array, from: number, fact: Fact): void => {
  const at = from + (fact >> BITS);
  bits[at] = (bits[at] as number) | (1 << fact);
};
