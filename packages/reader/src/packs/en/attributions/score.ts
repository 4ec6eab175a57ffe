/** How likely a candidate is to be an attribution: a linear model over what can be seen of it, fitted on annotated news. */
import type { Candidate } from "../../../attributions/candidate.ts";
import { sightsOf } from "./features.ts";
import { GRID, keyOf, type Model, modelOf, SLOTS, slotOf, TABLE } from "./model.ts";
import type { Scene } from "./scene.ts";

/** Weights are kept in hundredths. */
const SCALE = 100;

let model: Model | null = null;

/** The log odds that a candidate is an attribution in the wide sense, plans and attitudes included. */
export function logOdds(scene: Scene, candidate: Candidate): number {
  const { grids, cells, tables, slots } = (model ??= modelOf());
  const seen = sightsOf(scene, candidate);
  let sum = 0;
  for (let at = 0; at < grids.length; at += GRID) {
    const row = seen[grids[at] as number] as number;
    const column = seen[grids[at + 1] as number] as number;
    const height = grids[at + 2] as number;
    const width = grids[at + 3] as number;
    const cell = (grids[at + 4] as number) + (row < height ? row * width : 0) + (column < width ? column : 0);
    sum += cells[cell] as number;
  }
  for (let at = 0; at < tables.length; at += TABLE) {
    const one = seen[tables[at] as number] as number;
    const two = seen[tables[at + 1] as number] as number;
    if (one >= (tables[at + 2] as number) || two >= (tables[at + 3] as number)) continue;
    const key = keyOf(at, one, two);
    let slot = slotOf(key);
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    sum += slots[2 * slot + 1] as number;
  }
  return sum / SCALE;
}
