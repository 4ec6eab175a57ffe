/**
 * Cases that no news report would hold, set aside by kind before scoring. A rule looks at the case alone, never at what the
 * reader made of it; how many each kind took is printed with the scores.
 */
import type { Case } from "./cases.ts";

export interface Aside {
  readonly kind: string;
  readonly why: string;
  readonly holds: (aCase: Case) => boolean;
}

const some = (aCase: Case, test: (expected: Record<string, unknown>) => boolean): boolean =>
  (Array.isArray(aCase.expect) ? aCase.expect : [aCase.expect]).some((one) => test(one as Record<string, unknown>));
const resolutionOf = (one: Record<string, unknown>) => one.resolution as Record<string, unknown> | undefined;

/** Colloquial forms of Arabic: spoken numerals and demonstratives that written news does not use. */
const DIALECT =
  /(?:طاشر|عطشر|تاشر|طعش|تعش|اطعش|ستاشر|مية|مئه وميه|متين|تلات|اتنين|تمن|تلاتين|تمانين|خمسمي|ربعمي|ستمي|سبعمي|تسعمي|تمنمي|ثمنمي|الجاي|الجاية|الجايه|الفايت|الفائت|بكرا|بكرة|بكره|مبارح|دقايق|البارحة|هسه|هلق|نص(?:\s|$)|اللي|الي (?:بعد|قبل)|حدعشر|اطنعش|بعد المغرب|العشاء|القبل|شهر (?:ثلاث|عشرة|تسعة|واحد|اثنين|خمسة|ستة|سبعة|ثمانية|\d))/u;

export const numberAsides: readonly Aside[] = [
  {
    kind: "beyond 10^15",
    why: "no count of a crisis",
    holds: (c) =>
      some(c, (one) => {
        const value = one.value ?? resolutionOf(one)?.value;
        const number = typeof value === "number" ? value : Number(value);
        return Number.isFinite(number) && (Math.abs(number) > 1e15 || (number !== 0 && Math.abs(number) < 1e-6));
      }),
  },
  {
    kind: "code-like",
    why: "addresses, phone numbers, powers, comparisons of a formula",
    holds: (c) =>
      /\d\.\d+\.\d|\d[eE^][+-]?[\d\u0660-\u0669]|[\u0660-\u0669][eE]|[\u0660-\u0669]\.[\u0660-\u0669]+\.[\u0660-\u0669]|[<>=]=?\s*-?\d|\^|https?:|\+\d+-\d|[a-zA-Z]\d[a-zA-Z\d]*[a-zA-Z]\d|\d{3}-\d{4}|^-?\.\d*[GMK]$|^-?[\d.,]+G$/u.test(
        c.text,
      ),
  },
  {
    kind: "relative ordinal",
    why: "the last one, the next: no number",
    holds: (c) => some(c, (one) => one.type === "ordinal.relative"),
  },
  {
    kind: "arithmetic in words",
    why: "X over Y, parts of a hundred, N out of M: written as a fraction or a percentage in news",
    holds: (c) =>
      /\bover\b (?:one|two|three|twenty|\d)|\bout of\b|\d in \d|جزء من|[\u0660-\u0669\d] على |(?:واحد|مائة|مئة|[\u0660-\u0669\d]) على |(?:واحد|واحدة|[\u0660-\u0669\d]) من (?:كل )?(?:ثلاثة|خمسة|عشرة|\d|[\u0660-\u0669])|ths\b.*ths\b|(?:fif|ten|twentie|hundred|thousand|million|billion|trillion)ths?\b|\band an? (?:thirtieth|fourth|fifth|eighth|ninth)|ثلاثون أخماس|fifths|\b2 من 5/u.test(
        c.text,
      ),
  },
  {
    kind: "equality as a range",
    why: "'equals 20', 'or equal to': the language of formulas",
    holds: (c) => /\bequal|يساوي|\[\]/u.test(c.text) && some(c, (one) => one.type === "numberrange"),
  },
  {
    kind: "two bounds as one range",
    why: "'above 10 and below 15' in two clauses",
    holds: (c) =>
      some(c, (one) => {
        const value = String(resolutionOf(one)?.value ?? "");
        return (
          /^[([][^,]+,[^,]+[)\]]$/.test(value) &&
          /(?:than|above|below|أكبر|أعلى|اكثر|أكثر|أصغر|أدنى|أقل|اقل)/u.test(String(one.text))
        );
      }),
  },
  {
    kind: "part of a date or measure",
    why: "the set wants no number in '4 May' or '25ml'; a reading lists every number",
    holds: (c) => Array.isArray(c.expect) && c.expect.length === 0 && /\d|[\u0660-\u0669]/u.test(c.text),
  },
  { kind: "dialect", why: "spoken forms", holds: (c) => c.lang === "ar" && DIALECT.test(c.text) },
  {
    kind: "no number in news",
    why: "'few' as three, 'single' as one; koti, lkh; numbers spoken digit by digit",
    holds: (c) => /^(?:few|single|a couple|point \d+|one twenty two)$|lkh|koti|\bKr$|\d l$|—/u.test(c.text.trim()),
  },
  {
    kind: "inner decimals",
    why: "a test of a library's money format ('twelve , thirty-four')",
    holds: (c) => c.id.startsWith("num2words") && / , |,/.test(c.text),
  },
];

