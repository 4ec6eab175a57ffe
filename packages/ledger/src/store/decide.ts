/** Decisions: written down, never changed; another decision takes one back. */
import type { Decision } from "@isnad/dossier";
import { Fault } from "@isnad/reader/fault";
import type { Home, Tx } from "../home/home.ts";
import { append, type Stamp } from "./append.ts";

type Undecided<D> = D extends Decision ? Omit<D, "id" | "by" | "at" | "why"> : never;
/** What a person settles; who, when and the id come with the call. */
export type NewDecision = Undecided<Decision>;

/** @throws Fault `ledger.no-dossier`, `ledger.no-decision` (an undo of one that is not there), `ledger.no-claim`. */
export async function decide(
  home: Home,
  decision: NewDecision,
  {
    dossier,
    stamp,
    id,
    why,
  }: { readonly dossier: string; readonly stamp: Stamp; readonly id: string; readonly why?: string },
): Promise<Decision> {
  return home.write(async (tx) => {
    await checkDossierHolds(tx, dossier);
    if (decision.kind === "undo") await checkDecision(tx, dossier, decision.decision);
    if ("claim" in decision) await checkClaim(tx, dossier, decision.claim);
    const whole = {
      ...decision,
      id,
      by: stamp.actor,
      at: stamp.at,
      ...(why === undefined ? {} : { why }),
    } as Decision;
    await append(tx, [{ kind: "decision_made", body: { dossier, decision: whole } }], {
      stamp,
      added: new Map(),
      textOf: () => "",
    });
    return whole;
  });
}

/** The decisions of a dossier that the ledger held by a moment, in order. */
export async function decisionsOf(home: Home, dossier: string, until: string | null): Promise<readonly Decision[]> {
  return home.read((tx) => decisionsIn(tx, dossier, { until }));
}

/** The same within a transaction; `after`: only those of later entries than this sequence. */
export async function decisionsIn(
  tx: Tx,
  dossier: string,
  { until = null, after = 0 }: { readonly until?: string | null; readonly after?: number },
): Promise<readonly Decision[]> {
  const rows = await tx.all<{ decision: string }>(
    "SELECT d.decision AS decision FROM decisions d JOIN entries e ON e.sequence = d.entry " +
      "WHERE d.dossier = ? AND e.at <= ? AND d.entry > ? ORDER BY d.entry",
    [dossier, until ?? "9999", after],
  );
  return rows.map(({ decision }) => JSON.parse(decision) as Decision);
}

async function checkDossierHolds(tx: Tx, dossier: string): Promise<void> {
  const [there] = await tx.all("SELECT 1 AS there FROM reports WHERE dossier = ? LIMIT 1", [dossier]);
  if (there === undefined)
    throw new Fault("ledger.no-dossier", `The ledger holds no dossier "${dossier}".`, {
      remedy: "Add reports to it first (isnad add FILE… --dossier NAME).",
      kind: "usage",
    });
}

async function checkDecision(tx: Tx, dossier: string, id: string): Promise<void> {
  const [there] = await tx.all("SELECT 1 AS there FROM decisions WHERE dossier = ? AND id = ? LIMIT 1", [dossier, id]);
  if (there === undefined)
    throw new Fault("ledger.no-decision", `The dossier "${dossier}" has no decision ${id}.`, {
      remedy: "Undo a decision by its id, as the list of decisions shows it.",
      kind: "usage",
    });
}

/** Figures have ids that the ledger knows; what else can be decided about is known to the dossier alone. */
async function checkClaim(tx: Tx, dossier: string, id: string): Promise<void> {
  if (!id.startsWith("f-")) return;
  const [there] = await tx.all("SELECT 1 AS there FROM claims WHERE dossier = ? AND id = ? LIMIT 1", [dossier, id]);
  if (there === undefined)
    throw new Fault("ledger.no-claim", `The dossier "${dossier}" has no claim ${id}.`, {
      remedy: "Name a claim by its id, as the brief shows it (isnad brief --format json).",
      kind: "usage",
    });
}
