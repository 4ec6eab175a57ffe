/**
 * Decisions under way: shown as if they held already, and gone again if the server refuses them. What the server says is
 * never touched; a view lays these over it, so that a rollback is nothing but their absence.
 */
import type { ClaimOfThread, Decision, NewDecision } from "../shapes.ts";

export interface Pending {
  readonly key: number;
  readonly dossier: string;
  readonly decision: NewDecision;
  readonly at: string;
  /** Set once the server refused it; it then counts for nothing and is only told of. */
  readonly failed: unknown;
}

let held: readonly Pending[] = [];
let next = 1;
const listeners = new Set<() => void>();

export const pendingStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The same array until something changes. */
  get: (): readonly Pending[] => held,
  begin(dossier: string, decision: NewDecision, at: string): number {
    const key = next++;
    set([...held, { key, dossier, decision, at, failed: null }]);
    return key;
  },
  fail(key: number, error: unknown): void {
    set(held.map((one) => (one.key === key ? { ...one, failed: error } : one)));
  },
  end(key: number): void {
    set(held.filter((one) => one.key !== key));
  },
};

function set(pending: readonly Pending[]): void {
  held = pending;
  for (const listener of listeners) listener();
}

/** The decisions of the ledger with those under way after them, as made by `by`. */
export function withPending(
  decisions: readonly Decision[],
  pending: readonly Pending[],
  by: string,
): readonly Decision[] {
  const underWay = pending.filter(({ failed }) => failed === null);
  if (underWay.length === 0) return decisions;
  return [
    ...decisions,
    ...underWay.map(({ decision, key, at }) => ({ ...decision, id: `pending-${key}`, by, at }) as Decision),
  ];
}

/** A claim as it is once what is under way holds: values set right. */
export function corrected<C extends ClaimOfThread>(claim: C, pending: readonly Pending[]): C {
  let shown = claim;
  for (const { decision, failed } of pending) {
    if (failed !== null || decision.kind !== "correct" || decision.claim !== claim.id) continue;
    const { status: _, ...set } = decision.set;
    const fields = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
    shown = { ...shown, ...fields };
    if (set.origin != null)
      shown = {
        ...shown,
        chain: [{ name: set.origin, role: "speaker" }, ...shown.chain.filter(({ role }) => role !== "speaker")],
      };
  }
  return shown;
}
