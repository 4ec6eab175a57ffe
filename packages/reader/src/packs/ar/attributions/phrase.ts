/** Noun phrases that name a speaker: the longest, with title, name and apposition, without relative clause. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { wordLike } from "../../../figures/facts.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { anonymityFrom } from "./anonymity.ts";
import { quoteFrom } from "./content.ts";
import { beginsObject, isObjectHead, isPluralWithNoon, seemsObject } from "./objects.ts";
import { isPerson, type Scene } from "./scene.ts";

/** A source is never longer, so every look ahead is bounded. */
const LONGEST = 32;
/** Words in marks that are a name, not speech. */
const NAME_IN_MARKS = 6;

export interface PhraseOptions {
  /** A noun that is what was said, or somebody addressed, may follow with nothing between. */
  readonly objectMayFollow: boolean;
  /** ب-, ل- begin what was said. */
  readonly stopAt?: ReadonlySet<string>;
  /** «صحفيون من وكالة …»: the phrase stands before its verb, so a medium in it is no occasion of the speech. */
  readonly media?: boolean;
  /** The first word may carry a preposition: the ل of «وفقا لـ». */
  readonly preposed?: boolean;
  /** No token after this one. */
  readonly limit: number;
}

/** The phrase that begins at a token, or null where none can. */
export function phraseFrom(scene: Scene, from: number, options: PhraseOptions): TokenRange | null {
  const limit = Math.min(options.limit, from + LONGEST);
  let last = -1;
  let at = from;
  /** The phrase's last noun is definite by its article, or a name: what follows bare is no part of it by grammar. */
  let closed = false;
  while (at <= limit) {
    const token = scene.tokens[at] as Token;
    const kind = scene.kinds[at] as string;
    if (at > from && token.gap >= 2) break;
    if (kind === "noun" || kind === "quantifier" || kind === "digits" || (kind === "demonstrative" && at === from)) {
      if (kind === "digits" && last >= 0 && !joinsDigits(scene, at)) break;
      if (at > from && token.info.conjunction !== "" && !joins(scene, at)) break;
      if (at > from && (token.info.word.length === 1 || isOwnWords(scene, at))) break;
      if (isCircumstance(token) && (at === from || /(?:ين|ا)$/u.test(token.info.word))) break;
      if (at > from && kind === "quantifier" && closed) break; // «بحسب الجيش أكثر من …»
      if (at > from && isAccusative(scene, token)) break;
      if (at > from && options.stopAt?.has(attached(scene, at))) break;
      // «الشركة بدفع», «المراسل بسماع»: after a closed noun an adjective would have its article
      const unattached = closed && options.stopAt?.has("ب") === true && scene.named[at] === 0;
      if (unattached && startsWithB(token.info) && (scene.tokens[at - 1] as Token).info.article) break;
      if (at === from && options.preposed !== true && attached(scene, at) !== "") return null;
      if (at > from && (isAddressee(scene, at) || anonymityFrom(scene, at) >= 0)) break;
      if (at > from && options.objectMayFollow && beginsObject(scene, from, at, closed)) break;
      closed =
        token.info.article ||
        (closed && !isCommon(token)) ||
        isPluralWithNoon(token) ||
        (scene.named[at] !== 0 && scene.named[at + 1] !== scene.named[at]);
      last = at++;
      continue;
    }
    if (last < 0) return null;
    if (kind === "preposition") {
      const end = prepositional(scene, from, at, limit, options);
      if (end < 0) break;
      closed = true;
      last = end;
      at = end + 1;
      continue;
    }
    if (kind === "quote") {
      const quote = quoteFrom(scene, at);
      const before = (scene.tokens[at - 1] as Token).info;
      // «مدير "المرصد"»: a role without its article is somebody's of something
      const role =
        before.entries.speaker?.kind === "person" &&
        !before.article &&
        scene.kinds[(quote?.close ?? at) + 1] !== "stop";
      const named = role || before.entries.speaker?.named === true || takesName(scene, from, at);
      if (quote === null || !quote.closed || quote.close - at > NAME_IN_MARKS || !named) break;
      last = quote.close;
      at = quote.close + 1;
      closed = true;
      continue;
    }
    if (kind === "bracket") {
      const end = closing(scene, at, limit);
      if (end < 0) break;
      // «الرئيس (سامي حداد)»: a name in brackets is part of the phrase
      if (isNameInBrackets(scene, at, end)) [last, closed] = [end, true];
      at = end + 1;
      continue;
    }
    if (kind === "dash" && token.gap === 0 && scene.tokens[at + 1]?.gap === 0) {
      at++;
      continue;
    }
    break;
  }
  return last < 0 ? null : { first: from, last };
}