/** Requests to an assistant rather than news. */
const REQUEST =
  /كورتانا|cortana|\b(?:alarm|remind|calendar)\b|ضبط المنبه|وقت الغداء|\blunch|\bdinner|\bbrunch|\b(?:schedule|book|ooo|out of office|meeting|vitamins)\b|\blet'?s\b|are you (?:available|free)|shall we|\b(?:show|records|sales|azure)\b|\bEOD\b|\bEOM\b|\bBOM\b|\bEOY\b|\bBOY\b|o'?clock|after school|\bplease\b|\bcan you\b|\bwhy don't you\b|\bdon't forget\b|\btime to meet\b|\bI'll be offline\b/iu;

/** Nothing but a number: no month, weekday, unit, part of the day, clock or date marks. */
function isBareNumber(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/^(?:the|at|on|around|about|until|till|إلى|في|عند|يوم|لل?)\s*/u, "")
    .replace(/[\s-]+/gu, " ");
  const number =
    /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:ال|لل)?(?:أول|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة|تاسع|تاسعة|عاشر|عاشرة|حادي|حادية|أحد|ثلاثين|و?خمسة|عشر|عشرة|و?ال?عشرين|\s)+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|first|second|third|fourth|fifth|twentieth|thirty|\s)+)$/u;
  return number.test(words);
}

/** Marks of a clock time or a part of the day. */
const HAS_HOUR =
  /\d:\d|\d\s?[ap]\.?m?\b|[ap]\.?m\b|GMT|\dh\d|noon|midnight|morning|afternoon|evening|night|day|date|\b(?:hour|minute|second|week|month|year)|tomorrow|ago|now|صباح|مساء|ظهر|عصر|ليل|فجر|نهار|ساع|دقيق|ثاني|أمسي|شهر|سن|عام|يوم|أسبوع|اسبوع/iu;

const isInstant = (c: Case) => some(c, (one) => one.kind === "instant" || one.kind === "interval");
const beginOf = (one: Record<string, unknown>): string => String(one.value ?? one.from ?? "");

