/** C, X said; “…,” X said, “…”; C, said X. The content stands before the cue, and may go on after it. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { contentFrom, contentUpTo, isClause, quotedFrom, quotesAfter } from "../content.ts";
import { quoteAround } from "../../../../text/document.ts";
import { type CueVerb, Frame } from "../cue.ts";
import {
  among,
  AND,
  ARTICLE,
  CAPITAL,
  CLOSES,
  COMMA,
  COUNTED,
  CUE_NOUN,
  DASH,
  DEFINES,
  DIGITS,
  either,
  fact,
  ING,
  OPENS,
  PREPOSITION,
  STOP,
  THAT,
  TIME,
  TIME_WORD,
  WHO_WHICH,
  WORD,
} from "../facts.ts";
import { phraseFrom } from "../phrase.ts";
import type { CueRule, Draft, Scene } from "../scene.ts";
import { behindAdverbials, type Sight, sightOf, verbFor } from "../sight.ts";
import { speakerFrom, type SpeakerPart } from "../speaker.ts";
import { isNobody, type Subject } from "../subject.ts";
import { Trait } from "../verb-traits.ts";
import { viaOf } from "../via.ts";

/** What goes on behind the cue: after a comma, in the same sentence; else quotations in the sentences after it. */
function rest(scene: Scene, at: number, quoted: boolean): TokenRange[] {
  const { last: high } = scene.bounds(at - 1);
  let from = at;
  if (from > high) return quoted ? quotesAfter(scene, high) : [];
  if (scene.is(from, COMMA) || scene.is(from, DASH)) {
    from++;
    const quote = scene.opens(from);
    if (quote !== null) {
      const range = quotedFrom(scene, from);
      return range === null ? [] : [range];
    }
    if (quoted) return quotesAfter(scene, high);
    if (!goesOn(scene, from)) return [];
    const range = contentFrom(scene, from, { object: false });
    return range === null ? [] : [range];
  }
  if (quoted && scene.is(from, WORD)) return quotesAfter(scene, high);
  if (scene.is(from, STOP)) return quoted ? quotesAfter(scene, from) : [];
  return [];
}

/** After "…, X said," only what is no aside about the speaking itself belongs to the content. */
function goesOn(scene: Scene, at: number): boolean {
  // "…, the agency said, with 40 people missing": the tally goes on
  if (scene.is(at, WITH) && countsFrom(scene, at + 1)) return true;
  if (scene.is(at, ASIDE)) return scene.is(at, AND_BUT) && scene.is(at + 1, THAT);
  return !scene.is(at, ING);
}
const WITH = among("with including");
const AND_BUT = among("and but");
const ASIDE = among(
  "according citing quoting who which whose speaking referring in on at during as after before when while with but and from by",
);

/** A number, past "at least" and the like. */
function countsFrom(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (scene.is(at, DIGITS) || scene.is(at, COUNTED)) return true;
    if (!scene.is(at, QUALIFIES)) return false;
  }
  return false;
}
const QUALIFIES = either(
  fact((_, { entries }) => entries.qualifier !== undefined),
  among("at least most than as many another"),
);

function draft(
  scene: Scene,
  sight: Sight,
  verb: CueVerb,
  { source, agreement, subject }: SpeakerPart,
  content: readonly TokenRange[],
  weight: number,
): Draft {
  return {
    act: verb.act,
    cue: { first: sight.group.head, last: sight.group.last },
    source,
    agreement,
    subject,
    content,
    via: viaOf(scene, sight, source),
    weight,
  };
}

