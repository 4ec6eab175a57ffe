/** Words that turn a noun of time in Arabic: الماضي, المقبل, هذا, نفسه. */
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length } from "../../../times/moment.ts";
import { wordAt } from "../../../times/numbers.ts";

export const isDefinite = (doc: Document, at: number) => {
  const { article, entries } = (doc.tokens[at] as Token).info;
  return article || entries.period?.definite === true;
};

/** الماضي right after a noun; «قبل الماضي» and «بعد القادم» go one further. */
export function shiftAfter(
  doc: Document,
  at: number,
): { readonly last: number; readonly shift: number; readonly running?: true; readonly spanOnly?: true } | null {
  // العام ما قبل الماضي
  const more = wordAt(doc, at) === "ما" ? 1 : 0;
  const next = wordAt(doc, at + more);
  const further = next === "قبل" || next === "بعد" ? 1 + more : 0;
  const hit = lookUp(doc, at + further, "shift");
  if (hit === null || !isDefinite(doc, at + further)) return null;
  const { shift, running, spanOnly } = hit.entry;
  if (further === 0)
    return { last: hit.last, shift, ...(running ? { running } : {}), ...(spanOnly ? { spanOnly } : {}) };
  if (shift === 0 || running || (next === "قبل") !== shift < 0) return null;
  return { last: hit.last, shift: shift * 2 };
}

/** اليوم ذاته، العام نفسه، الليلة عينها. */
export const isSame = factOfWord(({ word }) => /^(?:نفس|ذات|عين)ها?$/u.test(word));

export const isThis = factOfWord(({ word }) => word === "هذا" || word === "هذه");

export const isThat = factOfWord(({ word }) => /^(?:ذلك|تلك|ذاك|نفس|ذات)$/u.test(word));

export const isClockUnit = (unit: Length["unit"]) => unit === "second" || unit === "minute" || unit === "hour";
