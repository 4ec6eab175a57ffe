/** A reading for people: who said what, which figures, when. */
import type { Attribution, Caution, ChangeOfOffice, Condition, Explanation, Figure, Reading } from "@isnad/reader";
import { amount } from "./amount.ts";
import { type Column, isolated, table } from "./table.ts";

/** The reading as text, ending in an empty line. */
export function readingTable(reading: Reading): string {
  const { report } = reading;
  const isolate = process.stdout.isTTY === true;
  const words = (span: { start: number; end: number }) => report.text.slice(span.start, span.end);
  const nameOf = new Map(reading.names.map(({ id, name }) => [id, name]));
  const said = new Map(reading.attributions.map((attribution) => [attribution.id, attribution]));
  const speaker = ({ speaker, source }: Attribution) =>
    speaker === null ? (source === null ? "?" : words(source)) : (nameOf.get(speaker) ?? speaker);

  const head = [report.title ?? report.ref ?? firstWords(report.text), report.outlet, report.published, report.lang]
    .filter((part) => part !== undefined)
    .map((part) => isolated(part, isolate))
    .join(" · ");
  const sections = [
    section<Attribution>("said", reading.attributions, [
      { head: "who", cell: speaker, most: 34 },
      { head: "act", cell: ({ act }) => act },
      { head: "on", cell: ({ saidOn }) => saidOn ?? "" },
      { head: "through", cell: ({ via }) => via.map(({ name }) => name).join(" › "), most: 24 },
      { head: "words", cell: ({ content }) => content.map(words).join(" … "), most: 90 },
    ]),
    section<Figure>("figures", reading.figures, [
      { head: "measure", cell: ({ measure }) => measure },
      { head: "figure", cell: amount },
      { head: "group", cell: ({ label, group }) => label ?? group, most: 24 },
      { head: "place", cell: ({ place }) => place ?? "", most: 20 },
      { head: "status", cell: ({ status }) => status },
      { head: "who", cell: ({ attribution }) => (attribution === null ? "" : speakerOf(attribution)), most: 28 },
      { head: "words", cell: ({ span }) => words(span), most: 60 },
    ]),
    section<ChangeOfOffice>("offices", reading.changes, [
      { head: "who", cell: ({ person }) => person, most: 30 },
      { head: "what", cell: ({ kind }) => kind },
      { head: "office", cell: ({ office }) => office, most: 34 },
      { head: "on", cell: ({ on }) => on ?? "" },
      { head: "words", cell: ({ words }) => words, most: 60 },
    ]),
    section<Condition>("conditions", reading.conditions, [
      { head: "what", cell: ({ what }) => what },
      { head: "state", cell: ({ state }) => state },
      { head: "place", cell: ({ place }) => place ?? "", most: 20 },
      { head: "from", cell: ({ start }) => start ?? "" },
      { head: "to", cell: ({ end }) => end ?? "" },
      { head: "words", cell: ({ words }) => words, most: 60 },
    ]),
    section<Explanation>("explanations", reading.explanations, [
      { head: "kind", cell: ({ kind }) => kind },
      { head: "of", cell: ({ of }) => of, most: 34 },
      { head: "cause", cell: ({ cause }) => cause, most: 60 },
    ]),
    section<Caution>("cautions", reading.cautions, [
      { head: "kind", cell: ({ kind }) => kind },
      { head: "words", cell: ({ words }) => words, most: 90 },
    ]),
  ];
  const found = sections.filter((lines) => lines !== "").join("");
  return `${head}\n${found === "" ? "  nothing found that somebody said or counted\n" : found}\n`;

  function section<Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]): string {
    return rows.length === 0 ? "" : `\n  ${name} (${rows.length})\n${table(rows, columns, { isolate })}`;
  }
  function speakerOf(id: string): string {
    const attribution = said.get(id);
    return attribution === undefined ? "" : speaker(attribution);
  }
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  return `${words.slice(0, 8).join(" ")}${words.length > 8 ? " …" : ""}`;
}
