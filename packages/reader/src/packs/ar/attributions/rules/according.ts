/** «بحسب الوزارة», «وفقا لـ…», «حسبما أعلن…»: a source named before or after what it says. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { Token } from "../../../../text/tokens.ts";
import { lookUp } from "../../../../text/document.ts";
import { clauseFrom } from "../content.ts";
import { apposition, phraseFrom } from "../phrase.ts";
import type { Scene } from "../scene.ts";
import { type Said, said, type SpeechRule } from "./candidate.ts";

export const according: SpeechRule = {
  id: "ar.attribution.according",
  at: ["cue"],
  match: (scene, at) => {
    const hit = lookUp(scene, at, "cue");
    if (hit === null || hit.entry.kind !== "according") return null;
    const { info } = scene.tokens[at] as Token;
    if (info.article || info.preposition !== "") return null;
    let { act } = hit.entry;
    let last = hit.last;
    let agreement: Said["agreement"] = null;
    if (hit.entry.clause) {
      // a verb of speech is part of the cue: «حسبما أكد»
      const verb = lookUp(scene, last + 1, "cue");
      if (verb === null || verb.entry.kind === "according" || verb.entry.kind === "participle") return null;
      last = verb.last;
      if (verb.entry.kind === "verb") ({ act } = verb.entry);
      if (verb.entry.kind === "verb") agreement = { gender: verb.entry.gender, number: verb.entry.number };
    }
    const from = last + 1;
    const limit = scene.endAt(at);
    const needs = hit.entry.on;
    if (needs !== null && !(scene.tokens[from]?.info.word ?? "").startsWith(needs)) return null;
    const source = sourceAt(scene, from, limit, needs);
    if (source === null && agreement === null) return null;
    const after = (source?.last ?? last) + 1;
    const opens = at === scene.startAt(at) || (info.conjunction !== "" && opensClause(scene, at));
    const content = opens ? following(scene, after, limit) : around(scene, at, after, limit);
    if (content.length === 0) return null;
    return said(scene, { cue: { first: at, last }, act, source, agreement, content, between: [], weight: 3 });
  },
};

/** «وبحسب …»: at the beginning of a clause, what is reported comes after. */
const opensClause = (scene: Scene, at: number) =>
  at === scene.startAt(at) || scene.kinds[at - 1] === "comma" || scene.kinds[at - 1] === "stop";

function sourceAt(scene: Scene, from: number, limit: number, needs: string | null): TokenRange | null {
  // the ل of «وفقا لـ» is written onto the source's first word
  const phrase =
    needs === null
      ? phraseFrom(scene, from, { objectMayFollow: false, limit })
      : phraseFrom(scene, from, { objectMayFollow: false, limit, preposed: true });
  if (phrase === null) return null;
  const more = apposition(scene, phrase.last + 1, limit);
  return more < 0 ? phrase : { first: phrase.first, last: more };
}

/** What follows a source named first: after its comma, a «فإن» or a «أن». */
function following(scene: Scene, from: number, limit: number): TokenRange[] {
  let at = from;
  for (let k = from; k <= Math.min(limit, from + 24); k++) {
    const token = scene.tokens[k] as Token;
    if (scene.kinds[k] === "comma" && scene.kinds[k + 1] !== "relative") {
      at = k + 1;
      break;
    }
    if (token.info.conjunction === "ف" || (scene.kinds[k] === "that" && k > from) || scene.kinds[k] === "verb") {
      at = k;
      break;
    }
  }
  return at > limit ? [] : [clauseFrom(scene, at)];
}

/** What comes before a source named last, and what goes on after it. */
function around(scene: Scene, at: number, after: number, limit: number): TokenRange[] {
  let last = at - 1;
  while (scene.kinds[last] === "comma" || scene.kinds[last] === "dash") last--;
  let first = scene.startAt(at);
  if (last < first) return following(scene, after, limit);
  first = clauseStart(scene, first, last);
  const parts: TokenRange[] = [{ first, last }];
  if (scene.kinds[after] === "comma" && after < limit && scene.kinds[after + 1] === "verb") {
    const info = (scene.tokens[after + 1] as Token).info;
    if (info.conjunction === "") parts.push(clauseFrom(scene, after + 1));
  }
  return parts;
}

/** Where the clause before a trailing source begins: inside a report of speech at its content, else at the sentence. */
function clauseStart(scene: Scene, first: number, last: number): number {
  for (let at = last; at > Math.max(first, last - 60); at--) {
    const cue = (scene.tokens[at] as Token).info.entries.cue;
    if (cue !== undefined && "frame" in cue && cue.kind !== "masdar") {
      for (let k = at + 1; k <= last; k++) if (scene.kinds[k] === "that") return k;
    }
  }
  return first;
}
