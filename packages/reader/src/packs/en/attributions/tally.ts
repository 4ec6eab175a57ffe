/** Counts and estimates as what is said: "put the toll at 40", "raised the number of dead to 31", "recorded 1,314 deaths". */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { lookUp } from "../../../text/document.ts";
import type { CueVerb } from "./cue.ts";
import { among, BY, COMMA, COUNTED, DIGITS, either, fact } from "./facts.ts";
import type { Scene } from "./scene.ts";
import { Trait } from "./verb-traits.ts";

const COUNT = among(
  "toll tolls number numbers count figure figures estimate estimates total tally cost losses damage turnout casualties dead output production inflation unemployment population crowd size attendance support price share deficit debt " +
    "magnitude strength depth height speed temperature rainfall volume value worth bill budget age distance range altitude rate growth capacity",
);
const IT = among("it that this");
const AT = among("at");
const LEADS = among("at to of from : in as");
const HARMED = among("dead missing injured wounded cases attacks incidents violations abuses strikes airstrikes raids");
const MAY_BE_HARM = either(
  HARMED,
  fact((_, { tags }) => tags.includes("englishHarmNoun")),
);
/** The most tokens of an amount. */
const AMOUNT = 8;
/** How far into the object its noun, and its number, may stand. */
const NOUN = 4;
const NUMBER = 24;

/** Whether a verb with this object gives a count. */
export function givesCount(scene: Scene, { traits }: CueVerb, { first, last }: TokenRange): boolean {
  return (
    ((traits & Trait.counting) !== 0 && isOfCount(scene, first, last)) ||
    ((traits & Trait.recording) !== 0 && isCountOfHarm(scene, first, last))
  );
}

/** "the toll … at 40", "a lower figure: 40", "it at 40". */
function isOfCount(scene: Scene, first: number, last: number): boolean {
  let noun = scene.is(first, IT) ? first : -1;
  for (let at = first; at <= Math.min(last, first + NOUN) && noun < 0; at++) if (scene.is(at, COUNT)) noun = at;
  if (noun < 0) return false;
  let leads = false;
  for (let at = noun + 1; at <= Math.min(last, noun + NUMBER); at++) {
    if (scene.is(at, LEADS)) leads = true;
    else if (leads && isNumber(scene, at)) return true;
  }
  return false;
}

/** "at 60", "at about 40 million euros", before "by" whoever says so: its last token; -1 where nothing of the kind begins here. */
export function endOfCount(scene: Scene, from: number, high: number): number {
  if (!scene.is(from, AT)) return -1;
  let counted = false;
  for (let at = from + 1; at <= Math.min(high, from + AMOUNT); at++) {
    if (counted && scene.is(at, BY)) return at - 1;
    if (scene.is(at, COMMA)) return -1;
    if (isNumber(scene, at)) counted = true;
  }
  return -1;
}

/** "1,314 deaths" */
function isCountOfHarm(scene: Scene, first: number, last: number): boolean {
  let counted = false;
  for (let at = first; at <= Math.min(last, first + 7); at++) {
    if (isNumber(scene, at)) counted = true;
    if (counted && scene.is(at, MAY_BE_HARM) && isHarm(scene, at)) return true;
    if (scene.is(at, COMMA)) return false;
  }
  return false;
}

const isHarm = (scene: Scene, at: number): boolean =>
  scene.is(at, HARMED) || lookUp(scene.doc, at, "englishHarmNoun") !== null;
const isNumber = (scene: Scene, at: number): boolean => scene.is(at, DIGITS) || scene.is(at, COUNTED);
