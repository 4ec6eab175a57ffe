/** What a source gives as cause, culprit or aim, in Arabic. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Rule } from "../../../rule/rule.ts";
import { type FoundReason, reasonOver } from "../../../states/reasons.ts";
import { reasonFinder } from "../../../states/forms.ts";
import type { Scene } from "../../../states/scene.ts";
import { lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { reasons } from "./lexicon.ts";

type Match = FoundReason;

const linkAt = reasonFinder(reasons, "link");
const verbAt = reasonFinder(reasons, "verb");
const blameAt = reasonFinder(reasons, "blame");

const isOccurrence = factOfWord(
  ({ entries }) =>
    entries.event !== undefined ||
    entries.outcome !== undefined ||
    entries.stateChange !== undefined ||
    entries.movement !== undefined,
);

/** Whether the words before tell of something that happens: the link explains it, and no everyday matter. */
function tells(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isOccurrence((scene.tokens[at] as Token).info)) return true;
  return false;
}

const opens = (scene: Scene, at: number) => scene.clauseAt(at).first;

/** Where the reason ends: the clause's end, or the word that begins another thought. */
function reasonEnd(scene: Scene, from: number): number {
  const { last } = scene.clauseAt(from);
  for (let at = from + 1; at <= last; at++) {
    const { entries, stem } = (scene.tokens[at] as Token).info;
    if (entries.particle?.class === "subordinator" || (at > from + 1 && entries.reason?.form === "link")) return at - 1;
    if (at > from + 2 && (stem === "مما" || stem === "وذلك")) return at - 1;
  }
  return last;
}

/** After the last «أن/إن» of the words before: what is explained is what was said, not that it was said. */
function afterSpeech(scene: Scene, first: number, before: number): number {
  for (let at = before - 1; at >= first; at--)
    if ((scene.tokens[at] as Token).info.entries.particle?.class === "that") return at + 1;
  return first;
}

/** «الأضرار المادية الناجمة عن»: the nouns right before. */
function nounsBefore(scene: Scene, at: number, first: number): number {
  let from = at;
  while (from > first && from > at - 4) {
    const { entries } = (scene.tokens[from - 1] as Token).info;
    if (entries.particle !== undefined || entries.cue?.kind === "verb" || entries.verb !== undefined) break;
    from--;
  }
  return from;
}
/** The nouns of a reason, up to a verb. */
function nounsAfter(scene: Scene, first: number): number {
  const { last } = scene.clauseAt(first);
  for (let at = first + 1; at <= last; at++) {
    const { entries } = (scene.tokens[at] as Token).info;
    if (entries.verb !== undefined || entries.movement !== undefined) return at - 1;
  }
  return last;
}

/** «… احتجاجاً على رفع الأسعار», «… بسبب …», «… بهدف …». */
const link: Rule<Match, Scene> = {
  id: "ar.state.reason-link",
  at: ["reason"],
  match: (scene, at) => {
    const hit = linkAt(scene, at);
    if (hit === null) return null;
    const cause = { first: hit.last + 1, last: reasonEnd(scene, hit.last + 1) };
    if (cause.first > scene.sentenceAt(at).last || cause.last < cause.first) return null;
    const protest = (scene.tokens[at] as Token).info.stem.startsWith("احتجاج");
    let first = opens(scene, at);
    if (first >= at - 1)
      first = at > 0 ? Math.max(scene.sentenceAt(at).first, opens(scene, Math.max(0, first - 1))) : at;
    if (first >= at || (!protest && !tells(scene, first, at - 1))) return null;
    if ((scene.tokens[at] as Token).info.stem.startsWith("ناجم")) {
      first = nounsBefore(scene, at, first);
      cause.last = Math.min(cause.last, nounsAfter(scene, cause.first));
    } else first = afterSpeech(scene, first, at);
    if (first >= at || (!protest && at - first < 2)) return null;
    const nominal = protest ? "cause" : hit.entry.kind;
    return reasonOver(scene, nominal, { first, last: at - 1 }, cause);
  },
};

/** «على شكل», «على نطاق», «على يد»: no reason follows. */
const IDIOMS = new Set(
  "شكل نطاق يد ايدي مدي مدار اقل راس رغم حد مستوي طول ارض حدود انها انه ان سياج جدار سلم ابواب".split(" "),
);

const mayProtest = factOfWord(
  ({ entries, phrases }) => entries.event?.kind === "protest" || phrases.some(({ tag }) => tag === "event"),
);

/** «الاحتجاجات على رفع أسعار …»: what a protest is against. */
const against: Rule<Match, Scene> = {
  id: "ar.state.reason-against",
  at: ["event"],
  match: (scene, at) => {
    if (!mayProtest((scene.tokens[at] as Token).info)) return null;
    const hit = lookUp(scene, at, "event");
    const next = scene.tokens[(hit?.last ?? at) + 1];
    if (hit === null || hit.entry.kind !== "protest" || !hit.entry.noun || next === undefined) return null;
    let on = next.index;
    for (; on <= next.index + 8; on++) {
      const token = scene.tokens[on];
      if (token === undefined || token.sentence !== next.sentence || token.kind === "mark") return null;
      if (token.info.word === "علي" || token.info.word === "ضد") break;
    }
    if (IDIOMS.has(scene.tokens[on + 1]?.info.stem ?? "")) return null;
    if (on > next.index + 8 || (on > next.index + 1 && scene.tokens[on]?.info.word === "علي")) return null;
    const last = Math.min(reasonEnd(scene, on + 1), untilWhen(scene, on + 1));
    return reasonOver(scene, "cause", { first: at, last: on - 1 }, { first: on + 1, last });
  },
};

