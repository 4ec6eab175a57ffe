/** The credit of a wire story: "ALMATY (Agency) -", "(وكالات)", "الوكالة - " at the head or the end of a report. */
import type { Report } from "@isnad/reader";

/** Furthest from either end of the text that a credit line stands, UTF-16 code units. */
const MARGIN = 120;
/** "CITY, 6 Jan (Agency) - " and "المدينة (وكالة كذا) - ": a short name in brackets before a dash, near the head. */
const HEAD = /^[^\n()]{0,60}\(([^()\n]{2,40})\)\s*[-–—:]/u;
/** A last line that is nothing but a name in brackets, or "Source: name", "المصدر: الاسم". */
const TAIL = /(?:^|\n)\s*(?:\(([^()\n]{2,40})\)|(?:Source|Credit|المصدر)\s*[:：]\s*([^\n]{2,40}?))\s*\.?\s*$/iu;

/** The agency that a report credits; null where it credits none. */
export function creditOf(report: Report): string | null {
  const known = memo.get(report);
  if (known !== undefined) return known;
  const credit = readCredit(report);
  memo.set(report, credit);
  return credit;
}

/** Asked for by claims, copies and outlets alike. */
const memo = new WeakMap<Report, string | null>();

function readCredit(report: Report): string | null {
  const head = HEAD.exec(report.text.slice(0, MARGIN));
  const tail = TAIL.exec(report.text.slice(-MARGIN));
  const credit = (head?.[1] ?? tail?.[1] ?? tail?.[2])?.trim();
  return credit === undefined || !isName(credit) ? null : credit;
}

/** A few words, no digits: "AFP", "وكالة الأنباء", "Reuters"; not "updated 14:30". */
const isName = (words: string) => !/\p{N}/u.test(words) && words.split(/\s+/u).length <= 5;
