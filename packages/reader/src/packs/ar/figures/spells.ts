/** Lengths of time whose noun carries the number: «لمدة أسبوعين», «دام أسبوعا». */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { AfterAttributions, FoundTime } from "../../../pack.ts";
import { type Document, lookUp, spanOf, stemStart } from "../../../text/document.ts";
import { spellAround } from "./rules/measures.ts";

export function spells(doc: Document, { times, numbers }: AfterAttributions): FigureCandidate[] {
  const numbered = new Set<number>();
  for (const { first, last } of numbers) for (let at = first; at <= last; at++) numbered.add(at);
  return times.flatMap((time) => spellOf(doc, time, numbered) ?? []);
}

function spellOf(doc: Document, time: FoundTime, numbered: ReadonlySet<number>): FigureCandidate | null {
  if (time.kind !== "duration") return null;
  const at = nounOf(doc, time, numbered);
  if (at === null) return null;
  const unit = lookUp(doc, at, "unit")?.entry.unit ?? null;
  const value = Number(/^PT?(\d+)/u.exec(time.value)?.[1] ?? "");
  const from = spellAround(doc, at - 1, at, at + 1);
  if (from === null || unit === null || (value !== 1 && value !== 2)) return null;
  const rule = "ar.figure.spell";
  const first = Math.min(from, at);
  doc.trace?.({ stage: "figures", rule, ...spanOf(doc, first, at), outcome: "fired" });
  return {
    rule,
    first,
    last: at,
    carrier: "noun",
    number: { first: at, last: at, span: { start: stemStart(doc, at), end: spanOf(doc, at, at).end } },
    amount: { value, low: value, high: value, qualifier: "exact", unit },
    measure: "duration",
    of: { first: at, last: at },
    group: "total",
    label: null,
    scope: "total",
    status: null,
    weight: 0,
  };
}

/** The noun of a length of time that has no number of its own. */
function nounOf(doc: Document, { first, last }: FoundTime, numbered: ReadonlySet<number>): number | null {
  for (let at = first; at <= last; at++) if (numbered.has(at)) return null;
  for (let at = first; at <= last; at++) if (lookUp(doc, at, "unit") !== null) return at;
  return null;
}
