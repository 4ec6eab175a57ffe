/** Made-up dossiers for property tests: few names and numbers, so that they meet. */
import { fc } from "@fast-check/vitest";
import type { Decision } from "../src/contract/types.ts";
import type { Held } from "../src/contract/held.ts";
import { held } from "./build.ts";

const MEASURES = ["killed", "injured", "troops", "magnitude"] as const;
const ORIGINS = [null, "the mayor", "the army", "وزارة الصحة", "Rima Haddad", "Haddad", "سليم حداد"] as const;
const OUTLETS = ["Coast Daily", "The Lamp", "صحيفة المرفأ", "Rima Haddad"] as const;
const GROUPS = ["total", "police", "security_forces", "protesters", "thugs"] as const;
const STATUSES = ["asserted", "asserted", "asserted", "retracted", "denied", "unconfirmed"] as const;
const PERSONS = ["Rima Haddad", "Salim Haddad", "سليم حداد", "Haddad", "Salim Karim Haddad", "ريما حداد"] as const;
const PLACES = ["Aqaba", "العقبة", "Jordan", "Merin", "Mérin", "مدينة العقبة", "Egypt"] as const;
const BODIES = ["Interior Ministry", "وزارة الداخلية", "Terraco", "شركة تيراكو", "the army"] as const;

export const day = fc.integer({ min: 1, max: 9 }).map((n) => `2030-03-0${n}`);
const figure = fc.record({
  value: fc.constantFrom(5, 9, 12, 26, 164, 4237, 4327),
  measure: fc.constantFrom(...MEASURES),
  by: fc.constantFrom(...ORIGINS),
  group: fc.constantFrom(...GROUPS),
  status: fc.constantFrom(...STATUSES),
  qualifier: fc.constantFrom("exact", "at_least", "about"),
  scope: fc.constantFrom("total", "total", "increment"),
  saidOn: fc.option(day, { nil: null }),
  place: fc.constantFrom(null, "the country", "Aqaba", "العقبة", "Jordan", "Merin"),
  from: fc.constantFrom(null, null, null, "2030-01-01", "2030-03-01", "2030-03-05"),
});
const state = fc.record({
  kind: fc.constantFrom("change", "condition", "happening", "explanation", "caution"),
  on: fc.option(day, { nil: null }),
  end: fc.option(day, { nil: null }),
  person: fc.constantFrom(...PERSONS),
  place: fc.constantFrom(null, ...PLACES),
});
const report = fc.record({
  figures: fc.array(figure, { maxLength: 4 }),
  states: fc.array(state, { maxLength: 3 }),
  outlet: fc.constantFrom(...OUTLETS),
  published: fc.option(
    day.chain((on) => fc.constantFrom(on, `${on}T08:00Z`, `${on}T20:00+03:00`)),
    { nil: undefined },
  ),
  names: fc.array(
    fc.oneof(
      fc.constantFrom(...PERSONS).map((name) => ({ name, kind: "person" as const })),
      fc.constantFrom(...PLACES).map((name) => ({ name, kind: "place" as const })),
      fc.constantFrom(...BODIES).map((name) => ({ name, kind: "organization" as const })),
    ),
    { maxLength: 4 },
  ),
  story: fc.constantFrom(null, null, 0, 1),
  url: fc.constantFrom(undefined, "https://h.example/merin"),
});

const STORIES = [
  "Water rose over the quay at dawn and boats were lifted into the streets of the old town while families climbed to their roofs and waited.",
  "(Harbour Wire) - The council met late in the night and spoke of bridges that nobody had mended since the great storm of years gone by.",
];

type Given = Parameters<typeof heldOf>[0];

/** Reports `r0`, `r1` …, in that order. */
export const reports = fc
  .array(report, { minLength: 1, maxLength: 9 })
  .map((list) => list.map((one, i) => heldOf(one, i)));

