/** Figures to claims: each with its origin, its chain, when it was said and where it was read. */
import type { Attribution, Figure, Reading } from "@isnad/reader";
import { compare } from "../collect.ts";
import type { ReadClaim } from "../contract/held.ts";
import { chainOf, originOf } from "./chain.ts";
import { diaryOf } from "../time/diary.ts";
import { redate, zoned } from "../time/redate.ts";
import { creditOf } from "./credit.ts";
import { claimId, shortId } from "./ids.ts";
import { partsIn } from "./parts.ts";
import { saidOn } from "./said-on.ts";
import { type Since, sinceIn } from "./since.ts";

/** The claims of one reading, in order of the text. Pure: the same reading gives the same claims, ids and all. */
export function claimsOf(reading: Reading, recordedAt: string): readonly ReadClaim[] {
  const attributions = new Map(reading.attributions.map((attribution) => [attribution.id, attribution]));
  const parts = partsIn(reading);
  const starts = sinceIn(reading);
  const diary = diaryOf(reading);
  const credit = creditOf(reading.report);
  const short = shortId(reading.report.id);
  const ids = new Set<string>();
  const claims = [...reading.figures].sort(inText).map((figure) => {
    const attribution = figure.attribution === null ? null : (attributions.get(figure.attribution) ?? null);
    const written = diary(figure.number.start);
    const since = starts.get(figure.id) ?? null;
    const context = { part: parts.has(figure.id), since, written, credit, ids, short };
    return claimOf(reading, recordedAt, figure, attribution, context);
  });
  if (parts.size === 0) return claims;
  const idOf = new Map(claims.map(({ figure, id }) => [figure, id]));
  return claims.map((claim) =>
    claim.part ? { ...claim, whole: idOf.get(parts.get(claim.figure) ?? "") ?? null } : claim,
  );
}

interface Context {
  readonly part: boolean;
  readonly since: Since | null;
  /** The day of writing, in a report written over days. */
  readonly written: string | null;
  readonly credit: string | null;
  readonly ids: Set<string>;
  /** The report's id as ids of claims have it. */
  readonly short: string;
}

function claimOf(
  reading: Reading,
  recordedAt: string,
  figure: Figure,
  attribution: Attribution | null,
  { part, since, written, credit, ids, short }: Context,
): ReadClaim {
  const { report } = reading;
  const published = report.published ?? null;
  const time = runningTime(figure.time, since, published);
  const said = saidOn(report, attribution, { ...figure, time }, written);
  return {
    kind: "figure",
    id: unique(claimId("f", short, figure.span, figure.number), ids),
    figure: figure.id,
    measure: figure.measure,
    group: figure.group,
    of: figure.of,
    place: figure.place,
    scope: figure.scope,
    time: redate(time, written, published),
    since: since === null ? null : { ...since, from: redate(since.from, written, published) },
    asserted: isWithdrawn(reading, figure) ? "retracted" : figure.status,
    part,
    whole: null,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    unit: figure.unit,
    label: figure.label,
    saidOn: said.on,
    dated: said.by,
    published,
    recordedAt,
    origin: originOf(reading, attribution),
    chain: [...chainOf(reading, attribution, credit)],
    report: report.id,
    lang: report.lang,
    span: figure.span,
    words: report.text.slice(figure.span.start, figure.span.end),
    withdrawal: withdrawalOf(reading, figure, attribution),
  };
}

/** What counts since a day counts to when it was told, and is no count of that day. */
function runningTime(time: string | null, since: Since | null, published: string | null): string | null {
  if (since?.from == null || published === null) return time;
  const { from } = since;
  // the running year or month stays as it was read
  if (time?.startsWith(`${from}/`) || (time !== null && time.length < from.length && from.startsWith(time)))
    return time;
  return `${from}/${published.slice(0, 10)}`;
}

/** Who took a figure back, when, and with which words; null where it was not taken back. */
function withdrawalOf(reading: Reading, figure: Figure, attribution: Attribution | null): ReadClaim["withdrawal"] {
  if (figure.status !== "retracted" && figure.status !== "denied" && !isWithdrawn(reading, figure)) return null;
  const { report } = reading;
  const nearest = reading.cautions.find(
    ({ kind, span }) =>
      (kind === "retracted" || kind === "deleted") && span.start <= figure.span.end && figure.span.start <= span.end,
  );
  const cue = attribution === null ? null : joined(attribution, figure.span.end);
  const span = nearest?.span ?? cue ?? figure.span;
  return {
    by: originOf(reading, attribution),
    on: zoned(attribution?.saidOn ?? null, report.published ?? null) ?? report.published ?? null,
    words: report.text.slice(span.start, span.end),
    report: report.id,
    span,
  };
}

/** The words that withdraw a statement hold its figure: "withdrew a statement that 164 had died". */
const isWithdrawn = ({ cautions }: Reading, { status, span }: Figure): boolean =>
  status === "asserted" &&
  cautions.some(
    (caution) => caution.kind === "retracted" && caution.span.start <= span.start && span.end <= caution.span.end,
  );

function joined({ source, cue }: Attribution, end: number) {
  const start = Math.min(cue.start, source?.start ?? cue.start);
  return end > start && end - start < 600 ? { start, end } : cue;
}

function unique(id: string, ids: Set<string>): string {
  let free = id;
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`;
  ids.add(free);
  return free;
}

/** By place in the text; what shares its words is told apart by measure and group, never by the order it was found in. */
function inText(a: Figure, b: Figure): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    a.number.start - b.number.start ||
    compare(a.measure, b.measure) ||
    compare(a.group, b.group) ||
    compare(a.id, b.id)
  );
}
