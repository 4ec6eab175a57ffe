/** Years and what they are made of, in Arabic: عام 2011، ألفين وعشرين، التسعينيات، الربع الثالث، صيف. */
import { extend } from "../../../extend.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Moment } from "../../../times/moment.ts";
import { isAttached, type NumberIndex, stemAt, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isThis } from "./shifts.ts";
import { DASHES, isHijriMark, isYearNoun } from "./words.ts";

const isBeforeYear = factOfWord(({ word }) =>
  /^(?:في|منذ|حتي|قبل|بعد|خلال|بين|مند|من|الي|عامي|اعوام|سنوات|موسم|ازمه|حرب|ثوره|انتخابات|\()$/u.test(word),
);

/** What follows a year and not a count. */
const isAfterYear = factOfWord(({ word }) =>
  /^(?:في|من|علي|عن|الي|بعد|قبل|عندما|حين|حتي|نحو|حوالي|قرابه|عقب|قبيل|خلال|منذ|وفق|و|او|بين|لكن|اي|ان|الذي|التي|هو|هي|كان|كانت|ضد|مع|اثر)$/u.test(
    word,
  ),
);

function year(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const noun = holdsAt(doc, at - 1, isYearNoun);
  const value = yearAt(doc, at);
  if (value === null) return noun ? yearInWords(at, numbers) : compoundYear(doc, at, numbers);
  if (isAttached(doc, at) && /^[$:/.]$/.test(wordAt(doc, at - 1))) return null;
  const after = doc.tokens[at + 1];
  let last = at;
  const mark = holdsAt(doc, at + 1, isHijriMark);
  if (mark || wordAt(doc, at + 1) === "م" || wordAt(doc, at + 1) === "ميلادي") last = at + 1;
  const moment: Moment =
    mark || (noun && value < 1500 && value > 1300) ? { year: value, hijri: true } : { year: value };
  const until = yearsUntil(doc, at, value);
  if (until !== null) return { first: at, last: at + 2, moment, until: { year: until } };
  const ends =
    after === undefined ||
    after.kind === "mark" ||
    after.info.article ||
    after.info.conjunction !== "" ||
    after.info.preposition !== "" ||
    isAfterYear(after.info);
  const paired = wordAt(doc, at - 1) === "و" && yearAt(doc, at - 2) !== null;
  const clear =
    paired || noun || last > at || (value >= 1900 && value < 2100 && ends && holdsAt(doc, at - 1, isBeforeYear));
  return { first: at, last, moment, ...(clear ? {} : { partial: true as const }) };
}

/** في ألف وتسعمئة وستة وخمسين: a year without its noun. */
function compoundYear(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.value === undefined || number.value === null || number.ordinal || number.last === at) return null;
  if (number.value < 1500 || number.value > 2100 || number.unit !== null) return null;
  const ends = doc.tokens[number.last + 1]?.kind !== "word";
  if (number.last - at < 2 && !ends) return null;
  const clear = ends && number.last - at > 1 && /^(?:في|منذ|حتي|قبل|بعد)$/u.test(wordAt(doc, at - 1));
  const said: Said = { first: at, last: number.last, moment: { year: number.value } };
  return clear ? said : extend(said, { partial: true });
}

/** عام ألفين وثمانية عشر */
function yearInWords(at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number === undefined || number.value === null || number.ordinal) return null;
  if (number.value < 1000 || number.value > 2100 || number.unit !== null) return null;
  return { first: at, last: number.last, moment: { year: number.value } };
}

/** 2014-2018 */
function yearsUntil(doc: Document, at: number, from: number): number | null {
  // the school year 2022/2023
  if (wordAt(doc, at + 1) === "/" && isAttached(doc, at + 1) && yearAt(doc, at + 2) === from + 1) return from + 1;
  if (!DASHES.has(wordAt(doc, at + 1)) || (DASHES.has(wordAt(doc, at + 3)) && isAttached(doc, at + 3))) return null;
  const to = yearAt(doc, at + 2);
  return to !== null && to > from && to - from < 200 ? to : null;
}

