/** What comes again, in English: daily, every day, each Monday. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Unit } from "../../../times/moment.ts";
import { type NumberIndex, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";

/** daily, weekly. */
function rhythm(doc: Document, at: number): Said | null {
  // the Daily Nation
  if (doc.tokens[at]?.info.capital && doc.tokens[at + 1]?.info.capital) return null;
  const rhythm = lookUp(doc, at, "rhythm");
  if (rhythm !== null)
    return {
      first: at,
      last: rhythm.last,
      moment: { every: { unit: rhythm.entry.unit, count: rhythm.entry.count ?? 1 } },
    };
  return null;
}

/** every day, each Monday. */
function everyUnit(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byLast.get(at - 1);
  const other = wordAt(doc, at - 1) === "other" || wordAt(doc, at - 1) === "second";
  const first = other ? at - 2 : number === undefined ? at - 1 : number.first - 1;
  if (!EACH.has(wordAt(doc, first))) return null;
  const hit = lookUp(doc, at, "period") ?? lookUp(doc, at, "weekday") ?? lookUp(doc, at, "dayPart");
  if (hit === null || ("long" in hit.entry && hit.entry.long)) return null;
  const unit = "unit" in hit.entry ? repeated(hit.entry.unit) : "part" in hit.entry ? "day" : "week";
  return { first, last: hit.last, moment: { every: { unit, count: other ? 2 : (number?.value ?? 1) } } };
}

/** Weekends come weekly. */
const repeated = (unit: Unit): Unit => (unit === "weekend" ? "week" : unit);

/** on weekends, at weekends */
function weekends(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "period");
  if (hit?.entry.unit !== "weekend" || !hit.entry.plural || !/^(?:on|at|during)$/.test(wordAt(doc, at - 1)))
    return null;
  return { first: at, last: hit.last, moment: { every: { unit: "week", count: 1 } } };
}

const EACH = new Set(["every", "each"]);

export const rhythmRules: readonly TimeRule[] = [
  {
    id: "en.times.every",
    at: ["period", "weekday", "dayPart"],
    match: (doc, at) => everyUnit(doc, at, doc.numbers) ?? weekends(doc, at),
  },
  { id: "en.times.rhythm", at: ["rhythm"], match: rhythm },
];
