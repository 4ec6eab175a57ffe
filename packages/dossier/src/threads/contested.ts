/**
 * One count under two labels: where one origin's "26 armed criminals" are another's "26 protesters". Two questions that
 * differ in the group alone are one where speakers that never count both give the very same number within days.
 */
import { DAY } from "../time/moment.ts";
import { isContestable } from "./groups.ts";
import { ofOne, ofTwo } from "./kept.ts";
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

/**
 * Whether two questions that differ in the group alone are one count under two labels. Remembered: of a family most lists of
 * claims are the same from one time to the next.
 */
export const areContested = ofTwo((ours, theirs) => {
  const [few, many] = [countsOf(ours), countsOf(theirs)].sort((a, b) => a.size - b.size) as [Counts, Counts];
  for (const [value, some] of few) {
    const others = many.get(value);
    if (others?.some((other) => some.some((one) => mayBeOne(one, other)))) return !besideEachOther(ours, theirs);
  }
  return false;
});

/** By its number: the first claims of it that can be another's under another label. */
type Counts = ReadonlyMap<number, readonly Placed[]>;

const countsOf = ofOne((claims): Counts => {
  const counts = new Map<number, Placed[]>();
  for (const claim of claims) {
    if (!isCount(claim)) continue;
    const same = counts.get(claim.of.value as number);
    if (same === undefined) counts.set(claim.of.value as number, [claim]);
    else if (same.length < MOST) same.push(claim);
  }
  return counts;
});

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
  const speakers = speakersOf(ours);
  for (const speaker of speakersOf(theirs)) if (speakers.has(speaker)) return true;
  return false;
}

const speakersOf = ofOne(
  (claims): ReadonlySet<string> => new Set(claims.map(({ of: { report }, originKey }) => `${report}|${originKey}`)),
);
