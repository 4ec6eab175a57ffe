/** Choosing between candidates: one reading for each cue, and one cue for each content. */
import type { Candidate, TokenRange } from "./candidate.ts";

export interface Choice {
  readonly kept: readonly Candidate[];
  readonly dropped: readonly { readonly candidate: Candidate; readonly why: string }[];
}

const size = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/**
 * Candidates whose cues overlap exclude each other, and so do those that say exactly the same words are content: the
 * heavier one stays, then the one with more content. Speech within speech stays, as its content differs. The result is in
 * order of the cues.
 */
export function choose(candidates: readonly Candidate[]): Choice {
  const dropped: { candidate: Candidate; why: string }[] = [];
  const better = (a: Candidate, b: Candidate) => a.weight - b.weight || size(a.content) - size(b.content);
  const inOrder = candidates
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.cue.first - b.cue.first || a.cue.last - b.cue.last);
  const byCue: Candidate[] = [];
  for (const candidate of inOrder) {
    const before = byCue[byCue.length - 1];
    if (before === undefined || before.cue.last < candidate.cue.first) {
      byCue.push(candidate);
      continue;
    }
    const wins = better(candidate, before) > 0;
    if (wins) byCue[byCue.length - 1] = candidate;
    dropped.push({ candidate: wins ? before : candidate, why: "another reading of the same cue" });
  }
  const byContent = new Map<string, Candidate>();
  for (const candidate of byCue) {
    const key = candidate.content.map(({ first, last }) => `${first}-${last}`).join(" ");
    const before = byContent.get(key);
    if (before !== undefined && better(candidate, before) <= 0) {
      dropped.push({ candidate, why: "the same words have a better cue" });
      continue;
    }
    if (before !== undefined) dropped.push({ candidate: before, why: "the same words have a better cue" });
    byContent.set(key, candidate);
  }
  const kept = new Set(byContent.values());
  return { kept: byCue.filter((candidate) => kept.has(candidate)), dropped };
}
