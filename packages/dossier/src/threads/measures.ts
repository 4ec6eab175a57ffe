/** How each measure behaves over time: what decides whether a newer value replaces, contradicts or stands beside an older. */
import type { Figure } from "@isnad/reader";

type Measure = Figure["measure"];

/**
 * - `grows`: counts what has happened so far; a later, larger total is growth.
 * - `moves`: a level that goes up and down; a newer value of anyone takes the place of an older.
 * - `stays`: a fact that hardly changes within a crisis; two values that don't meet contradict each other.
 * - `loose`: counts so many different things that values of two origins are never held against each other.
 */
export type Behaviour = "grows" | "moves" | "stays" | "loose";

export const BEHAVIOUR: Readonly<Record<Measure, Behaviour>> = {
  killed: "grows",
  injured: "grows",
  arrested: "grows",
  released: "grows",
  missing: "moves",
  displaced: "moves",
  abducted: "grows",
  charged: "grows",
  evacuated: "grows",
  rescued: "grows",
  affected: "grows",
  infected: "grows",
  protesters_present: "moves",
  troops: "moves",
  aircraft: "moves",
  vehicles: "moves",
  weapons: "moves",
  attacks: "grows",
  property_damaged: "grows",
  damage_cost: "grows",
  aid_amount: "grows",
  price: "moves",
  price_change: "moves",
  rate: "moves",
  output: "stays",
  population: "stays",
  distance: "loose",
  duration: "loose",
  magnitude: "stays",
  money: "loose",
  other_people: "loose",
  other: "loose",
};

/** Measures that are counted up from a start: since the beginning of the year, since Monday. */
export const isCountedUp = (measure: Measure): boolean => BEHAVIOUR[measure] === "grows" || CHANGES.has(measure);
const CHANGES: ReadonlySet<Measure> = new Set<Measure>(["displaced", "missing", "price_change"]);

/** Measures of which the words of the counted thing decide the question, where no group does. */
export const BY_THING: ReadonlySet<Measure> = new Set<Measure>([
  "property_damaged",
  "weapons",
  "vehicles",
  "aid_amount",
  "price",
  "price_change",
  "rate",
  "output",
  "duration",
  "distance",
  "money",
  "other_people",
  "other",
]);
