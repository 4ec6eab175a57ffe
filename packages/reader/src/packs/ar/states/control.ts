/** Who holds a place, in Arabic: «استولى المتمردون على المطار», «الساحة التي احتلتها القوات», «استعاد الجيش السيطرة على المدينة». */
import type { FoundCondition } from "../../../states/conditions.ts";
import { type Scene, wordsIn } from "../../../states/scene.ts";
import type { Rule } from "../../../rule/rule.ts";
import { lookUp, stemStart } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { isUnreal } from "./real.ts";

export interface FoundControl extends FoundCondition {
  readonly first: number;
  readonly last: number;
}

const REACH = 9;
/** Things one takes hold of, beside places that have a name. */
const HOLDABLE = new Set(
  "مطار قصر مبني مباني مقر ساحه ميدان مدينه مدن بلده بلدات قريه قري منطقه مناطق محافظه معبر قاعده مينا جسر طريق مقار ثكنه معسكر حي احيا سد محطه تلفزيون برلمان جزيره اقليم عاصمه حقل حقول بلديه مواقع موقع".split(
    " ",
  ),
);
/** «السيطرة على الحريق», «على الوضع»: nothing is held. */
const CONTROL_NOUN = "سيطره";

export const control: Rule<FoundControl, Scene> = {
  id: "ar.state.control",
  at: ["control"],
  match: (scene, at) => {
    const { entries, stem } = (scene.tokens[at] as Token).info;
    if (entries.control?.by === "fall") return fallen(scene, at);
    const regained = entries.control?.by === "noun" && stem === CONTROL_NOUN ? regainer(scene, at) : null;
    if (entries.control?.by === "noun" && regained === null) return null;
    // «استعاد … السيطرة على»: told at the noun
    if (regained === null) {
      const last = Math.min(at + 6, scene.tokens.length - 1);
      for (let next = at + 1; next <= last; next++)
        if ((scene.tokens[next] as Token).info.stem === CONTROL_NOUN) return null;
    }
    const verb = regained ?? at;
    if (isUnreal(scene, verb)) return null;
    const { sentence } = scene.tokens[at] as Token;
    const relative = relativeBefore(scene, verb);
    const object = relative === null ? objectAfter(scene, at, sentence) : nounBefore(scene, relative);
    if (object === null) return null;
    const holder = holderOf(scene, verb, regained === null ? (relative === null ? object.on : null) : at);
    if (holder === null) return null;
    const clause = scene.clauseAt(at);
    const range = { first: Math.min(clause.first, object.first), last: Math.max(clause.last, object.last) };
    const on = scene.when(at);
    const { start, end, words } = wordsIn(scene, range);
    const place = text(scene, object.first, object.last);
    return {
      what: "control",
      state: "held",
      holder,
      place,
      start: on,
      end: null,
      span: { start, end },
      words,
      ...range,
    };
  },
};

/** «سقطت مدينة … بيد الثوار», «في يد …», «في أيدي …». */
function fallen(scene: Scene, at: number): FoundControl | null {
  if (isUnreal(scene, at) || scene.tokens[at + 1] === undefined || !isHoldable(scene, at + 1)) return null;
  const first = at + 1;
  for (let hand = first + 1; hand <= first + 6; hand++) {
    const token = scene.tokens[hand];
    if (token === undefined || token.kind === "mark" || token.sentence !== scene.tokens[at]?.sentence) return null;
    if (!/^(?:بيد|يد|بايدي|ايدي|قبضه)$/u.test(token.info.word)) continue;
    const before = scene.tokens[hand - 1] as Token;
    const last = before.info.entries.particle === undefined ? hand - 1 : hand - 2;
    const holder = holderOf(scene, hand, null);
    if (holder === null || last < first) return null;
    const clause = scene.clauseAt(at);
    const { start, end, words } = wordsIn(scene, clause);
    return {
      what: "control",
      state: "held",
      holder,
      place: text(scene, first, last),
      start: scene.when(at),
      end: null,
      span: { start, end },
      words,
      first: clause.first,
      last: clause.last,
    };
  }
  return null;
}

