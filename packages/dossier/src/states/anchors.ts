/** What words tell whatever their language: the numbers in them, and whom, where and what body they name. */
import type { Reading, Span } from "@isnad/reader";
import type { Meanings } from "../names/meanings.ts";

/** Smaller numbers stand in most sentences. */
const LEAST = 2;

/** Numbers as `#26`, names as what they are joined to; dates and places of the whole country say nothing. */
export function anchorsOf(span: Span, { names, numbers, times }: Reading, means: Meanings): ReadonlySet<string> {
  const anchors = new Set<string>();
  const isIn = (inner: Span) => inner.start >= span.start && inner.end <= span.end;
  for (const { span: at, value, ordinal } of numbers) {
    if (value === null || value < LEAST || ordinal || !isIn(at)) continue;
    if (!times.some((time) => time.span.start <= at.start && at.end <= time.span.end)) anchors.add(`#${value}`);
  }
  for (const { name, kind, spans } of names) {
    if (!spans.some(isIn)) continue;
    const { key } = kind === "place" ? means.place(name) : means.speaker(name);
    if (key !== "*") anchors.add(kind === "place" ? `place ${key}` : key);
  }
  return anchors;
}
