/** Which decisions hold, and on what. */
import type { Decision } from "@isnad/dossier";

/** The decisions that hold: an undo takes one back, and an undo of that undo gives it again. Oldest first. */
export function holding(decisions: readonly Decision[]): readonly Decision[] {
  const undone = new Set<string>();
  for (const decision of decisions.toReversed())
    if (decision.kind === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return decisions.filter(({ id, kind }) => kind !== "undo" && !undone.has(id));
}

/** Decisions that hold on each claim or thing, by its id; oldest first. */
export function decisionsOn(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const on = new Map<string, Decision[]>();
  for (const decision of holding(decisions))
    for (const id of touched(decision)) on.set(id, [...(on.get(id) ?? []), decision]);
  return on;
}

function touched(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case "accept":
    case "correct":
    case "reject":
      return [decision.claim];
    case "note":
      return [decision.about];
    case "merge":
      return decision.of.what === "threads" ? decision.of.threads : [];
    case "split":
      return decision.of.what === "threads" ? decision.of.claims : [];
    case "relabel":
    case "undo":
      return [];
  }
}

/** The claims that a person has settled: accepted, set right or rejected, and not taken back. */
export function settledBy(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(
    holding(decisions).flatMap((decision) =>
      decision.kind === "accept" || decision.kind === "correct" || decision.kind === "reject" ? [decision.claim] : [],
    ),
  );
}
