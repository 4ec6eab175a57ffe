/** How far a figure is asserted: by what the rule saw, the doubts around it, and what its source does with it. */
import type { FigureStatus, Measure, SpeechAct } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import type { Doubt, FigureCandidate } from "./candidate.ts";
import { innermostAround } from "./innermost.ts";

/** What an act makes of the figures in its content; null: it asserts them. */
const OF_ACT: Readonly<Record<SpeechAct, FigureStatus | null>> = {
  say: null,
  announce: null,
  confirm: null,
  deny: "denied",
  accuse: null,
  warn: null,
  demand: "hypothetical",
  promise: "hypothetical",
  estimate: null,
  retract: "retracted",
  ask: "hypothetical",
  believe: null,
};

/** Measures of people who came to harm, were held or helped: a promise or a demand speaks of them as they are. */
const HARM: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "arrested",
  "released",
  "missing",
  "displaced",
  "abducted",
  "charged",
  "evacuated",
  "rescued",
  "affected",
  "infected",
]);

/** Makes the look-up of a figure's status from its candidate and its attribution. */
export function statusWithin(
  doubts: readonly Doubt[],
): (candidate: FigureCandidate, attribution: FoundAttribution | null) => FigureStatus {
  const doubtAround = innermostAround(
    doubts.map(({ first, last, status }) => ({ start: first, end: last + 1, status })),
  );
  return (candidate, attribution) => {
    const { status, measure, number } = candidate;
    const seen = status ?? doubtAround({ start: number.first, end: number.first + 1 })?.status;
    if (seen !== undefined) return seen;
    const act = attribution === null ? null : OF_ACT[attribution.act];
    return act === null || (act === "hypothetical" && HARM.has(measure)) ? "asserted" : act;
  };
}
