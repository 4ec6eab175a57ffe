/** What words travelled through: «لوكالة رويترز», «في مقابلة مع قناة …», «عبر تلغرام», «على حسابه في تويتر». */
import type { TokenRange, Candidate } from "../../../attributions/candidate.ts";
import { lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { startsAccording } from "./cuts.ts";
import { quoteFrom } from "./content.ts";
import { phraseFrom } from "./phrase.ts";
import { cueAt, endAt, type Scene, startAt } from "./scene.ts";

type Via = Candidate["via"][number];

/** Media named in a range, in order of the text. Occasions (a press conference) are no links. */
export function viaBetween(scene: Scene, { first, last }: TokenRange): Via[] {
  const found: Via[] = [];
  for (let at = first; at <= last && found.length < 4; at++) {
    const hit = lookUp(scene, at, "medium");
    if (hit === null || hit.entry.role === "occasion") continue;
    if (!reached(scene, at)) continue;
    const phrase = hit.entry.generic ? mediumPhrase(scene, at, last) : { first: at, last: hit.last };
    found.push({ first: phrase.first, last: phrase.last, role: hit.entry.role });
    at = phrase.last;
  }
  return found;
}

/** A medium's own words: «وكالة الأنباء الجزائرية», «قناة "النهار"». */
export function mediumPhrase(scene: Scene, at: number, limit: number): TokenRange {
  const phrase = phraseFrom(scene, at, { objectMayFollow: false, preposed: true, limit });
  return phrase ?? { first: at, last: at };
}

/** Whether the medium is reached by a preposition: ل-, عبر, على, في, مع, من خلال, or stands in marks after one. */
function reached(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.info.preposition === "ل" || token.info.preposition === "ب") return true;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (scene.kinds[k] === "quote" && quoteFrom(scene, k) !== null) continue;
    if (scene.kinds[k] === "noun" && k > at - 3) continue;
    const stem = scene.tokens[k]?.info.stem ?? "";
    return scene.kinds[k] === "preposition" && /^(?:عبر|علي|في|مع|خلال|الي|عن)$/u.test(stem);
  }
  return false;
}

/** Whoever passes words on, as a link: an agency or an outlet by its noun, else an outlet. */
export function carrierOf(scene: Scene, range: TokenRange): Via {
  const hit = lookUp(scene, range.first, "medium");
  const role = hit === null || hit.entry.role === "occasion" ? "outlet" : hit.entry.role;
  return { first: range.first, last: range.last, role };
}

/** Whether a phrase is headed by an agency or an outlet, which passes on what others say. */
export function isCarrier(scene: Scene, at: number): boolean {
  const hit = lookUp(scene, at, "medium");
  return hit !== null && hit.entry.role !== "occasion" && hit.entry.role !== "medium";
}

/** Whether a report of speech with its content stands before a trailing «بحسب» in the sentence. */
export function speechBefore(scene: Scene, at: number): boolean {
  const first = Math.max(startAt(scene, at), at - 80);
  let said = false;
  for (let k = at - 1; k >= first; k--) {
    const kind = scene.kinds[k];
    said ||= kind === "that" || kind === "quote" || kind === "colon";
    const cue = (scene.tokens[k] as Token).info.entries.cue;
    if (
      cue !== undefined &&
      "frame" in cue &&
      cue.kind !== "masdar" &&
      (said || (cue.frame.object && cue.act !== "believe")) &&
      (scene.kinds[k] === "verb" || cue.kind === "participle")
    )
      return true;
  }
  return false;
}

/** The agency or outlet of a trailing «، بحسب وكالة …» right after what was said. */
export function viaAfter(scene: Scene, last: number): Via[] {
  let at = last + 1;
  if (scene.kinds[at] === "comma") at++;
  if (at >= scene.tokens.length || !startsAccording(scene, at)) return [];
  const hit = cueAt(scene, at);
  if (hit === null || hit.entry.kind !== "according") return [];
  // «بحسب ما نقلت وكالة …»
  const from = hit.last + 1 + (hit.entry.clause ? 1 : 0);
  if (from >= scene.tokens.length || !isCarrier(scene, from)) return [];
  return [carrierOf(scene, mediumPhrase(scene, from, endAt(scene, from)))];
}
