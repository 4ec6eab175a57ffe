/** What each token is to the shape of a clause: a verb, a noun, a particle of some class, a mark. */
import type { ParticleClass } from "../morphology/particles.ts";

export type Kind =
  | ParticleClass
  | "verb"
  | "noun"
  | "time"
  | "digits"
  | "comma"
  | "colon"
  | "stop"
  | "quote"
  | "bracket"
  | "dash"
  | "mark";

const KINDS_OF_MARKS: Readonly<Record<string, Kind>> = {
  "،": "comma",
  ",": "comma",
  "؛": "comma",
  ";": "comma",
  ":": "colon",
  "(": "bracket",
  ")": "bracket",
  "[": "bracket",
  "]": "bracket",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "؟": "stop",
  "…": "stop",
};

/** By code unit. */
const MARKS: ReadonlyMap<number, Kind> = new Map(
  Object.entries(KINDS_OF_MARKS).map(([mark, kind]) => [mark.charCodeAt(0), kind]),
);

/** What a mark is, by the code unit that it begins with. */
export const kindOfMark = (unit: number): Kind => MARKS.get(unit) ?? "mark";

const PARTICLES: readonly ParticleClass[] = [
  "that",
  "relative",
  "preposition",
  "subordinator",
  "negation",
  "pronoun",
  "demonstrative",
  "verbal",
  "quantifier",
  "adverb",
  "or",
];
const OTHERS: readonly Kind[] = [
  "verb",
  "noun",
  "time",
  "digits",
  "comma",
  "colon",
  "stop",
  "quote",
  "bracket",
  "dash",
  "mark",
];
/** All kinds by their numbers, which begin at 1; the classes of particles come first. */
export const KINDS: readonly (Kind | undefined)[] = [undefined, ...PARTICLES, ...OTHERS];
export const LAST_PARTICLE = PARTICLES.length;
