/** How likely a candidate is to be an attribution: a linear model over what can be seen of it, fitted on annotated news. */
import type { Candidate } from "../../../attributions/candidate.ts";
import { FEATURES, type Seen, sightsOf, type Weights } from "./features.ts";
import type { Scene } from "./scene.ts";
import { WEIGHTS } from "./generated/weights.ts";

/** Weights are kept in hundredths. */
const SCALE = 100;

/** The weights of one feature, by what is seen and by what is seen with it: nothing is put together to look them up. */
interface Table {
  readonly one: Seen;
  readonly two: Seen | null;
  readonly weights: ReadonlyMap<string | null, number | ReadonlyMap<string | null, number>>;
}
const mapOf = (weights: number | Weights | undefined) => new Map(Object.entries((weights ?? {}) as Weights));
const tables = FEATURES.map(([one, two]): Table => {
  const weights = mapOf(WEIGHTS[two === undefined ? one : `${one},${two}`]);
  return two === undefined
    ? { one, two: null, weights: weights as Map<string, number> }
    : { one, two, weights: new Map([...weights].map(([is, rest]) => [is, mapOf(rest) as Map<string, number>])) };
});

/** The tables with the places of what they look at among the values of `sightsOf`: a look-up by place costs less than by name. */
interface Placed {
  readonly one: number;
  readonly two: number;
  readonly weights: Table["weights"];
}
const tablesBy = (names: readonly string[]): readonly Placed[] =>
  tables.map(({ one, two, weights }) => ({
    one: names.indexOf(one),
    two: two === null ? -1 : names.indexOf(two),
    weights,
  }));
let placed: readonly Placed[] | null = null;

/** The log odds that a candidate is an attribution in the wide sense, plans and attitudes included. */
export function logOdds(scene: Scene, candidate: Candidate): number {
  const sights = sightsOf(scene, candidate);
  const places = (placed ??= tablesBy(Object.keys(sights)));
  const seen = Object.values(sights);
  let sum = 0;
  for (let t = 0; t < places.length; t++) {
    const { one, two, weights } = places[t] as Placed;
    const known = weights.get(seen[one] as string | null);
    if (known === undefined) continue;
    sum += typeof known === "number" ? known : (known.get(seen[two] as string | null) ?? 0);
  }
  return sum / SCALE;
}
