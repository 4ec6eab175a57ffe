/** What looks like speech and says nothing: rain that threatens, a gift announced as aid, a request not to be named. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { isClause } from "./content.ts";
import { type CueVerb, Frame } from "./cue.ts";
import { droppedSubject } from "./dropped.ts";
import {
  among,
  AND,
  AS,
  BY,
  CAPITAL,
  CLOSES,
  COUNTED,
  CUE_VERB,
  DIGITS,
  either,
  fact,
  FINITE,
  ING,
  OPENS,
  PAUSE,
  PREPOSITION,
  RELATIVE_SUBJECT,
  SAYING,
  TO,
  WORD,
} from "./facts.ts";
import type { Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";
import { isNobody } from "./subject.ts";
import { givesCount } from "./tally.ts";
import { Trait } from "./verb-traits.ts";

/** What threatens, claims and promises without a word. */
export const INANIMATE = either(
  fact((_, { entries }) => entries.englishThing !== undefined || entries.englishHarmNoun !== undefined),
  among(
    "rain rains storm storms flood floods flooding fire fires blaze quake earthquake tremor eruption tsunami cyclone hurricane typhoon tornado drought famine disease virus outbreak epidemic war fighting violence unrest clash crash " +
      "collapse accident disaster weather wind winds snow waves water waters lava landslide avalanche strike stoppage price prices cost costs tax taxes breaks law bill plan plans policy proposals proposal move decision rise fall increase " +
      "shortage shortages crisis conflict debt inflation economy market markets that which this it",
  ),
);

const OF = among("of");

/** What looks like speech and says nothing. */
export function isNoSpeech(scene: Scene, sight: Sight, verb: CueVerb, content: TokenRange): boolean {
  const { group, subject, next } = sight;
  const { traits } = verb;
  if ((traits & Trait.counting) !== 0 && !(givesCount(scene, verb, content) && isGiver(scene, sight, verb)))
    return true;
  // "quoted a doctor as saying": the doctor speaks
  if ((traits & Trait.relaying) !== 0 && isRelayed(scene, content)) return true;
  // "…, citing a lack of fuel": a reason
  if ((traits & Trait.relaying) !== 0 && group.kind === "gerund" && next === "words") return true;
  // "nine people accused of arson": of whom it is said, and not who says it
  if (verb.act === "accuse" && content.first === group.last + 1 && scene.is(content.first, OF)) return true;
  // "declined to be named", "asked not to be identified"
  if ((traits & Trait.reluctant) !== 0 && isAboutNaming(scene, content)) return true;
  if (scene.is(content.first, ANONYMITY)) return true;
  if (group.kind === "infinitive" && (scene.is(group.first - 1, FAILED) || isBidden(scene, group.first))) return true;
  // "a caller claiming to speak for the guild"
  if (group.kind === "gerund" && next === "to" && (traits & Trait.claim) !== 0 && scene.is(group.first - 1, WORD))
    return true;
  // "he said, referring to the dead": of whom something was said
  if (group.kind === "gerund" && scene.is(group.last, TO) && scene.is(group.head, REFERRING)) return true;
  if (group.negated && verb.speech && isUnsaid(scene, sight, verb)) return true;
  if (content.first === group.last + 1 && isNaming(scene, sight, content.first)) return true;
  if ((traits & Trait.firm) !== 0 && next === "words" && scene.is(content.first, HARMED)) return true;
  // "the strike would go on “until we win”": what goes on is no speaker
  if ((traits & Trait.going) !== 0 && (group.first !== group.head || group.kind === "infinitive")) return true;
  if ((traits & Trait.say) !== 0 && scene.is(content.first, NOTHING)) return true;
  // "Rain threatened the harvest"
  if ((traits & Trait.wordless) !== 0 && next === "words") {
    const by = subject?.range ?? droppedSubject(scene, group).subject;
    if (by !== null && scene.is(by.last, INANIMATE)) return true;
  }
  // "a gift first announced as …", "a man identified as …", "the clinic admitted 19"
  if (next === "words" && scene.is(content.first, AS) && !isOfWhat(scene, sight, verb)) return true;
  if ((traits & Trait.claim) !== 0 && next === "words" && takesLives(scene, content)) return true;
  if ((traits & Trait.withholding) !== 0 && next === "words" && isWithheld(scene, content)) return true;
  // "chanting crowds", "crying children"
  if ((traits & Trait.noisy) !== 0 && next === "words" && group.kind === "gerund" && !isClause(scene, content.first))
    return true;
  if (
    (traits & Trait.admitting) !== 0 &&
    next === "words" &&
    (scene.is(content.first, DIGITS) || scene.is(content.first, COUNTED))
  )
    return true;
  // "needs $40 million to respond to the crisis"
  if ((traits & Trait.answering) !== 0 && group.kind === "infinitive") return true;
  // "he counted 17 bodies": with his eyes
  if ((traits & Trait.listing) !== 0 && subject?.agreement?.person === true) return true;
  // "did not say how many"
  if (next === "wh" && (traits & Trait.unsaid) !== 0) {
    if (group.negated || (group.kind === "infinitive" && scene.is(group.first - 1, TOO_EARLY))) return true;
  }
  if (subject !== null && isNobody(scene, subject.range)) return true;
  // "those who ordered the killing": what they did
  if (subject !== null && next === "words" && verb.act === "demand" && isThoseWho(scene, subject.range.first))
    return true;
  // "a group calling itself …", "a man who identified himself as …"
  return scene.is(content.first, ITSELF) && (group.kind === "gerund" || scene.is(group.first - 1, RELATIVE_SUBJECT));
}
const THOSE = among("those anyone people whoever men man person");
const isThoseWho = (scene: Scene, who: number) => scene.is(who, RELATIVE_SUBJECT) && scene.is(who - 1, THOSE);
const FAILED = among("failed fails failing fail refused refuses refusing neglected omitted unable yet");
const REFERRING = among("referring alluding pointing");
const ANONYMITY = among("anonymity");

