/** What stands in the margin of a report and is marked in its text: claims, and what else the reader found. */
import type { Span } from "@isnad/reader";
import type { Mark } from "../../text/segments.ts";
import type { ClaimOfThread, WholeReport } from "../shapes.ts";

/** The kinds of marks, in the order in which they are offered. */
export const KINDS = [
  "figure",
  "source",
  "condition",
  "change",
  "explanation",
  "caution",
  "happening",
  "name",
  "time",
] as const;
export type Kind = (typeof KINDS)[number];

/** Names and times are most of the words of a report: marked only where asked for. */
export const MARKED_AT_FIRST: readonly Kind[] = ["figure", "source", "condition", "change", "explanation", "caution"];

type Read = WholeReport["reading"];

interface Place {
  /** Unique in the report. */
  readonly id: string;
  readonly span: Span;
}
/** One thing in the margin. Sources, names and times have marks only. */
export type Finding =
  | (Place & { readonly kind: "figure"; readonly claim: ClaimOfThread })
  | (Place & { readonly kind: "condition"; readonly of: Read["conditions"][number] })
  | (Place & { readonly kind: "change"; readonly of: Read["changes"][number] })
  | (Place & { readonly kind: "explanation"; readonly of: Read["explanations"][number] })
  | (Place & { readonly kind: "caution"; readonly of: Read["cautions"][number] })
  | (Place & { readonly kind: "happening"; readonly of: Read["happenings"][number] });

/** `edge`: nothing that was read; words that are set off besides begin and end there. */
export interface FindingMark extends Mark<Kind | "edge"> {
  /** The id of the finding it belongs to; null for a mark with nothing in the margin. */
  readonly finding: string | null;
  /** Set on a claim's mark: its status. */
  readonly status?: string;
}

type FoundIn = Pick<WholeReport, "reading" | "claims">;

/** All that stands in the margin, in the order of the text. */
export function findingsOf({ reading, claims }: FoundIn): readonly Finding[] {
  const found: Finding[] = [
    ...claims.map((claim): Finding => ({ id: claim.id, span: claim.span, kind: "figure", claim })),
    ...reading.conditions.map(
      (of, index): Finding => ({ id: `condition-${index}`, span: of.span, kind: "condition", of }),
    ),
    ...reading.changes.map((of, index): Finding => ({ id: `change-${index}`, span: of.span, kind: "change", of })),
    ...reading.explanations.map(
      (of, index): Finding => ({ id: `explanation-${index}`, span: of.span, kind: "explanation", of }),
    ),
    ...reading.cautions.map((of, index): Finding => ({ id: `caution-${index}`, span: of.span, kind: "caution", of })),
    ...reading.happenings.map(
      (of, index): Finding => ({ id: `happening-${index}`, span: of.span, kind: "happening", of }),
    ),
  ];
  return found.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What is underlined, of the kinds asked for. */
export function marksOf(report: FoundIn, kinds: ReadonlySet<Kind>): readonly FindingMark[] {
  const marks: FindingMark[] = findingsOf(report)
    .filter(({ kind }) => kinds.has(kind))
    .map(({ id, kind, span, ...rest }) => ({
      id,
      kind,
      span,
      finding: id,
      ...("claim" in rest ? { status: rest.claim.status } : {}),
    }));
  const plain = (kind: Kind, spans: readonly (Span | null)[]) => {
    if (kinds.has(kind))
      for (const [index, span] of spans.entries())
        if (span !== null) marks.push({ id: `${kind}-${index}`, kind, span, finding: null });
  };
  const { attributions, names, times } = report.reading;
  plain(
    "source",
    attributions.map(({ source }) => source),
  );
  plain(
    "name",
    names.flatMap(({ spans }) => spans),
  );
  plain(
    "time",
    times.map(({ span }) => span),
  );
  return marks;
}

/** Cuts the text where words that are set off begin and end, and nowhere else. */
export const edgesOf = (spans: readonly Span[]): readonly FindingMark[] =>
  spans.map((span, index) => ({ id: `edge-${index}`, kind: "edge", span, finding: null }));

/** The words that a claim leans on: who says it and that it is said. Empty where the report says it itself. */
export function supportOf(
  claim: Pick<ClaimOfThread, "span">,
  reading: Pick<Read, "figures" | "attributions">,
): readonly Span[] {
  const figure = reading.figures.find(({ span }) => span.start === claim.span.start && span.end === claim.span.end);
  const said = reading.attributions.find(({ id }) => id === figure?.attribution);
  if (said === undefined) return [];
  return said.source === null ? [said.cue] : [said.source, said.cue];
}

/** `?span=12-40` of an address; null where it is none or lies outside the text. */
export function spanOfAddress(given: string | null, text: string): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(given ?? "");
  if (found === null) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end && start < text.length ? { start, end: Math.min(end, text.length) } : null;
}

/** The shortest finding that a place in the text belongs to; null where it belongs to none. */
export function findingAt(findings: readonly Finding[], span: Span): Finding | null {
  const over = findings.filter((finding) => finding.span.start < span.end && finding.span.end > span.start);
  const exact = over.find((finding) => finding.span.start === span.start && finding.span.end === span.end);
  const length = ({ span }: Finding) => span.end - span.start;
  return exact ?? over.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}