/** A comma, a name or a title, and a comma or the end: «رئيس البلدية، سامي حداد، إن». The apposition's last token, or -1. */
export function apposition(
  scene: Scene,
  comma: number,
  limit: number,
  options: { readonly stopAt?: ReadonlySet<string>; readonly atEnd?: boolean } = {},
): number {
  if (scene.kinds[comma] !== "comma" && scene.kinds[comma] !== "dash") return -1;
  const next = scene.tokens[comma + 1];
  if (
    next === undefined ||
    scene.kinds[comma + 1] !== "noun" ||
    next.info.conjunction !== "" ||
    attached(scene, comma + 1) !== ""
  )
    return -1;
  if (next.info.entries.cue?.kind === "participle" || next.info.entries.cue?.kind === "according") return -1;
  // «أعلن القائد، في كلمة، حل المجلس», «سحبت الوزارة، الأحد، تصريحا»: what was said or taken back
  if ((isObjectHead(next) && !isNamed(scene, comma + 1)) || isAccusative(scene, next)) return -1;
  const phrase = phraseFrom(scene, comma + 1, {
    objectMayFollow: false,
    ...(options.stopAt === undefined ? {} : { stopAt: options.stopAt }),
    limit: Math.min(limit, comma + 16),
  });
  if (phrase === null) return -1;
  const after = scene.kinds[phrase.last + 1];
  if (options.atEnd === true && (after === "stop" || after === undefined))
    return next.info.entries.speaker?.kind === "person" ||
      next.info.entries.title !== undefined ||
      isPerson(scene, comma + 1)
      ? phrase.last
      : -1;
  return after === "comma" || after === "that" || after === "quote" || after === "colon" || after === "verb"
    ? phrase.last
    : -1;
}

const startsWithB = wordLike(/^ب[^ا].{2,}/u);
const isCommon = (token: Token) => token.info.tags.length > 0;
const isNamed = (scene: Scene, at: number) => scene.named[at] !== 0;

/** The preposition written onto a token, also where no lexicon knows the word. */
export function attached(scene: Scene, at: number): string {
  const { info } = scene.tokens[at] as Token;
  if (info.preposition !== "") return info.preposition;
  return isNamed(scene, at) ? "" : seemsAttached(info);
}

const seemsAttached = oncePerWord((info): string => {
  if (info.tags.length > 0) return "";
  const bare = info.conjunction === "" ? info.word : info.word.slice(1);
  if (bare === "ب" || bare === "ل") return bare;
  if (bare.startsWith("ب") && bare.length > 4 && seemsObject(bare.slice(1))) return "ب";
  if (/^ب[^اي]..?و.$/u.test(bare)) return "ب"; // «بحدوث», «بحصول»
  return /^ب(?:ا(?:ست|ن[^ا]|ط|ع|ج|ح|ق|خ|ت).{2,}|ت[^و].{3,}|م.{4,}|عدم|كل|جميع)/u.test(bare) ? "ب" : "";
});

/** Whether «و» joins another speaker: a noun after it, no verb. */
const joins = (scene: Scene, at: number) => {
  const { info } = scene.tokens[at] as Token;
  return (
    info.conjunction === "و" &&
    info.preposition === "" &&
    (info.article ||
      info.entries.speaker !== undefined ||
      isNamed(scene, at) ||
      scene.tokens[at - 1]?.info.article === false)
  );
};

/** A number within a name («قناة 24», «أوبك 5»), not a count. */
const joinsDigits = (scene: Scene, at: number) =>
  scene.kinds[at + 1] !== "noun" && (scene.tokens[at - 1]?.info.tags ?? []).length === 0;

/** An ending that only an object or an adverb has: tanwin, written out. */
const isAccusative = (scene: Scene, token: Token) =>
  ADVERBIALS.has(token.info.word) || (hasTanwin(scene.text, token) && endsInTanwin(scene.text, token));
const endsInTanwin = (text: string, { start, end }: Token) =>
  /(?:اً|ًا|ًى|ىً|ةً)$/u.test(text.slice(start, end).normalize("NFC"));
/** Most texts have no vowel marks, and most words none of this one. */
function hasTanwin(text: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x064b) return true;
  return false;
}
const ADVERBIALS = new Set(["ردا", "تعليقا", "تعقيبا", "نقلا", "وفقا", "خلافا", "خلال", "طبقا", "تعبيرا", "احتجاجا"]);

