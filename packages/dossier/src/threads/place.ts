/** Puts a claim where it belongs: its question, its origin, its moment. */
import { fold } from "@isnad/reader/fold";
import type { ReadClaim } from "../contract/held.ts";
import type { Known } from "../names/known.ts";
import { type Moment, momentOf, zoneOf } from "../time/moment.ts";
import type { Placed } from "./placed.ts";
import { questionOf } from "./question.ts";
import { nominalOf, rangeOf } from "./range.ts";

/** `storyOf`: the wire story a report is a copy of; null where it is none. */
export function place(claim: ReadClaim, known: Known, storyOf: (report: string) => string | null): Placed {
  const said = saidAt(claim);
  return {
    ...claim,
    said,
    when: narrowed(claim, said),
    question: questionOf(claim, known.placeKey(claim.report, claim.place), said),
    originKey: originKey(claim, known, storyOf),
    nominal: nominalOf(claim),
    range: rangeOf(claim),
  };
}

/** When it was said; what has no date of its own takes its report's, and what has none either, the ledger's. */
export function saidAt({ saidOn, published, recordedAt }: ReadClaim): Moment {
  const zone = zoneOf(published);
  return momentOf(saidOn, zone) ?? momentOf(published, zone) ?? (momentOf(recordedAt) as Moment);
}

function narrowed({ published }: ReadClaim, said: Moment): Moment {
  const out = momentOf(published, zoneOf(published));
  return out !== null && out.start >= said.start && out.end <= said.end ? out : said;
}

/** A report that speaks for itself is its wire story, else the agency it credits, else its outlet. */
function originKey(claim: ReadClaim, known: Known, storyOf: (report: string) => string | null): string {
  if (claim.origin !== null) return known.originKey(claim.report, claim.origin);
  const story = storyOf(claim.report);
  if (story !== null) return `story:${story}`;
  const self = claim.chain.find(({ role }) => role === "agency") ?? claim.chain.find(({ role }) => role === "outlet");
  return self === undefined ? `report:${claim.report}` : `self:${fold(self.name)}`;
}
