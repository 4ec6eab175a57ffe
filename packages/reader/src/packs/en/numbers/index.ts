/** Numbers in English. */
import type { Core, NumberGrammar } from "../../../numbers/core.ts";
import { numbersStage } from "../../../numbers/stage.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";

const roleAt = (doc: Document, at: number) => doc.tokens[at]?.info.entries.numeral?.role;

const isHyphenOnto = (token: Token | undefined) => token?.info.word === "-" && token.gap === Gap.none;

/** The next part of a number: after "and", after a hyphen, or right after. */
function link(doc: Document, at: number): ReturnType<NumberGrammar["link"]> {
  const token = doc.tokens[at];
  if (token === undefined || token.sentence !== doc.tokens[at - 1]?.sentence) return null;
  if (token.info.word === "and") return { at: at + 1, how: "and" };
  // "four-and-a-half-acre"
  if (isHyphenOnto(token) && doc.tokens[at + 1]?.info.word === "and" && isHyphenOnto(doc.tokens[at + 2]))
    return { at: at + 3, how: "and" };
  if (token.info.word === "-" || token.info.word === "‑") {
    const attached = token.gap === Gap.none && doc.tokens[at + 1]?.gap === Gap.none;
    // wire copy sets the hyphen of fifty - two apart
    const apart = roleAt(doc, at - 1) === "ten" && roleAt(doc, at + 1) === "unit";
    return attached || apart ? { at: at + 1, how: "hyphen" } : null;
  }
  return { at, how: "adjacent" };
}

const EXTENT = /^(?:long|wide|high|tall|deep|away|above|below|race|sprint|hurdles|freestyle|tower|[23²³])$/;
const isExtent = factOfWord(({ word }) => EXTENT.test(word));
/** "37m long", "100m race": metres, where money would be millions. */
function isMeasure(doc: Document, at: number): boolean {
  const hyphen = doc.tokens[at + 1]?.info.word === "-" && doc.tokens[at + 1]?.gap === Gap.none;
  const extent = doc.tokens[hyphen ? at + 2 : at + 1];
  return extent !== undefined && isExtent(extent.info);
}

const isArticle = factOfWord(({ word }) => word === "a" || word === "an");
const grammar: NumberGrammar = {
  link,
  unitsFirst: false,
  governs: () => false,
  isPoint: factOfWord(({ stem }) => stem === "point"),
  isMinus: factOfWord(({ stem }) => stem === "minus" || stem === "negative"),
  isArticle: (token) => token !== undefined && isArticle(token.info),
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
  // "said that one was in critical condition"
  if (tokenAt(doc, first - 1)?.info.word === "that" && /^(?:was|is|were|had|has)$/.test(after?.info.word ?? ""))
    return !/^(?:said|says|told|added|reported|confirmed|morning|afternoon|evening|night|day)$/.test(
      tokenAt(doc, first - 2)?.info.word ?? "",
    );
  return BEFORE_PRONOUN.has(tokenAt(doc, first - 1)?.info.word ?? "") || AFTER_PRONOUN.has(after?.info.word ?? "");
}

const CHANGES =
  /^(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|increas\S*|decreas\S*|gr[eo]w\S*|drop\S*|jump\S*|climb\S*|declin\S*|cut\S*|rais(?:e[ds]?|ing)|br(?:ing|ings|inging|ought)|push(?:ed|es|ing)|lift(?:ed|s|ing)|t(?:akes|aken|aking|ook)|lower(?:ed|s|ing)?|slip\S*|soar\S*|surg\S*|plung\S*|up|down|dropp\S*|widen\S*|revis\S*|upwards?|downwards?|swell\S*|swollen|narrow\S*|chang\S*|went|gone)$/u;

const isChange = factOfWord(({ word }) => CHANGES.test(word));

/** "in", "in every", "of every", "out of every"; "five out of six" are two counts. */
function shareLink(doc: Document, at: number): number {
  const word = (index: number) => doc.tokens[index]?.info.word;
  const every = (index: number) => (word(index) === "every" ? 1 : 0);
  if (word(at) === "in") return 1 + every(at + 1);
  if (word(at) === "out" && word(at + 1) === "of") return every(at + 2) === 1 ? 3 : 0;
  return word(at) === "of" && every(at + 1) === 1 ? 2 : 0;
}

/** "the final score", "a score of 85": what a game or a test comes to; twenty are "a score of men", "three score". */
function isResult(doc: Document, { first, last }: Core): boolean {
  if (last - first > 1 || doc.tokens[last]?.info.word !== "score") return false;
  if (first === last) return true;
  if (!isArticle((doc.tokens[first] as Token).info)) return false;
  const then = doc.tokens[last + 2];
  if (doc.tokens[last + 1]?.info.word !== "of") return !/^(?:were|or)$/.test(doc.tokens[last + 1]?.info.word ?? "");
  return then === undefined || then.kind === "digits" || then.info.entries.numeral !== undefined;
}

export const numbers = numbersStage({
  lang: "en",
  grammar,
  range: {
    between: new Set(["between"]),
    and: new Set(["and"]),
    from: new Set(["from"]),
    to: new Set(["to", "until", "through"]),
    or: new Set(["or"]),
    perhaps: new Set(["maybe", "perhaps", "possibly", "probably"]),
    isChange: ({ info }: Token) => isChange(info),
  },
  share: { link: shareLink, alone: false },
  isNone: (doc, core) => isPronoun(doc, core) || isResult(doc, core),
  farQualifier: () => null,
});
