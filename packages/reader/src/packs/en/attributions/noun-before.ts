/** Words that are verbs of speech or nouns: "reports", "the U.S. Command", "claims". */
import { type CueReading, Form, Frame } from "./cue.ts";
import {
  ALL_CAPITALS,
  among,
  CAPITAL,
  CLOSES,
  COMMA,
  DETERMINER,
  DIGITS,
  either,
  fact,
  FINITE,
  OPENS,
  PREPOSITION,
  S_END,
  STOP,
  THAT,
  WORD,
} from "./facts.ts";
import { PREPOSITION as PREPOSITIONS } from "./grammar.ts";
import type { Scene } from "./scene.ts";

/** Forms that are a verb only before a word that opens an object or a clause. */
const MOSTLY_NOUN = among(
  "hopes details detail records record documents document states state highlights highlight rules rule addresses address commands command orders order attacks attack posts post alerts alert fears fear cares care looks like likes like plans plan forecasts forecast estimates estimate requests request tweets tweet protests protest blogs blog cries cry bans ban charges charge comments comment results touts questions question faults fault needs need studies study raises issues issue",
);
const OPENS_OBJECT = either(
  among(
    "that to the a an this these those his her its their our my he she it they we how why what whether if where when who him them himself herself themselves all any some no more : for on",
  ),
  DETERMINER,
);
/** Whether an object or a clause begins here. */
export const opensObject = (scene: Scene, at: number) =>
  scene.is(at, OPENS_OBJECT) || scene.is(at, DIGITS) || scene.is(at, OPENS);
const NEVER_NOUN = among("says say tells tell thinks think believes believe adds add");
/** A form by which somebody surely speaks. */
const SPEAKS = fact((_, { entries }) => (entries.cueVerb?.readings ?? []).some(tellsSpeech));

/** Whether a reading is a finite verb of speech. */
export const tellsSpeech = ({ verb, forms }: CueReading): boolean =>
  verb.speech && ((forms & Form.past) !== 0 || ((forms & Form.third) !== 0 && (verb.frames & Frame.clause) !== 0));

/** "The U.S. Command says": a word before a finite verb is its subject, where it can be a noun. */
export function isNounBefore(scene: Scene, last: number, forms: number): boolean {
  if ((forms & (Form.past | Form.gerund)) !== 0 || scene.is(last, NEVER_NOUN)) return false;
  // "the Islamic State fighters", "U.S. Pacific Command": a capital among capitals, in a text that is no headline
  if (
    scene.is(last, CAPITAL) &&
    !scene.is(last, ALL_CAPITALS) &&
    scene.is(last - 1, CAPITAL) &&
    (!scene.is(last + 1, CAPITAL) || !isHeadline(scene, last))
  )
    return true;
  // "dismissed those reports"
  if (scene.is(last - 1, THOSE) && scene.is(last, S_END)) return true;
  // "denied reports that", "the airline's answer to media reports in the capital has said"
  if (
    scene.is(last - 1, PAST_CUE) ||
    (scene.is(last - 1, BODY) && scene.is(last - 2, PAST_CUE)) ||
    (scene.is(last, REPORTS) && isOfReports(scene, last))
  )
    return true;
  if (scene.is(last, MOSTLY_NOUN) && !opensObject(scene, last + 1)) return !endsAside(scene, last);
  return scene.is(last + 1, FINITE) || scene.is(last + 1, SPEAKS) || scene.is(last + 1, SAYS);
}
const THOSE = among("those these such both");
/** "Unconfirmed reports say" */
const SAYS = among("say suggest indicate show put tell");

/** Whether most longer words around a place begin with a capital. */
function isHeadline(scene: Scene, at: number): boolean {
  let small = 0;
  const { first, last } = scene.bounds(at);
  for (let near = Math.max(first, at - 8); near <= Math.min(last, at + 8); near++)
    if (scene.is(near, LONGER) && !scene.is(near, CAPITAL)) small++;
  return small < 2;
}
const LONGER = fact((word) => word.length > 3 && /^[a-z]/.test(word) && !PREPOSITIONS.has(word));
const PAST_CUE = fact(
  (word, { entries }) =>
    word.endsWith("ed") && (entries.cueVerb?.readings ?? []).some(({ forms }) => (forms & Form.past) !== 0),
);

/** Bodies whose claims and reports are named after them. */
export const BODY = among(
  "police government army military media press newspaper radio television intelligence opposition rebel union company ministry embassy " +
    "department campaign official witness news agency court hospital navy militia guerrilla state separatist party",
);
/** "Media reports in the capital have said": a finite verb follows, and nothing that the reports could say. */
function isOfReports(scene: Scene, at: number): boolean {
  if (!scene.is(at + 1, PREPOSITION) && !scene.is(at + 1, REACHING)) return false;
  for (let on = at + 2; on < at + 10; on++) {
    if (scene.is(on, THAT) || scene.is(on, STOP) || scene.is(on, COMMA)) return false;
    if (scene.is(on, FINITE) || scene.is(on, NEVER_NOUN) || scene.is(on, SPEAKS)) return true;
  }
  return false;
}
const REPORTS = among("report reports claim claims");
const REACHING = among("reaching circulating");

/** "…, the agency estimates.": behind what was said nothing but a name and its verb. */
function endsAside(scene: Scene, at: number): boolean {
  if (!scene.is(at + 1, STOP)) return false;
  for (let back = at - 1; back > at - 9; back--) {
    // "“…,” the rebel communique states."
    if (scene.is(back, CLOSES)) return scene.is(back - 1, COMMA) && scene.is(back + 1, DETERMINER);
    if (scene.is(back, COMMA)) return back < at - 1 && (scene.is(back + 1, DETERMINER) || scene.is(back + 1, CAPITAL));
    if (!scene.is(back, WORD) || scene.is(back, PREPOSITION)) return false;
  }
  return false;
}
