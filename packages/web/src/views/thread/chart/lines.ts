/** A thread's claims as lines on a plane of time and amount: one an origin, each step in the form of its claim's status. */
import { momentOf, zoneOf } from "@isnad/dossier/language";
import type { Claim, ClaimStatus, Thread } from "../../../api/types.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** One claim's stay: from when it was said until something took its place. */
export interface Step {
  readonly claim: Claim;
  /** Milliseconds, local to the reports. */
  readonly from: number;
  readonly until: number;
  /** The amount the line is drawn at. */
  readonly amount: number;
  /** The band; null where the claim says one number. `open`: it has no upper end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly open: boolean;
  readonly status: ClaimStatus;
}

export interface Line {
  /** The origin's name; null = the report itself. */
  readonly origin: string | null;
  readonly steps: readonly Step[];
}

export interface Lines {
  readonly lines: readonly Line[];
  /** [first, last] moment, milliseconds, local to the reports. */
  readonly time: readonly [number, number];
  readonly amounts: readonly [number, number];
  /** Claims without a date or a number. */
  readonly left: number;
}

/** `asOf`: the end of the page's time, ISO 8601; null = as far as the claims go. Gives null where nothing can be drawn. */
export function linesOf({ claims }: Pick<Thread, "claims">, asOf: string | null): Lines | null {
  const placed = claims.flatMap((claim) => {
    const at = localOf(claim.saidOn);
    const amount = claim.value ?? claim.low ?? claim.high;
    return at === null || amount === null ? [] : [{ claim, at, amount }];
  });
  if (placed.length === 0) return null;
  const ends = claims.flatMap(({ because }) => localOf(because?.on ?? null) ?? []);
  const first = Math.min(...placed.map(({ at }) => at));
  const known = Math.max(...placed.map(({ at }) => at), ...ends);
  const wanted = localOf(asOf) ?? known;
  // what stands goes on for a while after the last that was said, not to a moment years later
  const last = Math.max(Math.min(wanted, known + Math.max(DAY, (known - first) / 5)), known + DAY / 4);

  const byOrigin = new Map<string | null, (typeof placed)[number][]>();
  for (const one of placed) {
    const name = one.claim.origin ?? one.claim.chain[0]?.name ?? null;
    const group = byOrigin.get(name);
    if (group === undefined) byOrigin.set(name, [one]);
    else group.push(one);
  }
  const lines = [...byOrigin].map(([origin, all]): Line => {
    const inOrder = all.toSorted((a, b) => a.at - b.at);
    return {
      origin,
      steps: inOrder.map(({ claim, at, amount }, index) => {
        const next = inOrder[index + 1]?.at ?? last;
        const gone = claim.status === "standing" ? null : localOf(claim.because?.on ?? null);
        const ended = claim.status === "retracted" || claim.status === "superseded";
        const until = ended && gone !== null ? Math.min(Math.max(gone, at), next) : next;
        const { low, high } = claim;
        const band = low !== null && high !== null && low !== high;
        return {
          claim,
          from: at,
          until,
          amount,
          low: band ? low : null,
          high: band ? high : null,
          open: low !== null && high === null,
          status: claim.status,
        };
      }),
    };
  });
  const amounts = lines.flatMap(({ steps }) =>
    steps.flatMap(({ amount, low, high }) => [amount, low ?? amount, high ?? amount]),
  );
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  // from nothing, unless all that is said lies close together far above it
  const foot =
    lowest > 0 && lowest > highest * 0.7 && highest > lowest ? lowest - (highest - lowest) : Math.min(0, lowest);
  return { lines, time: [first, last], amounts: [foot, highest], left: claims.length - placed.length };
}

/** The moment on the reports' own clock; null where there is none. */
function localOf(iso: string | null): number | null {
  const moment = momentOf(iso);
  return moment === null ? null : moment.start + zoneOf(iso) * MINUTE;
}
