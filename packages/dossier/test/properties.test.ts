/** What holds of every dossier: order and repeats change nothing; what had been said by a time stays said by it. */
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { brief } from "../src/brief/brief.ts";
import type { Held } from "../src/contract/held.ts";
import type { Brief } from "../src/contract/types.ts";
import { momentOf } from "../src/time/moment.ts";
import { DOSSIER, held } from "./build.ts";

const MEASURES = ["killed", "injured", "troops", "magnitude"] as const;
const ORIGINS = [null, "the mayor", "the army", "وزارة الصحة", "Rima Haddad", "Haddad", "سليم حداد"] as const;
const OUTLETS = ["Coast Daily", "The Lamp", "صحيفة المرفأ"] as const;
const GROUPS = ["total", "police", "security_forces", "protesters", "thugs"] as const;
const STATUSES = ["asserted", "asserted", "asserted", "retracted", "denied", "unconfirmed"] as const;

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2030-03-0${n}`);
const figure = fc.record({
  value: fc.constantFrom(5, 9, 12, 26, 164, 4237, 4327),
  measure: fc.constantFrom(...MEASURES),
  by: fc.constantFrom(...ORIGINS),
  group: fc.constantFrom(...GROUPS),
  status: fc.constantFrom(...STATUSES),
  qualifier: fc.constantFrom("exact", "at_least", "about"),
  scope: fc.constantFrom("total", "total", "increment"),
  saidOn: fc.option(day, { nil: null }),
  place: fc.constantFrom(null, "the country", "Aqaba", "العقبة", "Jordan"),
});
const report = fc.record({
  figures: fc.array(figure, { minLength: 1, maxLength: 4 }),
  outlet: fc.constantFrom(...OUTLETS),
  published: day,
  person: fc.constantFrom("Rima Haddad", "Salim Haddad", "سليم حداد", "Haddad"),
});
const reports = fc.array(report, { minLength: 1, maxLength: 8 }).map((list) =>
  list.map(({ figures, outlet, published, person }, i): Held => {
    const words = figures.map(({ value }, k) => `${value} counted${k}`);
    return held({
      id: `r${i}`,
      text: words.join(". "),
      outlet,
      published,
      figures: figures.map((one, k) => ({
        ...one,
        quote: words[k] as string,
        time: one.scope === "increment" ? published : null,
      })),
      names: [
        { name: person, kind: "person" },
        { name: "Aqaba", kind: "place" },
        { name: "Jordan", kind: "place" },
      ],
    });
  }),
);
const briefOf = (given: readonly Held[], asOf = "2031"): Brief =>
  brief({ dossier: DOSSIER, held: given, decisions: [], asOf, recordedBy: null });

test.prop([reports, fc.infiniteStream(fc.nat())], { numRuns: 60 })(
  "the order of adding changes nothing",
  (given, keys) => {
    const shuffled = given.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
    expect(briefOf(shuffled.map(({ one }) => one))).toEqual(briefOf(given));
  },
);

test.prop([reports], { numRuns: 40 })("adding a report twice changes nothing", (given) => {
  expect(briefOf([...given, ...given])).toEqual(briefOf(given));
});

test.prop([reports, day, day], { numRuns: 60 })("as-of is monotone", (given, one, other) => {
  const [early, late] = one < other ? [one, other] : [other, one];
  const ids = (asOf: string) => briefOf(given, asOf).threads.flatMap(({ claims }) => claims.map(({ id }) => id));
  const later = new Set(ids(late));
  for (const id of ids(early)) expect(later).toContain(id);
});

test.prop([reports], { numRuns: 60 })(
  "every claim stands in exactly one thread, in order, and points at its words",
  (given) => {
    const { threads } = briefOf(given);
    const claims = threads.flatMap((thread) => thread.claims);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.length).toBe(given.reduce((sum, { reading }) => sum + reading.figures.length, 0));
    const texts = new Map(given.map(({ reading }) => [reading.report.id, reading.report.text]));
    for (const { words, report, span, because } of claims) {
      expect(texts.get(report)?.slice(span.start, span.end)).toBe(words);
      if (because !== null)
        expect(texts.get(because.report)?.slice(because.span.start, because.span.end)).toBe(because.words);
    }
    for (const thread of threads) {
      const starts = thread.claims.map(({ saidOn }) => momentOf(saidOn)?.start ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { id, status } of thread.claims)
        expect(thread.current.includes(id)).toBe(status === "standing" || status === "disputed");
      const disputed = thread.claims.filter(({ status }) => status === "disputed");
      expect(thread.disputed).toBe(disputed.length > 0);
    }
  },
);
