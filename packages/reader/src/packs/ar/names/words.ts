/** Which Arabic words a person's name can be made of, and how far a run of them goes. */
import { type WordInfo, factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { factOfName } from "./facts.ts";

/** Words that take the next one into the name whatever it is: «عبد الفتاح», «بن سلمان», «أبو الغيط», «دي ميستورا». */
const JOINING = new Set(
  "عبد ابو ابن بن ال ولد بنت سيف دي فان فون دا دوس ديل مولاي خان اوغلو اغا سان ماك تشونغ".split(" "),
);
const TRAILING = new Set(["خان", "اوغلو", "اغا", "سيف", "تشونغ"]);
const mayJoin = factOfName(({ word }) => JOINING.has(word));
const joins = factOfName(({ word }) => JOINING.has(word) && !TRAILING.has(word));
const isArabicWord = factOfName(({ word }) => word >= "\u0600");

export const isArabic = (token: Token): boolean => token.kind === "word" && isArabicWord(token.info);

export const follows = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  return token !== undefined && token.gap <= Gap.space;
};

export const isJoining = ({ info }: Token): boolean => joins(info);

/** A given name; «على» is none, though it folds to «علي». */
export function isGiven({ text, tokens }: Document, at: number): boolean {
  return at >= 0 && at < tokens.length && isGivenToken(text, tokens[at] as Token);
}
const isGivenToken = (text: string, { info, end }: Token) =>
  mayBeGiven(info) && !(info.word === "علي" && text[end - 1] === "ى");
const mayBeGiven = factOfName(({ entries }) => entries.given !== undefined);

const definite = factOfName(
  ({ word, article, entries }) =>
    article || (word.startsWith("ال") && word.length > 4 && entries.given === undefined && entries.place === undefined),
);
/** Written with the article, though a lexicon may hold the whole word with it. */
export const isDefinite = ({ info }: Token): boolean => definite(info);

const TIMES = new Set(
  "يوم احد اثنين ثلاثا اربعا خميس جمعه سبت ماضي ماضيه مقبل مقبله قادم قادمه جاري حين اسبوع شهر سنه عام ليله صباح مسا ساعه امس".split(
    " ",
  ),
);
const tellsTime = factOfName(({ stem }) => TIMES.has(stem));
/** «الخميس», «الأسبوع»: no word of a name. */
export const isTime = ({ info }: Token): boolean => tellsTime(info);

/** A conjunction before an unknown word is left on it; few names begin with these letters after و. */
const JOINED_BY_WAW = /^و[^ايول]/u;
/** «بتشكيل», «بإدارة»: a verbal noun with its preposition, which no lexicon divided. */
const DOING = /^ب(?:ت..ي.|ا.ت.ا.|ا..ا.|ان..ا.|م.ا.{2})ه?$/u;
/** «بدفع», «بسماع», «بوقوع»: those of the simplest pattern are told by the word. */
const DOING_SIMPLY = new Set(
  "وقوع وجود وصول ورود سماع قيام ضمان بناء بنا علاج نقل دفع فتح رفع خفض قصف منح ضرب قتل وقف وضع صرف حرق سرقه حمايه زياده شن بدء بد مقتل غلق حظر طرد عزل نشر حفر هدم نهب سلب خطف قمع ردع كسر خرق دعم حصر جمع ربط حل رد سد ضم شق جر حسم عقد نزع سحب قطع بيع شراء شرا خوض فرض سن سجن حبس حجز ضبط قبول رفض فقدان غرق هجوم سقوط دخول خروج نزول صعود حضور نزوح سحق كبح لجم كشف بث بذل بسط محو هزيمه ردم طي فك كف حجب جلب جذب رصد رسم زرع شطب صنع صون ضخ طرح عبور عرض غزو فحص قهر كتم مسح مد منع نبذ نصب نصره نقض هجر هدر".split(
    " ",
  ),
);
const isDoingSimply = (word: string) => word.startsWith("ب") && DOING_SIMPLY.has(word.slice(1));
/** Endings of plurals and possessed nouns, which no name of a person has. */
const NOUN_ENDING = /.{3}(?:ها|هم|هما|ات|تين|يين|يون)$|.{2}ته$/u;

/** What speaks against a name in the word alone: what it is, what is written onto it, how it ends. */
const isNoName = factOfName(
  (info) =>
    isListedAlone(info) ||
    info.conjunction !== "" ||
    info.preposition !== "" ||
    info.stem.length < 2 ||
    JOINED_BY_WAW.test(info.word) ||
    DOING.test(info.word) ||
    isDoingSimply(info.word) ||
    NOUN_ENDING.test(info.word),
);
/** What a name hardly begins with or is: a preposition left on its word, an adjective. */
const opensOddly = factOfWord(({ word }) => /^ل[^اويهقم]|^ت.{2}ي.$|.يه$/u.test(word));
const looksVerbal = factOfWord(({ word }) => /^ي.{2,4}$/u.test(word));

/** Whether a lexicon holds the word. */
function isListedAlone({ tags, entries }: WordInfo): boolean {
  for (const tag of tags)
    if (entries[tag] !== undefined && !(tag === "month" && entries.month?.common === true)) return true;
  return false;
}

