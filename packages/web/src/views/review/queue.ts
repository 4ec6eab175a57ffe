/** In what order claims are looked at: those with most reason to doubt them first. */
import type { Claim } from "@isnad/dossier";

export const REASONS = ["disputed", "unconfirmed", "retracted", "cautioned", "vague", "sourceless", "undated"] as const;
/** Why a claim wants a person's eye. */
export type Reason = (typeof REASONS)[number];

const WEIGHTS: Readonly<Record<Reason, number>> = {
  disputed: 32,
  unconfirmed: 24,
  retracted: 16,
  cautioned: 12,
  vague: 6,
  sourceless: 4,
  undated: 2,
};

/** What of a claim decides; a claim of a page of the server's has it. */
export type Doubted = Pick<Claim, "id" | "status" | "value" | "qualifier" | "origin" | "saidOn">;

/** @param cautioned whether its report doubts it in its own words. */
export function reasonsOf(claim: Doubted, cautioned = false): readonly Reason[] {
  const holds: Readonly<Record<Reason, boolean>> = {
    disputed: claim.status === "disputed",
    unconfirmed: claim.status === "unconfirmed",
    retracted: claim.status === "retracted",
    cautioned,
    vague: claim.qualifier === "vague" || claim.value === null,
    sourceless: claim.origin === null,
    undated: claim.saidOn === null,
  };
  return REASONS.filter((reason) => holds[reason]);
}

/** How much a claim is to be doubted; 0 for one that nothing speaks against. */
export function doubtOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
}

/**
 * Open claims before those a person accepted or set right; the more doubtful before the less; the newer before the older.
 * Rejected claims stay among the settled ones, so that a rejection can be seen and taken back.
 */
export function queueOf<C extends Doubted>(
  claims: readonly C[],
  { settled, cautioned }: { readonly settled: ReadonlySet<string>; readonly cautioned: ReadonlySet<string> },
): readonly C[] {
  const keyed = claims.map((claim) => ({
    claim,
    settled: settled.has(claim.id) ? 1 : 0,
    doubt: doubtOf(reasonsOf(claim, cautioned.has(claim.id))),
  }));
  return keyed
    .toSorted(
      (a, b) =>
        a.settled - b.settled ||
        b.doubt - a.doubt ||
        order(b.claim.saidOn ?? "", a.claim.saidOn ?? "") ||
        order(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
