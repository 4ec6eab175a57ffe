/** Whether a count is of all so far or of those added to it. */
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";

/** Newly, in this period: "1,200 more were arrested", "12 new cases", "in the last 24 hours". */
export function scopeOf(doc: Document, number: FoundNumber, counted: Counted): "total" | "increment" {
  const before = doc.tokens[number.first - 1]?.info.word ?? "";
  if (/^(?:further|another|additional)$/.test(before)) return "increment";
  if (/^(?:newly|more)$/.test(doc.tokens[(counted.phrase?.last ?? number.last) + 1]?.info.word ?? ""))
    return "increment";
  const next = doc.tokens[number.last + 1]?.info.word ?? "";
  if (/^(?:more|new|additional|further)$/.test(next)) return "increment";
  const end = (counted.phrase?.last ?? number.last) + 1;
  for (let at = end; at < end + 10; at++) {
    const word = doc.tokens[at]?.info.word ?? "";
    if (
      at < end + 5 &&
      (word === "a" || word === "per" || word === "each" || word === "every") &&
      doc.tokens[at + 1]?.info.word === "day"
    )
      return "increment";
    if (
      (word === "last" || word === "past" || word === "previous") &&
      /^(?:24|48|hours|day)$/.test(doc.tokens[at + 1]?.info.word ?? "")
    )
      return "increment";
  }
  return "total";
}
