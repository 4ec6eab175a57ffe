/** "the 37 people they abducted", "12 prisoners whom the army freed": what somebody did to those counted, in a clause behind them. */
import { holdsAt, sentenceAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Event } from "./event.ts";
import { look } from "./look.ts";
import { endsPhrase, isAdverbWord } from "./stops.ts";

/** The subject of the clause has no more words. */
const LONGEST = 5;

/** What the clause behind token `end` says was done to those named up to it; null where none stands there. */
export function doneTo(doc: Document, end: number): Event | null {
  const sentence = sentenceAt(doc, end);
  let at = end + 1;
  const linked = holdsAt(doc, at, isLink);
  if (linked) at++;
  const first = at;
  if (!holdsAt(doc, first, isPronoun) && !holdsAt(doc, first, linked ? isAnyWord : isArticle)) return null;
  for (at++; at <= first + LONGEST && sentenceAt(doc, at) === sentence; at++) {
    const hit = look(doc, at, "englishEvent");
    if (hit !== null && holdsAt(doc, at - 1, isArticle)) return null; // "the wounded"
    if (hit !== null) {
      const isDone = hit.entry.form === "verb" && hit.entry.undergoer !== "subject";
      return isDone && !takesObject(doc, hit.last + 1)
        ? { measure: hit.entry.measure, entry: hit.entry, first: hit.first, last: hit.last }
        : null;
    }
    if (holdsAt(doc, at, isAuxiliary)) continue;
    if (!holdsAt(doc, at, isAnyWord)) return null;
  }
  return null;
}

const isLink = factOfWord(({ word }) => word === "who" || word === "whom" || word === "that");
const isPronoun = factOfWord(({ word }) => /^(?:they|he|she|it|we|i|you)$/.test(word));
const isArticle = factOfWord(({ word }) => /^(?:the|a|an|his|her|their|its|our)$/.test(word));
const isAuxiliary = factOfWord(
  (info) => /^(?:had|have|has|later|then|also|once)$/.test(info.word) || isAdverbWord(info),
);
/** A word that a subject may hold. */
const isAnyWord = factOfWord((info) => /^[\p{L}\p{M}]/u.test(info.word) && (!endsPhrase(info) || isArticle(info)));

/** "police arrested two others": what follows the verb is what it was done to. */
const takesObject = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.kind === "digits" || holdsAt(doc, at, isObject);
const OBJECTS = new Set(
  "the a an his her their its them him several some many dozens hundreds thousands more".split(" "),
);
const isObject = factOfWord(({ word, entries }) => OBJECTS.has(word) || entries.numeral !== undefined);
