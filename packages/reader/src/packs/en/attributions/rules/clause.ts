/** X said (that) C; X told Y that C; X said: “…”; X asked whether C. The content follows the cue. */
import { extend } from "../../../../extend.ts";
import { contentFrom, isClause, quotedFrom } from "../content.ts";
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { CueVerb } from "../cue.ts";
import { COORDINATOR, isAdverb } from "../grammar.ts";
import { type CueRule, type Draft, Scene } from "../scene.ts";
import { type Sight, sightOf, verbFor } from "../sight.ts";
import { inverted } from "./beside.ts";
import { speakerOf } from "../speaker.ts";
import { isNobody } from "../subject.ts";
import { givesCount, isCounting } from "../tally.ts";
import { viaOf } from "../via.ts";

/** What follows the verb, read as what was said. */
export function contentAfter(scene: Scene, sight: Sight): { verb: CueVerb; content: TokenRange; sure: number } | null {
  const { right, next } = sight;
  const read = (verb: CueVerb | undefined, content: TokenRange | null, sure: number) =>
    verb === undefined || content === null ? null : { verb, content, sure };
  switch (next) {
    case "quote":
      return read(
        verbFor(sight, "quote", "clause", "object"),
        quotedFrom(scene, scene.isComma(right) ? right + 1 : right),
        3,
      );
    case "colon":
      return read(
        verbFor(sight, "quote", "clause"),
        scene.opens(right + 1) !== null
          ? quotedFrom(scene, right + 1)
          : contentFrom(scene, right + 1, { object: false }),
        3,
      );
    case "that":
      return read(verbFor(sight, "clause", "that"), contentFrom(scene, right, { object: false }), 3);
    case "wh":
      return read(verbFor(sight, "wh", "clause"), contentFrom(scene, right, { object: false }), 2);
    case "to":
      return read(verbFor(sight, "to"), contentFrom(scene, right, { object: false }), 2);
    case "words": {
      const clause = verbFor(sight, "clause");
      const gerund = verbFor(sight, "gerund");
      if (gerund !== undefined && scene.word(right).endsWith("ing"))
        return read(gerund, contentFrom(scene, right, { object: false }), 2);
      const object = verbFor(sight, "object");
      if (clause !== undefined && (object === undefined || isClause(scene, right)))
        return read(clause, contentFrom(scene, right, { object: false }), 2);
      // an object stands right after its verb
      return sight.adverbial === null
        ? read(object, contentFrom(scene, right, { object: object?.act !== "demand" }), 1)
        : null;
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
    if (verb.act === "retract" && !RETRACTING.has(verb.lemma) && !holdsSpeech(scene, content)) return null;
    return extend(speakerOf(scene, sight), {
      act: actOf(verb, scene, sight),
      cue: { first: sight.group.head, last: sight.group.last },
      content: [content],
      via: viaOf(scene, sight),
      weight: 10 + sure,
    });
  },
});

/** What looks like speech and says nothing. */
function isNoSpeech(scene: Scene, sight: Sight, verb: CueVerb, content: TokenRange): boolean {
  if (isCounting(verb.lemma) && !(givesCount(scene, verb.lemma, content) && isGiver(scene, sight, verb))) return true;
  const first = scene.word(content.first);
  // "quoted a doctor as saying": the doctor speaks
  if (RELAYING.has(verb.lemma) && isRelayed(scene, content)) return true;
  // "declined to be named", "asked not to be identified"
  if (isAboutNaming(scene, verb, content)) return true;
  if (/^(?:nothing|little)$/.test(first) && verb.lemma === "say") return true;
  // "did not say how many"
  const unsaid = sight.group.negated || (sight.group.kind === "infinitive" && isTooEarly(scene, sight.group.first));
  if (unsaid && sight.next === "wh" && UNSAID.has(verb.lemma)) return true;
  if (sight.subject !== null && isNobody(scene, sight.subject.range)) return true;
  // "a group calling itself …", "a man who identified himself as …"
  const ofWhom = sight.group.kind === "gerund" || /^(?:who|which|that)$/.test(scene.word(sight.group.first - 1));
  return ofWhom && /^(?:him|her|it|them)sel(?:f|ves)$/.test(first);
}
const RELAYING = new Set(["quote", "cite"]);
function isRelayed(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at < last; at++)
    if (scene.word(at) === "as" && /^(?:saying|telling|warning|adding)$/.test(scene.word(at + 1))) return true;
  return false;
}
/** "Three deaths overnight raised the toll to 30": what happened gives no count. */
function isGiver(scene: Scene, { group, subject }: Sight, verb: CueVerb): boolean {
  if (group.kind === "gerund") return /^(?:put|place|give)$/.test(verb.lemma);
  if (subject === null) return true;
  for (let at = subject.range.first; at <= subject.range.last; at++) {
    const { entries } = scene.doc.tokens[at]?.info ?? {};
    if (entries?.englishHarmNoun !== undefined || entries?.numeral !== undefined || entries?.event !== undefined)
      return false;
  }
  return true;
}
const UNSAID = new Set(["say", "specify", "elaborate", "disclose", "reveal", "know", "explain", "indicate", "clarify"]);
/** "too early to say whether" */
const isTooEarly = (scene: Scene, to: number): boolean =>
  /^(?:early|soon|hard|difficult|impossible|unable|possible|not)$/.test(scene.word(to - 1));
const RELUCTANT = new Set(["ask", "decline", "refuse", "request", "want", "wish", "demand", "prefer", "insist"]);

function isAboutNaming(scene: Scene, verb: CueVerb, { first, last }: TokenRange): boolean {
  if (!RELUCTANT.has(verb.lemma)) return false;
  for (let at = first; at <= Math.min(last, first + 5); at++) {
    const word = scene.word(at);
    if (/^(?:named|identified|quoted|anonymity|anonymous)$/.test(word)) return true;
    if (/^names?$/.test(word) && /^(?:his|her|their)$/.test(scene.word(at - 1))) return true;
  }
  return false;
}

/** Verbs that only words can be the object of; the others need something said: "withdrew its statement", not "its troops". */
const RETRACTING = new Set(["retract", "recant", "walk", "disavow"]);

/** Whether the first words of a content name something said: "accusations that", "its earlier statement". */
export function holdsSpeech(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last && at < first + 5; at++)
    if (scene.doc.tokens[at]?.info.entries.cueNoun !== undefined) return true;
  return false;
}

/** "told to leave" is an order; a claim of responsibility is announced. */
function actOf(verb: CueVerb, scene: Scene, sight: Sight): Draft["act"] {
  if (verb.lemma === "tell" && sight.next === "to") return "demand";
  if (verb.lemma === "claim" && scene.word(sight.right) === "responsibility") return "announce";
  if (verb.lemma === "ask" && sight.next === "to") return "demand";
  return verb.act;
}

/** A verb without a subject of its own that goes on after "and": "denied the report *and said* that". */
const goesOn = (scene: Scene, sight: Sight) => {
  const before = scene.word(sight.group.first - 1);
  if (scene.isComma(sight.group.first - 1)) return inverted.find(scene, sight.group.head) === null;
  return COORDINATOR.has(before) || before === "then" || isAdverb(before);
};

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