/** «للصحفيين», «لوكالة», «لقناة»: to whom, or through whom, it was said. */
export function isAddressee(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.info.preposition !== "ل") return false;
  return (
    token.info.entries.medium !== undefined ||
    token.info.phrases.some((phrase) => phrase.tag === "medium") ||
    /^(?:صحفي|صحافي|مراسل|اعلامي|صحاف|برنامج|موقع)/u.test(token.info.stem)
  );
}

/** «قوله», «تأكيدهم»: begins what was said. */
const isOwnWords = (scene: Scene, at: number) => {
  const { entries, article } = (scene.tokens[at] as Token).info;
  if (entries.cue?.kind !== "masdar") return false;
  return entries.cue.suffix || (article && scene.kinds[at + 1] === "that"); // «كرر الوزير القول إن»
};
/** «قائلة», «مضيفا»: how it was said, not who said it. */
const isCircumstance = ({ info }: Token) =>
  info.entries.cue?.kind === "participle" &&
  !info.article &&
  info.entries.speaker === undefined &&
  /[اه]$/u.test(info.word);

/** Prepositional phrases that belong to a title: «مسؤول في الوزارة», «سفير لدى الأمم المتحدة». -1 where it does not. */
function prepositional(scene: Scene, from: number, at: number, limit: number, options: PhraseOptions): number {
  const word = (scene.tokens[at] as Token).info.stem;
  if (!/^(?:في|من|لدي|عن|الي|علي|بين)$/u.test(word) || options.stopAt?.has(word)) return -1;
  if ((scene.tokens[at] as Token).info.conjunction !== "") return -1;
  const next = scene.tokens[at + 1];
  if (next === undefined || at + 1 > limit) return -1;
  const kind = scene.kinds[at + 1];
  if (kind !== "noun" && kind !== "quantifier" && kind !== "demonstrative") return -1;
  if (next.info.conjunction !== "" || next.info.preposition !== "") return -1;
  const medium = next.info.entries.medium;
  const isMedium = medium !== undefined || next.info.phrases.some((phrase) => phrase.tag === "medium");
  if (isMedium && !(options.media === true && medium?.role !== "occasion")) return -1;
  if (
    word === "عن" &&
    !ABOUT.test((scene.tokens[from] as Token).info.stem) &&
    !ABOUT.test((scene.tokens[at - 1] as Token).info.stem)
  )
    return -1;
  if (ACCOUNT.test(next.info.stem) && POSSESSED.test(next.info.word)) return -1; // «على صفحته», «في حسابها»
  if (word === "علي" || word === "الي") {
    const head = (scene.tokens[at - 1] as Token).info;
    if (head.tags.length === 0 && !head.article) return -1;
  }
  return siteEnd(scene, at + 1, limit);
}

/** «في مدينة الموصل»: with the name that a noun of place stands before. */
function siteEnd(scene: Scene, at: number, limit: number): number {
  const { info } = scene.tokens[at] as Token;
  if (info.article || info.entries.site === undefined || scene.named[at] !== 0) return at;
  let end = at;
  const mention = scene.named[at + 1] as number;
  if (mention === 0) return at;
  while (end < limit && scene.named[end + 1] === mention) end++;
  return end;
}

/** Who or what may be of something with «عن»: «مسؤول عن الميناء», «بيان صادر عن الجيش». */
const ABOUT = /^(?:مسوول|ناطق|متحدث|ممثل|صادر|نايب|بيان|تقرير)/u;

/** What somebody writes on, which is theirs and no part of who they are. */
const ACCOUNT = /^(?:حساب|صفح[هت]|موقع|قنا[هت]|منص[هت])/u;
const POSSESSED = /(?:ه|ها|هم|هما)$/u;

/** Whether the phrase so far is headed by a noun that takes a name in marks. */
function takesName(scene: Scene, from: number, at: number): boolean {
  for (let k = at - 1; k >= from && k >= at - 4; k--)
    if ((scene.tokens[k] as Token).info.entries.speaker?.named === true) return true;
  return false;
}

const isNameInBrackets = (scene: Scene, open: number, close: number) => {
  for (let k = open + 1; k < close; k++) {
    const name = scene.named[k] !== 0 || (scene.tokens[k] as Token).info.tags.length === 0;
    if (!name || scene.kinds[k] !== "noun") return false;
  }
  return close > open + 1;
};

/** The closing bracket of a short parenthesis, or -1. */
export function closing(scene: Scene, at: number, limit: number): number {
  for (let k = at + 1; k <= Math.min(limit, at + 9); k++) if (scene.kinds[k] === "bracket") return k;
  return -1;
}
