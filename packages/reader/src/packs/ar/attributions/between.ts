/** What may stand between a verb of speech and what was said: adverbs, occasions, parentheses, names in marks. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { holdsAt, wordLike } from "../../../figures/facts.ts";
import { quoteFrom } from "./content.ts";
import type { Frame } from "./cue.ts";
import { startsAccording } from "./cuts.ts";
import { isObjectHead } from "./objects.ts";
import { attached } from "./phrase.ts";
import { isPerson, type Scene } from "./scene.ts";

/** Words in marks that are the name of what stands before them. */
export function isNamed(scene: Scene, open: number): boolean {
  const before = scene.tokens[open - 1] as Token;
  const { speaker, medium } = before.info.entries;
  return speaker?.named === true || medium !== undefined || scene.kinds[open - 1] === "preposition";
}

/** A subject that is a name in marks: «قالت "الأهرام" إن». Its closing mark, or -1. */
export function nameInMarks(scene: Scene, at: number): number {
  const quote = quoteFrom(scene, at);
  if (quote === null || !quote.closed || quote.close - at > 5) return -1;
  let close = quote.close;
  // «"سامي" (اسم مستعار) أن»
  if (scene.kinds[close + 1] === "bracket")
    for (let k = close + 2; k <= close + 5; k++) if (scene.kinds[k] === "bracket") close = k;
  if (close > quote.close) return scene.kinds[close + 1] === "that" ? quote.close : -1;
  // «قال "المرصد" اليوم، في بيان، إن»
  let next = skipAdverbs(scene, close + 1, Math.min(close + 12, scene.tokens.length - 1));
  if (scene.kinds[next] === "comma") next++;
  return scene.kinds[next] === "that" ? quote.close : -1;
}

/** «لـ"النهار"», «لـ(النهار)»: who it was said to, by a name in marks. Its closing mark, or -1. */
export function addresseeInMarks(scene: Scene, at: number): number {
  if (!isToAlone((scene.tokens[at] as Token).info)) return -1;
  if (scene.kinds[at + 1] === "bracket") {
    for (let close = at + 2; close <= at + 7; close++) if (scene.kinds[close] === "bracket") return close;
    return -1;
  }
  const quote = quoteFrom(scene, at + 1);
  return quote === null || !quote.closed || quote.close - quote.open > 7 ? -1 : quote.close;
}
const isToAlone = factOfWord(({ word }) => word === "ل" || word === "ول");

/** «، وفق دبلوماسي،»: another source named between a verb and what was said. The comma that closes it, or -1. */
export function sourceBetween(scene: Scene, comma: number, limit: number): number {
  if (comma + 1 > limit || !startsAccording(scene, comma + 1)) return -1;
  for (let at = comma + 2; at <= Math.min(limit, comma + 24); at++) {
    const kind = scene.kinds[at];
    if (kind === "comma") return at;
    if (kind === "that" || kind === "colon") return -1;
  }
  return -1;
}

/** The token after «:» or «:-». */
export function afterColon(scene: Scene, colon: number): number {
  let at = colon + 1;
  while (scene.kinds[at] === "dash") at++;
  return at;
}

/** How far ahead a parenthesis ends. */
const PARENTHESIS = 30;

/**
 * «، وهو …،», «، الذي …،», «، في تعميم،»: what stands between commas and says more of the speaker or of the occasion. The
 * token before which the clause goes on (its closing comma, or what stands before a colon), or -1. A preposition of the
 * frame begins what was said.
 */
export function parenthesisEnd(scene: Scene, at: number, limit: number, { on, address }: Frame): number {
  const kind = scene.kinds[at];
  const info = scene.tokens[at]?.info;
  if (info === undefined) return -1;
  const described = kind === "relative" || (kind === "pronoun" && info.conjunction === "و");
  const aside =
    kind === "preposition" && info.conjunction === "" && !on.includes(info.stem) && !address.includes(info.stem);
  if (!described && !aside) return closesBeforeThat(scene, at, limit);
  let acts = false;
  for (let k = at + 1; k <= Math.min(limit, at + PARENTHESIS); k++) {
    const next = scene.kinds[k];
    if (next === "comma") return acts && scene.kinds[k + 1] !== "that" && scene.kinds[k + 1] !== "quote" ? -1 : k;
    if (next === "stop" || (aside && next === "that")) return -1;
    if (next === "verb" && aside) {
      if (scene.tokens[k]?.info.entries.cue !== undefined) return -1;
      acts = true;
    }
    if (next === "colon") return described ? k - 1 : -1;
    // words in marks are what was said, unless they are somebody's name
    if (next !== "quote") continue;
    const quote = quoteFrom(scene, k);
    if (quote === null || !quote.closed || quote.close - k > 6 || described) return -1;
    k = quote.close;
  }
  return -1;
}

