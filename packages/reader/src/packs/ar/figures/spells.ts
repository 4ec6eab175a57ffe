/** Lengths of time whose noun carries the number: «لمدة أسبوعين», «دام أسبوعا». */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundTime } from "../../../pack.ts";
import { type Document, lookUp, spanOf, stemStart } from "../../../text/document.ts";
import { numberAt, type NumbersByToken } from "./numbers.ts";
import { spellAround } from "./rules/measures.ts";

export function spells(doc: Document, times: readonly FoundTime[], numbers: NumbersByToken): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  for (let t = 0; t < times.length; t++) {
    const time = times[t] as FoundTime;
    const spell = time.kind === "duration" ? spellOf(doc, time, numbers) : null;
    if (spell !== null) found.push(spell);
  }
  return found;
}

function spellOf(doc: Document, time: FoundTime, numbers: NumbersByToken): FigureCandidate | null {
  const at = nounOf(doc, time, numbers);
  if (at === null) return null;
  const unit = lookUp(doc, at, "unit")?.entry.unit ?? null;
  const value = Number(/^PT?(\d+)/u.exec(time.value)?.[1] ?? "");
  if (unit === null || (value !== 1 && value !== 2)) return null;
  const from = spellAround(doc, at - 1, at, at + 1);
  if (from === null) return null;
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
function nounOf(doc: Document, { first, last }: FoundTime, numbers: NumbersByToken): number | null {
  for (let at = first; at <= last; at++) if (numberAt(numbers, at) !== null) return null;
  for (let at = first; at <= last; at++) if (lookUp(doc, at, "unit") !== null) return at;
  return null;
}