function heldOf(
  { figures, states, outlet, published, names, story, url }: typeof report extends fc.Arbitrary<infer R> ? R : never,
  i: number,
): Held {
  const words = figures.map(({ value, from }, k) =>
    from === null ? `${value} counted${k}` : `${value} counted${k} since ${from} (${k})`,
  );
  const told = states.map(({ kind, person }, k) => `${person} ${kind} ${k % 2}`);
  const text = [...words, ...told, story === null ? "" : `${STORIES[story]} ${i % 2 === 0 ? "" : "More is due."}`].join(
    ". ",
  );
  const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const of = (kind: (typeof states)[number]["kind"]) =>
    states.flatMap((state, k) =>
      state.kind === kind
        ? [{ ...state, told: { report: `r${i}`, words: told[k] as string, span: at(told[k] as string) } }]
        : [],
    );
  const made = held({
    id: `r${i}`,
    text,
    outlet,
    ...(published === undefined ? {} : { published }),
    figures: figures.map((one, k) => ({
      ...one,
      quote: words[k] as string,
      time: one.scope === "increment" ? (published?.slice(0, 10) ?? null) : null,
      since: one.from === null ? null : { words: `${one.from} (${k})`, from: one.from },
    })),
    names,
    changes: of("change").map(({ on, person, told }) => ({
      person,
      office: "mayor",
      body: null,
      kind: "dismissed",
      on,
      by: null,
      ...told,
    })),
    conditions: of("condition").map(({ on, end, person, place, told }) => ({
      what: "internet",
      state: "cut",
      holder: person,
      place,
      start: on,
      end,
      ...told,
    })),
    happenings: of("happening").map(({ on, place, told }) => ({ on, kind: "flood", place, ...told })),
    explanations: of("explanation").map(({ on, person, told }) => ({
      of: "flood",
      cause: "rain",
      kind: "blame",
      origin: person,
      on,
      ...told,
    })),
    cautions: of("caution").map(({ told }) => ({ kind: "unconfirmed", about: null, ...told })),
  });
  if (url === undefined) return made;
  return { ...made, reading: { ...made.reading, report: { ...made.reading.report, url } } };
}

/** A decision about the dossier that such reports make, `made`: which claims and threads it can be about. */
export const decision = fc.record({
  kind: fc.constantFrom(
    "reject",
    "accept",
    "correct",
    "split-names",
    "merge-names",
    "split-thread",
    "merge-threads",
    "relabel",
    "undo",
  ),
  one: fc.nat(99),
  other: fc.nat(99),
});

export function decisionOf(
  { kind, one, other }: typeof decision extends fc.Arbitrary<infer D> ? D : never,
  index: number,
  { claims, threads }: { readonly claims: readonly string[]; readonly threads: readonly string[] },
): Decision | null {
  const made = { id: `d${index}`, by: "an editor", at: `2030-04-01T10:${String(index).padStart(2, "0")}Z` };
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  const claim = pick(claims, one);
  const ref = (at: number) => {
    const name = pick(PERSONS, at) as string;
    return at % 3 === 0 ? { kind: "person" as const, name, report: `r${at % 4}` } : { kind: "person" as const, name };
  };
  switch (kind) {
    case "reject":
    case "accept":
      return claim === undefined ? null : { ...made, kind, claim };
    case "correct":
      return claim === undefined
        ? null
        : { ...made, kind, claim, set: { value: 26, saidOn: "2030-03-04", place: "Aqaba" } };
    case "split-names":
      return { ...made, kind: "split", of: { what: "names", names: [ref(one), ref(other)] } };
    case "merge-names":
      return { ...made, kind: "merge", of: { what: "names", names: [ref(one), ref(other)] } };
    case "split-thread":
      return claim === undefined ? null : { ...made, kind: "split", of: { what: "threads", claims: [claim] } };
    case "merge-threads": {
      const ids = [pick(threads, one), pick(threads, other)].filter((id) => id !== undefined);
      return ids.length < 2 ? null : { ...made, kind: "merge", of: { what: "threads", threads: ids } };
    }
    case "relabel":
      return { ...made, kind, of: ref(one), as: "R. H." };
    case "undo":
      return { ...made, kind, decision: `d${one % (index + 1)}` };
  }
}

export type { Given };
