/** What stands in commas between those counted and their verb: "30 people, according to the governor, were killed". */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { look } from "./look.ts";
import { isSaying } from "./stops.ts";

const LONGEST = 14;
const isAuxiliary = factOfWord(({ word }) =>
  /^(?:is|are|was|were|be|been|have|has|had|remain|remains|remained|also|still|did|could|got)$/.test(word),
);

/**
 * The comma that ends a clause that tells of some of those counted, begun by this comma: ", 12 of whom were children,". -1 where
 * it runs to the end of the sentence (", 12 of whom face charges"); null where no such clause begins.
 */
export function pastSome(doc: Document, comma: number): number | null {
  for (let at = comma + 1; at < comma + 4; at++)
    if (wordAt(doc, at) === "of" && WHOM.test(wordAt(doc, at + 1))) return commaAfter(doc, at + 2);
  return null;
}
const WHOM = /^(?:whom|which)$/;
const WHOM_OF = /^(?:them|whom)$/;

function commaAfter(doc: Document, from: number): number {
  const sentence = sentenceAt(doc, from);
  for (let at = from; at < from + LONGEST && sentenceAt(doc, at) === sentence; at++)
    if (wordAt(doc, at) === ",") return at;
  return -1;
}

/** Who is told of in an aside: "whose names were not given", "who were not named", "most of them women". */
const opensAside = factOfWord(({ word }) =>
  /^(?:a|an|who|whose|most|mostly|many|some|all|both|none|mainly|including|among|aged|ranging|from|where)$/.test(word),
);

/** The comma that ends the aside of saying or of who they are which this comma begins, where a verb follows; else -1. */
export function pastAside(doc: Document, comma: number): number {
  const sentence = doc.tokens[comma]?.sentence;
  let says = holdsAt(doc, comma + 1, opensAside);
  const tells = says && wordAt(doc, comma + 1).startsWith("who");
  for (let at = comma + 1; at < comma + LONGEST; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === "digits") return -1;
    if (token.info.word === ",") {
      const next = doc.tokens[at + 1];
      if (!says || next === undefined) return -1;
      const event = isAuxiliary(next.info) ? null : look(doc, at + 1, "englishEvent");
      return isAuxiliary(next.info) || (event !== null && event.entry.form === "verb") ? at : -1;
    }
    if (token.kind === "mark" && !/^['’-]$/.test(token.info.word)) return -1;
    // "40 people, who were hurt in the crash, were taken to hospital"
    if (tells && look(doc, at, "englishEvent") !== null) return -1;
    // "seven soldiers, an officer among them, died"
    if (isSaying(doc, at) || (token.info.word === "among" && WHOM_OF.test(wordAt(doc, at + 1)))) says = true;
  }
  return -1;
}

const isDash = factOfWord(({ word }) => /^[-–—_]$/.test(word));
const isSpaced = (doc: Document, at: number): boolean => holdsAt(doc, at, isDash) && doc.tokens[at]?.gap !== Gap.none;
/** How long an aside between dashes may be. */
const WITHIN_DASHES = 24;

/** The dash that ends the aside which this dash begins, where a verb follows: "60 miners -- many of them boys -- were"; else -1. */
export function pastDashes(doc: Document, dash: number): number {
  if (!isSpaced(doc, dash)) return -1;
  const sentence = sentenceAt(doc, dash);
  for (let at = dash + 2; at < dash + WITHIN_DASHES && sentenceAt(doc, at) === sentence; at++) {
    if (!isSpaced(doc, at)) continue;
    const end = holdsAt(doc, at + 1, isDash) ? at + 1 : at;
    const event = holdsAt(doc, end + 1, isAuxiliary) ? null : look(doc, end + 1, "englishEvent");
    return event === null ? (holdsAt(doc, end + 1, isAuxiliary) ? end : -1) : event.entry.form === "verb" ? end : -1;
  }
  return -1;
}
