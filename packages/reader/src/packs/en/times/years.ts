/** Years and what they are made of, in English: 2016, nineteen ninety-six, the 1990s, the third quarter, last fall. */
import { type Document, lookUp } from "../../../text/document.ts";
import { digitsAt, isAttached, type NumberIndex, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isEnd } from "./rows.ts";
import { DASHES, INTRODUCES } from "./words.ts";

/** What a year is not said by: a noun counted ("2000 people") or a measure. */
function isYearHere(doc: Document, at: number): boolean {
  const before = doc.tokens[at - 1];
  const after = doc.tokens[at + 1];
  if (after !== undefined && isAttached(doc, at + 1) && after.kind !== "mark") return false;
  // Dec/2018
  const month = before?.info.word === "/" && lookUp(doc, at - 2, "month") !== null;
  if (before !== undefined && !month && isAttached(doc, at) && /^[$£€#.:/+]$/.test(before.info.word)) return false;
  if (after?.info.word === "%" || after?.info.entries.unit !== undefined) return false;
  return true;
}

const LEADS_YEAR = /^(?:in|since|during|until|till)$/;
const COUNTED =
  /(?<!^(?:onward|wa|i|ha|a|thi|it|hi|wherea|thu))s$|^(?:people|men|women|children|police|percent|troops|dead|meters?|feet)$/;

function year(doc: Document, at: number): Said | null {
  const value = yearAt(doc, at);
  if (value === null || !isYearHere(doc, at)) return decade(doc, at);
  const before = wordAt(doc, at - 1);
  const after = doc.tokens[at + 1];
  if (/^b\.?c\.?e?\.?$/.test(after?.info.word ?? "")) return { first: at, last: at + 1, moment: { year: -value } };
  const fiscal = fiscalFrom(doc, at);
  const until = yearsUntil(doc, at, value);
  if (until !== null) return { first: fiscal, last: at + 2, moment: { year: value }, until: { year: until } };
  if (fiscal < at) return { first: fiscal, last: at, moment: { year: value } };
  // at 1800 on Friday
  if (before === "at") return null;
  // a number of a phone, of a part or a slip: no year
  if (isChained(doc, at)) return null;
  const moment = { year: value };
  const recent = value >= 1800 && value < 2100;
  const counts = after?.kind === "word" && !after.info.capital && COUNTED.test(after.info.word);
  // in 2010 floods killed them; but "in 2000 villages"
  if (counts && value >= 1900 && value < 2100 && value % 100 !== 0 && LEADS_YEAR.test(before))
    return { first: at, last: at, moment };
  // the 2016 elections, the 1967 and 1973 wars; but the 2000 soldiers
  const paired = (before === "and" || before === "or") && yearAt(doc, at - 2) !== null;
  const named = (before === "the" || paired) && value >= 1900 && value < 2100 && value % 100 !== 0;
  // in H1 2018 exports fell, last winter 2018 floods
  if (counts && !INTRODUCES.has(before) && !named)
    return isTimeBefore(doc, at) ? { first: at, last: at, moment, partial: true } : null;
  const clear =
    recent &&
    (!counts || named) &&
    (INTRODUCES.has(before) ||
      before === "the" ||
      paired ||
      (before === "a" && value >= 1900) ||
      before === "(" ||
      after === undefined ||
      doc.tokens[at - 1] === undefined ||
      after.kind === "mark" ||
      after.info.word === "and" ||
      (doc.tokens[at - 1]?.info.entries.section !== undefined && !counts));
  return clear ? { first: at, last: at, moment } : { first: at, last: at, moment, partial: true };
}

/** A season, a quarter, a month or a day of a year ends right before the year: Q1 2018, Christmas Day 2003. */
function isTimeBefore(doc: Document, at: number): boolean {
  const { season, month, period, feast } = doc.tokens[at - 1]?.info.entries ?? {};
  return (season ?? month ?? period ?? feast ?? doc.tokens[at - 2]?.info.entries.quarterMark) !== undefined;
}

/** Where a year of accounts begins: fiscal 2015, financial year 2018/19, FY2018. */
function fiscalFrom(doc: Document, at: number): number {
  if (wordAt(doc, at - 1) === "fy") return at - 1;
  const from = wordAt(doc, at - 1) === "year" ? at - 2 : at - 1;
  return /^(?:fiscal|financial)$/.test(wordAt(doc, from)) ? from : at;
}

/** Digits on either side of it, with hyphens between: 138-2010-2015, 2015-1-32. */
const isChained = (doc: Document, at: number) =>
  (isAttached(doc, at) &&
    wordAt(doc, at - 1) === "-" &&
    isAttached(doc, at - 1) &&
    doc.tokens[at - 2]?.kind === "digits") ||
  (isAttached(doc, at + 1) &&
    wordAt(doc, at + 1) === "-" &&
    isAttached(doc, at + 2) &&
    doc.tokens[at + 2]?.kind === "digits");

/** 2014-2018, 2016-17. */
function yearsUntil(doc: Document, at: number, from: number): number | null {
  if (wordAt(doc, at + 1) === "/") return nextYear(doc, at, from);
  if (!DASHES.has(wordAt(doc, at + 1)) || !isAttached(doc, at + 1) || !isAttached(doc, at + 2)) return null;
  const next = digitsAt(doc, at + 2);
  if (isAttached(doc, at) && DASHES.has(wordAt(doc, at - 1))) return null;
  if (next === null || (DASHES.has(wordAt(doc, at + 3)) && isAttached(doc, at + 3))) return null;
  const to = next.length === 2 ? Math.floor(from / 100) * 100 + next.value : next.length === 4 ? next.value : 0;
  return to > from &&
    to - from < (next.length === 2 ? 16 : 200) &&
    !(next.length === 2 && next.value <= 12 && to - from !== 1)
    ? to
    : null;
}

/** 2019/20, 2019/2020: a year of accounts, a season. */
export function nextYear(doc: Document, at: number, from: number): number | null {
  if (!isAttached(doc, at + 1) || !isAttached(doc, at + 2)) return null;
  if (wordAt(doc, at + 3) === "/" || (isAttached(doc, at) && wordAt(doc, at - 1) === "/")) return null;
  const next = digitsAt(doc, at + 2);
  if (next === null || (next.length !== 2 && next.length !== 4)) return null;
  return next.value === (next.length === 2 ? (from + 1) % 100 : from + 1) ? from + 1 : null;
}

/** nineteen ninety-six; in two thousand and fifteen */
function yearInWords(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.value === undefined || number.value === null || number.ordinal || doc.tokens[at]?.kind !== "word")
    return null;
  const rest = number.value >= 15 && number.value <= 20 ? numbers.byFirst.get(number.last + 1) : undefined;
  const value = rest?.value ?? 0;
  if (rest !== undefined && !rest.ordinal && value >= 10 && value <= 99 && doc.tokens[rest.first]?.kind === "word")
    return { first: at, last: rest.last, moment: { year: number.value * 100 + value } };
  const clear = number.unit === null && number.value >= 1900 && number.value < 2100 && number.last > at;
  return clear &&
    /^(?:in|since|of|by|from|until)$/.test(wordAt(doc, at - 1)) &&
    doc.tokens[number.last + 1]?.kind !== "word"
    ? { first: at, last: number.last, moment: { year: number.value } }
    : null;
}

/** 1990s, the 90s, '90s. */
function decade(doc: Document, at: number): Said | null {
  const digits = digitsAt(doc, at);
  const quote = digits?.length === 2 && isAttached(doc, at) && /^['’‘]$/.test(wordAt(doc, at - 1));
  // in '94, the summer of '94; but in '15 of them'
  if (quote && INTRODUCES.has(wordAt(doc, at - 2)) && isEnd(doc, at + 1) && !/^['’]/.test(wordAt(doc, at + 1)))
    return { first: at - 1, last: at, moment: { year: digits.value + (digits.value < 30 ? 2000 : 1900) } };
  // FY18
  if (digits?.length === 2 && wordAt(doc, at - 1) === "fy" && isAttached(doc, at))
    return { first: at - 1, last: at, moment: { year: digits.value + (digits.value < 60 ? 2000 : 1900) } };
  const suffix = wordAt(doc, at + 1);
  const possessive = suffix === "'s" || suffix === "’s" || (suffix === "'" && wordAt(doc, at + 2) === "s");
  if (digits === null || !(suffix === "s" || possessive) || !isAttached(doc, at + 1) || digits.value % 10 !== 0)
    return null;
  const last = suffix === "'" ? at + 2 : at + 1;
  if (digits.length === 4) return { first: at, last, moment: { decade: digits.value } };
  if (digits.length !== 2 || digits.value < 20 || possessive) return null;
  const apostrophe = /^['’‘]$/.test(wordAt(doc, at - 1));
  if (!apostrophe && wordAt(doc, at - 1) !== "the" && doc.tokens[at - 1]?.info.entries.section === undefined)
    return null;
  return { first: apostrophe ? at - 1 : at, last, moment: { decade: 1900 + digits.value } };
}

/** "the third quarter", "Q1", "the first half", "20th century". */
function quarter(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.ordinal !== true || number.value === null) return null;
  // first-quarter profits
  const hyphen =
    wordAt(doc, number.last + 1) === "-" && isAttached(doc, number.last + 1) && isAttached(doc, number.last + 2);
  const next = hyphen ? number.last + 2 : number.last + 1;
  if (hyphen && wordAt(doc, next) !== "quarter") return null;
  const first = at;
  switch (wordAt(doc, next)) {
    case "quarter":
    case "qtr":
      return number.value <= 4 ? { first, last: next, moment: { quarter: number.value } } : null;
    case "half": {
      const of = wordAt(doc, next + 1) === "of";
      if (of && number.value <= 2 && isHalved(doc, next + 2))
        return { first, last: next + 1, moment: { section: number.value === 1 ? "half1" : "half2" }, partial: true };
      const dated = of && (yearAt(doc, next + 2) !== null || /^(?:this|last|next|the)$/.test(wordAt(doc, next + 2)));
      return number.value <= 2 && dated ? { first, last: next, moment: { half: number.value }, partial: true } : null;
    }
    case "century":
      return { first, last: next, moment: { century: number.value } };
    default:
      return null;
  }
}

/** The first half of August, of last month, of the 1990s: of what has no halves of its own name. */
function isHalved(doc: Document, at: number): boolean {
  const of = wordAt(doc, at) === "the" ? at + 1 : at;
  const whole = of > at ? lookUp(doc, of, "period")?.entry.unit : undefined;
  if (whole === "month" || whole === "week" || whole === "decade" || whole === "century") return true;
  if (lookUp(doc, of, "month") !== null || yearAt(doc, of)?.toString().endsWith("0")) return isCoarse(doc, of);
  if ([of + 1, of + 2].some((k) => wordAt(doc, k) === "century")) return true;
  const unit = lookUp(doc, of, "shift") === null ? undefined : lookUp(doc, of + 1, "period")?.entry.unit;
  return unit === "month" || unit === "decade" || unit === "week" || lookUp(doc, of + 1, "month") !== null;
}
/** A month, or a year that is a decade's: 1990s. */
const isCoarse = (doc: Document, at: number): boolean => yearAt(doc, at) === null || wordAt(doc, at + 1) === "s";

/** Q1, 3Q 2018 */
function quarterMark(doc: Document, at: number): Said | null {
  const year = isAttached(doc, at) ? yearAt(doc, at + 1) : null;
  const before = year === null ? null : digitsAt(doc, at - 1);
  if (year !== null && before?.length === 1 && before.value >= 1 && before.value <= (wordAt(doc, at) === "h" ? 2 : 4))
    return {
      first: at - 1,
      last: at + 1,
      moment: wordAt(doc, at) === "h" ? { half: before.value, year } : { quarter: before.value, year },
    };
  const half = wordAt(doc, at) === "h" ? digitsAt(doc, at + 1) : null;
  if (half !== null && isAttached(doc, at + 1) && half.value >= 1 && half.value <= 2)
    return { first: at, last: at + 1, moment: { half: half.value }, partial: true };
  if (wordAt(doc, at) === "h") return null;
  const digits = isAttached(doc, at + 1) ? digitsAt(doc, at + 1) : null;
  if (digits === null || digits.value < 1 || digits.value > 4) return null;
  return { first: at, last: at + 1, moment: { quarter: digits.value } };
}

/** A season is one only beside a year or a turn ("last fall"), or after a preposition. */
function season(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "season");
  if (hit === null) return null;
  const { season: which } = hit.entry;
  const the = wordAt(doc, at - 1) === "the" && /^(?:in|during|since|by|until|of)$/.test(wordAt(doc, at - 2));
  const clear = the && which !== "FA" && wordAt(doc, at) !== "spring";
  return { first: at, last: at, moment: { season: which }, ...(clear ? {} : { partial: true as const }) };
}

/** the nineties, the late eighties, the nineteen-seventies; but "in his nineties" */
function decadeName(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "decade");
  if (hit === null) return null;
  const { decade: since } = hit.entry;
  const joint = DASHES.has(wordAt(doc, at - 1)) ? at - 2 : at - 1;
  const hundreds = CENTURIES[wordAt(doc, joint)];
  if (hundreds !== undefined)
    return { first: joint, last: hit.last, moment: { decade: hundreds * 100 + (since % 100) } };
  const before = joint < at - 1 ? joint : at - 1;
  const section = lookUp(doc, before, "section") !== null || /^(?:early|mid|late)$/.test(wordAt(doc, before));
  const the = section ? before - 1 : before;
  if (wordAt(doc, the) !== "the" && !section) return null;
  // temperatures in the nineties
  return /^(?:his|her|their|its|low|mid|high|upper|lower)$/.test(wordAt(doc, section ? before - 1 : before))
    ? null
    : { first: at, last: hit.last, moment: { decade: since } };
}
const CENTURIES: Readonly<Record<string, number>> = { seventeen: 17, eighteen: 18, nineteen: 19 };

export const yearRules: readonly TimeRule[] = [
  { id: "en.times.year", at: ["digits"], match: year },
  { id: "en.times.year-in-words", at: ["numeral"], match: (doc, at) => yearInWords(doc, at, doc.numbers) },
  { id: "en.times.decade-name", at: ["decade"], match: decadeName },
  { id: "en.times.quarter", at: ["numeral", "digits"], match: (doc, at) => quarter(doc, at, doc.numbers) },
  { id: "en.times.quarter-mark", at: ["quarterMark"], match: quarterMark },
  { id: "en.times.season", at: ["season"], match: season },
];