/** التسعينيات, تسعينيات القرن الماضي. */
function decade(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "decade");
  if (hit === null) return null;
  // an age: in his seventies
  if (/(?:ه|ها|هم)$/u.test(wordAt(doc, at)) || stemAt(doc, at + 1) === "عمر") return null;
  const { decade: of } = hit.entry;
  const alone: Said = { first: at, last: at, moment: { decade: of } };
  if (stemAt(doc, at + 1) !== "قرن") return alone;
  const shift = lookUp(doc, at + 2, "shift")?.entry.shift;
  if (shift !== undefined)
    return shift > 0 ? alone : { first: at, last: at + 2, moment: { decade: of + 100 * (shift + 1) } };
  // سبعينيات القرن التاسع عشر
  const number = numbers.byFirst.get(at + 2);
  if (number?.value === undefined || number.value === null || number.value > 21) return alone;
  return { first: at, last: number.last, moment: { decade: (number.value - 1) * 100 + (of % 100) } };
}

/** الربع الثالث, النصف الأول, القرن العشرين. */
function quarter(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const { info } = doc.tokens[at] as Token;
  if (!info.article) return null;
  const final = finalOf(doc, at);
  if (final !== null) return final;
  const number = numbers.byFirst.get(at + 1);
  if (number?.value === undefined || number.value === null) return null;
  if (info.stem === "قرن") return { first: at, last: number.last, moment: { century: number.value } };
  if (number.ordinal !== true) return null;
  if (info.stem === "ربع" && number.value <= 4)
    return { first: at, last: number.last, moment: { quarter: number.value } };
  const of = wordAt(doc, number.last + 1) === "من";
  if (info.stem === "نصف" && number.value <= 2 && of) {
    // of a month or a century it is the days that halve it
    const halved: Moment = isOfYear(doc, number.last + 1)
      ? { half: number.value }
      : { section: number.value === 1 ? "half1" : "half2" };
    return { first: at, last: number.last, moment: halved, partial: true };
  }
  return null;
}

/** الربع الأخير من العام، النصف الأخير من 2022: of a year, not of a town or a match. */
function finalOf(doc: Document, at: number): Said | null {
  if (wordAt(doc, at + 1) !== "الاخير" || !isOfYear(doc, at + 2)) return null;
  const stem = stemAt(doc, at);
  if (stem === "ربع") return { first: at, last: at + 1, moment: { quarter: 4 } };
  return stem === "نصف" ? { first: at, last: at + 1, moment: { half: 2 }, partial: true } : null;
}

const isOfYear = (doc: Document, at: number) =>
  wordAt(doc, at) === "من" &&
  (yearAt(doc, at + 1) !== null || holdsAt(doc, at + (holdsAt(doc, at + 1, isThis) ? 2 : 1), isYearNoun));

const isPartOfYear = factOfWord(({ word }) => /^(?:ال)?(?:ثلاثي|سداسي)$/u.test(word));

/** الثلاثي الأول من سنة 2023، السداسي الثاني من السنة الجارية: quarters and halves of a year in the Maghreb. */
function maghreb(doc: Document, at: number, numbers: NumberIndex): Said | null {
  if (!holdsAt(doc, at - 1, isPartOfYear)) return null;
  const number = numbers.byFirst.get(at);
  if (!number?.ordinal || number.value === null || !isOfYear(doc, number.last + 1)) return null;
  const [first, last, n] = [at - 1, number.last, number.value];
  if (stemAt(doc, first) === "ثلاثي") return n <= 4 ? { first, last, moment: { quarter: n }, partial: true } : null;
  return n <= 2 ? { first, last, moment: { half: n }, partial: true } : null;
}

/** A season is one only beside a year or a turn. */
function season(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "season");
  return hit === null ? null : { first: at, last: at, moment: { season: hit.entry.season }, partial: true };
}

export const yearRules: readonly TimeRule[] = [
  { id: "ar.times.year", at: ["digits", "numeral"], match: (doc, at) => year(doc, at, doc.numbers) },
  { id: "ar.times.decade", at: ["decade"], match: (doc, at) => decade(doc, at, doc.numbers) },
  { id: "ar.times.quarter", at: ["fraction", "period"], match: (doc, at) => quarter(doc, at, doc.numbers) },
  { id: "ar.times.part-of-year", at: ["numeral"], match: (doc, at) => maghreb(doc, at, doc.numbers) },
  { id: "ar.times.season", at: ["season"], match: season },
];
