/** What words travelled through: «لوكالة رويترز», «في مقابلة مع قناة …», «عبر تلغرام», «على حسابه في تويتر». */
import type { TokenRange, Candidate } from "../../../attributions/candidate.ts";
import { factOfWord, hasTag } from "../../../lexicon/word.ts";
import { lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { startsAccording } from "./cuts.ts";
import { quoteFrom } from "./content.ts";
import { phraseFrom, PREPOSED } from "./phrase.ts";
import { cueAt, endAt, type Scene, startAt } from "./scene.ts";

/** A medium, or the first word of one. */
const mayBeMedium = factOfWord((info) => hasTag(info, "medium"));

export type Via = Candidate["via"][number];

/** Adds the media named in a range, in order of the text, four at most. Occasions (a press conference) are no links. */
export function viaBetween(scene: Scene, { first, last }: TokenRange, found: Via[]): void {
  const most = found.length + 4;
  for (let at = first; at <= last && found.length < most; at++) {
    const hit = mayBeMedium((scene.tokens[at] as Token).info) ? lookUp(scene, at, "medium") : null;
    if (hit === null || hit.entry.role === "occasion") continue;
    if (!reached(scene, at)) continue;
    const phrase = hit.entry.generic ? mediumPhrase(scene, at, last) : { first: at, last: hit.last };
    found.push({ first: phrase.first, last: phrase.last, role: hit.entry.role });
    at = phrase.last;
  }
}

/** A medium's own words: «وكالة الأنباء الجزائرية», «قناة "النهار"». */
export function mediumPhrase(scene: Scene, at: number, limit: number): TokenRange {
  const phrase = phraseFrom(scene, at, limit, PREPOSED);
  return phrase ?? { first: at, last: at };
}

/** Whether the medium is reached by a preposition: ل-, عبر, على, في, مع, من خلال, or stands in marks after one. */
function reached(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.info.preposition === "ل" || token.info.preposition === "ب") return true;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (scene.kinds[k] === "quote" && quoteFrom(scene, k) !== null) continue;
    if (scene.kinds[k] === "noun" && k > at - 3) continue;
    return scene.kinds[k] === "preposition" && carries((scene.tokens[k] as Token).info);
  }
  return false;
}

const carries = factOfWord(({ stem }) => /^(?:عبر|علي|في|مع|خلال|الي|عن)$/u.test(stem));

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
      (said || (cue.frame.object && cue.frame.needs === null && cue.act !== "believe")) &&
      (scene.kinds[k] === "verb" || cue.kind === "participle")
    )
      return true;
  }
  return false;
}

/** Adds the agency or outlet of a trailing «، بحسب وكالة …» right after what was said. */
export function viaAfter(scene: Scene, last: number, found: Via[]): void {
  let at = last + 1;
  if (scene.kinds[at] === "comma") at++;
  if (at >= scene.tokens.length || !startsAccording(scene, at)) return;
  const hit = cueAt(scene, at);
  if (hit === null || hit.entry.kind !== "according") return;
  // «بحسب ما نقلت وكالة …»
  const from = hit.last + 1 + (hit.entry.clause ? 1 : 0);
  if (from >= scene.tokens.length || !isCarrier(scene, from)) return;
  found.push(carrierOf(scene, mediumPhrase(scene, from, endAt(scene, from))));
}
