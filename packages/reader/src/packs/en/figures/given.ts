/** What a court gave somebody: "two got 15 years each", "were given life sentences". */
import type { Document } from "../../../text/document.ts";
import { traitOfWord } from "./traits.ts";

const isTime = (word: string | undefined): boolean =>
  word === "year" || word === "years" || word === "month" || word === "months";
/** "sentenced nine men to life in prison" */
export const isTerm = (word: string | undefined) => isTime(word) || word === "life" || word === "terms";
const GIVEN = new Set("given handed got get gets received receive receives drew face faced".split(" "));
export const isGiven = traitOfWord(({ word }) => GIVEN.has(word));
const SENTENCES = /^(?:sentences?|terms?|imprisonment|prison|jail|each|in|behind|,|\.|and)$/;

/** "two got 15 years each", "were given life sentences": what is given is a term. */
export function isTermAfter(doc: Document, given: number): boolean {
  for (let at = given + 1; at <= given + 5; at++) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (/^(?:sentences?|convictions?)$/.test(word)) return true;
    if (!isTime(word)) continue;
    const next = word === "years" || word === "months" ? doc.tokens[at + 1] : doc.tokens[at + 2];
    return next === undefined || SENTENCES.test(next.info.word);
  }
  return false;
}
