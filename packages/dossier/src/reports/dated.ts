/** Claims put on the time line, with all that they say by themselves. */
import type { ReadClaim } from "../contract/held.ts";
import { groupKey, isContestable, isNamed } from "../threads/groups.ts";
import { BY_THING } from "../threads/measures.ts";
import { nominalOf, type Range, rangeOf } from "../threads/range.ts";
import { type Moment, momentOf, zoneOf } from "../time/moment.ts";

export interface Dated extends ReadClaim {
  /** When it was said; what has no date at all counts as said when the ledger learned of it. */
  readonly said: Moment;
  /** The same, narrowed to the minute of publication where the words give only the day. Decides what is newer. */
  readonly when: Moment;
  /** The number that counts: the value as said, else the end of the interval that is known. */
  readonly nominal: number | null;
  readonly range: Range;
  /** The key of those counted, or of what is counted where the measure alone does not say. */
  readonly counted: string;
  /** The source's own word for those counted, where they may be called otherwise; null where nobody would. */
  readonly word: string | null;
}

/** `claim`: one that nobody else has; what is worked out is written onto it, which spares a hundred thousand copies. */
export function dated(claim: ReadClaim): Dated {
  const made = claim as { -readonly [K in keyof Dated]: Dated[K] };
  made.said = saidAt(claim);
  made.when = narrowed(claim, made.said);
  made.nominal = nominalOf(claim);
  made.range = rangeOf(claim);
  made.counted = groupKey(claim.group === "total" && BY_THING.has(claim.measure) ? claim.of : claim.group);
  made.word = wordFor(claim);
  return made;
}

function wordFor({ group, label, of }: ReadClaim): string | null {
  if (!isContestable(group)) return null;
  return (label ?? (isNamed(group) ? of : group)) || null;
}

/** When it was said; what has no date of its own takes its report's, and what has none either, the ledger's. */
function saidAt({ saidOn, published, recordedAt }: ReadClaim): Moment {
  const zone = zoneOf(published);
  return momentOf(saidOn, zone) ?? momentOf(published, zone) ?? (momentOf(recordedAt) as Moment);
}

function narrowed({ published }: ReadClaim, said: Moment): Moment {
  const out = momentOf(published, zoneOf(published));
  return out !== null && out.start >= said.start && out.end <= said.end ? out : said;
}
