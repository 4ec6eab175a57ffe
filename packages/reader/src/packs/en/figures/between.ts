/** What stands between a number and what it counts: "10 of the capital's 136 stations", `four "hunter" planes`. */
import { wordAt } from "../../../figures/facts.ts";
import { type Document, quoteAround } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { endsPhrase } from "./stops.ts";

/** Words in marks of quotation are followed no further than this. */
const LONGEST = 7;

export const isDeterminer = (doc: Document, at: number) =>
  /^(?:the|his|her|their|its|our|my|your|these|those|'|s|all)$/.test(doc.tokens[at]?.info.word ?? "");

export const isNumber = (doc: Document, at: number) => {
  const token = doc.tokens[at];
  return token?.kind === "digits" || token?.info.entries.numeral !== undefined;
};

/** `four "hunter" planes`: behind a few words in marks that tell which, where more of the phrase follows; else where it was. */
export function behindQuoted(doc: Document, at: number): number {
  const quote = quoteAround(doc, at);
  if (quote === null || quote.open !== at || !quote.closed || quote.close > at + LONGEST) return at;
  const next = doc.tokens[quote.close + 1];
  return next?.kind === "word" && next.gap === Gap.space && !endsPhrase(next.info) ? quote.close + 1 : at;
}

/** `14 "terrorists"`: whether whom they count is a word or two in marks, at this token. */
export function opensLabel(doc: Document, at: number): boolean {
  const quote = quoteAround(doc, at);
  return quote !== null && quote.open === at && quote.closed && quote.close <= at + LABEL;
}
/** The most words of a label, and its marks. */
const LABEL = 3;

/** "9 of the 14 victims", "70 of the capital's 136 stations": what is counted stands behind the whole number. */
export function behindWhole(doc: Document, from: number): number {
  for (let at = from; at < from + 5; at++) {
    if (isNumber(doc, at)) return at + 1;
    const word = doc.tokens[at]?.info.word ?? "";
    if (at > from ? !isDeterminer(doc, at) && !/['’]s?$/.test(word) : !isOwning(doc, at)) return from;
  }
  return from;
}

/** "the capital's 136 stations": whose they are. */
const isOwning = (doc: Document, at: number): boolean =>
  isNumber(doc, at) ||
  isDeterminer(doc, at) ||
  /^['’]/.test(doc.tokens[at + 1]?.info.word ?? "") ||
  /['’]s?$/.test(doc.tokens[at]?.info.word ?? "");

/** "18 of the district's clinics": what is counted stands behind its owner. */
export function behindOwner(doc: Document, from: number): number {
  for (let at = from + 1; at < from + 5; at++) {
    const token = doc.tokens[at];
    if (token?.info.word === "s" && /^['’]$/.test(wordAt(doc, at - 1))) return at + 1;
    if (/^['’]$/.test(token?.info.word ?? "") && token?.gap === Gap.none) continue;
    if (token?.kind !== "word" || endsPhrase(token.info)) return from;
  }
  return from;
}
