/** `isnad explain`: why the reader says what it says. */
import { explain } from "@isnad/reader/explain";
import { asDate } from "@isnad/ingest";
import type { TraceEvent } from "@isnad/reader";
import { write } from "../out/output.ts";
import { readingTable } from "../out/reading-table.ts";
import { table } from "../out/table.ts";

export interface ExplainFlags {
  readonly lang?: string;
  readonly published?: string;
  readonly rule?: string;
  readonly format: "table" | "json";
}

export async function run(text: string, flags: ExplainFlags): Promise<void> {
  const { reading, events } = explain({
    text,
    ...(flags.lang === undefined ? {} : { lang: flags.lang }),
    ...(flags.published === undefined ? {} : { published: asDate(flags.published, "--published") }),
  });
  const shown = events.filter(({ rule }) => flags.rule === undefined || rule.startsWith(flags.rule));
  if (flags.format === "json") {
    await write(`${JSON.stringify({ reading, events: shown }, null, 2)}\n`);
    return;
  }
  const rows = table<TraceEvent>(
    shown,
    [
      { head: "stage", cell: ({ stage }) => stage },
      { head: "rule", cell: ({ rule }) => rule },
      { head: "at", cell: ({ start, end }) => `${start}–${end}` },
      { head: "became", cell: ({ outcome }) => outcome },
      { head: "words", cell: ({ start, end }) => reading.report.text.slice(start, end), most: 48 },
      { head: "note", cell: ({ note }) => note ?? "", most: 60 },
    ],
    { isolate: process.stdout.isTTY === true },
  );
  await write(`${readingTable(reading)}  rules (${shown.length})\n${shown.length === 0 ? "  none fired\n" : rows}`);
}
