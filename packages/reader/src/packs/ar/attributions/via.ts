/** What words travelled through: «لوكالة رويترز», «في مقابلة مع قناة …», «عبر تلغرام», «على حسابه في تويتر». */
import type { TokenRange, Candidate } from "../../../attributions/candidate.ts";
import { factOfWord, hasTag, type WordInfo } from "../../../lexicon/word.ts";
import { lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isTime } from "../names/words.ts";
import { addresseeInMarks } from "./between.ts";
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
  let post: Via | null = null;
  for (let at = first; at <= last && found.length < most; at++) {
    const told = addresseeInMarks(scene, at);
    if (told > at + 2 && told <= last) {
      found.push({ first: at + 2, last: told - 1, role: "outlet" });
      at = told;
      continue;
    }
    const hit = mayBeMedium((scene.tokens[at] as Token).info) ? lookUp(scene, at, "medium") : null;
    if (hit === null) continue;
    if (hit.entry.role === "occasion") {
      if (isPost((scene.tokens[at] as Token).info)) post ??= { first: at, last: at, role: "medium" };
      continue;
    }
    if (!reached(scene, at) || isScene(scene, at)) continue;
    const phrase = hit.entry.generic ? mediumPhrase(scene, at, last) : { first: at, last: hit.last };
    found.push({ first: phrase.first, last: phrase.last, role: hit.entry.role });
    at = phrase.last;
  }
  if (post !== null && found.length === most - 4) found.push(post);
}

/** «في موقع الحادث»: where it happened, no site on the net. */
function isScene(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1]?.info;
  return (scene.tokens[at] as Token).info.stem === "موقع" && next !== undefined && next.article && !mayBeMedium(next);
}

/** «في تغريدة»: where nobody says on which network. */
const isPost = factOfWord(({ stem }) => /^(?:تغريد|تدوين)(?:ه|ته|تها|تهم|ات|اته|اتها)$/u.test(stem));

/** «أبلغ الطبيب وكالة …»: the medium that is the object of a verb of telling, the cue. */
export function viaTold(scene: Scene, cue: number, { first, last }: TokenRange, found: Via[]): void {
  if (!tells((scene.tokens[cue] as Token).info)) return;
  for (let at = first; at <= last; at++) {
    const hit = mayBeMedium((scene.tokens[at] as Token).info) ? lookUp(scene, at, "medium") : null;
    if (hit === null || hit.entry.role === "occasion" || hit.entry.role === "medium") continue;
    const phrase = hit.entry.generic ? mediumPhrase(scene, at, last) : { first: at, last: hit.last };
    found.push({ first: phrase.first, last: phrase.last, role: hit.entry.role });
    return;
  }
}
const tells = factOfWord(({ stem }) => /^[يت]?(?:اخبر|ابلغ|بلغ|خبر|اعلم|صارح)/u.test(stem));

/** «حساب مجهول على منصة "إكس"»: the network that the speaker's own words name. */
export function viaWithin(scene: Scene, { first, last }: TokenRange, found: Via[]): void {
  for (let at = first + 1; at <= last; at++) {
    const hit = mayBeMedium((scene.tokens[at] as Token).info) ? lookUp(scene, at, "medium") : null;
    if (hit?.entry.role === "medium" && reached(scene, at)) found.push({ first: at, last: hit.last, role: "medium" });
  }
}

/** How far before a verb of speech the sentence may begin with its medium, in tokens. */
const LONGEST_OPENING = 18;

/** «وفي رسالة بثتها إذاعة …، قال»: media that the sentence begins with, before the speaker and the verb at `at`. */
export function viaBefore(scene: Scene, at: number, found: Via[]): void {
  const first = startAt(scene, at);
  if (at - first > LONGEST_OPENING || scene.kinds[first] !== "preposition") return;
  for (let k = first; k < at; k++) if (scene.kinds[k] === "that" || scene.kinds[k] === "colon") return;
  viaBetween(scene, { first, last: at - 1 }, found);
}

/** «…، حسبما أكد مصدر لوكالة …»: the medium behind a source that is named last. */
export function viaBehind(scene: Scene, source: TokenRange, found: Via[]): void {
  const end = endAt(scene, source.last);
  let last = source.last;
  while (last < end && last < source.last + 6 && scene.kinds[last + 1] !== "comma" && scene.kinds[last + 1] !== "verb")
    last++;
  if (last > source.last) viaBetween(scene, { first: source.last + 1, last }, found);
}

/** A medium's own words: «وكالة الأنباء الجزائرية», «قناة "النهار"». */
export function mediumPhrase(scene: Scene, at: number, limit: number): TokenRange {
  const phrase = phraseFrom(scene, at, limit, PREPOSED);
  if (phrase === null) return { first: at, last: at };
  let { last } = phrase;
  // «إذاعة الفرات | يوم الاثنين»
  while (last > at && isTime(scene.tokens[last] as Token)) last--;
  return { first: phrase.first, last };
}

/** Whether the medium is reached by a preposition: ل-, عبر, على, في, مع, من خلال, or stands in marks after one. */
function reached(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.info.preposition === "ل" || token.info.preposition === "ب") return true;
  if (publishes(scene.tokens[at - 1]?.info)) return true;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (scene.kinds[k] === "quote" && quoteFrom(scene, k) !== null) continue;
    if (scene.kinds[k] === "noun" && k > at - 3) continue;
    return scene.kinds[k] === "preposition" && carries((scene.tokens[k] as Token).info);
  }
  return false;
}

/** «بثها التلفزيون», «نشرته وكالة»: the text or the words, by whom they were made known. */
const publishes = (info: WordInfo | undefined) => info !== undefined && makesKnown(info);
const makesKnown = factOfWord(({ word }) =>
  /^و?[يت]?(?:نشر|بث|[اأ]?ورد|نقل|[اأ]?ذاع|ذيع|عرض|وزع|تداول)ت?(?:ه|ها|هما|هم)$/u.test(word),
);

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
  if (at >= scene.tokens.length) return;
  if (scene.kinds[at] === "comma") at++;
  if (at >= scene.tokens.length || !startsAccording(scene, at)) return;
  const hit = cueAt(scene, at);
  if (hit === null || hit.entry.kind !== "according") return;
  // «بحسب ما نقلت وكالة …»
  const from = hit.last + 1 + (hit.entry.clause ? 1 : 0);
  if (from >= scene.tokens.length || !isCarrier(scene, from)) return;
  found.push(carrierOf(scene, mediumPhrase(scene, from, endAt(scene, from))));
}
