/** What changed in a dossier, newest first: withdrawals, disputes, growth, revisions, and what was counted for the first time. */
import type { Brief, Claim, Thread } from "@isnad/dossier";
import type * as z from "zod";
import type * as schema from "../schema/dossiers.ts";
import { headOf, originOf } from "./thread-head.ts";

export type Changed = z.infer<typeof schema.Changed>;

/** One change, before its thread's head is made. */
interface Change extends Omit<Changed, "thread"> {
  readonly of: Thread;
  readonly at: number;
}

const steps = new WeakMap<Thread, readonly Change[]>();

/** The last step of each thread of totals; of one day, what puts earlier words in doubt comes first. */
export function changedLast(brief: Brief, most: number): readonly Changed[] {
  const newest = brief.threads
    .filter(({ scope }) => scope === "total")
    .flatMap((thread) => changesOf(thread).slice(-1))
    .sort((a, b) => day(b.at) - day(a.at) || WEIGHT[a.kind] - WEIGHT[b.kind] || b.at - a.at)
    .slice(0, most);
  return newest.map(({ of, at: _, ...change }) => ({ ...change, thread: headOf(of) }));
}

const WEIGHT: Readonly<Record<Changed["kind"], number>> = { withdrawn: 0, disputed: 1, revised: 2, grew: 3, new: 4 };
const day = (at: number): number => Math.floor(at / 86_400_000);

/** The steps of one thread, oldest first. A claim that repeats what stood is no step. */
function changesOf(thread: Thread): readonly Change[] {
  const known = steps.get(thread);
  if (known !== undefined) return known;
  const found: Change[] = [];
  const step = (kind: Changed["kind"], before: Claim | null, after: Claim | null, on: string | null) =>
    found.push({ kind, before, after, on, of: thread, at: timeOf(on) });
  let stood: Claim | null = null;
  for (const claim of thread.claims) {
    if (claim.status === "retracted") step("withdrawn", claim, null, claim.because?.on ?? claim.saidOn);
    else if (claim.status !== "unconfirmed") {
      const kind: Changed["kind"] | null = stood === null ? "new" : kindOf(stood, claim);
      if (kind !== null) step(kind, stood, claim, claim.saidOn);
      stood = claim;
    }
  }
  found.sort((a, b) => a.at - b.at);
  steps.set(thread, found);
  return found;
}

function kindOf(before: Claim, after: Claim): Changed["kind"] | null {
  if (before.value === after.value && before.low === after.low && before.high === after.high) return null;
  if (after.status === "disputed" && before.status === "disputed") return "disputed";
  const [was, is] = [before.value ?? before.low, after.value ?? after.low];
  if (was !== null && is !== null && is > was) return "grew";
  return originOf(before) === originOf(after) ? "revised" : null;
}

/** Milliseconds of an ISO 8601 date, date-time, month or year; what has no date comes first. */
export function timeOf(written: string | null): number {
  if (written === null) return Number.NEGATIVE_INFINITY;
  const time = Date.parse(written);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
