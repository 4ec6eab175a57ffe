/** Numbers in Arabic. */
import type { NumberGrammar } from "../../../numbers/core.ts";
import { numbersStage } from "../../../numbers/stage.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

/** The next part of a number: with و written onto it, with و by itself before it, or right after. */
function link(doc: Document, at: number): ReturnType<NumberGrammar["link"]> {
  const token = doc.tokens[at];
  if (token === undefined) return null;
  if (token.info.word === "و") return { at: at + 1, how: "and" };
  if (token.info.conjunction === "و") return { at, how: "and" };
  return token.info.conjunction === "" && token.info.preposition === "" ? { at, how: "adjacent" } : null;
}

const grammar: NumberGrammar = {
  link,
  unitsFirst: true,
  point: new Set(["فاصله"]),
  minus: new Set(["سالب", "ناقص"]),
  isArticle: () => false,
  skipOf: (_doc, at) => at,
  isMeasure: () => false,
  isDefinite: (token) => token !== undefined && (token.info.article || token.info.word.startsWith("ال")),
};

const CHANGES =
  /^[يت]?(?:ارتفع|انخفض|زاد|تراجع|صعد|هبط|قفز|تقلص|نما|زيد|رتفع|نخفض|ترتفع|رفع|خفض)(?:ت|وا)?$|^(?:ارتفاع|انخفاض|زياده|تراجع|صعود|هبوط|رفع|خفض)/u;

export const numbers = numbersStage({
  lang: "ar",
  grammar,
  range: {
    between: new Set(["بين"]),
    and: new Set(["و"]),
    from: new Set(["من"]),
    to: new Set(["الي", "حتي"]),
    or: new Set(["او"]),
    isChange: (token: Token) => CHANGES.test(token.info.stem),
  },
  isNone: () => false,
});
