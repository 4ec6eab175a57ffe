/** Numbers in Arabic. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { NumberGrammar } from "../../../numbers/core.ts";
import { numbersStage } from "../../../numbers/stage.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { farQualifier } from "./far.ts";

/** The next part of a number: with و written onto it, with و by itself before it, or right after. */
function link(doc: Document, at: number): ReturnType<NumberGrammar["link"]> {
  const token = doc.tokens[at];
  if (token === undefined) return null;
  if (token.info.word === "و") return { at: at + 1, how: "and" };
  if (token.info.conjunction === "و") return { at, how: "and" };
  return token.info.conjunction === "" && token.info.preposition === "" ? { at, how: "adjacent" } : null;
}

/** Known as something that no noun of number stands before: «ألفا من», «ألفا تقريبا», «ألفا أمس». */
const isNoGenitive = factOfWord(({ word, conjunction, preposition, entries }) => {
  if (conjunction !== "" || preposition !== "" || word === "و" || word.endsWith("ا")) return true;
  if (entries.particle !== undefined || entries.qualifier !== undefined || entries.numeral !== undefined) return true;
  if (entries.weekday !== undefined || entries.dayWord !== undefined || entries.other?.is === "verb") return true;
  return (
    entries.cue?.kind === "verb" || entries.outcome?.part === "verb" || entries.verb !== undefined || word === "فقط"
  );
});

/** «ألفا جندي» are two thousand, «ألفا و800», «بلغوا ألفا» one: only the dual loses its ن, before a noun. */
function governs(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1];
  // nothing stands before it that could put it in the accusative
  if (doc.sentences[doc.tokens[at]?.sentence ?? 0]?.first === at && next === undefined) return true;
  return next?.kind === "word" && next.sentence === doc.tokens[at]?.sentence && !isNoGenitive(next.info);
}

const grammar: NumberGrammar = {
  link,
  unitsFirst: true,
  governs,
  isPoint: factOfWord(({ stem }) => stem === "فاصله"),
  isMinus: factOfWord(({ stem }) => stem === "سالب" || stem === "ناقص"),
  isArticle: () => false,
  skipOf: (_doc, at) => at,
  isMeasure: () => false,
  isDefinite: (token) => token !== undefined && (token.info.article || token.info.word.startsWith("ال")),
};

/** «من كل», «من بين كل», «من أصل كل»; «خمسة من أصل ستة» are two counts. */
function shareLink(doc: Document, at: number): number {
  const word = (index: number) => doc.tokens[index]?.info.word;
  if (word(at) !== "من") return 0;
  if (word(at + 1) === "كل") return 2;
  return (word(at + 1) === "بين" || word(at + 1) === "اصل") && word(at + 2) === "كل" ? 3 : 0;
}

const CHANGES =
  /^[يت]?(?:ارتفع|انخفض|زاد|تراجع|صعد|هبط|قفز|تقلص|نما|زيد|رتفع|نخفض|ترتفع|رفع|خفض)(?:ت|وا)?$|^(?:ارتفاع|انخفاض|زياده|تراجع|صعود|هبوط|رفع|خفض)/u;

const isChange = factOfWord(({ stem }) => CHANGES.test(stem));

export const numbers = numbersStage({
  lang: "ar",
  grammar,
  range: {
    between: new Set(["بين"]),
    and: new Set(["و"]),
    from: new Set(["من"]),
    to: new Set(["الي", "حتي"]),
    or: new Set(["او"]),
    perhaps: new Set(["ربما", "وربما", "لعلها"]),
    isChange: ({ info }: Token) => isChange(info),
  },
  share: { link: shareLink, alone: true },
  isNone: () => false,
  farQualifier,
});
