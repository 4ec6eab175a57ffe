/** How likely a candidate is to be an attribution: a linear model over what can be seen of it, fitted on annotated news. */
import type { Candidate } from "../../../attributions/candidate.ts";
import { FEATURES, type Places, PLACES, sightsOf } from "./features.ts";
import type { Scene } from "./scene.ts";
import { WEIGHTS } from "./generated/weights.ts";
import { numberOf } from "./values.ts";

/** Weights are kept in hundredths. */
const SCALE = 100;

/** The slots of the table of weights, a power of two; little more than half are taken. */
const SLOTS = 1 << 13;
/** 2^32 divided by the golden ratio: spreads keys that lie close together. */
const SPREAD = 0x9e3779b1;
const slotOf = (key: number) => Math.imul(key, SPREAD) >>> 19;

/** An open-addressing table: at even places keys, 0 = free, behind each its weight. */
interface Table {
  readonly slots: Int32Array;
  /** Numbers of values from this one on have no weights. */
  readonly values: number;
}

/** The key of a feature that is seen so. */
const keyOf = (values: number, feature: number, one: number, two: number) =>
  ((feature + 1) * values + one) * values + two;

function tableOf(): Table {
  const entries: (readonly [feature: number, one: number, two: number, weight: number])[] = [];
  let values = 0;
  for (const [feature, seen] of FEATURES.entries()) {
    for (const [one, rest] of Object.entries(WEIGHTS[seen.join(",")] ?? {})) {
      const weights = typeof rest === "number" ? [[null, rest] as const] : Object.entries(rest);
      for (const [two, weight] of weights) {
        const entry = [feature, numberOf(one), two === null ? 0 : numberOf(two), weight as number] as const;
        values = Math.max(values, entry[1] + 1, entry[2] + 1);
        entries.push(entry);
      }
    }
  }
  const slots = new Int32Array(2 * SLOTS);
  for (const [feature, one, two, weight] of entries) {
    const key = keyOf(values, feature, one, two);
    let slot = slotOf(key);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[2 * slot] = key;
    slots[2 * slot + 1] = weight;
  }
  return { slots, values };
}
let table: Table | null = null;

/** The log odds that a candidate is an attribution in the wide sense, plans and attitudes included. */
export function logOdds(scene: Scene, candidate: Candidate): number {
  const { slots, values } = (table ??= tableOf());
  const seen = sightsOf(scene, candidate);
  let sum = 0;
  for (let feature = 0; feature < PLACES.length; feature++) {
    const places = PLACES[feature] as Places;
    const one = seen[places.one] as number;
    const two = places.two < 0 ? 0 : (seen[places.two] as number);
    if (one >= values || two >= values) continue;
    const key = keyOf(values, feature, one, two);
    let slot = slotOf(key);
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    sum += slots[2 * slot + 1] as number;
  }
  return sum / SCALE;
}
