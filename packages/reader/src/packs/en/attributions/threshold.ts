/**
 * How sure the scorer must be. It was fitted on a wide notion of attribution, in news of politics; verbs that do nothing but
 * speak are taken on less, and verbs of attitude, papers put out and talk inside quotations need more.
 */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import { isClause } from "./content.ts";
import type { CueReading, CueVerb } from "./cue.ts";
import {
  among,
  CAPITAL,
  DETERMINER,
  either,
  like,
  OPENS,
  PAUSE,
  RELATIVE_SUBJECT,
  S_END,
  THAT,
  TIE,
  TO,
  WORD,
} from "./facts.ts";
import { holdsSpeech, INANIMATE } from "./no-speech.ts";
import type { Scene } from "./scene.ts";
import { isSpeaker } from "./rules/label.ts";
import { givesCount } from "./tally.ts";
import { Trait } from "./verb-traits.ts";

/** Log odds needed, and what is added to them. */
const NEEDED = { avowed: -3, bid: -9, usual: 0.2, speech: -1.2, firm: -5, shape: -3, attitude: 2, issue: 1.5 } as const;
const MORE = { withinQuotation: 0.8, firstOrSecondPerson: 1 } as const;

/** Rules that nothing but speech fits. */
const SURE = new Set([
  "en.attribution.relayed",
  "en.attribution.signed-post",
  "en.attribution.posted-by",
  "en.attribution.label-behind",
]);
/** Rules whose shape alone tells of speech. */
const SHAPE = new Set([
  "en.attribution.content-subject-verb",
  "en.attribution.content-verb-subject",
  "en.attribution.according-to",
]);
/** Rules of what is said, rather than meant or planned, by somebody. */
const UNASSERTED = new Set(["en.attribution.noun-clause", "en.attribution.infinitive-clause"]);
/** Rules of a finite verb with its subject. */
const ASSERTED = new Set(["en.attribution.subject-verb-clause", "en.attribution.dropped-subject-clause"]);
const RESPONSIBILITY = among("responsibility");

/** The log odds a candidate must have to be kept. */
export function needed(scene: Scene, candidate: Candidate): number {
  const { cue, agreement, source } = candidate;
  const within = (scene.doc.quoteAt[cue.first] ?? -1) >= 0;
  const person = source !== null && agreement !== null && scene.is(source.first, FIRST_OR_SECOND);
  return least(scene, candidate) + (within ? MORE.withinQuotation : 0) + (person ? MORE.firstOrSecondPerson : 0);
}

const FIRST_OR_SECOND = like(/^(?:i|we|you)(?:$|['’])/);

/** Somebody named, or who spoke before, does it in the narrator's words. */
function isNarrated(scene: Scene, { cue, source, agreement }: Candidate): boolean {
  if ((scene.doc.quoteAt[cue.first] ?? -1) >= 0 || (source !== null && scene.is(source.first, FIRST_OR_SECOND)))
    return false;
  if (source === null) return true;
  // "Rain threatened the harvest", "the blast claimed 12 lives"
  if (scene.is(source.last, INANIMATE)) return false;
  return agreement === null || !scene.is(source.first, RELATIVE_SUBJECT);
}

const WHO = among("who");
const WHAT = among("what");
const EAGER = among("hastened quick rushed careful keen pains hurried continued");
const WHILE = among("while");
const FOR = among("for");

/** The verb of a cue: "believes" is not "believe in". */
function verbOf(scene: Scene, { first, last }: TokenRange): CueVerb | undefined {
  const readings = scene.doc.tokens[first]?.info.entries.cueVerb?.readings;
  if (readings === undefined) return undefined;
  for (let r = 0; r < readings.length; r++) {
    const { size, verb } = readings[r] as CueReading;
    if (size === last - first) return verb;
  }
  return readings[0]?.verb;
}

/** "issued a warning", "an updated “caution”": whoever puts that out says it. */
function bearsWords(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last && at < first + 5; at++) if (scene.is(at, WORDS)) return true;
  return false;
}
const WORDS = among(
  "warning warnings caution cautions alert alerts advisory advisories appeal appeals denial apology ultimatum threat threats plea directive reprimand rebuke decree",
);
/** "the police records", "a study by the university of": what is found out is told by it. */
function tellsFindings(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last && at < first + 6; at++) {
    if (scene.is(at, FINDINGS)) return true;
    if (scene.is(at, TIE)) return false;
  }
  return false;
}
const FINDINGS = among(
  "study studies survey surveys poll polls report reports data figures statistics records record documents document papers memo memos email emails " +
    "letter letters census review audit inquiry investigation probe research analysis findings results estimates tally count filing filings transcript transcripts " +
    "investigators inspectors auditors researchers scientists panel commission tribunal inquest autopsy examination tests",
);
const MAY_SUSPECT = either(S_END, CAPITAL, among("police people"));
const NONE = among("no little few evidence");
function bearsFeeling(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last && at < first + 4; at++) if (scene.is(at, FEELING)) return true;
  return false;
}
const FEELING = among(
  "sympathy sympathies condolences condolence thanks gratitude regret regrets sorrow grief shock dismay outrage alarm concern concerns solidarity congratulations greetings apologies apology",
);
/** "its members | to stay at home": somebody is to do something. */
function bids(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at < Math.min(last, first + BIDDEN); at++) {
    if (scene.is(at, TO)) return at > first && scene.is(at + 1, WORD) && !scene.is(at + 1, DETERMINER);
    if (scene.is(at, PAUSE)) return false;
  }
  return false;
}
/** Forms that are something else as well: "direct action". */
const NO_VERB = among("direct order command request");
/** How many tokens name those who are told to do something, at most. */
const BIDDEN = 12;

