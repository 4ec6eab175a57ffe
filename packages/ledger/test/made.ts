/** Readings made by hand, so that the ledger's tests wait for no reader. */
import { createHash } from "node:crypto";
import type { NewReport } from "../src/index.ts";

export interface Made {
  readonly text?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly version?: string;
  readonly dossier?: string;
}

/** A report with one attributed figure, one condition and a name; `n` makes it another one. */
export function made(n: number, options: Made = {}): NewReport {
  const head = `The ministry said on day ${n} that `;
  const counted = `${n + 3} people were killed`;
  const text = options.text ?? `${head}${counted}. The airport of Zarqan is closed.`;
  const at = (words: string) => {
    const start = Math.max(0, text.indexOf(words));
    return { start, end: Math.min(text.length, start + words.length) };
  };
  return {
    dossier: options.dossier ?? "zarqan",
    reading: {
      report: {
        id: `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`,
        ref: `r${n}`,
        lang: "en",
        outlet: options.outlet ?? "Zarqan Post",
        published: options.published ?? "2031-04-05T10:00:00Z",
        text,
      },
      reader: { name: "by-hand", version: options.version ?? "1" },
      attributions: [
        {
          id: "a1",
          mode: "indirect",
          act: "say",
          source: at("The ministry"),
          speaker: "n1",
          cue: at("said"),
          content: [at(counted)],
          via: [],
          saidOn: "2031-04-05",
        },
      ],
      figures: [
        {
          id: "f1",
          span: at(counted),
          number: at(String(n + 3)),
          measure: "killed",
          of: "people",
          value: n + 3,
          low: n + 3,
          high: n + 3,
          qualifier: "exact",
          unit: null,
          group: "people",
          label: null,
          scope: "total",
          place: "Zarqan",
          time: null,
          status: "asserted",
          attribution: "a1",
        },
      ],
      names: [{ id: "n1", name: "the ministry", kind: "organization", variants: [], spans: [at("The ministry")] }],
      changes: [],
      conditions: [
        {
          what: "airport",
          state: "closed",
          holder: null,
          place: "Zarqan",
          start: null,
          end: null,
          report: `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`,
          span: at("The airport of Zarqan is closed"),
          words: text.slice(at("The airport of Zarqan is closed").start, at("The airport of Zarqan is closed").end),
        },
      ],
      happenings: [],
      cautions: [],
      explanations: [],
      numbers: [],
      times: [],
    },
  };
}

/** The same, with the bytes that it came as: its text in UTF-8, after a line of something else. */
export function withBytes(report: NewReport, head = "# page\n"): NewReport {
  const { text } = report.reading.report;
  const bytes = Buffer.from(head + text, "utf8");
  const start = Buffer.byteLength(head);
  const runs = [[0, text.length, start, bytes.length - start]] as const;
  return { ...report, source: { path: "page.txt" }, original: { bytes, map: { encoding: "utf-8", runs } } };
}

/** A clock that stands still, and ids that count: the same calls make the same chain. */
export function still(): { readonly clock: () => Date; readonly newId: () => string; readonly actor: string } {
  let made = 0;
  return { clock: () => new Date("2031-04-06T00:00:00Z"), newId: () => `id-${++made}`, actor: "tester" };
}
