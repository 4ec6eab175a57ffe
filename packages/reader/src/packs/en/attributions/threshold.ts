/**
 * How sure the scorer must be. It was fitted on a wide notion of attribution, in news of politics; verbs that do nothing but
 * speak are taken on less, and verbs of attitude, papers put out and talk inside quotations need more.
 */
import type { Candidate } from "../../../attributions/candidate.ts";
import { isClause } from "./content.ts";
import { holdsSpeech } from "./rules/clause.ts";
import type { Scene } from "./scene.ts";
import { givesCount } from "./tally.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Log odds needed, and what is added to them. */
const NEEDED = { usual: 0.2, speech: -1.2, firm: -5, shape: -3, attitude: 0.6, issue: 1.5 } as const;
const MORE = { withinQuotation: 0.8, firstOrSecondPerson: 1 } as const;

/** Verbs that mostly speak. */
const SPEECH = words(
  "say tell add deny describe caution urge order demand accuse blame vow pledge promise report state note write tweet claim express " +
    "estimate predict reject dismiss allege acknowledge admit call insist explain reveal declare",
);
/** Verbs that do nothing but speak, whatever stands after them. */
const FIRM = words("confirm condemn denounce identify announce warn lash");
/** Verbs that put out papers and pictures as well as words. */
const ISSUE = words("post release publish issue unveil");
/** Verbs by which an inquiry or a poll says something. */
const FINDING = words("show find");
/** Rules that nothing but speech fits. */
const SURE = words("en.attribution.relayed en.attribution.signed-post en.attribution.posted-by");
/** Rules whose shape alone tells of speech. */
const SHAPE = words(
  "en.attribution.content-subject-verb en.attribution.content-verb-subject en.attribution.according-to",
);

/** The log odds a candidate must have to be kept. */
export function needed(scene: Scene, candidate: Candidate): number {
  const { cue, agreement, source } = candidate;
  const within = (scene.doc.quoteAt[cue.first] ?? -1) >= 0;
  const person = source !== null && agreement !== null && /^(?:i|we|you)(?:$|['’])/.test(scene.word(source.first));
  return least(scene, candidate) + (within ? MORE.withinQuotation : 0) + (person ? MORE.firstOrSecondPerson : 0);
}

function least(scene: Scene, { cue, rule, content }: Candidate): number {
  const verb = scene.doc.tokens[cue.first]?.info.entries.cueVerb?.readings[0]?.verb;
  const begins = content[0]?.first ?? 0;
  const isSaid = scene.opens(begins) !== null || scene.word(begins) === "that";
  if (rule === "en.attribution.label") return isSaid ? NEEDED.firm : NEEDED.usual;
  if (SURE.has(rule)) return NEEDED.firm;
  if (verb === undefined) return SHAPE.has(rule) ? NEEDED.shape : NEEDED.usual;
  const [object] = content;
  if (object !== undefined && givesCount(scene, verb.lemma, object)) return NEEDED.firm;
  if (!verb.speech) return FINDING.has(verb.lemma) && isClause(scene, begins) ? NEEDED.usual : NEEDED.attitude;
  if (SHAPE.has(rule)) return NEEDED.shape;
  if (ISSUE.has(verb.lemma) && !isSaid) return NEEDED.issue;
  const responsibility = verb.lemma === "claim" && scene.word(cue.last + 1) === "responsibility";
  const asserts = !/(?:noun|infinitive)-clause$/.test(rule);
  const [said] = content;
  const aboutSpeech = (verb.act === "deny" || verb.act === "retract") && said !== undefined && holdsSpeech(scene, said);
  if (asserts && (aboutSpeech || FIRM.has(verb.lemma) || responsibility)) return NEEDED.firm;
  return SPEECH.has(verb.lemma) ? NEEDED.speech : NEEDED.usual;
}
