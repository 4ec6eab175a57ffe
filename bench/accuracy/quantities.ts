/** Quantities in news sentences: value, unit and change. */
import type { Reading } from "@isnad/reader";
import { type Case, close, type Verdict } from "./cases.ts";

type Found = Reading["numbers"][number];
interface Expected {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit?: string;
}

export interface QuantityVerdicts {
  readonly value: Verdict[];
  readonly unit: Verdict[];
  readonly change: Verdict[];
}

export function judgeQuantities(aCase: Case, { numbers }: Pick<Reading, "numbers">): QuantityVerdicts {
  const said = numbers.map((n) => `${n.value ?? `${n.low}-${n.high}`}${n.unit ?? ""}`).join(", ");
  const used = new Set<Found>();
  const out: QuantityVerdicts = { value: [], unit: [], change: [] };
  for (const one of aCase.expect as Expected[]) {
    const found = numbers.find((n) => !used.has(n) && hasValue(one.value, n));
    if (found !== undefined) used.add(found);
    const note = `wanted ${one.change} ${one.value} ${one.unit}; ${said}`;
    const unit = found !== undefined && hasUnit(one, found);
    const change = found !== undefined && hasChange(one.change, found);
    out.value.push({ right: found !== undefined, note });
    out.unit.push({ right: unit, note });
    out.change.push({ right: change, note });
  }
  return out;
}

function hasValue(value: string, n: Found): boolean {
  const range = /^(-?[\d.e+]+)-(-?[\d.e+]+)$/.exec(value);
  if (range === null) return close(n.value, Number(value));
  const [low, high] = [Number(range[1]), Number(range[2])];
  // "hundreds": the set ends the interval where the next power of ten begins, and begins it at one
  if (n.qualifier === "vague") return close((n.high ?? 0) + 1, high) || close(n.high, high);
  return close(n.low, low) && close(n.high, high);
}

const NAMES: Readonly<Record<string, RegExp>> = {
  "%": /percent|%/i,
  USD: /dollar|\$/i,
  GBP: /pound|£/i,
  EUR: /euro|€/i,
};
function hasUnit({ unit, normalized_unit }: Expected, n: Found): boolean {
  const wanted = `${unit} ${normalized_unit ?? ""}`;
  if (n.unit === null) return !Object.values(NAMES).some((name) => name.test(wanted));
  return NAMES[n.unit]?.test(wanted) ?? wanted.toLowerCase().includes(n.unit.toLowerCase());
}

function hasChange(change: string, { qualifier }: Found): boolean {
  switch (change) {
    case "=":
      return qualifier === "exact" || qualifier === "range" || qualifier === "vague";
    case "~":
      return qualifier === "about" || qualifier === "nearly";
    case ">":
      return qualifier === "at_least" || qualifier === "more_than";
    case "<":
      return qualifier === "at_most" || qualifier === "less_than" || qualifier === "nearly";
    default:
      return qualifier === "exact"; // up and down are the figure's business
  }
}
