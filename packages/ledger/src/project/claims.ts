/** A reading's claims as rows, each with the words it was read from. */
import { claimsOf } from "@isnad/dossier";
import type { Span } from "@isnad/reader";
import { canonicalJson } from "../entry/canonical.ts";
import type { ReadingBody } from "../entry/format.ts";
import { claims, type RowOf } from "../schema/tables.ts";
import { shown } from "./shown.ts";

export type ClaimRow = RowOf<typeof claims>;

export interface ReadFrom {
  readonly dossier: string;
  readonly recordedAt: string;
  readonly entry: number;
  readonly text: string;
}

const EMPTY = {
  id: null,
  measure: null,
  value: null,
  low: null,
  high: null,
  qualifier: null,
  unit: null,
  group_name: null,
  label: null,
  scope: null,
  place: null,
  time: null,
  asserted: null,
  said_on: null,
  origin: null,
  chain: null,
} as const satisfies Partial<ClaimRow>;

/** The rows of all claims of one reading: figures, statements, and what it says of the state of the world. */
export function claimRows(reading: ReadingBody, from: ReadFrom): readonly ClaimRow[] {
  const row = (item: string, kind: string, span: Span, rest: Partial<ClaimRow>): ClaimRow => {
    const made: ClaimRow = {
      ...EMPTY,
      ...rest,
      dossier: from.dossier,
      report: reading.report.id,
      entry: from.entry,
      item: `/reading/${item}`,
      kind,
      span_start: span.start,
      span_end: span.end,
      words: from.text.slice(span.start, span.end),
    };
    return Object.fromEntries(
      Object.entries(made).map(([name, value]) => [name, typeof value === "string" ? shown(value) : value]),
    ) as unknown as ClaimRow;
  };
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
