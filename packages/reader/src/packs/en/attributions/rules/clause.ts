/** X said (that) C; X told Y that C; X said: “…”; X asked whether C. The content follows the cue. */
import { contentFrom, isClause, quotedFrom } from "../content.ts";
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { type CueVerb, Frame } from "../cue.ts";
import {
  ADVERB,
  among,
  AS,
  BY,
  CAPITAL,
  COMMA,
  COUNTED,
  COORDINATOR,
  CUE_NOUN,
  CUE_VERB,
  DETERMINER,
  DIGITS,
  ED,
  either,
  fact,
  FINITE,
  ING,
  OPENS,
  RELATIVE_SUBJECT,
  SAYING,
  WHO_WHICH,
} from "../facts.ts";
import { type CueRule, type Draft, Scene } from "../scene.ts";
import { droppedSubject } from "../dropped.ts";
import { type Sight, sightOf, verbFor } from "../sight.ts";
import { inverted } from "./beside.ts";
import { speakerOf } from "../speaker.ts";
import { isNobody } from "../subject.ts";
import { givesCount } from "../tally.ts";
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
      const clause = verbFor(sight, Frame.clause);
      const object = verbFor(sight, Frame.object);
      if (clause !== undefined && (object === undefined || isClause(scene, right)))
        return said(clause, contentFrom(scene, right, CLAUSE), 2);
      // an object stands right after its verb
      if (sight.adverbial !== null || object === undefined) return null;
      return said(object, contentFrom(scene, right, object.act === "demand" ? CLAUSE : OBJECT), 1);
    }
    default:
      return null;
  }
}

const rule = (id: string, fits: (sight: Sight, scene: Scene) => boolean): CueRule => ({
  id,
  find(scene: Scene, at: number): Draft | null {
    const sight = sightOf(scene, at);
    if (sight === null || !fits(sight, scene)) return null;
    const found = contentAfter(scene, sight);
    if (found === null) return null;
    const { verb, content, sure } = found;
    if (isNoSpeech(scene, sight, verb, content)) return null;
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

const WHAT = among("what");
/** "What the army calls a clearing operation | has emptied nine villages" */
function upToVerb(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at <= last; at++) if (scene.is(at, FINITE)) return { first, last: at - 1 };
  return { first, last };
}

/** What threatens, claims and promises without a word. */
export const INANIMATE = either(
  fact((_, { entries }) => entries.englishThing !== undefined || entries.englishHarmNoun !== undefined),
  among(
    "rain rains storm storms flood floods flooding fire fires blaze quake earthquake tremor eruption tsunami cyclone hurricane typhoon tornado drought famine disease virus outbreak epidemic war fighting violence unrest clash crash " +
      "collapse accident disaster weather wind winds snow waves water waters lava landslide avalanche strike stoppage price prices cost costs tax taxes breaks law bill plan plans policy proposals proposal move decision rise fall increase " +
      "shortage shortages crisis conflict debt inflation economy market markets that which this it",
  ),
);

/** What looks like speech and says nothing. */
function isNoSpeech(scene: Scene, sight: Sight, verb: CueVerb, content: TokenRange): boolean {
  const { group, subject, next } = sight;
  const { traits } = verb;
  if ((traits & Trait.counting) !== 0 && !(givesCount(scene, verb, content) && isGiver(scene, sight, verb)))
    return true;
  // "quoted a doctor as saying": the doctor speaks
  if ((traits & Trait.relaying) !== 0 && isRelayed(scene, content)) return true;
  // "declined to be named", "asked not to be identified"
  if ((traits & Trait.reluctant) !== 0 && isAboutNaming(scene, content)) return true;
  if (scene.is(content.first, ANONYMITY)) return true;
  // "a tailor named Salma", "19 confirmed dead"
  if (scene.is(group.head, NAMED_SO) && scene.is(content.first, CAPITAL) && content.first === group.head + 1)
    return true;
  if ((traits & Trait.firm) !== 0 && next === "words" && scene.is(content.first, HARMED)) return true;
  // "the strike would go on “until we win”": what goes on is no speaker
  if ((traits & Trait.going) !== 0 && (group.first !== group.head || group.kind === "infinitive")) return true;
  if ((traits & Trait.say) !== 0 && scene.is(content.first, NOTHING)) return true;
  // "Rain threatened the harvest"
  if ((traits & Trait.wordless) !== 0 && next === "words") {
    const by = subject?.range ?? droppedSubject(scene, group).subject;
    if (by !== null && scene.is(by.last, INANIMATE)) return true;
  }
  // "a gift first announced as …", "the clinic admitted 19"
  if (next === "words" && verb.act === "announce" && scene.is(content.first, AS)) return true;
  if (
    (traits & Trait.admitting) !== 0 &&
    next === "words" &&
    (scene.is(content.first, DIGITS) || scene.is(content.first, COUNTED))
  )
    return true;
  // "did not say how many"
  if (next === "wh" && (traits & Trait.unsaid) !== 0) {
    if (group.negated || (group.kind === "infinitive" && scene.is(group.first - 1, TOO_EARLY))) return true;
  }
  if (subject !== null && isNobody(scene, subject.range)) return true;
  // "a group calling itself …", "a man who identified himself as …"
  return scene.is(content.first, ITSELF) && (group.kind === "gerund" || scene.is(group.first - 1, RELATIVE_SUBJECT));
}
const ANONYMITY = among("anonymity");
const NAMED_SO = among("named nicknamed surnamed");
const HARMED = among("dead missing injured wounded");
const NOTHING = among("nothing little");
const ITSELF = among("himself herself itself themself himselves herselves itselves themselves");
/** "too early to say whether" */
const TOO_EARLY = among("early soon hard difficult impossible unable possible not");

function isRelayed(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at < last; at++) if (scene.is(at, AS) && scene.is(at + 1, SAYING)) return true;
  return false;
}
/** "Three deaths overnight raised the toll to 30": what happened gives no count. */
function isGiver(scene: Scene, { group, subject }: Sight, verb: CueVerb): boolean {
  if (group.kind === "gerund") return (verb.traits & Trait.giving) !== 0;
  if (subject === null) return true;
  for (let at = subject.range.first; at <= subject.range.last; at++) if (scene.is(at, HAPPENS)) return false;
  return true;
}
const HAPPENS = fact(
  (_, { entries }) =>
    entries.englishHarmNoun !== undefined || entries.numeral !== undefined || entries.event !== undefined,
);

function isAboutNaming(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= Math.min(last, first + 5); at++) {
    if (scene.is(at, NAMED)) return true;
    if (scene.is(at, NAMES) && scene.is(at - 1, OWNERS)) return true;
  }
  return false;
}
const NAMED = among("named identified quoted anonymity anonymous");
const NAMES = among("name names");
const OWNERS = among("his her their");

/** Whether the first words of a content name something said: "accusations that", "its earlier statement". */
export function holdsSpeech(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last && at < first + 5; at++) if (scene.is(at, CUE_NOUN)) return true;
  return false;
}

/** "told to leave" is an order; a claim of responsibility is announced. */
function actOf(verb: CueVerb, scene: Scene, sight: Sight): Draft["act"] {
  if ((verb.traits & (Trait.tell | Trait.ask)) !== 0 && sight.next === "to") return "demand";
  if ((verb.traits & Trait.claim) !== 0 && scene.is(sight.right, RESPONSIBILITY)) return "announce";
  return verb.act;
}
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
