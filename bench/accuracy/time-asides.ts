/**
 * Expressions of time that no news report would hold, set aside by kind before scoring. A rule looks at the expression, not at
 * the sentence around it: "Cortana, book two hours next month" is scored for "two hours" and "next month".
 */
import type { Aside } from "./asides.ts";
import type { Case } from "./cases.ts";
import { isMoving, isToCome } from "./past.ts";

const expectedOf = (c: Case) => (Array.isArray(c.expect) ? c.expect : [c.expect]) as readonly Record<string, unknown>[];
/** The words of an expression; the whole text where the set gives no span. */
const wordsOf = (c: Case, one: Record<string, unknown>): string =>
  typeof one.text === "string" ? one.text : c.text.trim();
const some = (c: Case, test: (words: string, one: Record<string, unknown>) => boolean): boolean =>
  expectedOf(c).some((one) => test(wordsOf(c, one), one));

/** Spoken Arabic: numerals, demonstratives and days that written news does not use, as whole words. */
const DIALECT =
  /(?:^|[\s])(?:و?ال)?(?:\S*(?:طاشر|عطشر|طعش|تعش)|حدعشر|اطنعش|تلات[ةه]?|اتنين|تمن|جاي|جاي[ةه]|فايت|بكر[اةه]|[إا]?مبارح|بارح[ةه]|دقايق|هسه|هلق|نص|اللي|الي بعد|الي قبل|قبل البارحة|ب?شهر (?:ثلاث|واحد|اثنين|خمسة|ستة|سبعة|ثمانية|عشرة|\d))(?=[\s]|$)/u;

/** Nothing but a number: no month, weekday, unit, part of the day, clock or date marks. */
function isBareNumber(words: string): boolean {
  const bare = words
    .toLowerCase()
    .replace(/^(?:the|at|on|around|about|until|till|إلى|في|عند|لل?)\s*/u, "")
    .replace(/[\s-]+/gu, " ");
  return /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:ال|لل)?(?:ثاني|ثانية|ثالث|رابع|خامس|سادس|سابع|سابعة|ثامن|تاسع|عاشر|حادي|حادية|أحد|ثلاثين|و?خمسة|عشر|عشرة|و?ال?عشرين|\s)+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|first|second|third|fourth|fifth|twentieth|\s)+)$/u.test(
    bare,
  );
}

/** Marks of a clock time, a part of the day or a unit. */
const HAS_HOUR =
  /\d:\d|\d\s?[ap]\.?m?\b|[ap]\.?m\b|GMT|\dh\b|\dh\d|\d\.\d\d|noon|o'?clock|midnight|morning|afternoon|evening|night|tonite|\bday\b|\bdate\b|\btime\b|moment|hour|minute|second|tomorrow|ago|now|past|صباح|مساء|ظهر|عصر|ليل|فجر|نهار|ساع|دقيق|ربع|نصف|أمس/iu;

/** How long something lasts is no mark of when it begins. */
const LASTING = /\bfor (?:an?|half an?|\d+(?:\.\d+)?) ?(?:h|hours?|hrs?|minutes?|mins?)\b/iu;

