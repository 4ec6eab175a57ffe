/** X said (that) C; X told Y that C; X said: “…”; X asked whether C. The content follows the cue. */
import { isAssault } from "../assault.ts";
import { contentFrom, isClause, quotedFrom } from "../content.ts";
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { type CueVerb, Frame } from "../cue.ts";
import {
  ADVERB,
  among,
  BY,
  COMMA,
  COORDINATOR,
  COUNTED,
  CUE_NOUN,
  CUE_VERB,
  DETERMINER,
  DIGITS,
  ED,
  either,
  FINITE,
  ING,
  OPENS,
  TIME_WORD,
  WHO_WHICH,
} from "../facts.ts";
import { holdsSpeech, isNoSpeech } from "../no-speech.ts";
import { POSSESSIVE as POSSESSIVES } from "../grammar.ts";
import { type CueRule, type Draft, Scene } from "../scene.ts";
import { type Sight, sightOf, verbFor } from "../sight.ts";
import { inverted } from "./beside.ts";
import { speakerOf } from "../speaker.ts";
import { Trait } from "../verb-traits.ts";
import { viaOf, viaOfObject } from "../via.ts";

/** What was said, by which of the verbs, and how sure that is. */
interface Said {
  readonly verb: CueVerb;
  readonly content: TokenRange;
  readonly sure: number;
}
const CLAUSE = { object: false } as const;
const OBJECT = { object: true } as const;

const said = (verb: CueVerb, content: TokenRange | null, sure: number): Said | null =>
  content === null ? null : { verb, content, sure };

/** What follows the verb, read as what was said. */
function contentAfter(scene: Scene, sight: Sight): Said | null {
  const { right, next } = sight;
  switch (next) {
    case "quote": {
      const verb = verbFor(sight, Frame.quote | Frame.clause | Frame.object);
      return verb === undefined ? null : said(verb, quotedFrom(scene, scene.is(right, COMMA) ? right + 1 : right), 3);
    }
    case "colon": {
      const verb = verbFor(sight, Frame.quote | Frame.clause);
      if (verb === undefined) return null;
      const quoted = scene.is(right + 1, OPENS);
      return said(verb, quoted ? quotedFrom(scene, right + 1) : contentFrom(scene, right + 1, CLAUSE), 3);
    }
    case "that": {
      const verb = verbFor(sight, Frame.clause | Frame.that);
      if (verb !== undefined) return said(verb, contentFrom(scene, right, CLAUSE), 3);
      // "disputed that account"
      const object = verbFor(sight, Frame.object);
      if (object === undefined || sight.adverbial !== null || isClause(scene, right)) return null;
      // "a wave of attacks that have shaken the city"
      if (scene.is(right + 1, FINITE)) return null;
      return said(object, contentFrom(scene, right, OBJECT), 1);
    }
    case "wh": {
      const verb = verbFor(sight, Frame.wh | Frame.clause);
      if (verb !== undefined) return said(verb, contentFrom(scene, right, CLAUSE), 2);
      // "condemned what it called a relapse"
      const object = scene.is(right, WHAT) && sight.adverbial === null ? verbFor(sight, Frame.object) : undefined;
      return object === undefined ? null : said(object, contentFrom(scene, right, OBJECT), 1);
    }
    case "to": {
      const verb = verbFor(sight, Frame.to);
      return verb === undefined ? null : said(verb, contentFrom(scene, right, CLAUSE), 2);
    }
    case "words": {
      const gerund = verbFor(sight, Frame.gerund);
      if (gerund !== undefined && scene.is(right, ING)) return said(gerund, contentFrom(scene, right, CLAUSE), 2);
      // "chanted and waved branches", "reinforcements backed by two planes"
      if (scene.is(right, COORDINATOR) || scene.is(right, BY)) return null;
      // "who testified told the court"
      if (scene.is(right, SAYS)) return null;
      const clause = verbFor(sight, Frame.clause);
      const object = verbFor(sight, Frame.object);
      if (clause !== undefined && (object === undefined || isClause(scene, right)))
        return said(clause, contentFrom(scene, right, CLAUSE), 2);
      // an object stands right after its verb, or behind a date: "deplored on Friday the attacks"
      if (object === undefined || (sight.adverbial !== null && !isDated(scene, sight))) return null;
      return said(object, contentFrom(scene, right, object.act === "demand" ? CLAUSE : OBJECT), 1);
    }
    default:
      return null;
  }
}

/** Whether nothing but a date or an adverb stands between the verb and an object that is told of as one. */
function isDated(scene: Scene, { group, adverbial, right }: Sight): boolean {
  if (scene.is(group.head, CUE_NOUN)) return false;
  if (!scene.is(right, NAMES_THING) && !scene.is(right, DIGITS)) return false;
  const { first, last } = adverbial as TokenRange;
  for (let at = first; at <= last; at++) {
    const end = scene.is(at, TIME_WORD) || scene.is(at, DIGITS) ? scene.timeEnd(at) : -1;
    if (end >= at) at = end;
    else if (!scene.is(at, ADVERB) && !scene.is(at, ON)) return false;
  }
  return true;
}
const SAYS = among("said says told tells added adds");
const POSSESSIVE = among(POSSESSIVES);
const NAMES_THING = either(DETERMINER, POSSESSIVE, COUNTED);
const ON = among("on late early here");

