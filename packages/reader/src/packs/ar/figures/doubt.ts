/** How sure stretches of the text are: from a word of doubt to the end of its clause. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Fact, holdsAt, sentenceAt, stemLike, tagged } from "../../../figures/facts.ts";
import { lastUpTo } from "../../../figures/tokens.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, type Hit, lookUp, spanOf } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import type { DoubtEntry } from "./entries.ts";
import { isDeed } from "./intended.ts";
import { isStem, isWord } from "./words.ts";
import { traitOfWord } from "./traits.ts";

/** A doubt reaches no further than this, in tokens. */
const REACH = 30;

/** Those of the words from one token to another, both inclusive. `hedged`: the report's, see `surveyOf`. */
export function findDoubts(doc: Document, hedged: readonly number[], from: number, to: number): Doubt[] {
  const found: Doubt[] = [];
  const doubtful = doc.tagged("doubt");
  for (let d = lastUpTo(doubtful, from - 1) + 1; d < doubtful.length && (doubtful[d] as number) <= to; d++) {
    const hit = lookUp(doc, doubtful[d] as number, "doubt");
    if (hit === null || !isMeant(doc, hit)) continue;
    add(doc, found, "ar.figure.doubt", hit.first, hit.last, hit.entry);
    const deed = hit.entry.spares === "harm" ? deedMeant(doc, hit.last) : null;
    if (deed !== null) add(doc, found, "ar.figure.doubt", deed, deed, FUTURE, endOfDeed(doc, deed));
  }
  const first = lastUpTo(hedged, from - 1) + 1;
  const end = lastUpTo(hedged, to) + 1;
  for (let h = first; h < end; h++) {
    const at = hedged[h] as number;
    if (isMay(doc, at)) add(doc, found, "ar.figure.doubt", at, at + 1, mayOf(doc, at));
  }
  for (let f = 0; f < FUTURES.length; f++) {
    const isFuture = FUTURES[f] as Fact;
    for (let h = first; h < end; h++) {
      const at = hedged[h] as number;
      if (isFuture((doc.tokens[at] as Token).info)) add(doc, found, "ar.figure.future", at, at, FUTURE);
    }
  }
  return found;
}

/** The stretch that a word of doubt from `from` to `to` speaks of. */
function add(
  doc: Document,
  found: Doubt[],
  rule: string,
  from: number,
  to: number,
  entry: DoubtEntry,
  end: number = doc.tokens.length,
): void {
  const sentence = doc.sentences[(doc.tokens[from] as Token).sentence] as Sentence;
  const whole = entry.both === true || entry.ofStatement === true;
  const first = entry.both === true ? beginOfAccount(doc, from, Math.max(sentence.first, from - REACH)) : from;
  const last = whole ? Math.min(sentence.last, to + REACH) : Math.min(end, endOfClause(doc, to));
  found.push({ first, last, status: entry.status, sparesHarm: entry.spares === "harm", rule });
  doc.trace?.({ stage: "figures", rule, ...spanOf(doc, first, last), outcome: "fired", note: entry.status });
}

/** «…، فيما تفيد تقارير لم يتسن التحقق منها …»: what stands before is another's account. */
function beginOfAccount(doc: Document, from: number, least: number): number {
  for (let at = from - 1; at > least; at--) if (contrasts((doc.tokens[at] as Token).info)) return at;
  return least;
}
const contrasts = isWord("فيما بينما حين لكن ولكن لكنه لكنها");

/** «تعتزم السلطات الإفراج عن 33», «مقترح يتضمن إطلاق سراح 33»: what is done to people is itself what is planned. */
function deedMeant(doc: Document, from: number): number | null {
  for (let at = from + 1; at <= from + SUBJECT_REACH; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind === "mark" || token.sentence !== sentenceAt(doc, from)) return null;
    if (isDeed(token.info)) return at;
    if (breaksOff(token.info)) return null;
  }
  return null;
}
/** «محاكمة المسؤولين | عن مقتل 12»: the deed is done to those named right behind it. */
function endOfDeed(doc: Document, deed: number): number {
  let at = deed + 2;
  while (at < doc.tokens.length && !breaksOff((doc.tokens[at] as Token).info)) at++;
  return at - 1;
}
const breaksOff = isWord(
  "في عن بعد قبل إثر عقب منذ بسبب ضد حول بشأن التي الذي الذين مع من إن إنه إنها إنهم تم تمت جرى جرت",
);
const isStatement = isStem(
  "تصريح تصريحا بيان بيانا منشور منشورا خبر خبرا إعلان إعلانا تقرير تقريرا حصيلة رقم تغريدة أرقام",
);
const isWhat = isWord("ما عما");

/** «ما إذا» asks and supposes nothing; who withdraws must withdraw a statement. */
function isMeant(doc: Document, { first, last, entry }: Hit<"doubt">): boolean {
  const { behind } = entry;
  if (behind !== undefined) return isBehind(doc, first, behind === "negation" ? negates : decides);
  if (entry.both !== true && holdsAt(doc, first - 1, isWhat)) return false;
  if (entry.rumour === true) return !isBehind(doc, first, denies);
  if (entry.ofStatement !== true) return true;
  const sentence = sentenceAt(doc, first);
  for (let at = last + 1; at <= last + STATEMENT_REACH && sentenceAt(doc, at) === sentence; at++)
    if (holdsAt(doc, at, isStatement)) return true;
  return false;
}
const STATEMENT_REACH = 16;