/** A reason stops before «في …» with a date. */
function untilWhen(scene: Scene, from: number): number {
  const { last } = scene.clauseAt(from);
  const [time] = scene.timesIn({ first: from + 1, last });
  if (time === undefined) return last;
  const before = scene.tokens[time.first - 1] as Token;
  return before.info.entries.particle?.class === "preposition" ? time.first - 2 : time.first - 1;
}

/** «… مما أدى إلى»: the clause before; else the words of this clause, without who said them. */
function subjectBefore(scene: Scene, first: number, at: number): { first: number; last: number } {
  const only = scene.tokens
    .slice(first, at)
    .every(({ info, kind }) => kind === "mark" || info.entries.particle !== undefined);
  if (only && first > scene.sentenceAt(at).first) {
    const before = scene.clauseAt(first - 1);
    return { first: afterSpeech(scene, before.first, before.last), last: before.last };
  }
  const relative = (scene.tokens[at - 1] as Token | undefined)?.info.entries.particle?.class === "relative";
  const from = afterSpeech(scene, first, at);
  return { first: from, last: relative ? at - 2 : at - 1 };
}

/** «تسببت الاحتجاجات في خفض الإنتاج», «أدى … إلى …». */
const verb: Rule<Match, Scene> = {
  id: "ar.state.reason-verb",
  at: ["reason"],
  match: (scene, at) => {
    const hit = verbAt(scene, at);
    if (hit === null) return null;
    const clause = scene.clauseAt(at);
    for (let on = at + 1; on <= Math.min(clause.last, at + 12); on++) {
      const { info } = scene.tokens[on] as Token;
      const wants = (scene.tokens[at] as Token).info.stem.includes("سبب") ? "في" : "الي";
      const leads = info.word === wants || (wants === "في" && on === at + 1 && info.word.startsWith("ب"));
      if (!leads) continue;
      const first = info.word === "في" || info.word === "الي" ? on + 1 : on;
      const inner = on > at + 1;
      const cause = inner ? { first: at + 1, last: on - 1 } : subjectBefore(scene, clause.first, at);
      if (cause.last < cause.first || first > clause.last || !tells(scene, cause.first, clause.last)) return null;
      return reasonOver(scene, "cause", { first, last: reasonEnd(scene, first) }, cause);
    }
    return null;
  },
};

const isBlame = factOfWord(({ stem }) => /^(?:لوم|مسووليه|مسيوليه|تبعات)$/u.test(stem));

/** «ألقى … باللوم على …», «حمّل … مسؤولية …». */
const blame: Rule<Match, Scene> = {
  id: "ar.state.blame",
  at: ["reason"],
  match: (scene, at) => {
    const hit = blameAt(scene, at);
    if (hit === null) return null;
    const { last } = scene.sentenceAt(at);
    const stem = (place: number) => scene.tokens[place]?.info.stem ?? "";
    let key = -1;
    for (let next = at + 1; next <= Math.min(last, at + 14); next++) {
      if (isBlame((scene.tokens[next] as Token).info)) {
        key = next;
        break;
      }
    }
    if (key < 0) return null;
    const by =
      scene
        .namesIn({ first: Math.max(scene.sentenceAt(at).first, at - 12), last: key })
        .find(({ of }) => of.kind !== "place")?.of.name ?? null;
    if (stem(key) !== "لوم") {
      // «حمّل فلان جماعة مسؤولية الهجوم»: the culprit stands before
      const culprit = culpritOf(scene, at, key);
      if (culprit === null || key >= last) return null;
      // «المسؤولية عن الهجوم»
      const of = stem(key + 1) === "عن" && key + 1 < last ? key + 2 : key + 1;
      return reasonOver(scene, "blame", { first: of, last: reasonEnd(scene, of) }, culprit, by);
    }
    for (let on = key + 1; on <= Math.min(last, key + 8); on++) {
      if (scene.tokens[on]?.info.word !== "علي") continue;
      const of = on > key + 1 ? { first: key + 1, last: on - 1 } : { first: scene.clauseAt(at).first, last: key };
      return reasonOver(scene, "blame", of, { first: on + 1, last: reasonEnd(scene, on + 1) }, by);
    }
    return null;
  },
};

/** Whom the responsibility is put on: behind the subject, or right behind the verb where that has none of its own. */
function culpritOf(scene: Scene, verb: number, key: number): { first: number; last: number } | null {
  const last = /^(?:كامل|كل)$/u.test(scene.tokens[key - 1]?.info.word ?? "") ? key - 2 : key - 1; // «كامل المسؤولية»
  const subject = scene.namesIn({ first: verb + 1, last })[0];
  const first = subject === undefined ? verb + 2 : subject.last + 1;
  if (first <= last) return { first, last };
  return subject === undefined ? null : { first: subject.first, last: subject.last };
}

export const reasonRules = [link, against, verb, blame];
