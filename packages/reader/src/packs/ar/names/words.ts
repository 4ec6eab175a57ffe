/** Which Arabic words a person's name can be made of, and how far a run of them goes. */
import { oncePerWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";

/** Words that take the next one into the name whatever it is: «عبد الفتاح», «بن سلمان», «أبو الغيط», «دي ميستورا». */
const JOINING = new Set(
  "عبد ابو ابن بن ال ولد بنت سيف دي فان فون دا دوس ديل مولاي خان اوغلو اغا سان ماك تشونغ".split(" "),
);
const TRAILING = new Set(["خان", "اوغلو", "اغا", "سيف", "تشونغ"]);
/** A conjunction before an unknown word is left on it; few names begin with these letters after و. */
const JOINED_BY_WAW = /^و[^ايول]/u;
const TANWIN = /\u064b/u;
/** A final ه that is no ة is a pronoun, except in a few names. */
const POSSESSED = /[^لاجيد]ه$/u;
const FEMININE = /ة$/u;
/** What a name hardly begins with or is: a preposition left on its word, an adjective. */
const ODD = /^ل[^اويهقم]|^ت.{2}ي.$|.يه$/u;
/** «بتشكيل», «بإدارة»: a verbal noun with its preposition, which no lexicon divided. */
const DOING = /^ب(?:ت..ي.|ا.ت.ا.|ا..ا.|ان..ا.)ه?$/u;
/** Endings of plurals and possessed nouns, which no name of a person has. */
const NOUN_ENDING = /.{3}(?:ها|هم|هما|ات|تين|يين|يون)$|.{2}ته$/u;

export const isArabic = (token: Token): boolean => token.kind === "word" && token.info.word >= "\u0600";

export const follows = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  return token !== undefined && token.gap <= Gap.space;
};

export const isJoining = (token: Token): boolean => JOINING.has(token.info.word) && !TRAILING.has(token.info.word);

/** A given name; «على» is none, though it folds to «علي». */
export function isGiven(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  return token?.info.entries.given !== undefined && !(token.info.word === "علي" && doc.text[token.end - 1] === "ى");
}

/** Written with the article, though a lexicon may hold the whole word with it. */
export const isDefinite = ({ info }: Token): boolean =>
  info.article ||
  (info.word.startsWith("ال") &&
    info.word.length > 4 &&
    info.entries.given === undefined &&
    info.entries.place === undefined);

const TIMES = new Set(
  "يوم احد اثنين ثلاثا ثلاثاء اربعا اربعاء خميس جمعه سبت ماضي ماضيه مقبل مقبله قادم قادمه جاري حين اسبوع شهر سنه عام ليله صباح مساء مسا ساعه امس".split(
    " ",
  ),
);
/** «الخميس», «الأسبوع»: no word of a name. */
export const isTime = ({ info }: Token): boolean => TIMES.has(info.stem);

/** What speaks against a name in the word alone. */
const shapeOf = oncePerWord(({ word, stem }) => ({
  isTime: TIMES.has(stem),
  joinedByWaw: JOINED_BY_WAW.test(word),
  odd: ODD.test(word),
  doing: DOING.test(word),
  nounEnding: NOUN_ENDING.test(word),
  verbal: /^ي.{2,4}$/u.test(word),
}));

/** Whether a token can be a word of a person's name. `start`: its first word. */
export function isNameWord(doc: Document, at: number, start: boolean): boolean {
  const token = doc.tokens[at];
  if (token === undefined || !isArabic(token) || (!start && token.gap > Gap.space)) return false;
  const { info } = token;
  const shape = shapeOf(info);
  if (shape.isTime) return false;
  if (JOINING.has(info.word)) return !start || !TRAILING.has(info.word);
  if (isGiven(doc, at)) return info.conjunction === "" && info.preposition === "" && !info.article;
  if (isListed(doc, at)) return false;
  if (info.conjunction !== "" || info.preposition !== "" || info.stem.length < 2) return false;
  if (shape.joinedByWaw || (start && shape.odd)) return false;
  if (shape.doing || shape.nounEnding || (!start && shape.verbal && isVerbal(doc, at))) return false;
  if (info.word.length < 6 && POSSESSED.test(doc.text.slice(token.start, token.end))) return false;
  if (!start && FEMININE.test(doc.text.slice(token.start, token.end)) && !isGiven(doc, at - 1)) return false;
  return !TANWIN.test(doc.text.slice(token.start, token.end));
}

/** Whether a lexicon holds the word, or a phrase that stands here; one that only begins like this word does not count. */
function isListed(doc: Document, at: number): boolean {
  const { entries, phrases, tags } = (doc.tokens[at] as Token).info;
  for (const tag of tags)
    if (entries[tag] !== undefined && !(tag === "month" && entries.month?.common === true)) return true;
  return phrases.some(({ tag }) => tag !== "given" && lookUp(doc, at, tag) !== null);
}

/** «الرئيس بوتين يزور …»: an unknown word in the shape of a present verb, with more of the clause after it. */
function isVerbal(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1];
  return next !== undefined && next.kind === "word" && next.gap <= Gap.space && isArabic(next) && !isNameish(next);
}
const isNameish = (token: Token) => token.info.entries.given !== undefined || JOINING.has(token.info.word);

/** «اعتبر الرئيس فلان أن»: a verb of speech stands before the title already. */
function verbBefore(doc: Document, first: number): boolean {
  for (let back = first - 1; back >= 0 && back >= first - 10; back--) {
    const token = doc.tokens[back] as Token;
    if (token.sentence !== (doc.tokens[first] as Token).sentence) return false;
    if (token.info.entries.particle?.class === "that") return false;
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
    next?.info.entries.particle?.class === "that" &&
    doc.text[next.start] === "أ" &&
    !verbBefore(doc, first)
  ) {
    const token = doc.tokens[last] as Token;
    if (!isGiven(doc, last) && !token.info.article) last--;
  }
  return last < first || isJoining(doc.tokens[last] as Token) ? -1 : last;
}
