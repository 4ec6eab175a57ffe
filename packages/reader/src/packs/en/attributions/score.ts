/** How likely a candidate is to be an attribution: a linear model over what can be seen of it, fitted on annotated news. */
import type { Candidate } from "../../../attributions/candidate.ts";
import { featuresOf } from "./features.ts";
import type { Scene } from "./scene.ts";
import { WEIGHTS } from "./generated/weights.ts";

/** Weights are kept in hundredths. */
const SCALE = 100;
const weights: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS));

/** The log odds that a candidate is an attribution in the wide sense, plans and attitudes included. */
export function logOdds(scene: Scene, candidate: Candidate): number {
  let sum = 0;
  for (const feature of featuresOf(scene, candidate)) sum += weights.get(feature) ?? 0;
  return sum / SCALE;
}