/** Whether a token can be a word of a person's name. `start`: its first word. */
export function isNameWord(doc: Document, at: number, start: boolean): boolean {
  const token = doc.tokens[at];
  if (token === undefined || !isArabic(token) || (!start && token.gap > Gap.space)) return false;
  const { info } = token;
  if (tellsTime(info)) return false;
  if (mayJoin(info)) return !start || joins(info);
  // «سمير العلي»: a surname
  if (isGiven(doc, at)) return info.conjunction === "" && info.preposition === "" && !(start && info.article);
  if (!start && isSurname(info) && isGiven(doc, at - 1)) return true;
  if (isNoName(info) || (info.phrases.length > 0 && opensPhrase(doc, at))) return false;
  if (start ? opensOddly(info) : looksVerbal(info) && isVerbal(doc, at)) return false;
  return !endsAsNoun(doc, token, start);
}

/** Surnames that are common words besides, of trades above all: after a given name they are its surname. */
const SURNAMES = new Set(
  "حداد حرب شهيد عدوان نجار خباز صايغ طحان بيطار خياط عطار قصاب جزار دباغ حلاق صياد شاعر حكيم خطيب صباغ لحام فران نحاس فلاح غضبان هجرس ديب اسد نمر ذيب غزال عصفور شاهين صقر باز سلام صباح ليل قمر شعبان رمضان رجب صفر خميس جمعه عيد فرج مطر ثلج بحر جبل صخر حجار".split(
    " ",
  ),
);
const isSurname = factOfWord(
  ({ word, article, preposition, conjunction }) =>
    SURNAMES.has(word) && !article && preposition === "" && conjunction === "",
);

/** Whether a phrase of a lexicon stands here; one that only begins like this word does not count. */
function opensPhrase(doc: Document, at: number): boolean {
  for (const { tag } of (doc.tokens[at] as Token).info.phrases)
    if (tag !== "given" && lookUp(doc, at, tag) !== null) return true;
  return false;
}

const HA = 0x0647;
const TA_MARBUTA = 0x0629;
const TANWIN = 0x064b;
/** A final ه that is no ة is a pronoun, except in a few names. */
const MAY_STAND_BEFORE_HA = "لاجيد";

/** What folding takes away: a pronoun's ه, a ة within a name of a man, the accusative's ending. */
function endsAsNoun({ text, tokens }: Document, { index, start: from, end, info }: Token, start: boolean): boolean {
  const last = text.charCodeAt(end - 1);
  if (last === HA && info.word.length < 6 && end - from > 1 && !MAY_STAND_BEFORE_HA.includes(text[end - 2] as string))
    return true;
  if (last === TA_MARBUTA && !start && !(index > 0 && isGivenToken(text, tokens[index - 1] as Token))) return true;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === TANWIN) return true;
  return false;
}

/** «الرئيس بوتين يزور …»: an unknown word in the shape of a present verb, with more of the clause after it. */
function isVerbal(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1];
  return next !== undefined && next.kind === "word" && next.gap <= Gap.space && isArabic(next) && !isNameish(next.info);
}
const isNameish = factOfWord(({ word, entries }) => entries.given !== undefined || JOINING.has(word));

export const isThat = factOfWord(({ entries }) => entries.particle?.class === "that");

/** «اعتبر الرئيس فلان أن»: a verb of speech stands before the title already. */
function verbBefore(doc: Document, first: number): boolean {
  for (let back = first - 1; back >= 0 && back >= first - 10; back--) {
    const token = doc.tokens[back] as Token;
    if (token.sentence !== (doc.tokens[first] as Token).sentence) return false;
    if (isThat(token.info)) return false;
    if (token.info.entries.cue?.kind === "verb") return true;
  }
  return false;
}

/** How many words a name has at most. */
const LONGEST = 5;

/**
 * The last token of the name that begins at `first`, or -1. A word with the article is a name's last and follows a given
 * name; a word before «أن» is a verb.
 */
export function nameRun(doc: Document, first: number): number {
  if (!isNameWord(doc, first, true)) return -1;
  let last = first - 1;
  let given = false;
  for (let at = first; at < first + LONGEST + 2; at++) {
    const token = doc.tokens[at];
    if (token === undefined || !isNameWord(doc, at, at === first)) break;
    if (isJoining(token)) {
      const next = doc.tokens[at + 1];
      if (next === undefined || !isArabic(next) || !follows(doc, at + 1)) break;
      at++;
      last = at;
      given = true;
      continue;
    }
    if (isDefinite(token)) {
      if (given) last = at;
      break;
    }
    last = at;
    given = isGiven(doc, at);
  }
  // «أن», not «إن»: «… قال فلان إن» has its verb before the name
  const next = doc.tokens[last + 1];
  if (
    last > first &&
    next !== undefined &&
    isThat(next.info) &&
    doc.text[next.start] === "أ" &&
    !verbBefore(doc, first)
  ) {
    const token = doc.tokens[last] as Token;
    if (!isGiven(doc, last) && !token.info.article) last--;
  }
  return last < first || isJoining(doc.tokens[last] as Token) ? -1 : last;
}
