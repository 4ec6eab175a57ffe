/** How sure the scorer must be: words that tell of speech are taken on less than words that tell of attitudes and plans. */
import type { Candidate } from "../../../attributions/candidate.ts";
import type { Scene } from "./scene.ts";

const env = (n: string, d: number) => Number(process.env[n] ?? d);
/** Verbs whose object is what was said even without marks or a clause: "confirmed the deaths", "condemned the attack". */
const PLAIN_SPEECH = new Set(
  (
    "say tell add announce confirm deny condemn denounce identify describe warn caution urge order demand accuse blame vow pledge promise " +
    "report state note write tweet claim express estimate predict reject dismiss allege acknowledge admit call insist explain reveal declare"
  ).split(" "),
);

/** Verbs that do nothing but speak, whatever stands after them. */
const FIRM = new Set("say tell confirm condemn denounce identify announce".split(" "));
/** Rules whose shape alone tells of speech. */
const SURE = new Set([
  "en.attribution.content-subject-verb",
  "en.attribution.content-verb-subject",
  "en.attribution.according-to",
]);

/** Log odds. */
export function needed(scene: Scene, { cue, agreement, source, rule }: Candidate): number {
  const within = (scene.doc.quoteAt[cue.first] ?? -1) >= 0;
  const reading = scene.doc.tokens[cue.first]?.info.entries.cueVerb?.readings[0];
  const speech = reading?.verb.speech ?? true;
  let odds = env("T0", 0.2);
  if (reading !== undefined && PLAIN_SPEECH.has(reading.verb.lemma)) odds = env("TP", -1.5);
  if (reading !== undefined && FIRM.has(reading.verb.lemma) && !rule.includes("noun")) odds = env("TF", -3);
  if (speech && SURE.has(rule)) odds = env("TS", -3);
  if (!speech) odds = env("TA", 0.8);
  if (within) odds += env("TQ", 0.8);
  if (source !== null && agreement !== null && /^(?:i|we|you)(?:$|['’])/.test(scene.word(source.first)))
    odds += env("TI", 1);
  return odds;
}
