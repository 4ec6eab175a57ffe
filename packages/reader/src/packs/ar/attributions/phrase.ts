/** Noun phrases that name a speaker: the longest, with title, name and apposition, without relative clause. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { wordLike } from "../../../figures/facts.ts";
import { factOfWord, oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { anonymityFrom, asksForSilence } from "./anonymity.ts";
import { quoteFrom } from "./content.ts";
import type { Frame } from "./cue.ts";
import type { Kind } from "./kinds.ts";
import { beginsObject, isObjectHead, isPluralWithNoon, seemsObject } from "./objects.ts";
import { isShortMasdar } from "./masdars.ts";
import { cueAt, isPerson, type Scene } from "./scene.ts";
import { Sign, signOfWord } from "./signs.ts";

/** A source is never longer, so every look ahead is bounded. */
const LONGEST = 32;
/** Words in marks that are a name, not speech. */
const NAME_IN_MARKS = 6;

/** How a phrase is read. */
export interface PhraseOptions {
  /** A noun that is what was said, or somebody addressed, may follow with nothing between. */
  readonly objectMayFollow: boolean;
  /** «صحفيون من وكالة …»: the phrase stands before its verb, so a medium in it is no occasion of the speech. */
  readonly media: boolean;
  /** The first word may carry a preposition: the ل of «وفقا لـ». */
  readonly preposed: boolean;
}
export const PLAIN: PhraseOptions = { objectMayFollow: false, media: false, preposed: false };
export const BEFORE_OBJECT: PhraseOptions = { objectMayFollow: true, media: false, preposed: false };
export const BEFORE_VERB: PhraseOptions = { objectMayFollow: false, media: true, preposed: false };
export const PREPOSED: PhraseOptions = { objectMayFollow: false, media: false, preposed: true };

/** A verb's prepositions: they begin what was said. */
export type Stops = Pick<Frame, "on" | "address">;
const stops = (stopAt: Stops | null, preposition: string) =>
  stopAt !== null && preposition !== "" && (stopAt.on.includes(preposition) || stopAt.address.includes(preposition));