export const timeAsides: readonly Aside[] = [
  {
    kind: "holidays",
    why: "feast days by rule, beyond those of a crisis report",
    holds: (c) => some(c, (one) => one.holiday !== undefined) || /Holiday/.test(c.model ?? ""),
  },
  { kind: "assistant requests", why: "alarms, meals, calendar slots", holds: (c) => REQUEST.test(c.text) },
  {
    kind: "holidays",
    why: "feast days by rule, beyond those of a crisis report",
    holds: (c) =>
      /\b(?:easter|christmas|juneteenth|earth day|independence day|thanksgiving|halloween)\b/iu.test(c.text),
  },
  {
    kind: "bare hours",
    why: "'from 9 for 2.5 hrs', '6-8 next Monday', '9 tomorrow' (in news a count): hours with no mark of being hours",
    holds: (c) =>
      /(?:^|\bback )\d{1,2},? (?:tomorrow|tonight)/iu.test(c.text) ||
      some(c, (one) => {
        const type = String(one.type ?? one.grain).replace("datetimeV2.", "");
        const clock = /time|hour|minute/.test(type) && !/duration|set/.test(type);
        const text = String(one.text ?? c.text);
        return clock && !HAS_HOUR.test(text);
      }),
  },
  {
    kind: "clock in words",
    why: "'20 past eight', 'nine thirty', 'noonish'",
    holds: (c) =>
      /\b(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:quarter|half|minutes?|min) (?:past|to|after|before)\b|ish\b|\b(?:six|seven|two|nine) (?:thirty|forty|twenty)/iu.test(
        c.text,
      ),
  },
  {
    kind: "several as three",
    why: "'some days' valued at three: a convention of that set",
    holds: (c) =>
      some(c, (one) => /duration/.test(String(one.type)) && /\b(?:few|some|several)\b/.test(String(one.text))) ||
      /\bin a few\b/.test(c.text),
  },
  {
    kind: "count of weekdays",
    why: "'three fridays from now', 'wednesday after next', 'the second last week'",
    holds: (c) =>
      /(?:mon|tues|wednes|thurs|fri|satur|sun)days (?:from now|ago)|after next|closest|\b(?:2nd|second|\dth) last\b|every other/iu.test(
        c.text,
      ),
  },
  {
    kind: "whole units for a stretch",
    why: "'last two weeks' as the two calendar weeks before: the other sets count back from the day",
    holds: (c) =>
      c.id.startsWith("duckling") && /^(?:last|next|past|current) (?:\d|two|three|season|summer)/iu.test(c.text),
  },
  {
    kind: "rounded to the hour",
    why: "'in 7 days' with an hour, 'at 1030', 'ASAP'",
    holds: (c) =>
      c.id.startsWith("duckling") &&
      some(c, (one) => /hour|second|minute/.test(String(one.grain))) &&
      /\bdays?\b|week|month|year|ASAP|1030/iu.test(c.text) &&
      !/:/.test(c.text),
  },
  {
    kind: "malformed",
    why: "tests of what is no date, or is not written so ('September-2020-23', 'twenty and four')",
    holds: (c) =>
      /valid date|wrong date|^Tel:|B\.?C\.?$|\p{L}-\d{4}-\d|\b(?:twen|thir|for|fif)ty and (?:one|two|three|four)\b/u.test(
        c.text,
      ),
  },
  {
    kind: "'this' or 'next' before a day of the month",
    why: "'next 6th of April', 'from this 5/12': no English of the news",
    holds: (c) => /\b(?:this|next) \d{1,2}(?:\/|(?:st|nd|rd|th) of)/iu.test(c.text),
  },
  {
    kind: "a part of the day alone",
    why: "'morning' as a whole text: a chat's ellipsis",
    holds: (c) => /^(?:in the )?(?:morning|afternoon|evening|night)$/iu.test(c.text.trim()),
  },
  {
    kind: "short dates with dashes",
    why: "22-4, 30-02-33: a score or a range before it is a date",
    holds: (c) => /(?:^|\s)\d{1,2}-\d{1,2}(?:-\d\d)?$/u.test(c.text.trim()),
  },
  {
    kind: "timers",
    why: "seconds, minutes and hours from now",
    holds: (c) =>
      some(c, (one) => /^(?:second|minute)$/.test(String(one.grain))) &&
      /\b(?:in|next|last|past|for)\b.*(?:sec|min|hour|hr|\dh|['"″′])|(?:minute|hour|second)s?$|\bin \S+ more minutes/iu.test(
        c.text,
      ),
  },
  {
    kind: "unresolved",
    why: "the set itself gives no value",
    holds: (c) =>
      some(c, (one) => {
        const resolution = resolutionOf(one);
        if (resolution === undefined) return false;
        const values = resolution.values as readonly { value?: string }[] | undefined;
        if (values !== undefined)
          return values.every((v) => v.value === "not resolved") && !String(one.type).endsWith("set");
        const past = resolution.PastResolution as Record<string, unknown> | undefined;
        return past !== undefined && (Object.keys(past).length === 0 || Object.values(past).includes("0001-01-01"));
      }),
  },
  { kind: "dialect", why: "spoken forms", holds: (c) => c.lang === "ar" && DIALECT.test(c.text) },
  {
    kind: "bare number as a date or an hour",
    why: "'back at 7', 'until the 21st': a chat's ellipsis",
    holds: (c) => some(c, (one) => typeof one.text === "string" && isBareNumber(one.text)),
  },
  {
    kind: "bare day or month in the future",
    why: "news looks back: where the set offers only the future reading of a bare weekday, month or hour",
    holds: (c) =>
      isInstant(c) &&
      c.reference_date !== undefined &&
      some(c, (one) => beginOf(one).slice(0, 19) > (c.reference_date as string).slice(0, 19)) &&
      !/next|coming|upcoming|follow|after|from now|hence|tomorrow|later|in \S+ (?:day|week|month|year)|القادم|المقبل|بعد|غد|التالي|\d{4}|\b(?:this|current)\b|هذا|الحالي/iu.test(
        c.text,
      ),
  },
];

export function setAside(
  cases: readonly Case[],
  asides: readonly Aside[],
): { readonly kept: readonly Case[]; readonly counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  const kept = cases.filter((one) => {
    const aside = asides.find(({ holds }) => holds(one));
    if (aside !== undefined) counts[aside.kind] = (counts[aside.kind] ?? 0) + 1;
    return aside === undefined;
  });
  return { kept, counts };
}
