/**
 * Ids of claims. They are built from where a claim was read, never from an order, so that a decision about a claim finds
 * it again after any re-reading that finds the same words.
 */
import type { Span } from "@isnad/reader";

/** `f-3f2ac01b9e77d0aa-120-140-125-127`: kind, report (`shortId`), span, span of the number. UTF-16 offsets. */
export function claimId(kind: "f" | "s", report: string, span: Span, inner?: Span): string {
  const place =
    inner === undefined ? `${span.start}-${span.end}` : `${span.start}-${span.end}-${inner.start}-${inner.end}`;
  return `${kind}-${report}-${place}`;
}

/** The first 16 hexadecimal digits of a report's id; an id that is no hash is kept, made fit for a link. */
export function shortId(report: string): string {
  const hash = /^sha256:([0-9a-f]{16})[0-9a-f]*$/.exec(report)?.[1];
  return hash ?? report.replace(/[^\p{L}\p{N}]+/gu, "_");
}