/** The phrase that begins at a token and ends at `until` at the latest, or null where none can. */
export function phraseFrom(
  scene: Scene,
  from: number,
  until: number,
  options: PhraseOptions = PLAIN,
  stopAt: Stops | null = null,
): TokenRange | null {
  const limit = Math.min(until, from + LONGEST);
  let last = -1;
  let at = from;
  /** The phrase's last noun is definite by its article, or a name: what follows bare is no part of it by grammar. */
  let closed = false;
  while (at <= limit) {
    const token = scene.tokens[at] as Token;
    const kind = scene.kinds[at] as Kind;
    if (at > from && token.gap >= 2) break;
    if (kind === "noun" || kind === "quantifier" || kind === "digits" || (kind === "demonstrative" && at === from)) {
      if (at === from) {
        if (isCircumstance(token.info) || (!options.preposed && attached(scene, at) !== "")) return null;
      } else {
        if (endsPhrase(scene, at, closed) || stops(stopAt, attached(scene, at))) break;
        // «الشركة بدفع», «المراسل بسماع»: after a closed noun an adjective would have its article
        const unattached = closed && startsWithB(token.info) && stops(stopAt, "ب") && scene.named[at] === 0;
        if (unattached && (scene.tokens[at - 1] as Token).info.article) break;
        if (options.objectMayFollow && beginsObject(scene, from, at, closed)) break;
        // «الحكومة قائلة»: an adjective would have its article
        if (closed && !token.info.article && cueAt(scene, at)?.entry.kind === "participle") break;
      }
      closed =
        token.info.article ||
        (closed && !isCommon(token)) ||
        isPluralWithNoon(token.info) ||
        (scene.named[at] !== 0 && scene.named[at + 1] !== scene.named[at]);
      last = at++;
      continue;
    }
    if (last < 0) return null;
    if (kind === "preposition") {
      const end = prepositional(scene, from, at, limit, options.media, stopAt);
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
    // «د. سلوى»
    if (
      kind === "stop" &&
      isTitleLetter((scene.tokens[at - 1] as Token).info) &&
      token.sentence === scene.tokens[at + 1]?.sentence
    ) {
      at++;
      continue;
    }
    if (kind === "dash" && token.gap === Gap.none && scene.tokens[at + 1]?.gap === Gap.none) {
      at++;
      continue;
    }
    break;
  }
  return last < 0 ? null : { first: from, last };
}

const isTitleLetter = factOfWord(({ word }) => word === "د" || word === "ا");

/** Whether a noun after the first is no part of the phrase. */
function endsPhrase(scene: Scene, at: number, closed: boolean): boolean {
  const token = scene.tokens[at] as Token;
  const { info } = token;
  const kind = scene.kinds[at];
  if (kind === "digits" && !joinsDigits(scene, at)) return true;
  if (info.conjunction !== "" && !joins(scene, at)) return true;
  if (kind === "quantifier" && closed) return true; // «بحسب الجيش أكثر من …»
  if (!mayEndPhrase(info)) return isAccusative(token);
  if (isOther(info) || (isSaying(info) && scene.kinds[at + 1] === "that")) return true; // «كرر الوزير القول إن»
  return isAddressee(info) || isAccusative(token) || anonymityFrom(scene, at) >= 0;
}

/** «قائلة», «مضيفا»: how it was said, not who said it. */
const tellsHow = ({ entries, article, word }: WordInfo) =>
  entries.cue?.kind === "participle" && !article && entries.speaker === undefined && /[اه]$/u.test(word);
export const isCircumstance = signOfWord(tellsHow);
/** «قوله», «تأكيدهم»: begins what was said. «مضيفا»; a letter alone. */
const isOther = factOfWord(
  (info) =>
    info.word.length === 1 ||
    // «اكتفى بالإشارة إلى»
    (info.entries.cue?.kind === "masdar" && (info.entries.cue.suffix || info.preposition === "ب")) ||
    (tellsHow(info) && info.word.endsWith("ا")),
);
const isSaying = factOfWord(({ entries, article }) => entries.cue?.kind === "masdar" && article);

/** Most words are none of those that end a phrase. */
const mayEndPhrase = signOfWord((info) => isOther(info) || isSaying(info) || toWhom(info) || asksForSilence(info));

/** A comma, a name or a title, and a comma or the end: «رئيس البلدية، سامي حداد، إن». The apposition's last token, or -1. */
export function apposition(
  scene: Scene,
  comma: number,
  limit: number,
  stopAt: Stops | null = null,
  atEnd = false,
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
  if ((isObjectHead(next) && !isNamed(scene, comma + 1)) || isAccusative(next)) return -1;
  const phrase = phraseFrom(scene, comma + 1, Math.min(limit, comma + 16), PLAIN, stopAt);
  if (phrase === null) return -1;
  const after = scene.kinds[phrase.last + 1];
  if (atEnd && (after === "stop" || after === undefined))
    return next.info.entries.speaker?.kind === "person" ||
      next.info.entries.title !== undefined ||
      isPerson(scene, comma + 1)
      ? phrase.last
      : -1;
  return after === "comma" || after === "that" || after === "quote" || after === "colon" || after === "verb"
    ? phrase.last
    : -1;
}

const startsWithB = wordLike(/^ب[^اي].{1,4}$/u);
const isCommon = (token: Token) => token.info.tags.length > 0;
const isNamed = (scene: Scene, at: number) => scene.named[at] !== 0;

/** The preposition written onto a token, also where no lexicon knows the word. */
export function attached(scene: Scene, at: number): string {
  const { info } = scene.tokens[at] as Token;
  if (!mayBeAttached(info)) return "";
  if (info.preposition !== "") return info.preposition;
  return isNamed(scene, at) ? "" : seemsAttached(info);
}

const mayBeAttached = signOfWord((info) => info.preposition !== "" || seemsAttached(info) !== "");

const seemsAttached = oncePerWord((info): string => {
  if (info.tags.length > 0) return "";
  const bare = info.conjunction === "" ? info.word : info.word.slice(1);
  if (bare === "ب" || bare === "ل") return bare;
  if (bare.length === 4 && bare.startsWith("ب") && isShortMasdar(bare.slice(1))) return "ب";
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
const isAccusative = ({ info }: Token) => (info.kind & Sign.tanwin) !== 0 || isAdverbial(info);
const ADVERBIALS = new Set(["ردا", "تعليقا", "تعقيبا", "نقلا", "وفقا", "خلافا", "خلال", "طبقا", "تعبيرا", "احتجاجا"]);
const isAdverbial = factOfWord(({ word }) => ADVERBIALS.has(word));

/** «للصحفيين», «لوكالة», «لقناة»: to whom, or through whom, it was said. */
const toWhom = (info: WordInfo) =>
  info.preposition === "ل" && (isMedium(info) || /^(?:صحفي|صحافي|مراسل|اعلامي|صحاف|برنامج|موقع)/u.test(info.stem));
export const isAddressee = signOfWord(toWhom);
const isMedium = ({ entries, phrases }: WordInfo) =>
  entries.medium !== undefined || phrases.some(({ tag }) => tag === "medium");
const isLink = factOfWord(isMedium);

/** Prepositional phrases that belong to a title: «مسؤول في الوزارة», «سفير لدى الأمم المتحدة». -1 where it does not. */
function prepositional(
  scene: Scene,
  from: number,
  at: number,
  limit: number,
  media: boolean,
  stopAt: Stops | null,
): number {
  const { info } = scene.tokens[at] as Token;
  const word = info.stem;
  const next = scene.tokens[at + 1];
  if (!belongs(info) || info.conjunction !== "") return -1;
  // «فصيل منشق عن الحركة», «المكلف بالإعلام على مستوى الولاية»: never what was said
  const fixed = word === "عن" ? isApart((scene.tokens[at - 1] as Token).info) : next?.info.word === "مستوي";
  if (!fixed && stops(stopAt, word)) return -1;
  if (next === undefined || at + 1 > limit) return -1;
  const kind = scene.kinds[at + 1];
  if (kind !== "noun" && kind !== "quantifier" && kind !== "demonstrative") return -1;
  if (next.info.conjunction !== "" || next.info.preposition !== "") return -1;
  if (isLink(next.info) && !(media && next.info.entries.medium?.role !== "occasion")) return -1;
  const before = (scene.tokens[at - 1] as Token).info;
  if (word === "عن" && !hasAbout((scene.tokens[from] as Token).info) && !hasAbout(before)) return -1;
  if (isTheirAccount(next.info)) return -1; // «على صفحته», «في حسابها»
  if ((word === "علي" || word === "الي") && before.tags.length === 0 && !before.article) return -1;
  return siteEnd(scene, at + 1, limit);
}

const belongs = factOfWord(({ stem }) => /^(?:في|من|لدي|عن|الي|علي|بين)$/u.test(stem));
/** Who or what may be of something with «عن»: «مسؤول عن الميناء», «بيان صادر عن الجيش». */
const hasAbout = factOfWord(({ stem }) =>
  /^(?:مسوول|ناطق|متحدث|ممثل|صادر|نايب|بيان|تقرير|دفاع|مدافع|محام|منشق|منفصل|منبثق|متفرع|مستقل|منتخب|نازح|باحث|معبر|مبعد|وكيل|عضو|مرشح)/u.test(
    stem,
  ),
);
const isApart = factOfWord(({ stem }) => /^(?:منشق|منفصل|منبثق|متفرع|مستقل)/u.test(stem));
/** What somebody writes on, which is theirs and no part of who they are. */
const isTheirAccount = factOfWord(
  ({ stem, word }) => /^(?:حساب|صفح[هت]|موقع|قنا[هت]|منص[هت])/u.test(stem) && /(?:ه|ها|هم|هما)$/u.test(word),
);

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
