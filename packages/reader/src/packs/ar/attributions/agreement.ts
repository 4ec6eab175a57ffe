/** Whether a verb of speech and the words that name its speaker agree. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Cue } from "./cue.ts";
import { traitsOf } from "./grammar.ts";
import type { Scene } from "./scene.ts";

export type Spoken = Extract<Cue, { kind: "verb" | "participle" | "masdar" }>;

/** What a verb's form says of its subject. */
export const agreementOf = ({ gender, number }: Spoken): Agreement => ({ gender, number });

/** Whether a phrase can be the subject of a verb: before its subject a verb is singular, so only the gender tells. */
export function agreesWith(scene: Scene, cue: Spoken, phrase: TokenRange, before: boolean): boolean {
  // after its verb a subject is in the nominative: «مسؤولين» is what the verb is about
  if (!before && isOblique((scene.tokens[phrase.first] as Token).info)) return false;
  const { kind, gender, number } = traitsOf(scene, phrase);
  if (cue.gender !== null && gender !== null && gender !== cue.gender) return false;
  // plurals of things agree as a feminine singular: «تقارير … تحدثت»
  if (
    before &&
    phrase.last - phrase.first <= 3 &&
    kind === "organization" &&
    cue.gender === "f" &&
    cue.number === "singular"
  )
    return true;
  return !before || cue.number === null || number === null || number === cue.number;
}

/** Whether a phrase after a verb of speech is its subject. */
export const isSubjectOf = (scene: Scene, verb: Spoken, phrase: TokenRange): boolean =>
  verb.number !== "plural" &&
  verb.number !== "dual" &&
  agreesWith(scene, verb, phrase, false) &&
  // «أعلنت حصيلة جديدة»: what was announced
  !(verb.act === "announce" && isTally((scene.tokens[phrase.first] as Token).info));

const isTally = factOfWord(({ stem }) => stem.startsWith("حصيل"));
/** «أبلغ إذاعتنا»: whom it was said to. */
const OURS = /^(?:اذاعت|صحيفت|جريدت|قنات|موقع|وكالت|مراسل|مراسلت|منصت|مجلت|شبكت)نا$/u;
const isOblique = factOfWord(
  ({ entries, article, stem }) =>
    (entries.speaker?.kind === "group" && /[^ي]ين$/u.test(stem)) ||
    (article && entries.speaker === undefined && entries.place === undefined && /.{2}[^ي]ين$/u.test(stem)) ||
    OURS.test(stem),
);
