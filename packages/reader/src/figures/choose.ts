/** Choosing between candidates: one figure for one number. */
import type { FigureCandidate } from "./candidate.ts";

/**
 * Of the candidates whose numbers overlap the weightiest stays. A noun that carries its own number gives way to a written
 * number that counts it: in «ثلاثة شرطيين» the noun is no dual. The result is in order of the text.
 */
export function chooseCandidates(candidates: readonly FigureCandidate[]): FigureCandidate[] {
  const order = candidates.map((candidate, index) => ({ candidate, index }));
  order.sort(
    (a, b) =>
      Number(a.candidate.carrier === "noun") - Number(b.candidate.carrier === "noun") ||
      b.candidate.weight - a.candidate.weight ||
      a.index - b.index,
  );
  const taken = new Set<number>();
  const kept: FigureCandidate[] = [];
  for (const { candidate } of order) {
    const { number, of, carrier } = candidate;
    if (anyTaken(taken, number.first, number.last)) continue;
    kept.push(candidate);
    take(taken, number.first, number.last);
    if (carrier === "number" && of !== null) take(taken, of.first, Math.min(of.last, of.first + MOST_COUNTED));
  }
  return kept.sort((a, b) => a.number.span.start - b.number.span.start);
}

/** A counted noun phrase is not followed further than this. */
const MOST_COUNTED = 2;

function anyTaken(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (taken.has(i)) return true;
  return false;
}

function take(taken: Set<number>, first: number, last: number): void {
  for (let i = first; i <= last; i++) taken.add(i);
}