export const parenthetical: CueRule = {
  id: "en.attribution.content-subject-verb",
  find(scene, at) {
    const sight = sightOf(scene, at);
    if (sight === null || sight.group.kind !== "finite" || sight.subject === null) return null;
    const { first: who } = sight.subject.range;
    // "The envoy, who briefed them after the talks, said"
    if (isNobody(scene, sight.subject.range) || (scene.is(who, WHO_WHICH) && scene.is(who - 1, COMMA))) return null;
    // "…, a charge the mayor denied": what is denied is the charge
    const charge = sight.next === "quote" || sight.next === "that" ? null : chargeIn(scene, sight.subject);
    if (charge !== null) {
      const { range, agreement } = sight.subject;
      const source = agreement === null ? { first: charge.last + 1, last: range.last } : range;
      return draft(scene, sight, sight.verbs[0] as CueVerb, { source, agreement, subject: null }, [charge], 20);
    }
    if (sight.next === "that" && !isOfOccasion(scene, sight)) return null;
    const { first: low } = scene.bounds(at);
    const left = contentUpTo(scene, opening(scene, sight.subject.clauseFirst), reachLeft(scene, at, low));
    if (left === null) return null;
    const quoted = scene.is(left.last, CLOSES);
    // "…, and talks have begun": some verbs speak only beside a quotation
    const sure = quoted && scene.is(left.last - 1, ENDS_WORDS);
    const verb =
      verbFor(sight, quoted ? Frame.clause | Frame.quote : Frame.clause | Frame.that) ??
      (scene.is(left.last - 1, COMMA) && isQuotation(scene, left)
        ? verbFor(sight, Frame.object | Frame.wh)
        : undefined);
    if (verb === undefined) return null;
    // "…,” he said when asked": after a quotation that a comma ends, nothing to the right can be the content
    // "“…” The meeting began at noon": the words before were ended
    if (quoted && !sure && (verb.traits & Trait.going) !== 0) return null;
    const ofOccasion = sight.next === "that";
    if (quoted && !scene.is(left.first, OPENS) && isSettingOfTitle(scene, left)) return null;
    if (ofOccasion && (quoted || left.last - left.first < 3 || isSetting(scene, left))) return null;
    const ends = sight.next === "end" || sight.next === "comma" || sight.next === "quote";
    if (
      !sure &&
      !ofOccasion &&
      !ends &&
      (quoted || (verb.traits & Trait.say) === 0 || !isMeanwhile(scene, sight, left))
    )
      return null;
    if (sight.next === "quote" && !quoted && !scene.is(sight.right, COMMA)) return null;
    const content = ofOccasion ? [left] : [left, ...rest(scene, sight.right, quoted)];
    // "Before the vote, the minister said.": a date or a place alone is not what was said
    if (!quoted && (content.length === 1 || sight.next === "quote") && isSetting(scene, left)) return null;
    return draft(scene, sight, verb, speakerFrom(scene, sight.subject), content, 20);
  },
};

/** "…, the union said at the close of a conference that critics mocked": the clause with "that" tells of the occasion. */
function isOfOccasion(scene: Scene, { adverbial, right }: Sight): boolean {
  return (
    adverbial !== null &&
    adverbial.last - adverbial.first >= 2 &&
    scene.is(adverbial.first, PREPOSITION) &&
    !scene.is(right - 1, OCCASION)
  );
}
const OCCASION = either(
  TIME_WORD,
  among(
    "statement interview speech letter message email video report note tweet post briefing communique telephone phone interviews reporters remarks television radio",
  ),
);

/** "a charge | the mayor (denied)": a thing said, with who answers it right behind; null where a subject is not of that kind. */
function chargeIn(scene: Scene, { range, agreement }: Subject): TokenRange | null {
  const { first, last } = range;
  if (agreement !== null) {
    // "a charge it denies"
    const from = scene.is(first - 2, ARTICLE) ? first - 2 : first - 3;
    return scene.is(first - 1, CUE_NOUN) && scene.is(from, ARTICLE) && scene.is(from - 1, COMMA)
      ? { first: from, last: first - 1 }
      : null;
  }
  if (!scene.is(first - 1, COMMA)) return null;
  // "…, something the mayor denied"
  if (scene.is(first, SOMETHING)) return { first, last: first };
  if (!scene.is(first, ARTICLE)) return null;
  const noun = scene.is(first + 1, CUE_NOUN) ? first + 1 : first + 2;
  if (noun >= last || !scene.is(noun, CUE_NOUN)) return null;
  return scene.is(noun + 1, CAPITAL) || scene.is(noun + 1, DEFINES) ? { first, last: noun } : null;
}

/** "“Nothing worked,” one miner described the night": some words, in marks from their first to their last. */
const isQuotation = (scene: Scene, { first, last }: TokenRange) =>
  last - first > 3 && (scene.opens(first)?.close ?? -1) === last;

/** "Forty boats sank, officials said as night fell": what went on meanwhile is not what was said. */
const isMeanwhile = (scene: Scene, { right }: Sight, left: TokenRange) =>
  scene.is(right, AS_WHEN) && !scene.is(right + 1, MANY) && left.last - left.first >= 2 && isClause(scene, right + 1);
const AS_WHEN = among("as when");
const SOMETHING = among("something");
const MANY = among("many much few well soon long far little part of");

const RESPONSIBILITY = among("responsibility");
const YOURS = among("your yours yourself");
const ENDS_WORDS = among(", ? !");

const isSetting = (scene: Scene, { first, last }: TokenRange) =>
  scene.is(first, ASKED) ||
  (last - first < 10 &&
    scene.is(first, SETS) &&
    !isCount(scene, first, last) &&
    !isClause(scene, first) &&
    !isClauseAfterComma(scene, first, last));
