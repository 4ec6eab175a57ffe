/** Who is counted: a name of the contract's list where one fits, else the words themselves. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import type { Measure } from "../../../contract/types.ts";
import { type Document, lookUp, spanOf, stemStart, wordsOf } from "../../../text/document.ts";
import { holdsAt, stemLike } from "../../../figures/facts.ts";
import type { Counted } from "./counted.ts";
import { isStem } from "./words.ts";

export interface Group {
  readonly group: string;
  readonly label: TokenRange | null;
}

/** A noun as written, without the «و» that joins it. */
export function nounAs(doc: Document, at: number): string {
  const { start, end } = spanOf(doc, at, at);
  const joined = doc.tokens[at]?.info.conjunction !== "";
  return wordsOf(doc, { start: joined ? stemStart(doc, at, 1) : start, end });
}

const isCase = isStem("إصابة إصابات حالة حالات وفاة وفيات");

export function groupOf(doc: Document, counted: Counted | null, measure: Measure, inherited: Group | null): Group {
  if (counted === null) return { group: "total", label: null };
  // «37 إصابة»: cases, and nobody in particular
  if (holdsAt(doc, counted.head, isCase))
    return { group: counted.group ?? "total", label: { first: counted.head, last: counted.last } };
  const label = { first: counted.head, last: counted.last };
  if (counted.partOf || counted.others) {
    if (counted.group !== null) return { group: counted.group, label };
    if (inherited !== null && counted.head === counted.last) return { group: inherited.group, label: inherited.label };
  }
  if (counted.group !== null) return { group: counted.group, label };
  // «مقتل 3 لاجئين»: the noun is who they were, not what happened
  const own = counted.victims !== null && counted.people === null && counted.victims.measure !== measure;
  if (!own && (counted.people?.group === "total" || counted.victims !== null || counted.partOf || counted.others))
    return { group: "total", label };
  return { group: bodyOfOwner(doc, counted.head) ?? nounAs(doc, counted.head), label };
}

/** «قالت الشرطة إن 28 من منتسبيها جرحوا»: theirs, and who they are stands before; null where no body does. */
function bodyOfOwner(doc: Document, head: number): string | null {
  if (!holdsAt(doc, head, isOfSomebody)) return null;
  for (let at = head - 1; at >= Math.max(0, head - OWNER_REACH); at--) {
    const body = lookUp(doc, at, "body");
    if (body !== null) return body.entry.group;
  }
  return null;
}
const OWNER_REACH = 25;
const isOfSomebody = stemLike(/^(?:منتسبي|منسوبي|عناصر|افراد|رجال)(?:ه|ها|هم)$/u);
