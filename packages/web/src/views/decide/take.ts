/** What selected words give for the fields of a claim: the number, name or date that the reader found in them, or they themselves. */
import type { Span } from "@isnad/reader";
import type { Correction } from "@isnad/dossier";
import type { WholeReport } from "../shapes.ts";

export const TAKEN_AS = ["value", "group", "label", "origin", "place", "saidOn"] as const;
/** What words can be taken as. */
export type TakenAs = (typeof TAKEN_AS)[number];

type Read = Pick<WholeReport["reading"], "numbers" | "names" | "times">;

/** The fields that the words set; null where they cannot be taken so (no number in them, no date). */
export function take(
  as: TakenAs,
  span: Span,
  { text, reading }: { readonly text: string; readonly reading: Read },
): Correction | null {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  switch (as) {
    case "value":
      return number(span, words, reading);
    case "saidOn": {
      const time = reading.times.find(({ span: own, start }) => start !== null && overlaps(own, span));
      return time?.start == null ? null : { saidOn: time.start };
    }
    case "origin":
    case "place":
      return words === "" ? null : { [as]: nameOf(span, reading) ?? words };
    case "group":
    case "label":
      return words === "" ? null : { [as]: words };
  }
}

function number(span: Span, words: string, { numbers }: Read): Correction | null {
  const read = numbers.filter((one) => !one.ordinal && overlaps(one.span, span));
  const best = read.toSorted((a, b) => shared(b.span, span) - shared(a.span, span))[0];
  if (best !== undefined) {
    const { value, low, high, qualifier, unit } = best;
    return { value, low, high, qualifier, ...(unit === null ? {} : { unit }) };
  }
  const value = numberIn(words);
  return value === null ? null : { value, low: value, high: value, qualifier: "exact" };
}

/** A number written in digits of either script; null where there is none, or more than one. */
export function numberIn(words: string): number | null {
  const plain = words
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)[,٬\u00a0\u202f](?=\d{3}(?!\d))/gu, "")
    .replace(/(?<=\d)٫(?=\d)/gu, ".");
  const found = plain.match(/[-−]?\d+(?:\.\d+)?/gu) ?? [];
  const value = Number((found[0] ?? "").replace("−", "-"));
  return found.length === 1 && Number.isFinite(value) ? value : null;
}

const nameOf = (span: Span, { names }: Read) =>
  names.find(({ spans }) => spans.some(({ start, end }) => start === span.start && end === span.end))?.name;
const overlaps = (a: Span, b: Span) => a.start < b.end && a.end > b.start;
const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
