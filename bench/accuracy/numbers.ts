/** Numbers: a number of the reading with that value (and, where a set gives them, at that span). */
import type { Reading } from "@isnad/reader";
import { type Case, close, toUtf16, type Verdict } from "./cases.ts";

type Found = Reading["numbers"][number];
interface Expected {
  readonly kind?: string;
  readonly value?: number;
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly type?: string;
  readonly resolution?: { readonly value?: string };
}

export function judgeNumbers(aCase: Case, { numbers }: Pick<Reading, "numbers">): Verdict[] {
  const said = (n: Found) =>
    `«${aCase.text.slice(n.span.start, n.span.end)}» ${n.value ?? `${n.low}-${n.high}`} ${n.unit ?? ""}`;
  const all = numbers.map(said).join(", ");
  const expected = (Array.isArray(aCase.expect) ? aCase.expect : [aCase.expect]) as Expected[];
  if (expected.length === 0) {
    const counted = numbers.filter((n) => n.ordinal === /Ordinal/.test(aCase.model ?? ""));
    return [{ right: counted.length === 0, note: `wanted none; ${all}` }];
  }
  return expected.map((one) => {
    const inSpan = numbers.filter((n) => isAt(aCase, one, n));
    const right =
      aCase.gold_tier === "span" && aCase.upstream_ignores_resolution
        ? inSpan.length > 0
        : inSpan.some((n) => hasValue(one, n));
    return { right, note: `wanted ${one.text ?? ""} ${one.value ?? one.resolution?.value}; ${all}` };
  });
}

/** At that span; a percentage's or a range's is the number with the words around it. */
function isAt(aCase: Case, one: Expected, n: Found): boolean {
  if (one.start === undefined || one.end === undefined) return true;
  const [start, end] = [toUtf16(aCase.text, one.start), toUtf16(aCase.text, one.end)];
  if (one.type === "number" || one.type === "ordinal") {
    const trimmed = aCase.text.slice(start, end);
    const lead = trimmed.length - trimmed.trimStart().length;
    return n.span.start === start + lead && n.span.end === start + trimmed.trimEnd().length;
  }
  return n.span.start >= start && n.span.end <= end;
}

function hasValue(one: Expected, n: Found): boolean {
  const value = one.value ?? one.resolution?.value;
  if (typeof value === "number") return close(n.value, value) || (n.unit === "%" && close((n.value ?? 0) / 100, value));
  if (value === undefined) return true;
  if (value.endsWith("%")) return n.unit === "%" && close(n.value, Number(value.slice(0, -1)));
  const range = /^[([]([^,]*),([^,]*)[)\]]$/.exec(value);
  if (range === null) return close(n.value, Number(value)) && (one.type === "ordinal") === n.ordinal;
  const [low, high] = [range[1], range[2]].map((end) => (end === "" || end === undefined ? null : Number(end)));
  return close(n.low, low ?? null) && close(n.high, high ?? null);
}
