/** Numbers in English. */
import type { Core, NumberGrammar } from "../../../numbers/core.ts";
import { numbersStage } from "../../../numbers/stage.ts";
import type { Document } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";

/** The next part of a number: after "and", after a hyphen, or right after. */
function link(doc: Document, at: number): ReturnType<NumberGrammar["link"]> {
  const token = doc.tokens[at];
  if (token === undefined || token.sentence !== doc.tokens[at - 1]?.sentence) return null;
  if (token.info.word === "and") return { at: at + 1, how: "and" };
  if (token.info.word === "-" || token.info.word === "‑") {
    const attached = token.gap === Gap.none && doc.tokens[at + 1]?.gap === Gap.none;
    // wire copy sets the hyphen of fifty - two apart
    const roles = [at - 1, at + 1].map((near) => doc.tokens[near]?.info.entries.numeral?.role);
    const apart = roles[0] === "ten" && roles[1] === "unit";
    return attached || apart ? { at: at + 1, how: "hyphen" } : null;
  }
  return { at, how: "adjacent" };
}

const EXTENT = /^(?:long|wide|high|tall|deep|away|above|below|race|sprint|hurdles|freestyle|tower|[23²³])$/;
/** "37m long", "100m race": metres, where money would be millions. */
function isMeasure(doc: Document, at: number): boolean {
  const hyphen = doc.tokens[at + 1]?.info.word === "-" && doc.tokens[at + 1]?.gap === Gap.none;
  return EXTENT.test(doc.tokens[hyphen ? at + 2 : at + 1]?.info.word ?? "");
}

const ARTICLES = new Set(["a", "an"]);
const grammar: NumberGrammar = {
  link,
  unitsFirst: false,
  governs: () => false,
  point: new Set(["point"]),
  minus: new Set(["minus", "negative"]),
  isArticle: (token) => token !== undefined && ARTICLES.has(token.info.word),
  skipOf: (doc, at) => {
    const word = doc.tokens[at]?.info.word;
    return word === "of" || (word === "-" && doc.tokens[at]?.gap === Gap.none) ? at + 1 : at;
  },
  isMeasure,
  isDefinite: () => false,
};

/** What makes of "one" a pronoun: that one, no one, one another. */
const BEFORE_PRONOUN = new Set(
  "that this the another each every no any which first last next only wrong right big good new loved".split(" "),
);
const AFTER_PRONOUN = new Set(["another", "'s", "’s", "day", "thing"]);

function isPronoun(doc: Document, { first, last }: Core): boolean {
  if (first !== last || doc.tokens[first]?.info.word !== "one") return false;
  const after = doc.tokens[last + 1];
  return BEFORE_PRONOUN.has(doc.tokens[first - 1]?.info.word ?? "") || AFTER_PRONOUN.has(after?.info.word ?? "");
}

const CHANGES =
  /^(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|increas\S*|decreas\S*|gr[eo]w\S*|drop\S*|jump\S*|climb\S*|declin\S*|cut\S*|raise[ds]?|lower(?:ed|s|ing)?|slip\S*|soar\S*|surg\S*|plung\S*|up|down|dropp\S*|widen\S*|revis\S*|upwards?|downwards?|swell\S*|swollen|narrow\S*|chang\S*|went|gone)$/u;

export const numbers = numbersStage({
  lang: "en",
  grammar,
  range: {
    between: new Set(["between"]),
    and: new Set(["and"]),
    from: new Set(["from"]),
    to: new Set(["to", "until", "through"]),
    or: new Set(["or"]),
    isChange: (token: Token) => CHANGES.test(token.info.word),
  },
  isNone: isPronoun,
  farQualifier: () => null,
});