/** «استعاد … السيطرة على»: the verb before the noun. */
function regainer(scene: Scene, at: number): number | null {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const token = scene.tokens[back] as Token;
    if (token.sentence !== (scene.tokens[at] as Token).sentence) return null;
    if (/^(?:استعاد|استعادت|استعادوا|اعاد|اعادت|فرض|فرضت|فرضوا|بسط|بسطت|بسطوا)$/u.test(token.info.stem)) return back;
  }
  return null;
}

/** «الذي استولى عليه …»: the relative right before the verb. */
function relativeBefore(scene: Scene, verb: number): number | null {
  const before = scene.tokens[verb - 1];
  return before?.info.entries.particle?.class === "relative" ? verb - 1 : null;
}

interface Held {
  readonly first: number;
  readonly last: number;
  /** Where the preposition or the object begins. */
  readonly on: number;
}

function isHoldable(scene: Scene, at: number): boolean {
  return HOLDABLE.has((scene.tokens[at] as Token).info.stem) || lookUp(scene, at, "place") !== null;
}

/** What follows «على», or the object of a verb that takes none. */
function objectAfter(scene: Scene, at: number, sentence: number): Held | null {
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = scene.tokens[next];
    if (token === undefined || token.sentence !== sentence) return null;
    if (token.info.word === "علي" && scene.tokens[next + 1] !== undefined && isHoldable(scene, next + 1)) {
      return { first: next + 1, last: phraseOf(scene, next + 1), on: next };
    }
    const direct = /^(?:احتل|تحتل|يحتل|حرر|تحرر|يحرر|استعاد|تستعيد|يستعيد)/u.test(
      (scene.tokens[at] as Token).info.stem,
    );
    if (direct && next > at + 1 && token.info.preposition === "" && isHoldable(scene, next))
      return { first: next, last: phraseOf(scene, next), on: next };
  }
  return null;
}

/** The noun a relative clause is about, and the adjectives and the place that belong to it. */
function nounBefore(scene: Scene, relative: number): Held | null {
  for (let back = relative - 1; back >= 0 && back >= relative - 6; back--) {
    const token = scene.tokens[back] as Token;
    if (token.kind === "mark" && /[.؛]/u.test(scene.text[token.start] as string)) return null;
    if (HOLDABLE.has(token.info.stem)) {
      let last = relative - 1;
      while (last > back && (scene.tokens[last] as Token).kind === "mark") last--;
      return { first: back, last, on: back };
    }
  }
  return null;
}

function phraseOf(scene: Scene, first: number): number {
  let last = lookUp(scene, first, "place")?.last ?? first;
  while (last < first + 4) {
    const next = scene.tokens[last + 1];
    if (next === undefined || next.kind !== "word" || next.gap > Gap.space) break;
    const place = lookUp(scene, last + 1, "place");
    if (place !== null) {
      last = place.last;
      continue;
    }
    if (!next.info.article || next.info.preposition !== "" || next.info.conjunction !== "") break;
    last++;
  }
  return last;
}

/** The subject: what stands between the verb and what it takes, or after «عليه». */
function holderOf(scene: Scene, verb: number, until: number | null): string | null {
  let first = verb + 1;
  if (scene.tokens[first]?.info.word.startsWith("عليه") === true) first++;
  let last = first - 1;
  for (let at = first; at < first + 6; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind !== "word" || at === until || token.gap > Gap.space) break;
    const { entries } = token.info;
    if (entries.particle !== undefined || entries.month !== undefined || (token.info.preposition !== "" && at > first))
      break;
    // «احتلها الطلاب خالية»: what follows a definite noun without the article is not its own
    if (at > first && scene.tokens[at - 1]?.info.article === true && !token.info.article) break;
    if (entries.weekday !== undefined || entries.dayPart !== undefined || token.info.stem === "يوم") break;
    last = at;
  }
  if (last >= first) return text(scene, first, last);
  // «المتمردون استولوا على …», or a pronoun for somebody named before: the word before the verb
  const before = scene.tokens[verb - 1];
  return before !== undefined && before.info.article && before.kind === "word" ? text(scene, verb - 1, verb - 1) : null;
}

function text(scene: Scene, first: number, last: number): string {
  const { info } = scene.tokens[first] as Token;
  const letters = (info.conjunction === "" ? 0 : 1) + (info.preposition === "" ? 0 : 1);
  return scene.text.slice(stemStart(scene, first, letters), (scene.tokens[last] as Token).end);
}
