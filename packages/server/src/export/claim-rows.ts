/** The claims of a brief as flat rows: what each says, whose it is, how it stands, and where its words are. */
import type { Brief, Claim, Thread } from "@isnad/dossier";
import type { Report } from "@isnad/reader";

export type ClaimRow = ReturnType<typeof rowOf>;

/** All rows of a brief. */
export const claimRows = (brief: Brief, reports: readonly Report[]): ClaimRow[] => [...eachRow(brief, reports)];

/** The rows of a brief one after the other, in the order of its threads. */
export function* eachRow(brief: Brief, reports: readonly Report[]): Generator<ClaimRow, undefined> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  for (const thread of brief.threads)
    for (const claim of thread.claims) yield rowOf(claim, thread, brief, byId.get(claim.report));
}

function rowOf(claim: Claim, thread: Thread, brief: Brief, report: Report | undefined) {
  const text = report?.text ?? "";
  return {
    dossier: brief.dossier,
    as_of: brief.asOf,
    thread: thread.id,
    claim: claim.id,
    measure: thread.measure,
    group: thread.group,
    place: thread.place,
    scope: thread.scope,
    status: claim.status,
    value: claim.value,
    low: claim.low,
    high: claim.high,
    qualifier: claim.qualifier,
    unit: claim.unit,
    label: claim.label,
    said_on: claim.saidOn,
    recorded_at: claim.recordedAt,
    origin: claim.origin,
    chain: claim.chain.map(({ name }) => name).join(" ← "),
    because: claim.because?.words ?? null,
    because_by: claim.because?.by ?? null,
    words: claim.words,
    report: claim.report,
    outlet: report?.outlet ?? null,
    published: report?.published ?? null,
    title: report?.title ?? null,
    url: report?.url ?? null,
    start: claim.span.start,
    end: claim.span.end,
    start_code_point: codePoints(text, claim.span.start),
    end_code_point: codePoints(text, claim.span.end),
  };
}

/** Offsets count UTF-16 code units; most other programs count code points. */
function codePoints(text: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < offset; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) points++;
  return points;
}
