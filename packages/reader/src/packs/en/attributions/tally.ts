/** Counts and estimates as what is said: "put the toll at 40", "raised the number of dead to 31", "recorded 1,314 deaths". */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { lookUp } from "../../../text/document.ts";
import type { Scene } from "./scene.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that speak only where their object is a count. */
const COUNTING = words("put place raise lower revise update increase reduce give register tally");
/** Verbs that surely speak where it is one. */
const RECORDING = words("record report register tally count document give confirm");
const COUNT = words("toll number count figure figures estimate estimates total tally cost losses damage turnout");
/** How far into the object its noun, and its number, may stand. */
const NOUN = 4;
const NUMBER = 14;

export const isCounting = (lemma: string): boolean => COUNTING.has(lemma);

/** Whether a verb with this object gives a count. */
export function givesCount(scene: Scene, lemma: string, { first, last }: TokenRange): boolean {
  return (
    (COUNTING.has(lemma) && isOfCount(scene, first, last)) ||
    (RECORDING.has(lemma) && isCountOfHarm(scene, first, last))
  );
}

/** "the toll … at 40", "a lower figure: 40", "it at 40". */
function isOfCount(scene: Scene, first: number, last: number): boolean {
  let noun = /^(?:it|that|this)$/.test(scene.word(first)) ? first : -1;
  for (let at = first; at <= Math.min(last, first + NOUN) && noun < 0; at++) if (COUNT.has(scene.word(at))) noun = at;
  if (noun < 0) return false;
  let leads = false;
  for (let at = noun + 1; at <= Math.min(last, noun + NUMBER); at++) {
    if (/^(?:at|to|of|from|:|in)$/.test(scene.word(at))) leads = true;
    else if (leads && isNumber(scene, at)) return true;
  }
  return false;
}

/** "1,314 deaths" */
function isCountOfHarm(scene: Scene, first: number, last: number): boolean {
  let counted = false;
  for (let at = first; at <= Math.min(last, first + 7); at++) {
    if (isNumber(scene, at)) counted = true;
    if (counted && lookUp(scene.doc, at, "englishHarmNoun") !== null) return true;
    if (counted && /^(?:dead|missing|injured|wounded|cases)$/.test(scene.word(at))) return true;
    if (scene.isComma(at)) return false;
  }
  return false;
}

const isNumber = (scene: Scene, at: number): boolean => {
  const token = scene.doc.tokens[at];
  return (
    token?.kind === "digits" || token?.info.entries.numeral !== undefined || token?.info.entries.vague !== undefined
  );
};
