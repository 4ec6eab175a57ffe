/** Choosing between candidates: one figure for one number. */
import type { FigureCandidate } from "./candidate.ts";

/**
 * Of the candidates whose numbers overlap the weightiest stays. A noun that carries its own number gives way to a written
 * number that counts it: in «ثلاثة شرطيين» the noun is no dual. The result is in order of the text. `tokens`: how many the
 * text has.
 */
export function chooseCandidates(candidates: readonly FigureCandidate[], tokens: number): readonly FigureCandidate[] {
  const kept: FigureCandidate[] = [];
  const taken = new Int32Array((tokens >> WORD) + 1);
  const order = arranged(candidates, byWeight);
  for (let c = 0; c < order.length; c++) {
    const candidate = order[c] as FigureCandidate;
    const { number, of, carrier } = candidate;
    if (isAnyTaken(taken, number.first, number.last)) continue;
    kept.push(candidate);
    take(taken, number.first, number.last);
    if (carrier === "number" && of !== null) take(taken, of.first, Math.min(of.last, of.first + MOST_COUNTED));
  }
  return arranged(kept, byPlace);
}

/** A counted noun phrase is not followed further than this. */
const MOST_COUNTED = 2;

type Order = (a: FigureCandidate, b: FigureCandidate) => number;

const byWeight: Order = (a, b) => Number(a.carrier === "noun") - Number(b.carrier === "noun") || b.weight - a.weight;
const byPlace: Order = (a, b) => a.number.span.start - b.number.span.start;

/** Sorted, equals as they stood. */
function arranged(candidates: readonly FigureCandidate[], order: Order): readonly FigureCandidate[] {
  const sorted = candidates.slice();
  if (sorted.length > FEW) return sorted.sort(order);
  // a handful, and nearly in order: each is put where it belongs among those before it
  for (let c = 1; c < sorted.length; c++) {
    const candidate = sorted[c] as FigureCandidate;
    let to = c;
    while (to > 0 && order(sorted[to - 1] as FigureCandidate, candidate) > 0) {
      sorted[to] = sorted[to - 1] as FigureCandidate;
      to--;
    }
    sorted[to] = candidate;
  }
  return sorted;
}
const FEW = 32;

// a bit for each token, 32 to a number: a shift takes the last five bits of its count
const WORD = 5;

function isAnyTaken(taken: Int32Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if ((((taken[i >> WORD] as number) >>> i) & 1) !== 0) return true;
  return false;
}

function take(taken: Int32Array, first: number, last: number): void {
  for (let i = first; i <= last; i++) taken[i >> WORD] = (taken[i >> WORD] as number) | (1 << i);
}