function least(scene: Scene, candidate: Candidate): number {
  const { cue, rule, content } = candidate;
  const verb = verbOf(scene, cue);
  const begins = content[0]?.first ?? 0;
  const isSaid = scene.is(begins, OPENS) || scene.is(begins, THAT);
  if (rule === "en.attribution.label")
    return isSaid || (candidate.source !== null && isSpeaker(scene, candidate.source.last))
      ? NEEDED.firm
      : NEEDED.usual;
  if (SURE.has(rule)) return NEEDED.firm;
  if (verb === undefined) return SHAPE.has(rule) ? NEEDED.shape : NEEDED.usual;
  const [said] = content;
  const { source } = candidate;
  // "what it called a relapse"
  if (
    source !== null &&
    verb.act === "say" &&
    scene.is(source.first - 1, WHAT) &&
    rule === "en.attribution.subject-verb-clause"
  )
    return NEEDED.firm;
  // "hastened to add that"
  if (rule === "en.attribution.infinitive-clause" && isSaid && scene.is(cue.first - 2, EAGER)) return NEEDED.firm;
  if (rule === "en.attribution.gerund-clause") {
    // "while ruling out a curfew"
    if (scene.is(cue.first - 1, WHILE) && (verb.traits & Trait.avowing) !== 0) return NEEDED.speech;
    // "jailed for ordering the massacre"
    if (!isSaid && scene.is(cue.first - 1, FOR)) return NEEDED.issue;
  }
  const { traits } = verb;
  if (said !== undefined && givesCount(scene, verb, said)) return NEEDED.firm;
  if (!verb.speech && SHAPE.has(rule) && (traits & Trait.finding) !== 0) return NEEDED.shape;
  if (!verb.speech) {
    if ((traits & Trait.finding) === 0) return NEEDED.attitude;
    const isTold = scene.is(begins, THAT) || isClause(scene, begins);
    // "records show 40 were lost", "the inquiry found no sign of fire"; but "the colonel showed no regret as he was led away"
    if (ASSERTED.has(rule) && source !== null && tellsFindings(scene, source))
      return isTold || scene.is(begins, NONE) ? NEEDED.shape : NEEDED.usual;
    return isTold && !scene.is(begins, NONE) ? NEEDED.usual : NEEDED.attitude;
  }
  if (SHAPE.has(rule)) return NEEDED.shape;
  // "extended his sympathy to the families"
  if ((traits & Trait.voicing) !== 0 && said !== undefined && bearsFeeling(scene, said) && isNarrated(scene, candidate))
    return NEEDED.firm;
  if ((traits & Trait.issuing) !== 0 && !isSaid)
    return said !== undefined && bearsWords(scene, said) ? NEEDED.speech : NEEDED.issue;
  if (!UNASSERTED.has(rule)) {
    if ((traits & Trait.firm) !== 0) return NEEDED.firm;
    if ((traits & Trait.claim) !== 0 && scene.is(cue.last + 1, RESPONSIBILITY)) return NEEDED.firm;
    if ((verb.act === "deny" || verb.act === "retract") && said !== undefined && holdsSpeech(scene, said))
      return NEEDED.firm;
  }
  if (
    (traits & Trait.bidding) !== 0 &&
    !UNASSERTED.has(rule) &&
    said !== undefined &&
    !scene.is(cue.first, NO_VERB) &&
    bids(scene, said)
  )
    return (scene.doc.quoteAt[cue.first] ?? -1) < 0 ? NEEDED.bid : NEEDED.speech;
  // "blaming the rains, adding that", "maintaining that"
  if (rule === "en.attribution.gerund-clause" && (traits & Trait.avowing) !== 0 && scene.is(begins, THAT))
    return NEEDED.speech;
  // "suspect the fire was set"
  if (
    (traits & Trait.suspecting) !== 0 &&
    ASSERTED.has(rule) &&
    source !== null &&
    candidate.agreement === null &&
    (source.first < source.last || scene.is(source.last, MAY_SUSPECT)) &&
    (scene.is(begins, THAT) || isClause(scene, begins)) &&
    isNarrated(scene, candidate)
  )
    return NEEDED.speech;
  // "said its men had won"
  if ((traits & Trait.say) !== 0 && ASSERTED.has(rule) && isClause(scene, begins) && isNarrated(scene, candidate))
    return NEEDED.avowed;
  const avowing = (traits & Trait.avowing) !== 0 || (verb.act === "accuse" && scene.is(begins, THAT));
  if (avowing && ASSERTED.has(rule) && isNarrated(scene, candidate)) return NEEDED.avowed;
  const avows = (traits & Trait.avowing) !== 0 && source !== null && scene.is(source.first, WHO);
  return avows || (traits & Trait.speaking) !== 0 ? NEEDED.speech : NEEDED.usual;
}
