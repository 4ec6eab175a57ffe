/** What a dossier is does not depend on how it came to be: all at once, or report by report with decisions in between. */
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { claimsOf } from "../src/claims/claims-of.ts";
import { briefOf, type Reconciled, reconcile } from "../src/brief/reconcile.ts";
import type { Held } from "../src/contract/held.ts";
import type { Decision } from "../src/contract/types.ts";
import { lastInstant, momentOf, zoneOf } from "../src/time/moment.ts";
import { DOSSIER, held } from "./build.ts";
import { decision, decisionOf, reports } from "./generate.ts";

const MOMENTS = ["2030-03-02", "2030-03-05T12:00Z", "2030-03-08", "2031"];
const all = (held: readonly Held[], decisions: readonly Decision[] = [], before?: Reconciled) =>
  reconcile({ dossier: DOSSIER, held, decisions, recordedBy: null }, before);
const briefs = (reconciled: Reconciled) => MOMENTS.map((asOf) => briefOf(reconciled, asOf));
const shuffled = <T>(list: readonly T[], keys: Iterator<number>): T[] =>
  list
    .map((item) => ({ item, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

test.prop([reports, fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat({ max: 3 }))], { numRuns: 50 })(
  "grown in batches, in any order, it is what it is all at once",
  (given, keys, sizes) => {
    const order = shuffled(given, keys);
    let grown = all([]);
    for (let from = 0; from < order.length; ) {
      const size = 1 + (sizes.next().value as number);
      grown = all(order.slice(from, from + size), [], grown);
      if (from % 2 === 0) briefs(grown);
      from += size;
    }
    expect(briefs(grown)).toEqual(briefs(all(given)));
  },
);

test.prop([reports, fc.array(decision, { maxLength: 5 }), fc.infiniteStream(fc.nat())], { numRuns: 50 })(
  "with decisions in between, too",
  (given, wanted, keys) => {
    const known = briefOf(all(given), "2031");
    const ids = {
      claims: known.threads.flatMap(({ claims }) => claims.map(({ id }) => id)),
      threads: known.threads.map(({ id }) => id),
    };
    const decisions = wanted.map((one, i) => decisionOf(one, i, ids)).filter((one) => one !== null);
    const steps: (Held | Decision)[] = shuffled([...given, ...decisions], keys);
    let grown = all([]);
    for (const step of steps) grown = "reading" in step ? all([step], [], grown) : all([], [step], grown);
    expect(briefs(grown)).toEqual(briefs(all(given, decisions)));
  },
);

test.prop([reports], { numRuns: 30 })(
  "what was there before stays as it was, and given again it is the same",
  (given) => {
    const half = all(given.slice(0, Math.ceil(given.length / 2)));
    const before = briefs(half);
    const whole = all(given, [], half);
    briefs(whole);
    expect(briefs(half)).toEqual(before);
    expect(all(structuredClone(given), [], whole).made.state).toBe(whole.made.state);
  },
);

test.prop([reports], { numRuns: 30 })("nothing is shown before it was said", (given) => {
  const reconciled = all(given);
  for (const asOf of MOMENTS) {
    const early = given.filter(({ reading }) => isHeard(reading, asOf));
    const words = new Set(early.flatMap(({ reading }) => spellingsIn(reading)));
    for (const { name, variants } of briefOf(reconciled, asOf).names)
      for (const spelling of [name, ...variants]) expect(words).toContain(spelling);
  }
});

test.prop([reports], { numRuns: 20 })("threads that nothing touched are the same objects", (given) => {
  const reconciled = all(given);
  const last = briefOf(reconciled, "2031").threads;
  briefOf(reconciled, "2030-03-04");
  const again = briefOf(reconciled, "2032").threads;
  expect(again).toHaveLength(last.length);
  again.forEach((thread, i) => expect(thread).toBe(last[i]));
});

test("a country that is named for the first time changes what is of it, and no more", () => {
  const report = (id: string, place: string, body: string) =>
    held({
      id,
      text: `12 killed, said the ${body}.`,
      published: "2030-03-02",
      figures: [{ quote: "12 killed", by: body, place }],
      names: [
        { name: place, kind: "place" },
        { name: body, kind: "organization" },
      ],
    });
  const one = report("a", "Jordan", "Interior Ministry");
  const two = report("b", "Jordan", "Canadean Institute");
  const before = all([one, two]);
  const others = report("c", "Chile", "Chilean Army");
  const after = all([others], [], before);
  const threads = briefOf(before, "2031").threads;
  expect(briefOf(after, "2031").threads.filter((thread) => threads.includes(thread))).toHaveLength(threads.length);
  expect(briefs(after)).toEqual(briefs(all([one, two, others])));
  const canada = report("d", "Canada", "Army");
  expect(briefs(all([canada], [], after))).toEqual(briefs(all([one, two, others, canada])));
});

const spellingsIn = ({ names }: Held["reading"]) => names.flatMap(({ name, variants }) => [name, ...variants]);

function isHeard(reading: Held["reading"], asOf: string): boolean {
  const { report } = reading;
  const dates = [report.published ?? null, ...claimsOf(reading, "2030-01-01T00:00:00Z").map(({ saidOn }) => saidOn)];
  const starts = dates.map((date) => momentOf(date, zoneOf(report.published))?.start ?? Number.POSITIVE_INFINITY);
  return report.published === undefined || Math.min(...starts) <= lastInstant(asOf, "as-of");
}
