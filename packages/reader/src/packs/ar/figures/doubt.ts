/** How sure stretches of the text are: from a word of doubt to the end of its clause. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Fact, holdsAt, sentenceAt, tagged } from "../../../figures/facts.ts";
import { lastUpTo } from "../../../figures/tokens.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, type Hit, lookUp, spanOf } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import type { DoubtEntry } from "./entries.ts";
import { isStem, isWord } from "./words.ts";
import { traitOfWord } from "./traits.ts";

/** A doubt reaches no further than this, in tokens. */
const REACH = 30;

/** Those of the words from one token to another, both inclusive. */
export function findDoubts(doc: Document, from: number, to: number): Doubt[] {
  const found: Doubt[] = [];
  const doubtful = doc.tagged("doubt");
  for (let d = lastUpTo(doubtful, from - 1) + 1; d < doubtful.length && (doubtful[d] as number) <= to; d++) {
    const hit = lookUp(doc, doubtful[d] as number, "doubt");
    if (hit !== null && isMeant(doc, hit)) add(doc, found, "ar.figure.doubt", hit.first, hit.last, hit.entry);
  }
  const hedged: number[] = [];
  for (let at = from; at <= to; at++) if (hedges((doc.tokens[at] as Token).info)) hedged.push(at);
  for (let h = 0; h < hedged.length; h++) {
    const at = hedged[h] as number;
    if (isMay(doc, at)) add(doc, found, "ar.figure.doubt", at, at + 1, mayOf(doc, at));
  }
  if (hedged.length > 0) for (let f = 0; f < FUTURES.length; f++) addFutures(doc, found, hedged, FUTURES[f] as Fact);
  return found;
}

function addFutures(doc: Document, found: Doubt[], hedged: readonly number[], isFuture: Fact): void {
  for (let h = 0; h < hedged.length; h++) {
    const at = hedged[h] as number;
    if (isFuture((doc.tokens[at] as Token).info)) add(doc, found, "ar.figure.future", at, at, FUTURE);
  }
}

/** The stretch that a word of doubt from `from` to `to` speaks of. */
function add(doc: Document, found: Doubt[], rule: string, from: number, to: number, entry: DoubtEntry): void {
  const sentence = doc.sentences[(doc.tokens[from] as Token).sentence] as Sentence;
  const whole = entry.both === true || entry.ofStatement === true;
  const first = entry.both === true ? Math.max(sentence.first, from - REACH) : from;
  const last = whole ? Math.min(sentence.last, to + REACH) : endOfClause(doc, to);
  found.push({ first, last, status: entry.status, sparesHarm: entry.spares === "harm", rule });
  doc.trace?.({ stage: "figures", rule, ...spanOf(doc, first, last), outcome: "fired", note: entry.status });
}

const isStatement = isStem(
  "تصريح تصريحا بيان بيانا منشور منشورا خبر خبرا إعلان إعلانا تقرير تقريرا حصيلة رقم تغريدة أرقام",
);
const isWhat = isWord("ما عما");

/** «ما إذا» asks and supposes nothing; who withdraws must withdraw a statement. */
function isMeant(doc: Document, { first, last, entry }: Hit<"doubt">): boolean {
  if (holdsAt(doc, first - 1, isWhat)) return false;
  if (entry.ofStatement !== true) return true;
  const sentence = sentenceAt(doc, first);
  for (let at = last + 1; at <= last + STATEMENT_REACH && sentenceAt(doc, at) === sentence; at++)
    if (holdsAt(doc, at, isStatement)) return true;
  return false;
}
const STATEMENT_REACH = 16;

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

/** «قد يلامس», «قد تضم»: an amount that may come about; «قد يكون»: one that may be so already. */
const mayOf = (doc: Document, at: number): DoubtEntry => (holdsAt(doc, at + 1, isAmounting) ? FUTURE : MAY);
const isAmounting = factOfWord(
  ({ stem, entries }) => entries.movement !== undefined || /^[يت](?:ضم|شمل|كلف|ستغرق|طال|متد)/u.test(stem),
);

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
const hedges = traitOfWord((info) => isCertainty(info) || FUTURES.some((isFuture) => isFuture(info)));

const isPause = traitOfWord(({ word }) => /^[،؛]$/u.test(word));

function endOfClause(doc: Document, from: number): number {
  const { last } = doc.sentences[(doc.tokens[from] as Token).sentence] as Sentence;
  const end = Math.min(last, from + REACH);
  for (let at = from; at < end; at++)
    if (isPause((doc.tokens[at + 1] as Token).info) && !goesOn(doc, at + 2)) return at;
  return end;
}

/** «بنسبة 3 في المئة، ويرتفع إلى 4، و5 …»: the same is said on. */
function goesOn(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.info.conjunction !== "و")
    return token?.info.word === "و" && doc.tokens[at + 1]?.kind === "digits";
  return token.info.entries.movement !== undefined || token.info.entries.numeral !== undefined;
}
