/** Spans and words: every span of a reading lies in its text, and every words are those at their span. */
import type { Findings } from "./finding.ts";

/** Lists of a reading whose items are claims. */
const CLAIMS = ["figures", "attributions", "conditions", "changes", "cautions", "explanations", "happenings"];

/** @returns how many claims the reading makes. */
export function checkSpans(
  reading: unknown,
  { text, report, entry, findings }: { text: string; report: string; entry: number; findings: Findings },
): number {
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}/${index}`);
    else if (isSpan(value)) {
      if (!(0 <= value.start && value.start <= value.end && value.end <= text.length))
        findings.add("verify.span-outside", `${path} of entry ${entry}.`, { entry, report });
    } else if (typeof value === "object" && value !== null) {
      const { span, words } = value as { span?: unknown; words?: unknown };
      if (isSpan(span) && typeof words === "string" && text.slice(span.start, span.end) !== words)
        findings.add("verify.words-differ", `${path} of entry ${entry}.`, { entry, report });
      for (const [key, item] of Object.entries(value)) walk(item, `${path}/${key}`);
    }
  };
  walk(reading, "/reading");
  const lists = reading as Record<string, unknown>;
  return CLAIMS.reduce((sum, list) => sum + (Array.isArray(lists[list]) ? lists[list].length : 0), 0);
}

function isSpan(value: unknown): value is { start: number; end: number } {
  if (typeof value !== "object" || value === null) return false;
  const { start, end } = value as { start?: unknown; end?: unknown };
  return typeof start === "number" && typeof end === "number";
}
