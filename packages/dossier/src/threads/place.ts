/** Puts a claim where it belongs: its question, its origin, its moment. */
import { fold } from "@isnad/reader/fold";
import type { ReadClaim } from "../contract/held.ts";
import type { Stories } from "../copies/copies.ts";
import type { Known } from "../names/known.ts";
import { type Moment, momentOf, zoneOf } from "../time/moment.ts";
import type { Placed } from "./placed.ts";
import { questionOf } from "./question.ts";
import { nominalOf, rangeOf } from "./range.ts";

export function place(claim: ReadClaim, known: Known, stories: Stories): Placed {
  const said = saidAt(claim);
  const origin = originKey(claim, known, stories);
  // a claim belongs to one brief alone: what is worked out is written onto it, which spares a hundred thousand copies
  return Object.assign(claim as Writable<ReadClaim>, {
    chain: credited(claim, stories.creditOf(claim.report)),
    said,
    when: narrowed(claim, said),
    question: questionOf(claim, known.placeKey(claim.report, claim.place), said, origin),
    originKey: origin,
    nominal: nominalOf(claim),
    range: rangeOf(claim),
  });
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** When it was said; what has no date of its own takes its report's, and what has none either, the ledger's. */
export function saidAt({ saidOn, published, recordedAt }: ReadClaim): Moment {
  const zone = zoneOf(published);
  return momentOf(saidOn, zone) ?? momentOf(published, zone) ?? (momentOf(recordedAt) as Moment);
}

function narrowed({ published }: ReadClaim, said: Moment): Moment {
  const out = momentOf(published, zoneOf(published));
  return out !== null && out.start >= said.start && out.end <= said.end ? out : said;
}

/** A copy that leaves the agency's credit out came through the agency all the same. */
function credited({ chain }: ReadClaim, credit: string | null): ReadClaim["chain"] {
  if (credit === null || chain.some(({ role, name }) => role === "agency" || name === credit)) return chain;
  const at = chain.findIndex(({ role }) => role === "outlet");
  const end = at < 0 ? chain.length : at;
  return [...chain.slice(0, end), { name: credit, role: "agency" }, ...chain.slice(end)];
}

/** A report that speaks for itself is its wire story, else the agency it credits, else its outlet. */
function originKey(claim: ReadClaim, known: Known, { storyOf }: Stories): string {
  if (claim.origin !== null) return known.originKey(claim.report, claim.origin);
  const story = storyOf(claim.report);
  if (story !== null) return `story:${story}`;
  const self = claim.chain.find(({ role }) => role === "agency") ?? claim.chain.find(({ role }) => role === "outlet");
  return self === undefined ? `report:${claim.report}` : `self:${fold(self.name)}`;
}
