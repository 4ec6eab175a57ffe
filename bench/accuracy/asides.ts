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
