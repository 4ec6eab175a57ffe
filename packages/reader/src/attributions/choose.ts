/** Choosing between candidates: one reading for each cue, and one cue for each content. */
import type { Candidate, TokenRange } from "./candidate.ts";

export interface Choice {
  readonly kept: readonly Candidate[];
  readonly dropped: readonly { readonly candidate: Candidate; readonly why: string }[];
}

/**
 * Candidates whose cues overlap exclude each other, and so do those that say exactly the same words are content: the
 * heavier one stays, then the one with more content. Speech within speech stays, as its content differs. The result is in
 * order of the cues.
 */
export function choose(candidates: readonly Candidate[]): Choice {
  const dropped: { candidate: Candidate; why: string }[] = [];
  const byCue: Candidate[] = [];
  let before: Candidate | null = null;
  for (const candidate of inOrderOfCues(candidates)) {
    if (before === null || before.cue.last < candidate.cue.first) {
      byCue.push(candidate);
      before = candidate;
      continue;
    }
    const wins = isBetter(candidate, before);
    dropped.push({ candidate: wins ? before : candidate, why: "another reading of the same cue" });
    if (wins) byCue[byCue.length - 1] = before = candidate;
  }
  const byContent = new Map<number | string, Candidate>();
  let twins = 0;
  for (const candidate of byCue) {
    const key = keyOf(candidate.content);
    const before = byContent.get(key);
    if (before !== undefined) {
      twins++;
      const wins = isBetter(candidate, before);
      dropped.push({ candidate: wins ? before : candidate, why: "the same words have a better cue" });
      if (!wins) continue;
    }
    byContent.set(key, candidate);
  }
  if (twins === 0) return { kept: byCue, dropped };
  const kept = new Set(byContent.values());
  return { kept: byCue.filter((candidate) => kept.has(candidate)), dropped };
}

/** Those that say something, by their cues. */
function inOrderOfCues(candidates: readonly Candidate[]): Candidate[] {
  const speaking: Candidate[] = [];
  let sorted = true;
  for (const candidate of candidates) {
    if (candidate.content.length === 0) continue;
    const before = speaking.length === 0 ? null : (speaking[speaking.length - 1] as Candidate);
    if (before !== null && orderOfCues(before, candidate) > 0) sorted = false;
    speaking.push(candidate);
  }
  return sorted ? speaking : speaking.sort(orderOfCues);
}

const orderOfCues = ({ cue: a }: Candidate, { cue: b }: Candidate) => a.first - b.first || a.last - b.last;

/** Whether `a` is heavier than `b`, or as heavy and says more. */
const isBetter = (a: Candidate, b: Candidate) =>
  a.weight === b.weight ? size(a.content) > size(b.content) : a.weight > b.weight;

function size(ranges: readonly TokenRange[]): number {
  let sum = 0;
  for (const { first, last } of ranges) sum += last - first + 1;
  return sum;
}

/** Few contents are as long, in tokens; of shorter ones the key is a small number, which is found much faster. */
const LONG = 1 << 12;

/** The same for the same content: most are one range. */
function keyOf(content: readonly TokenRange[]): number | string {
  const { first, last } = content[0] as TokenRange;
  if (content.length === 1 && last - first < LONG) return first * LONG + (last - first);
  return content.map((range) => `${range.first}-${range.last}`).join(" ");
}
