/** Sums that do not come out: one amount in several units, parts that are more than their total. Shown with the sum. */
import type { Report } from "@isnad/reader";
import { groupBy } from "../collect.ts";
import type { Dated } from "../reports/dated.ts";
import type { Doubt } from "./doubt.ts";
import { UNITS } from "./units.ts";

/** Rounding explains this much of any amount, and half of its last digit that is no zero up to this much. */
const ROUNDING = 0.02;
const COARSE = 0.05;
/** "85 million tonnes / 547 million barrels": nothing but a few words and marks stand between. UTF-16 code units. */
const BESIDE = 40;

/** `claims`: those of one report, in any order. */
export function sumsIn(claims: readonly Dated[], report: Report): readonly Doubt[] {
  const ordered = [...claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return [...unitsIn(ordered, report), ...partsIn(ordered, report)];
}

function unitsIn(ordered: readonly Dated[], { text }: Report): readonly Doubt[] {
  const cautions: Doubt[] = [];
  for (let i = 1; i < ordered.length; i++) {
    const [one, other] = [ordered[i - 1], ordered[i]] as [Dated, Dated];
    if (one.measure !== other.measure || one.unit === null || other.unit === null || one.unit === other.unit) continue;
    const between = text.slice(one.span.end, other.span.start);
    if (between.length > BESIDE || !/[/(=]|(?:^|\s)(?:or|أو|أي|ما يعادل|equivalent)(?:\s|$)/u.test(between)) continue;
    const [a, b] = [unitOf(one), unitOf(other)];
    if (a === undefined || b === undefined || a.base !== b.base || one.nominal === null || other.nominal === null)
      continue;
    const room = roomOf(one.nominal) + roomOf(other.nominal);
    const [low, high] = [one.nominal * a.least * (1 - room), one.nominal * a.most * (1 + room)];
    const least = other.nominal * b.least;
    const most =
      other.qualifier === "more_than" || other.qualifier === "at_least"
        ? Number.POSITIVE_INFINITY
        : other.nominal * b.most;
    if (most < low || least > high)
      cautions.push({
        from: Math.max(one.said.start, other.said.start),
        caution: {
          kind: "contradiction",
          words: `${one.words} ≠ ${other.words} (${round(low)}–${round(high)} ≠ ${round(least)} ${a.base})`,
          about: one.id,
          report: one.report,
          span: { start: one.span.start, end: other.span.end },
        },
      });
  }
  return cautions;
}

/** The share of an amount that rounding explains: 230 stands for anything from 225 to 235. */
function roomOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return ROUNDING / 2;
  let last = 1;
  while (value % (last * 10) === 0) last *= 10;
  return Math.max(ROUNDING / 2, Math.min(COARSE, last / 2 / Math.abs(value)));
}

/** An amount of tonnes "in 2021" is tonnes a year. */
const unitOf = ({ unit, time }: Dated) => {
  const yearly = unit === "tonne" && time !== null && /^\d{4}$/.test(time) ? "tonne/year" : unit;
  return yearly === null ? undefined : UNITS[yearly];
};

const round = (value: number) => Number(value.toPrecision(4)).toLocaleString("en");

/** Words after which others are counted, no more parts of the total. */
const OTHERS =
  /(?:^|\s)(?:as well as|along with|in addition to|besides|plus|بالإضافة إلى|إضافة إلى|فضلاً عن|فضلا عن|إلى جانب|علاوة على)\s/iu;

/** "40 killed, 30 of them women and 20 children": the parts named after a total in its sentence are no more than it. */
function partsIn(ordered: readonly Dated[], { text }: Report): readonly Doubt[] {
  const cautions: Doubt[] = [];
  for (const counts of groupBy(ordered, ({ measure, scope }) => `${measure}|${scope}`).values()) {
    counts.forEach((total, index) => {
      if (total.counted !== "total" || total.unit !== null || total.range.high === Number.POSITIVE_INFINITY) return;
      const parts: Dated[] = [];
      for (const part of counts.slice(index + 1, index + 8)) {
        const between = text.slice(total.span.end, part.span.start);
        if (between.length > 160 || OTHERS.test(between) || /[.!?؟\n]/u.test(between) || part.counted === "total")
          break;
        if (
          parts.length === 0 &&
          !/(?:including|among them|of whom|of them|بينهم|منهم|ضمنهم)/iu.test(between + part.words)
        )
          break;
        parts.push(part);
      }
      const sum = parts.reduce((all, { range }) => all + (Number.isFinite(range.low) ? range.low : 0), 0);
      const last = parts.at(-1);
      if (last !== undefined && sum > total.range.high)
        cautions.push({
          from: Math.max(total.said.start, ...parts.map(({ said }) => said.start)),
          caution: {
            kind: "contradiction",
            words: `${parts.map(({ words }) => words).join(" + ")} = ${sum} > ${total.words}`,
            about: total.id,
            report: total.report,
            span: { start: total.span.start, end: last.span.end },
          },
        });
    });
  }
  return cautions;
}
