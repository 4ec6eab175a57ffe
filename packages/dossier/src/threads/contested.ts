/**
 * One count under two labels: where one origin's "26 armed criminals" are another's "26 protesters". Two questions that
 * differ in the group alone are one where speakers that never count both give the very same number within days.
 */
import { groupBy } from "../collect.ts";
import { DAY } from "../time/moment.ts";
import { isContestable } from "./groups.ts";
import type { Placed } from "./placed.ts";

/** Smaller numbers are equal by chance too often. */
const LEAST = 5;
/** How far apart the two may be said. Days. */
const NEAR = 14;
/** Claims of one number looked at for each label: more of them say nothing new. */
const MOST = 20;
/** People are labelled; these are the measures that count people by what they are called. */
const PEOPLE: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "arrested",
  "released",
  "abducted",
  "charged",
  "missing",
]);

/** `byKey`: the claims of questions that differ in the group alone. */
export function contestedPairs(byKey: ReadonlyMap<string, readonly Placed[]>): readonly (readonly [string, string])[] {
  const counts: { key: string; claim: Placed }[] = [];
  for (const [key, claims] of byKey) for (const claim of claims) if (isCount(claim)) counts.push({ key, claim });
  const pairs: (readonly [string, string])[] = [];
  for (const same of groupBy(counts, ({ claim }) => claim.of.value).values()) {
    const keys = groupBy(same, ({ key }) => key);
    if (keys.size < 2) continue;
    let before: [string, typeof same] | null = null;
    for (const [key, theirs] of keys) {
      const ours = before?.[1] ?? [];
      if (
        before !== null &&
        ours.slice(0, MOST).some((one) => theirs.slice(0, MOST).some((other) => mayBeOne(one.claim, other.claim)))
      )
        pairs.push([before[0], key]);
      before = [key, theirs];
    }
  }
  return pairs.filter(([one, other]) => !besideEachOther(byKey.get(one) ?? [], byKey.get(other) ?? []));
}

const isCount = ({ question, of: { value, qualifier, unit } }: Placed) =>
  value !== null &&
  value >= LEAST &&
  qualifier === "exact" &&
  unit === null &&
  PEOPLE.has(question.measure) &&
  isContestable(question.group);

const mayBeOne = (a: Placed, b: Placed) =>
  (a.of.report !== b.of.report || a.originKey !== b.originKey) &&
  Math.abs(a.of.said.start - b.of.said.start) <= NEAR * DAY;

/** Whoever counts both in one report holds them for two kinds of people. */
function besideEachOther(ours: readonly Placed[], theirs: readonly Placed[]): boolean {
  const speakerOf = ({ of: { report }, originKey }: Placed) => `${report}|${originKey}`;
  const speakers = new Set(ours.map(speakerOf));
  return theirs.some((claim) => speakers.has(speakerOf(claim)));
}