/** Whether such a word stands before it in its clause, and no more than a subject between. */
function isBehind(doc: Document, at: number, fact: Fact): boolean {
  const sentence = sentenceAt(doc, at);
  // «أعلن أنه صرف»: a verb, and done
  if (fact === decides && doc.tokens[at - 1]?.info.entries.particle?.class === "that") return false;
  for (let k = at - 1; k >= at - SUBJECT_REACH && sentenceAt(doc, k) === sentence; k--) {
    if (doc.tokens[k]?.kind === "mark") return false;
    if (holdsAt(doc, k, fact)) return true;
  }
  return false;
}
const SUBJECT_REACH = 6;
const negates = isWord("لم لن لا دون غير تعذر يتعذر عدم صعوبة استحالة غياب يصعب يستحيل");
const denies = stemLike(/^[يتن]?(?:نفي|نفت|نفوا|ينفون|كذب|كذبت|فند|فندت|دحض|دحضت|نافي[اه]?|صحه)$/u);
const decides = stemLike(
  /^(?:[يتن]?(?:قرر|قر|علن|عتمد|وافق|صادق)(?:ت|وا|ون)?|ا(?:قر|علن|عتمد)(?:ت|وا)?|قرار|قرارها|قراره|اعلان|عزم(?:ه|ها|هم)?|ني(?:ه|ته|تها|تهم)|موافق(?:ه|ته|تها)|اقرار)$/u,
);

const FUTURE: DoubtEntry = { status: "hypothetical", spares: "nothing" };
const MAY: DoubtEntry = { status: "unconfirmed", spares: "nothing" };

const mayDoubt = traitOfWord(tagged("doubt"));
const isCertainty = traitOfWord(({ stem, entries }) => stem === "قد" && entries.doubt === undefined);
const isImperfect = factOfWord(
  ({ word, entries }) =>
    /^(?:ي|تكون)/u.test(word) ||
    /^ت(?:ضم|شمل|كلف|ستغرق|طال|متد)/u.test(word) ||
    (word.startsWith("ت") && entries.movement !== undefined),
);

/** A word of doubt, or «قد» before an imperfect: «قد يكون». */
export function doubtAt(doc: Document, at: number): DoubtEntry | null {
  const hit = holdsAt(doc, at, mayDoubt) ? lookUp(doc, at, "doubt") : null;
  return hit !== null ? hit.entry : isMay(doc, at) ? mayOf(doc, at) : null;
}

/** «قد يلامس», «قد يموت»: what may come about; «قد يكون»: one that may be so already. */
const mayOf = (doc: Document, at: number): DoubtEntry => (holdsAt(doc, at + 1, isBeing) ? MAY : FUTURE);
const isBeing = stemLike(/^[يت]كون/u);

const isMay = (doc: Document, at: number): boolean =>
  holdsAt(doc, at, isCertainty) && holdsAt(doc, at + 1, isImperfect) && lookUp(doc, at, "doubt") === null;

/** «سترتفع», «سيصل»: a verb with س before its prefix, told by the first of its tags that says that it is one. */
const futureBy = (tag: "outcome" | "movement" | "other"): Fact =>
  factOfWord(({ stem, entries }) => {
    if (!/^س[يتن]/u.test(stem)) return false;
    const { outcome, movement, other } = entries;
    const telling = outcome?.part === "verb" ? "outcome" : movement !== undefined ? "movement" : "other";
    return telling === tag && (tag !== "other" || other?.is === "verb");
  });
/** In the order of their doubts. */
const FUTURES: readonly Fact[] = [futureBy("outcome"), futureBy("movement"), futureBy("other")];

/** Words that may take from what is said without being words of doubt: «قد», verbs in the future. */
export const hedges = traitOfWord((info) => isCertainty(info) || FUTURES.some((isFuture) => isFuture(info)));

const isPause = traitOfWord(({ word }) => /^[،؛]$/u.test(word));

function endOfClause(doc: Document, from: number): number {
  const { last } = doc.sentences[(doc.tokens[from] as Token).sentence] as Sentence;
  const end = Math.min(last, from + REACH);
  for (let at = from; at < end; at++)
    if ((isPause((doc.tokens[at + 1] as Token).info) && !goesOn(doc, at + 2)) || isBygone(doc, at + 1)) return at;
  return end;
}

/** «سيغادر القرية بعد مقتل 12»: what went before has happened. */
const isBygone = (doc: Document, at: number): boolean =>
  holdsAt(doc, at, isAfter) && doc.tokens[at + 1]?.info.entries.outcome?.part === "noun";
const isAfter = isWord("بعد إثر عقب بسبب");

/** «بنسبة 3 في المئة، ويرتفع إلى 4، و5 …»: the same is said on. */
function goesOn(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  if (token?.info.word === "اي") return true; // «50 ألف تاكا، أي نحو ألف دولار»
  if (token === undefined || token.info.conjunction !== "و")
    return token?.info.word === "و" && doc.tokens[at + 1]?.kind === "digits";
  return token.info.entries.movement !== undefined || token.info.entries.numeral !== undefined;
}
