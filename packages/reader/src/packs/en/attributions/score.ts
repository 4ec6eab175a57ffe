/** How likely a candidate is to be an attribution: a linear model over what can be seen of it, fitted on annotated news. */
import type { Candidate } from "../../../attributions/candidate.ts";
import { FEATURES, type Seen, sightsOf } from "./features.ts";
import type { Scene } from "./scene.ts";
import { WEIGHTS } from "./generated/weights.ts";

/** Weights are kept in hundredths. */
const SCALE = 100;

/** The weights of one feature by what is seen, and then by what is seen with it: nothing is put together to look them up. */
interface Table {
  readonly one: Seen;
  readonly two: Seen | null;
  readonly weights: Map<string | null, number | Map<string | null, number>>;
}
const tables: readonly Table[] = FEATURES.map(([one, two]) => ({ one, two: two ?? null, weights: new Map() }));
const byName = new Map(tables.map((table, index) => [FEATURES[index]?.join(","), table]));
for (const [feature, weight] of Object.entries(WEIGHTS)) {
  const equals = feature.indexOf("=");
  const is = feature.slice(equals + 1);
  const { two, weights } = byName.get(feature.slice(0, equals)) as Table;
  // what is seen may itself be a comma, but is never empty where two are seen
  const comma = is.indexOf(",", 1);
  if (two === null) weights.set(is, weight);
  else {
    const rest = weights.get(is.slice(0, comma));
    if (rest instanceof Map) rest.set(is.slice(comma + 1), weight);
    else weights.set(is.slice(0, comma), new Map([[is.slice(comma + 1), weight]]));
  }
}

/** The log odds that a candidate is an attribution in the wide sense, plans and attitudes included. */
export function logOdds(scene: Scene, candidate: Candidate): number {
  const sights = sightsOf(scene, candidate);
  let sum = 0;
  for (const { one, two, weights } of tables) {
    const known = weights.get(sights[one]);
    if (known === undefined) continue;
    sum += typeof known === "number" ? known : (known.get(sights[two as Seen]) ?? 0);
  }
  return sum / SCALE;
}
