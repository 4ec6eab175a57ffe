/** What a source gives as cause, culprit or aim, in English. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Rule } from "../../../rule/rule.ts";
import { type FoundReason, reasonOver } from "../../../states/reasons.ts";
import { reasonFinder } from "../../../states/forms.ts";
import type { Scene } from "../../../states/scene.ts";
import { lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { DETERMINER, TIME_WORD } from "../attributions/grammar.ts";
import { reasons } from "./lexicon.ts";

type Match = FoundReason;

const linkAt = reasonFinder(reasons, "link");
const verbAt = reasonFinder(reasons, "verb");
const blameAt = reasonFinder(reasons, "blame");

const isOccurrence = factOfWord(
  ({ entries }) =>
    entries.event !== undefined ||
    (entries.englishEvent !== undefined && entries.englishEvent.measure !== "protesters_present") ||
    entries.englishHarmNoun !== undefined ||
    entries.stateChange !== undefined ||
    entries.englishMove !== undefined,
);

function tells(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isOccurrence((scene.tokens[at] as Token).info)) return true;
  return false;
}

const ENDS = new Set("while although though but when whereas which who where because that including".split(" "));
function reasonEnd(scene: Scene, from: number): number {
  const { last } = scene.clauseAt(from);
  for (let at = from + 1; at <= last; at++) {
    const { word, entries } = (scene.tokens[at] as Token).info;
    if (at > from + 1 && (ENDS.has(word) || (entries.cueVerb !== undefined && /ed$|^said$/.test(word)))) return at - 1;
  }
  return last;
}

/** After the last "that" of the words before: what was said, not that it was. */
function afterSpeech(scene: Scene, first: number, before: number): number {
  for (let at = before - 1; at >= first; at--) {
    const { word, entries } = (scene.tokens[at] as Token).info;
    if (word === "that" || entries.cueVerb !== undefined) return at + 1;
  }
  return first;
}

/** "… because of …", "… in protest against …", "… in order to …". */
const link: Rule<Match, Scene> = {
  id: "en.state.reason-link",
  at: ["reason"],
  match: (scene, at) => {
    const hit = linkAt(scene, at);
    if (hit === null) return null;
    const cause = { first: hit.last + 1, last: reasonEnd(scene, hit.last + 1) };
    const { first: start } = scene.sentenceAt(at);
    if (cause.first > scene.sentenceAt(at).last || at === start) return null;
    let first = scene.clauseAt(at).first;
    if (first >= at - 1) first = scene.clauseAt(Math.max(start, first - 1)).first;
    first = afterSpeech(scene, first, at);
    if (at - first < 2 || !tells(scene, first, at - 1)) return null;
    return reasonOver(scene, hit.entry.kind, { first, last: at - 1 }, cause);
  },
};

const mayProtest = factOfWord(
  ({ entries, phrases }) => entries.event?.kind === "protest" || phrases.some(({ tag }) => tag === "event"),
);

/** "protests over fuel prices", "demonstrations against the law". */
const against: Rule<Match, Scene> = {
  id: "en.state.reason-against",
  at: ["event"],
  match: (scene, at) => {
    if (!mayProtest((scene.tokens[at] as Token).info)) return null;
    const hit = lookUp(scene, at, "event");
    if (
      hit === null ||
      hit.entry.kind !== "protest" ||
      !/^(?:over|against|at)$/.test(scene.tokens[hit.last + 1]?.info.word ?? "")
    )
      return null;
    const first = hit.last + 2;
    if (scene.tokens[hit.last + 1]?.info.word === "at" || first > scene.sentenceAt(at).last) return null;
    return reasonOver(scene, "cause", { first: at, last: hit.last }, { first, last: reasonEnd(scene, first) });
  },
};

/** "the rise triggered protests", "the crash led to …". */
const verb: Rule<Match, Scene> = {
  id: "en.state.reason-verb",
  at: ["reason"],
  match: (scene, at) => {
    const hit = verbAt(scene, at);
    if (hit === null) return null;
    const clause = scene.clauseAt(at);
    let first = afterSpeech(scene, clause.first, at);
    while (first < at && /^(?:and|but|also|then)$/.test(scene.tokens[first]?.info.word ?? "")) first++;
    // "the causes of": a noun
    const noun =
      (scene.tokens[at] as Token).info.word.endsWith("s") && DETERMINER.has(scene.tokens[at - 1]?.info.word ?? "");
    if (
      noun ||
      at - first < 1 ||
      /^(?:was|were|been|is|are|be|being|has|have|had|may|might|could|would|will)$/.test(
        scene.tokens[at - 1]?.info.word ?? "",
      )
    )
      return null;
    if (/^(?:which|that|it|this|he|she|they|who|what)$/.test(scene.tokens[first]?.info.word ?? "")) return null;
    const of = { first: hit.last + 1, last: reasonEnd(scene, hit.last + 1) };
    if (of.first > clause.last || !tells(scene, of.first, of.last)) return null;
    return reasonOver(scene, "cause", of, { first, last: at - 1 });
  },
};

/** Without "on Thursday" at the end. */
function untilTime(scene: Scene, first: number, last: number): number {
  let end = last;
  while (end > first && (TIME_WORD.has(scene.tokens[end]?.info.word ?? "") || scene.tokens[end]?.info.word === "on"))
    end--;
  return end;
}

/** "blamed X for Y", "blamed Y on X", "accused X of Y". */
const blame: Rule<Match, Scene> = {
  id: "en.state.blame",
  at: ["reason"],
  match: (scene, at) => {
    const hit = blameAt(scene, at);
    if (hit === null) return null;
    const { last } = scene.sentenceAt(at);
    const accuses = (scene.tokens[at] as Token).info.word.startsWith("accus");
    const names = scene.namesIn({ first: Math.max(scene.sentenceAt(at).first, at - 12), last: at - 1 });
    const by = names.findLast(({ of }) => of.kind !== "place")?.of.name ?? names.at(-1)?.of.name ?? null;
    for (let on = at + 2; on <= Math.min(last, at + 12); on++) {
      const { word } = (scene.tokens[on] as Token).info;
      const end = () => ({ first: on + 1, last: reasonEnd(scene, on + 1) });
      if (on + 1 > last) return null;
      if (accuses ? word === "of" : word === "for")
        return reasonOver(scene, "blame", end(), { first: at + 1, last: untilTime(scene, at + 1, on - 1) }, by);
      if (!accuses && word === "on" && !(scene.tokens[on + 1]?.info.word ?? "").endsWith("day"))
        return reasonOver(scene, "blame", { first: at + 1, last: on - 1 }, end(), by);
    }
    return null;
  },
};

export const reasonRules = [link, against, verb, blame];
