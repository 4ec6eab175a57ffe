/**
 * How long a dossier of 100,000 claims takes to reconcile, against sorting them; how the time grows with the claims; what one
 * more report costs, and the next brief; what moving the moment by a day costs.
 *
 *     npm run bench -- dossier
 *
 * The dossier is made up: reports of ten figures, forty outlets, two hundred origins, fifty towns, a year of days.
 */
import type { Figure, Reading } from "@isnad/reader";
import { briefOf, claimsOf, type Held, type Reconciled, reconcile } from "@isnad/dossier";
import { exactly, idOf, readingOf as bare } from "../made-up.ts";
import { median, processorTime, record } from "../record.ts";

const CLAIMS = 100_000;
const PER_REPORT = 10;
/** Reports added one by one, and days moved. */
const ADDED = 40;
const STEPS = 60;
const MEASURES: readonly Figure["measure"][] = ["killed", "injured", "arrested", "displaced", "troops"];
const GROUPS = ["total", "police", "protesters", "civilians", "marchers"];
const QUALIFIERS: readonly Figure["qualifier"][] = ["exact", "at_least", "about"];

let seed = 11;
const random = (below: number) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * below);
};
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const syllables = ["ba", "du", "ri", "mo", "sa", "ke", "lu", "ni", "ta", "zo", "fa", "hi"];
const word = () => Array.from({ length: 3 }, () => pick(syllables)).join("");
const name = (text: string) => text[0]?.toUpperCase() + text.slice(1);
const origins = Array.from({ length: 200 }, () => `${name(word())} ${name(word())}`);
const towns = Array.from({ length: 50 }, () => name(word()));

function readingOf(index: number): Reading {
  const day = new Date(Date.UTC(2030, 0, 1 + random(365), random(24))).toISOString();
  const speakers = Array.from({ length: 3 }, () => pick(origins));
  const town = pick(towns);
  let text = "";
  const attributions: Reading["attributions"] = [];
  const figures = Array.from({ length: PER_REPORT }, (_, k): Figure => {
    const value = 1 + random(5000);
    const start = text.length;
    const words = `${value} ${pick(GROUPS)}`;
    text += `${words} were counted by ${word()} ${word()} in ${town} ${word()}. `;
    const span = { start, end: start + words.length };
    const speaker = pick(speakers);
    attributions.push({
      id: `a${k}`,
      mode: "indirect",
      act: "say",
      source: null,
      speaker,
      cue: span,
      content: [span],
      via: [],
      saidOn: null,
    });
    return exactly(value, {
      id: `f${k}`,
      span,
      measure: pick(MEASURES),
      of: words,
      qualifier: pick(QUALIFIERS),
      group: pick(GROUPS),
      scope: random(5) === 0 ? "increment" : "total",
      place: random(3) === 0 ? null : town,
      attribution: `a${k}`,
    });
  });
  const names: Reading["names"] = [...new Set(speakers)].map((speaker, i) => ({
    id: `n${i}`,
    name: speaker,
    kind: "person",
    variants: [speaker, speaker.split(" ")[1] as string],
    spans: [],
  }));
  names.push({ id: "p", name: town, kind: "place", variants: [town], spans: [] });
  return bare({
    report: {
      id: idOf(String(index)),
      lang: "en",
      outlet: `Outlet ${random(40)}`,
      published: day,
      text,
    },
    attributions,
    figures,
    names,
  });
}

const heldOf = (claims: number): Held[] =>
  Array.from({ length: claims / PER_REPORT }, (_, i) => ({
    reading: readingOf(i),
    recordedAt: "2031-01-01T00:00:00Z",
    dossier: "d",
  }));
const known = (held: readonly Held[], before?: Reconciled) =>
  reconcile({ dossier: "d", held, decisions: [], recordedBy: null }, before);
const briefed = (held: readonly Held[]) =>
  processorTime(() => {
    briefOf(known(held), "2032");
  });

const each = (times: number, run: (time: number) => void): number =>
  Array.from({ length: times }, (_, time) => processorTime(() => run(time))).toSorted((a, b) => a - b)[
    times >> 1
  ] as number;

/** What adding a report costs, and the brief that follows; what moving the moment by a day costs. Medians. */
function grown(claims: number): { readonly one: number; readonly brief: number; readonly step: number } {
  const held = heldOf(claims);
  let reconciled = known(held.slice(2 * ADDED));
  briefOf(reconciled, "2032");
  const add = (report: number) => {
    reconciled = known([held[report] as Held], reconciled);
  };
  const one = each(ADDED, add);
  briefOf(reconciled, "2032");
  const both = each(ADDED, (time) => {
    add(ADDED + time);
    briefOf(reconciled, "2032");
  });
  const step = each(STEPS, (time) => {
    briefOf(reconciled, new Date(Date.UTC(2030, 5, 1 + time)).toISOString());
  });
  return { one, brief: both - one, step };
}

const round = (milliseconds: number) => +milliseconds.toFixed(1);

export function run(): void {
  briefed(heldOf(2000));
  const quarter = briefed(heldOf(CLAIMS / 4));
  const held = heldOf(CLAIMS);
  const whole = Math.min(...Array.from({ length: 3 }, () => briefed(held)));
  const claims = held.flatMap(({ reading, recordedAt }) => claimsOf(reading, recordedAt));
  const byTime = (a: (typeof claims)[number], b: (typeof claims)[number]) =>
    (a.saidOn ?? "") < (b.saidOn ?? "") ? -1 : (a.saidOn ?? "") > (b.saidOn ?? "") ? 1 : a.id < b.id ? -1 : 1;
  const sorting = median(5, () => void claims.toSorted(byTime).length);
  const [small, large] = [grown(CLAIMS / 4), grown(CLAIMS)];
  const { now } = record("dossier", {
    claims: CLAIMS,
    reconciledMilliseconds: Math.round(whole),
    sortedMilliseconds: Math.round(sorting),
    timesSorting: +(whole / sorting).toFixed(1),
    fourTimesTheClaims: +(whole / quarter).toFixed(1),
    oneReportMilliseconds: round(large.one),
    oneReportOfAQuarter: round(small.one),
    wholeToOneReport: Math.round(whole / large.one),
    briefAfterOneReportMilliseconds: round(large.brief),
    dayMilliseconds: round(large.step),
  });
  console.log("dossier, reconciled from scratch, then grown and moved in time; processor time:");
  console.table(now.results);
}
