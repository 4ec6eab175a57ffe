/** How far a figure is asserted: by what the rule saw, the doubts around it, and what its source does with it. */
import type { FigureStatus, Measure, SpeechAct } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import type { Doubt, FigureCandidate } from "./candidate.ts";
import type { DoubtsAround } from "./doubts.ts";
import { OF_HARM } from "./harm.ts";
import { innermostAround, type Stretch, type Stretches, stretchesOf } from "./innermost.ts";

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

/** Measures of people: a promise or a demand speaks of them as they are. */
const AS_THEY_ARE: ReadonlySet<Measure> = new Set<Measure>([
  ...OF_HARM,
  "protesters_present",
  "other_people",
  "population",
]);

type DoubtStretch = Stretch & Pick<Doubt, "status">;

/** Doubts made ready for looking up: all, and those that say something of people who came to harm too. */
interface Around {
  readonly all: Stretches<DoubtStretch>;
  readonly ofHarm: Stretches<DoubtStretch>;
}

function aroundOf(doubts: readonly Doubt[]): Around {
  const all: DoubtStretch[] = [];
  const ofHarm: DoubtStretch[] = [];
  for (let d = 0; d < doubts.length; d++) {
    const { first, last, status, sparesHarm } = doubts[d] as Doubt;
    const stretch = { start: first, end: last + 1, status };
    all.push(stretch);
    if (sparesHarm !== true) ofHarm.push(stretch);
  }
  return { all: stretchesOf(all), ofHarm: stretchesOf(ofHarm) };
}

/** Makes the look-up of a figure's status from its candidate and its attribution. */
export function statusWithin(
  doubtsAround: DoubtsAround,
): (candidate: FigureCandidate, attribution: FoundAttribution | null) => FigureStatus {
  let told: readonly Doubt[] = [];
  let around: Around | null = null;
  return (candidate, attribution) => {
    const { status, measure, number } = candidate;
    if (status !== null) return status;
    const doubts = doubtsAround(number.first);
    const act = attribution === null ? null : OF_ACT[attribution.act];
    if (doubts.length === 0 && act !== "hypothetical") return act ?? "asserted";
    const isAsIs = AS_THEY_ARE.has(measure);
    if (doubts.length > 0) {
      if (around === null || doubts !== told) around = aroundOf((told = doubts));
      const doubt = innermostAround(isAsIs ? around.ofHarm : around.all, number.first, number.first + 1);
      if (doubt !== null) return doubt.status;
    }
    return act === null || (act === "hypothetical" && isAsIs) ? "asserted" : act;
  };
}
