/** Noun phrases that name a speaker: the longest, with title, name and apposition, without relative clause. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { anonymityFrom } from "./anonymity.ts";
import { quoteFrom } from "./content.ts";
import type { Scene } from "./scene.ts";

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
      scene.isPerson(comma + 1)
      ? phrase.last
      : -1;
  return after === "comma" || after === "that" || after === "quote" || after === "colon" || after === "verb"
    ? phrase.last
    : -1;
}

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
  if (bare.startsWith("ب") && bare.length > 4 && OBJECT_HEAD.test(bare.slice(1))) return "ب";
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
  /(?:اً|ًا|ًى|ىً|ةً)$/u.test(scene.text.slice(token.start, token.end).normalize("NFC")) || ADVERBIALS.has(token.info.word);
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

/** A relational adjective: الإسلامية, الأميركي. */
const isAdjective = (token: Token) => /(?:ي|يه|يون|يين|يات)$/u.test(token.info.stem);
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
const isPluralWithNoon = (token: Token) =>
  token.info.entries.speaker?.kind === "group" && /(?:ون|ين)$/u.test(token.info.stem);
const isCommon = (token: Token) => token.info.tags.length > 0;

/** Verbal nouns by their shape, and words that what is announced begins with. */
const OBJECT_HEAD =
  /^(?:مقتل|وفاه|اصابه|جرح|سقوط|بد|وقف|منع|فرض|حظر|رفع|خفض|حال[هت]|حل|عدم|وجود|وقوع|فتح|قطع|مصرع|حداد|طوارئ|طواري|خطه|نتايج|فوز|فقدان|امكانيه|احتمال|احتمالات|ضروره|اهميه|استعداد.*|عزم[هـ]?.*|نيت.*|موت|غلق|قصف|ضرب|دعم|رفض|قبول|صحه|ان|اي|ما|كل ما|دخول|خروج|وصول|تورط.*|مسوولي.*|عود[هت]|هزيم.*|اس[تر].{2,}|ا..ا.?|ان..ا.|ا.ت.ا.|ا.ت.ا.ه|ت..ي.|ت..ي.ه|م.ا..ه|ت.ا..|ت...)$/u;

/** Whether a noun is what is announced rather than who announces: a verbal noun with its owner or object. */
export const isObjectHead = ({ info }: Token): boolean => headsObject(info);

const headsObject = oncePerWord(
  (info) =>
    !info.article && info.entries.speaker === undefined && info.conjunction === "" && OBJECT_HEAD.test(info.stem),
);

/** «رئيس الوزراء | الهجوم»: a happening or a thing, which describes nobody. */
const isEvent = ({ info }: Token) =>
  info.entries.speaker === undefined &&
  (info.entries.other?.is === "noun" || THINGS.has(info.stem)) &&
  !/(?:ي|يه)$/u.test(info.stem);
const THINGS = new Set(
  "خساير اضرار قتلي ضحايا جرحي مصابين نازحين وضع اوضاع نتايج تهم اتهامات انباء مزاعم ادعاات تقارير معلومات ارقام شايعات هدنه خطوه قصف غاره ضربه ضربات مجزره جريمه انتهاكات اعتداء اعتدا اعتداات تفجير هجوم حصار تصعيد انسحاب مفاوضات محادثات عقوبات احتجاجات تظاهرات مسيرات".split(
    " ",
  ),
);

function beginsObject(scene: Scene, from: number, at: number, closed: boolean): boolean {
  const token = scene.tokens[at] as Token;
  const { info } = token;
  if (info.conjunction !== "") return false;
  const mention = scene.named[at] as number;
  const lastMention = scene.named[at - 1] as number;
  // a name ends the phrase; only a person's name goes on from a title or a body («وزير خارجية فرنسا جان …»)
  if (mention !== 0) {
    if (lastMention === mention || scene.isPerson(at)) return false;
    if (lastMention !== 0) return true;
    const both = info.article && scene.tokens[at - 1]?.info.article === true;
    const body = info.entries.speaker?.kind === "organization"; // «الرئيس | الحكومة»
    return closed && (!both || body || (scene.tokens[from] as Token).info.entries.speaker?.kind === "group");
  }
  const speaker = info.entries.speaker;
  if (lastMention !== 0 && info.article) {
    if (speaker?.kind === "person" && speaker.number === "singular") return false; // «سامي حداد الناطق باسم»
    return scene.isPerson(at - 1) || !isAdjective(token);
  }
  if (info.article) {
    // after «مسؤولون», or after a closed phrase a new body or group: an object
    const before = scene.tokens[at - 1] as Token;
    if (isPluralWithNoon(before) && !before.info.article) return true;
    if (closed && before.info.article && isEvent(token)) return true;
    return closed && (speaker?.kind === "group" || speaker?.kind === "organization") && before.info.article;
  }
  if (scene.kinds[at] === "quantifier") return at > from + 1 || closed;
  if (info.preposition !== "") return false;
  const before = scene.tokens[at - 1] as Token;
  // a noun in construct takes the next one; what is closed does not
  const construct = !closed && !/(?:يه|ي|ون|ين)$/u.test(before.info.stem) && !before.info.article;
  if (construct) return false;
  if (speaker?.kind === "person" && lastMention !== 0) return false; // «سامي حداد مدير المستشفى»
  if (speaker !== undefined && closed) return true;
  // «الشرطة كلابا», «المحتجون لافتات»: bodies and groups have no name after their article
  const { stem, article, entries } = (scene.tokens[from] as Token).info;
  const nobody =
    entries.speaker === undefined ? /(?:ون|ين)$/u.test(stem) && article : entries.speaker.kind !== "person";
  if (closed && before.info.article && nobody) return true;
  if (closed && /(?:ها|هم|هما|ته)$/u.test(info.stem) && info.stem.length > 4) return true;
  return OBJECT_HEAD.test(info.stem);
}

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
  while (mention !== 0 && end < limit && scene.named[end + 1] === mention) end++;
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