/** "asked the envoy to tell the camps that": what somebody is to say is not said yet. */
function isBidden(scene: Scene, to: number): boolean {
  for (let at = to - 1; at > to - 9; at--) {
    if (scene.is(at, BIDS)) return true;
    if (scene.is(at, FINITE) || scene.is(at, PAUSE) || scene.is(at, OPENS) || scene.is(at, CLOSES)) return false;
  }
  return false;
}
const BIDS = fact((_, { entries }) => ((entries.cueVerb?.readings[0]?.verb.traits ?? 0) & Trait.bidding) !== 0);

/** "has not confirmed the deaths", "could not say": nothing was said. But "did not rule out a raid", "does not expect", "not only said". */
function isUnsaid(scene: Scene, { group }: Sight, verb: CueVerb): boolean {
  if (verb.act === "believe" || verb.act === "estimate" || (verb.traits & Trait.rule) !== 0) return false;
  for (let at = group.first; at < group.head; at++) if (scene.is(at, ONLY)) return false;
  return true;
}
const ONLY = among("only");

/** "a tailor named Salma", "a mine called Old Hope that", "19 confirmed dead"; but "called Salma a liar". */
function isNaming(scene: Scene, { group }: Sight, first: number): boolean {
  if (group.first !== group.last || group.kind === "gerund" || !scene.is(first, CAPITAL)) return false;
  if (scene.is(group.head, NAMED_SO)) return true;
  if (!scene.is(group.head, CALLED_SO)) return false;
  let at = first;
  while (scene.is(at, CAPITAL)) at++;
  return scene.is(at, BEHIND_NAME);
}
const NAMED_SO = among("named nicknamed surnamed codenamed christened");
const CALLED_SO = among("called dubbed termed titled entitled labelled labeled");
const BEHIND_NAME = either(PAUSE, PREPOSITION, FINITE, AND, CUE_VERB, among("that who which where whose ) ; :"));

/** "claimed 12 lives", "claimed its first victim": a blast or a sickness does. */
function takesLives(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= Math.min(last, first + 5); at++) if (scene.is(at, LIVES)) return true;
  return false;
}
const LIVES = among("lives life victim victims casualties");

/** "what it described as a relapse", "a plan that critics deride as late": the object stands before; "he said as many as 40 fled". */
function isOfWhat(scene: Scene, sight: Sight, verb: CueVerb): boolean {
  if (verb.act === "announce") return false;
  const { subject } = sight;
  if ((verb.frames & Frame.clause) !== 0 || (subject !== null && scene.is(subject.range.first - 1, EXTRACTED)))
    return true;
  // "dismissed as “lies” the claims"; but "a sum described as “an insult” by"
  const { right } = sight;
  const quote = scene.opens(right + 1);
  return quote !== null && scene.is(quote.close + 1, WORD) && !scene.is(quote.close + 1, BY);
}
const EXTRACTED = among("what that which whom who");

/** "denied the convoy access", "refused them visas": what is not given. */
function isWithheld(scene: Scene, { first, last }: TokenRange): boolean {
  if (scene.is(first, ING)) return false;
  for (let at = first; at <= Math.min(last, first + 6); at++) {
    if (scene.is(at, WITHHELD)) return true;
    if (scene.is(at, PREPOSITION)) return false;
  }
  return false;
}
const WITHHELD = among(
  "access entry bail visa visas permission passage asylum parole treatment aid assistance permit permits licence license " +
    "clearance refuge residency citizenship admission custody custodial coverage credit leave compensation accreditation",
);
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

const NOUN_OF_SPEECH = either(
  fact((_, { entries }) => entries.cueNoun !== undefined && entries.cueNoun.act !== "believe"),
  among("figure figures toll tally number count account story version"),
);
/** Whether the first words of a content name something said: "accusations that", "its earlier statement". */
export function holdsSpeech(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last && at < first + 5; at++) if (scene.is(at, NOUN_OF_SPEECH)) return true;
  return false;
}