/** «، المكلف بالإعلام في الولاية، أن»: the comma before what was said, where nothing between says anything; else -1. */
function closesBeforeThat(scene: Scene, at: number, limit: number): number {
  const info = scene.tokens[at]?.info;
  if (info === undefined) return -1; // the text ends with the comma
  const opens = info.article || info.word.startsWith("وقد") || scene.kinds[at] === "verb";
  if (!opens || info.entries.cue !== undefined) return -1;
  for (let k = at + 1; k <= Math.min(limit, at + 20); k++) {
    if (scene.kinds[k] === "comma") return scene.kinds[k + 1] === "that" ? k : -1;
    const kind = scene.kinds[k];
    if (kind === "that" || kind === "quote" || kind === "colon" || kind === "stop") return -1;
    if (scene.cues[k]?.entry.kind === "verb") return -1;
  }
  return -1;
}

/** «أيضا», «اليوم», «بدوره», and phrases like «من جهته» between a verb and its subject. */
export function skipAdverbs(scene: Scene, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const kind = scene.kinds[at];
    if (at > limit) return at;
    if (kind === "adverb" || kind === "time") at++;
    else if (kind === "comma" && at === from && (at === limit || !startsAccording(scene, at + 1))) at++;
    else if (kind === "preposition" && isOccasion(scene, at + 1) && !isTowards((scene.tokens[at] as Token).info)) {
      const next = occasionEnd(scene, at + 1, limit) + 1;
      if (scene.kinds[next] === "verb" || scene.kinds[next] === "relative") return at; // «ذكرت في بيان صدر أمس أن»
      at = next;
    } else if (kind === "preposition" && isAside(scene, at)) at = asideEnd(scene, at) + 1;
    else if (isManner((scene.tokens[at] as Token).info) || hasPronoun((scene.tokens[at] as Token).info)) at++;
    else return at;
  }
}

/** Before an occasion these say what the speech is about: «أشار إلى تقارير», «كشف عن تسجيل». */
const isTowards = factOfWord(({ word }) => /^(?:الي|عن|من)$/u.test(word));

export function isOccasion(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && namesOccasion(token.info);
}
const namesOccasion = factOfWord(({ entries }) => entries.medium?.role === "occasion");

/** The last word of an occasion's phrase: «مؤتمر صحفي مشترك». `addressed`: a noun with the article is who it was said to. */
export function occasionEnd(scene: Scene, at: number, limit: number, addressed = false): number {
  let last = at;
  while (last < limit && last < at + 6 && scene.kinds[last + 1] === "noun") {
    const next = scene.tokens[last + 1] as Token;
    if (isSpeaker(next.info) || isPerson(scene, last + 1)) break;
    // «حث الوزير في بيان السكان على»: whom it was said to
    if (addressed && last === at && next.info.article && next.info.entries.speaker?.kind !== "person") break;
    if (attached(scene, last + 1) !== "" || next.info.conjunction !== "" || isObjectHead(next)) break;
    if (isOwnSaying(next.info)) break; // «في كلمة تمسكه بـ»
    last++;
  }
  // «في بيان لها»
  const whose = scene.tokens[last + 1];
  return last < limit && whose !== undefined && isTheirs(whose.info) ? last + 1 : last;
}
const isOwnSaying = factOfWord(({ entries }) => entries.cue?.kind === "masdar" && entries.cue.suffix);
const isTheirs = factOfWord(({ word }) => /^ل(?:ه|ها|هم|هما)$/u.test(word));

/** «طلب منها الصندوق», «حث فيه الحكومة». */
const hasPronoun = factOfWord(({ word }) =>
  /^(?:من|في|عن|علي|الي|مع|ل|ب)(?:ه|ها|هم|هما|نا)$|^(?:لي|لك|لكم)$/u.test(word),
);

/** Somebody, and no adjective of the occasion: «مؤتمر صحفي», «بيان عسكري». */
const isSpeaker = factOfWord(
  ({ entries, stem }) =>
    entries.speaker?.kind === "person" && !/^(?:صحفي|صحافي|عسكري|سياسي|دبلوماسي|مشترك)/u.test(stem),
);

/** «باللائمة», «بحرقة»: how it was said, between the verb and who said it. */
const isManner = wordLike(
  /^ب(?:اللوم|اللاي?مه|المسووليه|القول|قول(?:ه|ها|هم)|حرقه|مراره|غضب|حزم|انفعال|اقتضاب|حده|صوت|لهجه|تهكم|سخريه|اسف|حسره)$/u,
);
const SIDES = /^(?:جهت|جانب|ناحيت|طرفه|بدايه|مقابل|سياق|اثنا$|صدد|اطار$|غضون$|ختام$|نهايه|مستهل|حين[هـ]|فور|اعقاب)/u;
const isSame = wordLike(/^(?:ذات|نفس|عين)(?:ه|ها)$|^(?:ال)?(?:متصل|نفسه)$/u);

/** The last word of an aside: «في الوقت ذاته», «من جهته». */
export const asideEnd = (scene: Scene, at: number): number => (holdsAt(scene, at + 2, isSame) ? at + 2 : at + 1);

/** «من جهته», «من جانبها», «في وقت سابق», «في بيان». */
export function isAside(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1];
  if (next === undefined) return false;
  if (namesOccasion(next.info)) return !isTowards((scene.tokens[at] as Token).info);
  return scene.kinds[at + 1] === "time" || namesSide(next.info);
}
const namesSide = factOfWord(({ stem }) => SIDES.test(stem));
