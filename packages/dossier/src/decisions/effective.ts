/** Which decisions hold: those made by a moment and not undone. */
import type { Decision } from "../contract/types.ts";
import { compare } from "../collect.ts";
import { momentOf } from "../time/moment.ts";

/** Oldest first, each once. `by`: the last instant that counts. An undo that is itself undone does not hold. */
export function effective(decisions: readonly Decision[], by: number): readonly Decision[] {
  const made = [...new Map(decisions.map((decision) => [decision.id, decision])).values()]
    .filter(({ at }) => (momentOf(at)?.start ?? 0) <= by)
    .sort((a, b) => (momentOf(a.at)?.start ?? 0) - (momentOf(b.at)?.start ?? 0) || compare(a.id, b.id));
  const undone = new Set<string>();
  for (const decision of made.toReversed())
    if (decision.kind === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return made.filter(({ id, kind }) => kind !== "undo" && !undone.has(id));
}