/** "Asked whether it was over," "Pressed on the delay,": no words of theirs. */
const ASKED = among("asked pressed quizzed questioned challenged grilled speaking reached contacted interviewed");

/** "On Sunday's “Ten Minutes,”", "In an interview on the show “Ten Minutes,”": a setting that a title ends. */
const isSettingOfTitle = (scene: Scene, { first, last }: TokenRange) =>
  scene.is(first, SETS) && last - (quoteAround(scene.doc, last)?.open ?? last) < TITLE && !isClause(scene, first);
/** The most tokens of a title, marks included. */
const TITLE = 9;

/** "At least 40 people need food", but not "About 40 minutes later": a quantity that something is told of. */
function isCount(scene: Scene, first: number, last: number): boolean {
  if (!scene.is(first, QUANTIFIES) || (scene.is(first, AS_AT) && !scene.is(first + 1, MOST))) return false;
  for (let at = first + 1; at <= first + 5 && at < last; at++) {
    if (scene.is(at, TIME)) return false;
    const counted = scene.is(at, COUNTED) || scene.is(at, DIGITS);
    if (counted && !scene.is(at + 1, COUNTED) && !scene.is(at + 1, DIGITS) && !scene.is(at + 1, AND))
      return last > at + 1 && scene.is(at + 1, WORD) && !scene.is(at + 1, OF_TIME);
  }
  return false;
}
const QUANTIFIES = among("as at over about around under between up close");
const AS_AT = among("as at");
const MOST = among("least most many much few");
const OF_TIME = fact((_, { entries }) => entries.period !== undefined || entries.unit !== undefined);

const SETS = either(PREPOSITION, among("prior"));

/** "Of the 50 hurt, nine were children" */
function isClauseAfterComma(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (scene.is(at, COMMA)) return isClause(scene, at + 1);
  return false;
}

/** The mark before a subject's clause; "as" and openers between them are passed over: "…, as X put it", "…” but X said". */
function opening(scene: Scene, clauseFirst: number): number {
  let at = clauseFirst - 1;
  while (scene.is(at, PASSED_OVER)) at--;
  return at;
}
const PASSED_OVER = among("as but and however so then");

/** Where content to the left may begin: the sentence, but not across a semicolon. */
function reachLeft(scene: Scene, at: number, low: number): number {
  const quote = quoteAround(scene.doc, low);
  // the sentence begins inside a quotation that ends in it: the quotation is all content
  return quote !== null && quote.close < at ? Math.min(low, quote.open) : low;
}

/** "The boat, Vell Star, left the port, said the harbour master.": "said" with nothing behind but who did. */
const endsSentence = (scene: Scene, { group }: Sight, source: TokenRange) =>
  scene.is(group.head, SAID) &&
  scene.is(source.last + 1, STOP) &&
  (scene.is(source.first, CAPITAL) || scene.is(source.first, DEFINES)) &&
  !isClause(scene, source.first);
const SAID = among("said says");

export const inverted: CueRule = {
  id: "en.attribution.content-verb-subject",
  find(scene, at) {
    const sight = sightOf(scene, at);
    if (sight === null || sight.group.kind !== "finite") return null;
    if (sight.group.first !== sight.group.head) return null;
    const verb = verbFor(sight, Frame.clause | Frame.quote);
    if (verb === undefined || verb.addressee === "must") return null;
    const { first: low, last: high } = scene.bounds(at);
    const before = sight.group.first - 1;
    if (before < low || !(scene.is(before, COMMA) || scene.is(before, CLOSES) || scene.is(before, DASH))) return null;
    const source = phraseFrom(scene, sight.group.last + 1, high);
    // "…, Qasim claimed responsibility for the blasts"
    if (source === null || scene.is(source.first, YOURS) || scene.is(source.first, RESPONSIBILITY)) return null;
    const left = contentUpTo(scene, before, reachLeft(scene, at, low));
    if (left === null) return null;
    const quoted = scene.is(left.last, CLOSES);
    // "The envoy, asked about the delay, said"
    if (!quoted && (verb.traits & Trait.ask) !== 0) return null;
    if (!quoted && sight.subject !== null && !(endsSentence(scene, sight, source) && isClause(scene, left.first)))
      return null;
    const after = behindAdverbials(scene, source.last + 1, high);
    const content = [left, ...rest(scene, after, quoted)];
    return draft(scene, sight, verb, { source, agreement: null, subject: null }, content, 22);
  },
};
