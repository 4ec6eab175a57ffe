/** A reading in the shape that the room's report page draws: each figure is a claim, with its chain. */
import type { Attribution, Figure, Reading } from "@isnad/reader";
import type { ChainLink, ClaimStatus } from "../../src/api/types.ts";
import type { ClaimOfThread, WholeReport } from "../../src/views/shapes.ts";

const STATUSES: Readonly<Record<Figure["status"], ClaimStatus>> = {
  asserted: "standing",
  denied: "disputed",
  retracted: "retracted",
  unconfirmed: "unconfirmed",
  hypothetical: "unconfirmed",
};

/** Who speaks, by the best name the report has; null where it does not say. */
export function speakerOf(said: Attribution, { names, report }: Reading): string | null {
  const known = names.find(({ id }) => id === said.speaker)?.name ?? said.speaker;
  return known ?? (said.source === null ? null : report.text.slice(said.source.start, said.source.end));
}

/** Origin first, outlet last. */
export function chainOf(said: Attribution | null, reading: Reading): readonly ChainLink[] {
  const speaker = said === null ? null : speakerOf(said, reading);
  const { outlet } = reading.report;
  return [
    ...(speaker === null ? [] : [{ name: speaker, role: "speaker" }]),
    ...(said?.via ?? []).map(({ name, role }) => ({ name, role })),
    ...(outlet === undefined || (said?.via ?? []).some(({ role }) => role === "outlet")
      ? []
      : [{ name: outlet, role: "outlet" }]),
  ];
}

export function claimOf(figure: Figure, reading: Reading): ClaimOfThread {
  const said = reading.attributions.find(({ id }) => id === figure.attribution) ?? null;
  const { span, measure, group, place, scope, value, low, high, qualifier, unit, label } = figure;
  return {
    id: figure.id,
    span,
    measure,
    group,
    place,
    scope,
    value,
    low,
    high,
    qualifier,
    unit,
    label,
    thread: "",
    saidOn: said?.saidOn ?? reading.report.published ?? null,
    recordedAt: "",
    origin: said === null ? null : speakerOf(said, reading),
    chain: [...chainOf(said, reading)],
    status: STATUSES[figure.status],
    because: null,
    report: reading.report.id,
    words: reading.report.text.slice(span.start, span.end),
  };
}

export function asReport(reading: Reading): WholeReport {
  const { report, ...rest } = reading;
  return {
    id: report.id,
    ref: null,
    title: null,
    outlet: report.outlet ?? null,
    published: report.published ?? null,
    recordedAt: "",
    lang: report.lang,
    url: null,
    text: report.text,
    reading: rest,
    claims: reading.figures.map((figure) => claimOf(figure, reading)),
    versions: [],
    copies: [],
  };
}