const rule = (id: string, fits: (sight: Sight, scene: Scene) => boolean): CueRule => ({
  id,
  find(scene: Scene, at: number): Draft | null {
    const sight = sightOf(scene, at);
    if (sight === null || !fits(sight, scene)) return null;
    const found = contentAfter(scene, sight);
    if (found === null) return null;
    const { verb, content, sure } = found;
    if (isNoSpeech(scene, sight, verb, content)) return null;
    if (sight.next === "words" && isAssault(scene, sight, content)) return null;
    if (verb.act === "retract" && (verb.traits & Trait.retracting) === 0 && !holdsSpeech(scene, content)) return null;
    const whole = endOf(scene, sight, content);
    const { source, agreement, subject } = speakerOf(scene, sight);
    const via = viaOf(scene, sight, source);
    return {
      act: actOf(verb, scene, sight),
      cue: { first: sight.group.head, last: sight.group.last },
      source,
      agreement,
      subject,
      content: [whole],
      via: via.length === 0 && sure === 1 ? viaOfObject(scene, whole) : via,
      weight: 10 + sure,
    };
  },
});

/** What was said, without the verb of the clause that it stands within. */
function endOf(scene: Scene, { subject }: Sight, content: TokenRange): TokenRange {
  if (subject === null) return content;
  const { first } = subject.range;
  if (scene.is(first - 1, WHAT)) return upToVerb(scene, content);
  // "The boats, which aid workers say were overloaded | , sank"
  if (subject.clauseFirst < first && scene.is(subject.clauseFirst, WHO_WHICH)) return upToFirstComma(scene, content);
  return scene.is(first, WHO_WHICH) && scene.is(first - 1, COMMA) ? upToComma(scene, content) : content;
}

/** "The mayor, who said 300 people live there | , was killed" */
function upToComma(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at < last; at++) {
    if (!scene.is(at, COMMA)) continue;
    const verb = scene.is(at + 1, GOES_ON) || (scene.is(at + 1, ED) && scene.is(at + 2, DETERMINER));
    if (verb) return { first, last: at - 1 };
  }
  return { first, last };
}
const GOES_ON = either(FINITE, CUE_VERB);
function upToFirstComma(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at < last; at++)
    if (scene.is(at, COMMA) && !scene.is(at + 1, COORDINATOR)) return { first, last: at - 1 };
  return { first, last };
}

const WHAT = among("what");
/** "What the army calls a clearing operation | has emptied nine villages" */
function upToVerb(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at <= last; at++) if (scene.is(at, FINITE)) return { first, last: at - 1 };
  return { first, last };
}

/** "told to leave" is an order; a claim of responsibility is announced. */
function actOf(verb: CueVerb, scene: Scene, sight: Sight): Draft["act"] {
  if ((verb.traits & (Trait.tell | Trait.ask)) !== 0 && sight.next === "to") return "demand";
  if ((verb.traits & Trait.claim) !== 0 && scene.is(sight.right, RESPONSIBILITY)) return "announce";
  return (verb.traits & Trait.issuing) !== 0 && sight.next === "words" ? actOfIssue(scene, sight.right) : verb.act;
}
/** "issued a warning" warns, "issued a denial" denies. */
function actOfIssue(scene: Scene, from: number): Draft["act"] {
  for (let at = from; at < from + 5; at++) {
    if (scene.is(at, WARNS)) return "warn";
    if (scene.is(at, CUE_NOUN)) return scene.doc.tokens[at]?.info.entries.cueNoun?.act ?? "announce";
  }
  return "announce";
}
const WARNS = among("warning warnings caution cautions alert alerts advisory advisories");
const RESPONSIBILITY = among("responsibility");

/** A verb without a subject of its own that goes on after "and": "denied the report *and said* that". */
const goesOn = (scene: Scene, sight: Sight) => {
  const before = sight.group.first - 1;
  if (scene.is(before, COMMA)) return inverted.find(scene, sight.group.head) === null;
  return scene.is(before, LEADS_ON);
};
const LEADS_ON = either(COORDINATOR, ADVERB, among("then"));

export const subjectVerbClause = rule(
  "en.attribution.subject-verb-clause",
  (sight) => sight.group.kind === "finite" && sight.subject !== null,
);
export const droppedVerbClause = rule(
  "en.attribution.dropped-subject-clause",
  (sight, scene) => sight.group.kind === "finite" && sight.subject === null && goesOn(scene, sight),
);
export const gerundClause = rule("en.attribution.gerund-clause", (sight) => sight.group.kind === "gerund");
export const infinitiveClause = rule("en.attribution.infinitive-clause", (sight) => sight.group.kind === "infinitive");
