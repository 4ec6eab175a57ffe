/** A reading's claims as rows, each with the words it was read from. */
import { claimsOf } from "@isnad/dossier";
import type { Span } from "@isnad/reader";
import { canonicalJson } from "../entry/canonical.ts";
import type { ReadingBody } from "../entry/format.ts";
import { claims, type RowOf } from "../schema/tables.ts";
import { isShown, shown } from "./shown.ts";

export type ClaimRow = RowOf<typeof claims>;

export interface ReadFrom {
  readonly dossier: string;
  readonly recordedAt: string;
  readonly entry: number;
  readonly text: string;
}

/** The rows of all claims of one reading: figures, statements, and what it says of the state of the world. */
export function claimRows(reading: ReadingBody, from: ReadFrom): readonly ClaimRow[] {
  const row = (item: string, kind: string, span: Span, rest: Partial<ClaimRow>): ClaimRow => {
    // All fields in one literal: half the time of spreading them, and this runs for every claim.
    const made: ClaimRow = {
      dossier: from.dossier,
      report: reading.report.id,
      item: `/reading/${item}`,
      id: rest.id ?? null,
      kind,
      measure: rest.measure ?? null,
      value: rest.value ?? null,
      low: rest.low ?? null,
      high: rest.high ?? null,
      qualifier: rest.qualifier ?? null,
      unit: rest.unit ?? null,
      group_name: rest.group_name ?? null,
      label: rest.label ?? null,
      scope: rest.scope ?? null,
      place: rest.place ?? null,
      time: rest.time ?? null,
      asserted: rest.asserted ?? null,
      said_on: rest.said_on ?? null,
      origin: rest.origin ?? null,
      chain: rest.chain ?? null,
      span_start: span.start,
      span_end: span.end,
      words: from.text.slice(span.start, span.end),
      entry: from.entry,
    };
    return clean ? made : allShown(made);
  };
  // Most reports hold nothing that a database does not: their rows need no second look.
  const clean = isShown(from.text) && isShown(reading.report.outlet ?? "");
  const saying = sayings(reading, from.text);
  const whole = { ...reading, report: { ...reading.report, text: from.text } };
  const known = new Map(claimsOf(whole, from.recordedAt).map((claim) => [claim.figure, claim]));
  return [
    ...reading.figures.map((figure, index) => {
      const claim = known.get(figure.id);
      return row(`figures/${index}`, "figure", figure.span, {
        measure: figure.measure,
        value: figure.value,
        low: figure.low,
        high: figure.high,
        qualifier: figure.qualifier,
        unit: figure.unit,
        group_name: figure.group,
        label: figure.label,
        scope: figure.scope,
        place: figure.place,
        time: figure.time,
        asserted: figure.status,
        id: claim?.id ?? null,
        said_on: claim?.saidOn ?? null,
        origin: claim?.origin ?? null,
        chain: claim === undefined ? null : canonicalJson(claim.chain),
      });
    }),
    ...reading.attributions.map((attribution, index) =>
      row(`attributions/${index}`, "statement", around(attribution.content, attribution.cue), {
        measure: attribution.act,
        ...saying(attribution.id),
      }),
    ),
    ...reading.conditions.map(({ span, what, state, holder, place, start, end }, index) =>
      row(`conditions/${index}`, "condition", span, {
        measure: what,
        label: state,
        group_name: holder,
        place,
        time: start === null && end === null ? null : `${start ?? ".."}/${end ?? ".."}`,
      }),
    ),
    ...reading.changes.map(({ span, kind, person, office, on, by }, index) =>
      row(`changes/${index}`, "change", span, {
        measure: kind,
        group_name: person,
        label: office,
        time: on,
        origin: by,
      }),
    ),
    ...reading.cautions.map(({ span, kind, about }, index) =>
      row(`cautions/${index}`, "caution", span, { measure: kind, label: about }),
    ),
    ...reading.explanations.map(({ span, kind, of, cause, on, origin }, index) =>
      row(`explanations/${index}`, "explanation", span, {
        measure: kind,
        group_name: of,
        label: cause,
        said_on: on,
        origin,
      }),
    ),
    ...reading.happenings.map(({ span, kind, on, place }, index) =>
      row(`happenings/${index}`, "happening", span, { measure: kind, time: on, place }),
    ),
  ];
}

function allShown(row: ClaimRow): ClaimRow {
  const values = Object.entries(row).map(([name, value]) => [name, typeof value === "string" ? shown(value) : value]);
  return Object.fromEntries(values) as unknown as ClaimRow;
}

/** Who said it and when, by the attribution's id. */
function sayings(reading: ReadingBody, text: string): (id: string) => Pick<ClaimRow, "said_on" | "origin"> {
  const names = new Map(reading.names.map(({ id, name }) => [id, name]));
  const known = new Map(
    reading.attributions.map(({ id, speaker, source, saidOn }) => {
      const words = source === null ? null : text.slice(source.start, source.end);
      return [id, { said_on: saidOn, origin: speaker === null ? words : (names.get(speaker) ?? speaker) }];
    }),
  );
  return (id) => known.get(id) ?? { said_on: null, origin: null };
}

/** The one stretch that holds all of what was said; the cue where nothing was quoted. */
function around(content: readonly Span[], cue: Span): Span {
  if (content.length === 0) return cue;
  return { start: Math.min(...content.map(({ start }) => start)), end: Math.max(...content.map(({ end }) => end)) };
}
