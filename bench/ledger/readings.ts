/** Readings made up, of the size that the reader's are: what a ledger's speed is measured with. */
import type { NewReport } from "@isnad/ledger";
import type { Attribution, Figure, Span } from "@isnad/reader";
import { chatter, exactly, idOf, readingOf } from "../made-up.ts";

const MEASURES = ["killed", "injured", "arrested", "displaced", "missing"] as const;
const PARAGRAPHS = 6;

/** One report of six paragraphs: a figure and a statement in each, two conditions, a happening; some 15 claims. */
export function madeUp(n: number): NewReport {
  let text = "";
  const put = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const attributions: Attribution[] = [];
  const figures: Figure[] = [];
  const numbers: NewReport["reading"]["numbers"] = [];
  const times: NewReport["reading"]["times"] = [];
  const conditions: NewReport["reading"]["conditions"] = [];
  const happenings: NewReport["reading"]["happenings"] = [];
  for (let k = 0; k < PARAGRAPHS; k++) {
    const value = ((n * 7 + k * 13) % 900) + 2;
    const source = put(`The health office of district ${(n + k) % 40}`);
    put(" ");
    const cue = put("said");
    put(" ");
    const day = put("on Tuesday");
    put(" that ");
    const figure = put(`${value} people were ${MEASURES[k % MEASURES.length]}`);
    put(` when the river rose over ${chatter("en", n * PARAGRAPHS + k, 14)}, and that the count goes on. `);
    const number = { start: figure.start, end: figure.start + String(value).length };
    const date = `2031-04-${String((n % 28) + 1).padStart(2, "0")}`;
    attributions.push({
      id: `a${k}`,
      mode: "indirect",
      act: "say",
      source,
      speaker: `n${k}`,
      cue,
      content: [{ start: figure.start, end: text.length - 1 }],
      via: [],
      saidOn: date,
    });
    figures.push(
      exactly(value, {
        id: `f${k}`,
        span: figure,
        number,
        measure: MEASURES[k % MEASURES.length] as Figure["measure"],
        of: "people",
        group: "people",
        place: `Town ${n % 50}`,
        attribution: `a${k}`,
      }),
    );
    numbers.push({ span: number, value, low: value, high: value, qualifier: "exact", unit: null, ordinal: false });
    times.push({ span: day, kind: "date", start: date, end: date, grain: "day", value: date, relative: true });
  }
  for (const words of ["The bridge is closed.", "A curfew is in force."]) {
    const span = put(`${words} `);
    const kept = { start: span.start, end: span.end - 1 };
    const what = words.includes("bridge") ? "bridge" : "curfew";
    conditions.push({
      what,
      state: "closed",
      holder: null,
      place: null,
      start: null,
      end: null,
      report: "",
      span: kept,
      words,
    });
  }
  const words = `Report number ${n} of the desk.`;
  happenings.push({ on: null, words, kind: "report", place: null, report: "", span: put(words) });
  const report = idOf(text);
  return {
    dossier: "flood",
    reading: readingOf({
      report: {
        id: report,
        ref: `r${n}`,
        lang: "en",
        outlet: `Outlet ${n % 30}`,
        published: "2031-04-10T08:00:00Z",
        text,
      },
      attributions,
      figures,
      names: attributions.map(({ source }, k) => ({
        id: `n${k}`,
        name: text.slice(source?.start, source?.end),
        kind: "organization" as const,
        variants: [],
        spans: [source as Span],
      })),
      conditions: conditions.map((condition) => ({ ...condition, report })),
      happenings: happenings.map((happening) => ({ ...happening, report })),
      numbers,
      times,
    }),
  };
}

export const CLAIMS_EACH = PARAGRAPHS * 2 + 3;
