/** Our own annotated reports (`own/`), at hand wherever the project is: the reader's readings beside what a person read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Figure, type Reading, read } from "@isnad/reader";
import { alike, unitsTo } from "./alike.ts";
import { countLinks, linksRow, noLinks } from "./chains.ts";
import type { Row } from "./table.ts";

/** Offsets into the text, UTF-16 code units, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}
interface Said {
  /** Null where the speaker is a pronoun or left out: then `speaker` names them. */
  readonly source: string | null;
  readonly speaker?: string | null;
  readonly cue: string;
  /** Parts of split content are joined by " … ". */
  readonly content: string;
  /** Code points to the cue. */
  readonly at: number;
  readonly via: readonly string[];
}
interface Counted extends Pick<Figure, "measure" | "value" | "low" | "high" | "group" | "status"> {
  readonly quote: string;
  readonly number: string;
  readonly source: string | null;
  /** Code points to the quote. */
  readonly at: number;
}
interface Annotated {
  readonly id: string;
  readonly lang: "ar" | "en";
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly attributions: readonly Said[];
  readonly figures: readonly Counted[];
}

const FOLDER = join(import.meta.dirname, "own");
const NAMES = { ar: "own Arabic", en: "own English" } as const;
const MEASURES = ["attribution", "attribution+source", "figure measure", "figure value", "figure whole"] as const;
type Tally = Record<(typeof MEASURES)[number], number>;

export function ownRows(misses: string | null): Row[] {
  return (["ar", "en"] as const).flatMap((lang) => {
    const folder = join(FOLDER, lang);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
    if (files.length === 0) return [];
    const right: Tally = {
      attribution: 0,
      "attribution+source": 0,
      "figure measure": 0,
      "figure value": 0,
      "figure whole": 0,
    };
    const [wanted, found] = [
      { attribution: 0, figure: 0 },
      { attribution: 0, figure: 0 },
    ];
    const links = noLinks();
    for (const file of files) {
      const report = JSON.parse(readFileSync(join(folder, file), "utf8")) as Annotated;
      const { text, published, outlet } = report;
      const reading = read({
        text,
        lang,
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
      });
      const note = (line: string) => {
        if (misses !== null && NAMES[lang].includes(misses)) process.stdout.write(`${report.id}\t${line}\n`);
      };
      judgeAttributions(report, reading, right, note);
      judgeFigures(report, reading, right, note);
      countLinks(links, report, reading, note);
      wanted.attribution += report.attributions.length;
      wanted.figure += report.figures.length;
      found.attribution += reading.attributions.length;
      found.figure += reading.figures.length;
    }
    const rows = MEASURES.map((measure): Row => {
      const kind = measure.startsWith("figure") ? "figure" : "attribution";
      return {
        set: NAMES[lang],
        measure,
        score: (2 * right[measure]) / (wanted[kind] + found[kind]),
        target: null,
        note: `F1; ${right[measure]} right of ${wanted[kind]}, ${found[kind]} found`,
      };
    });
    return [...rows, linksRow(NAMES[lang], links)];
  });
}

type Note = (line: string) => void;

function judgeAttributions(report: Annotated, reading: Reading, right: Tally, note: Note): void {
  const contents = report.attributions.map(({ content, at }) => {
    const near = unitsTo(report.text, at);
    return content.split(" … ").flatMap((part) => nearest(report.text, part, near) ?? []);
  });
  const pairs = paired(contents, reading.attributions, (wanted, { content }) => {
    const shared = likeness(wanted, content);
    return shared >= HALF ? shared : 0;
  });
  for (const [index, said] of report.attributions.entries()) {
    const got = pairs.get(index);
    if (got === undefined) {
      note(`not found: ${said.source ?? said.speaker} | ${said.cue} | ${said.content.slice(0, 60)}`);
      continue;
    }
    right.attribution++;
    const asked = [said.source, said.speaker].filter((name) => name != null);
    const names = namesOf(reading, got);
    const same =
      asked.length === 0 ? names.length === 0 : asked.some((name) => names.some((other) => alike(name, other)));
    if (same) right["attribution+source"]++;
    else note(`another source: ${asked.join("/")} | ${names.join("/")} | ${said.cue}`);
  }
}

function judgeFigures({ text, figures }: Annotated, reading: Reading, right: Tally, note: Note): void {
  const numbers = figures.map(({ quote, number, at }): Stretch => {
    const { start } = nearest(text, quote, unitsTo(text, at)) ?? { start: unitsTo(text, at) };
    const within = Math.max(0, quote.indexOf(number));
    return { start: start + within, end: start + within + number.length };
  });
  const pairs = paired(numbers, reading.figures, (wanted, { number }) => likeness([wanted], [number]));
  for (const [index, figure] of figures.entries()) {
    const got = pairs.get(index);
    if (got === undefined || got.measure !== figure.measure) {
      note(`${got === undefined ? "not found" : `is ${got.measure}`}: ${figure.measure} | ${figure.quote}`);
      continue;
    }
    right["figure measure"]++;
    const values = (["value", "low", "high"] as const).every((bound) => close(figure[bound], got[bound]));
    if (!values) {
      note(`another value: ${got.value}/${got.low}/${got.high} | ${figure.quote}`);
      continue;
    }
    right["figure value"]++;
    const by = reading.attributions.find(({ id }) => id === got.attribution);
    const names = by === undefined ? [] : namesOf(reading, by);
    const source =
      figure.source === null ? names.length === 0 : names.some((name) => alike(figure.source as string, name));
    const group =
      !OF_PEOPLE.has(figure.measure) ||
      [got.group, got.label].some((name) => name !== null && sameGroup(figure.group, name));
    if (source && group && figure.status === got.status) right["figure whole"]++;
    else note(`another ${source ? (group ? "status" : "group") : "source"}: ${figure.quote}`);
  }
}

const HALF = 0.5;
/** Of these alone it matters who is counted. */
const OF_PEOPLE = new Set(
  "killed injured arrested released missing displaced abducted charged evacuated rescued affected infected protesters_present troops other_people".split(
    " ",
  ),
);
const sameGroup = (wanted: string, name: string) => wanted.toLowerCase() === name.toLowerCase() || alike(wanted, name);
const close = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

/** The best pairs of what was wanted and what was found, each once: the index of the one to the other. */
function paired<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  score: (wanted: W, found: F) => number,
): Map<number, F> {
  const edges = wanted
    .flatMap((one, index) => found.map((other) => ({ index, other, score: score(one, other) })))
    .filter((edge) => edge.score > 0)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<number, F>();
  const taken = new Set<F>();
  for (const { index, other } of edges) {
    if (pairs.has(index) || taken.has(other)) continue;
    pairs.set(index, other);
    taken.add(other);
  }
  return pairs;
}

/** How much two sets of stretches share, of all that they cover: 0 to 1. */
function likeness(some: readonly Stretch[], others: readonly Stretch[]): number {
  const size = (all: readonly Stretch[]) => all.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const a of some)
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / Math.max(1, size(some) + size(others) - shared);
}

/** Where words stand nearest to an offset; null where they don't. */
function nearest(text: string, words: string, near: number): Stretch | null {
  let best: Stretch | null = null;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    if (best === null || Math.abs(start - near) < Math.abs(best.start - near))
      best = { start, end: start + words.length };
  return best;
}

function namesOf(reading: Reading, { source, speaker }: Reading["attributions"][number]): string[] {
  const name = reading.names.find(({ id }) => id === speaker)?.name;
  const written = source === null ? null : reading.report.text.slice(source.start, source.end);
  return [written, speaker, name].filter((one): one is string => one != null);
}
