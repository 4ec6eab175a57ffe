/** How sure stretches of the text are: from a word of doubt to the end of its clause. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Document, type Hit, lookUp, spanOf } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { DoubtEntry } from "./entries.ts";
import { words } from "./words.ts";

/** A doubt reaches no further than this, in tokens. */
const REACH = 30;

export function findDoubts(doc: Document): Doubt[] {
  const found: Doubt[] = [];
  const add = (rule: string, hit: { readonly first: number; readonly last: number }, entry: DoubtEntry) => {
    const sentence = doc.sentences[doc.tokens[hit.first]?.sentence ?? 0];
    const whole = entry.both === true || entry.ofStatement === true;
    const first =
      entry.both === true && sentence !== undefined ? Math.max(sentence.first, hit.first - REACH) : hit.first;
    const last =
      whole && sentence !== undefined ? Math.min(sentence.last, hit.last + REACH) : endOfClause(doc, hit.last);
    found.push({ first, last, status: entry.status, sparesHarm: entry.spares === "harm", rule });
    doc.trace?.({ stage: "figures", rule, ...spanOf(doc, first, last), outcome: "fired", note: entry.status });
  };
  for (const at of doc.tagged("doubt")) {
    const hit = lookUp(doc, at, "doubt");
    if (hit !== null && isMeant(doc, hit)) add("ar.figure.doubt", hit, hit.entry);
  }
  for (const at of doc.tagged("particle")) if (isMay(doc, at)) add("ar.figure.doubt", { first: at, last: at + 1 }, MAY);
  for (const tag of ["outcome", "movement", "other"] as const)
    for (const at of doc.tagged(tag))
      if (isFuture(doc.tokens[at] as Token, tag)) add("ar.figure.future", { first: at, last: at }, FUTURE);
  return found;
}

const STATEMENT = words(
  "تصريح تصريحا بيان بيانا منشور منشورا خبر خبرا إعلان إعلانا تقرير تقريرا حصيلة رقم تغريدة أرقام",
);

/** «ما إذا» asks and supposes nothing; who withdraws must withdraw a statement. */
function isMeant(doc: Document, { first, last, entry }: Hit<"doubt">): boolean {
  if (/^(?:ما|عما)$/u.test(doc.tokens[first - 1]?.info.word ?? "")) return false;
  if (entry.ofStatement !== true) return true;
  const sentence = doc.tokens[first]?.sentence;
  for (let at = last + 1; at <= last + STATEMENT_REACH && doc.tokens[at]?.sentence === sentence; at++)
    if (STATEMENT.has(doc.tokens[at]?.info.stem ?? "")) return true;
  return false;
}
const STATEMENT_REACH = 16;

const FUTURE: DoubtEntry = { status: "hypothetical", spares: "nothing" };
const MAY: DoubtEntry = { status: "unconfirmed", spares: "nothing" };

/** A word of doubt, or «قد» before an imperfect: «قد يكون». */
export function doubtAt(doc: Document, at: number): Hit<"doubt"> | null {
  return lookUp(doc, at, "doubt") ?? (isMay(doc, at) ? { entry: MAY, first: at, last: at + 1 } : null);
}

function isMay(doc: Document, at: number): boolean {
  const info = doc.tokens[at]?.info;
  if (info?.stem !== "قد" || info.entries.doubt !== undefined) return false;
  return lookUp(doc, at, "doubt") === null && /^(?:ي|تكون)/u.test(doc.tokens[at + 1]?.info.word ?? "");
}

/** «سترتفع», «سيصل»: a verb with س before its prefix, told by the first of its tags that says that it is one. */
function isFuture({ info }: Token, tag: "outcome" | "movement" | "other"): boolean {
  if (!/^س[يتن]/u.test(info.stem)) return false;
  const { outcome, movement, other } = info.entries;
  const telling = outcome?.part === "verb" ? "outcome" : movement !== undefined ? "movement" : "other";
  return telling === tag && (tag !== "other" || other?.is === "verb");
}

function endOfClause(doc: Document, from: number): number {
  const sentence = doc.tokens[from]?.sentence;
  let at = from;
  while (at + 1 < doc.tokens.length && at - from < REACH) {
    const next = doc.tokens[at + 1] as Token;
    if (next.sentence !== sentence || (/^[،؛]$/u.test(next.info.word) && !goesOn(doc, at + 2))) break;
    at++;
  }
  return at;
}

/** «بنسبة 3 في المئة، ويرتفع إلى 4، و5 …»: the same is said on. */
function goesOn(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.info.conjunction !== "و")
    return token?.info.word === "و" && doc.tokens[at + 1]?.kind === "digits";
  return token.info.entries.movement !== undefined || token.info.entries.numeral !== undefined;
}