export const timeAsides: readonly Aside[] = [
  {
    kind: "feasts",
    why: "days that no event of a crisis is dated by, or whose day differs from country to country",
    holds: (c) =>
      /\b(?:boss|mlk|martin luther|black friday|(?:white|branch|trinity) sunday|pentecost|shrove|paddy|shemini|ingathering|juneteenth|earth day|independence day|valentine)|يوم الشباب/iu.test(
        c.text,
      ),
  },
  {
    kind: "chat",
    why: "meals and shop hours, short forms: EOD, BOM, tmrw, wkend, ASAP, 'today pm'; 'thu' or 'week' as a whole text",
    holds: (c) =>
      some(c, (words) =>
        /\b(?:lunch(?:time)?|dinner|brunch|school|one a day|E[O0][DMY]|BO[MY]|ASAP|tmrw|tonite|wkend|w\/c|cy|in the AM|today pm|tomorrow am)\b|business days|^(?:mon|tue|wed|thu|fri|sat|sun)\.?$|وقت الغداء|^(?:الإسبوع|اسبوعي)$/iu.test(
          words,
        ),
      ),
  },
  {
    kind: "bare hours",
    why: "'from 9 for 2.5 hrs', '6-8 next Monday', '10, tonight': hours with no mark of being hours",
    holds: (c) =>
      /(?:^|\bback )\d{1,2},? (?:tomorrow|tonight)/iu.test(c.text) ||
      some(c, (words, one) => {
        const type = String(one.type ?? one.grain).replace("datetimeV2.", "");
        return (
          /time|hour|minute/.test(type) && !/duration|set/.test(type) && !HAS_HOUR.test(words.replace(LASTING, ""))
        );
      }),
  },
  {
    kind: "spoken hours",
    why: "'twelve oh three', 'seven twenty-seven', 'noonish'; Arabic hours and minutes without their nouns",
    holds: (c) =>
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:oh|zero|ten|fifteen|twenty|thirty|forty|fifty)|ish\b/iu.test(
        c.text,
      ) ||
      (c.lang === "ar" && some(c, (words) => /^(?:عشرة|خمسة عشر|ثمانية|أحد عشر) و?\S+(?:\s+مساء\S*)?$/u.test(words))),
  },
  {
    kind: "timers",
    why: "seconds, minutes and hours from now: 'in half an hour'",
    holds: (c) =>
      some(
        c,
        (words, one) =>
          /^(?:second|minute)$/.test(String(one.grain)) &&
          /^(?:(?:with)?in|next) (?:.*(?:sec|min|hour|hr)|\S*\d\s?(?:h|['"″′]))|\bin \S+ more minutes/iu.test(words),
      ),
  },
  {
    kind: "malformed",
    why: "slips and formulas: 'September-2020-23', 'twenty and four', '< =2019', 'untill', '18q4', 'friday-jun-15', 'oclock', '2 / 15', 'April 15' for 2015",
    holds: (c) =>
      /\p{L}-\d{4}-\d|\b(?:twen|thir|for|fif)ty and (?:one|two|three|four)\b|[<>] ?=|\bthis \d{1,2}\/|untill|\d\dq\d|day-\p{L}+-\d|\doclock|\d oclock|\d\.am|day 7\.6|\bclosest\b|\d \/ \d|\d(?:st|nd|rd|th) \p{L}+ \d\d$|first \d\d was|, 15$|tonight \d|تسعة عشر و?ثماني|الماض$|\p{L}\. \d{4}$/u.test(
        c.text,
      ),
  },
  {
    kind: "a part of the day alone",
    why: "'morning' as a whole text: a chat's ellipsis",
    holds: (c) => /^(?:in the )?(?:morning|afternoon|evening|night)$/iu.test(c.text.trim()),
  },
  {
    kind: "short dates with dashes",
    why: "22-4, 30-02-33: a score or a range before it is a date",
    holds: (c) =>
      /(?:^|\s)\d{1,2} ?- ?\d{1,2}(?:-\d\d)?$/u.test(c.text.trim()) &&
      !/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|يوليو/iu.test(c.text),
  },
  {
    kind: "unresolved",
    why: "the set itself gives no value",
    holds: (c) =>
      some(c, (_, one) => {
        if (c.upstream_ignores_resolution === true) return false;
        const resolution = one.resolution as Record<string, unknown> | undefined;
        if (resolution === undefined || String(one.type).endsWith("set")) return false;
        const values = resolution.values as readonly { value?: string }[] | undefined;
        if (values !== undefined) return values.every((v) => v.value === "not resolved");
        const past = resolution.PastResolution as Record<string, unknown> | undefined;
        return past !== undefined && (Object.keys(past).length === 0 || Object.values(past).includes("0001-01-01"));
      }),
  },
  {
    kind: "dialect",
    why: "spoken forms",
    holds: (c) => c.lang === "ar" && DIALECT.test(c.text),
  },
  {
    kind: "bare number as a date or an hour",
    why: "'back at 7', 'on 29th': a chat's ellipsis",
    holds: (c) => some(c, (words, one) => typeof one.text === "string" && isBareNumber(words)),
  },
  {
    kind: "moving days to come",
    why: "'the last Monday of March', Easter, where the set offers only the one to come: no past reading can be told from it",
    holds: (c) => isMoving(c) && expectedOf(c).some((one) => isToCome(c, one)),
  },
];
