/** Threads as of a moment, in the shape of the contract. */
import type { Lang } from "@isnad/reader";
import { compare } from "../collect.ts";
import type { Claim, Thread } from "../contract/types.ts";
import type { AlsoIn } from "../copies/also-in.ts";
import type { Names } from "../names/names.ts";
import { stepAt } from "../names/tally.ts";
import type { Shown } from "../names/units.ts";
import { becauseOf, sameVerdict, type Verdict } from "../statuses/verdict.ts";
import { weigh } from "../statuses/weigh.ts";
import { withdrawnAt } from "../statuses/withdrawals.ts";
import { isNamed } from "../threads/groups.ts";
import { credited } from "../threads/place.ts";
import type { Placed } from "../threads/placed.ts";
import type { Strand } from "../threads/threads.ts";
import { Timed } from "../timed/timed.ts";

/** A thread through time. What a claim of it looks like is made once for each verdict on it that differs from the last. */
export function threadOf(strand: Strand, names: Names): Timed<readonly Thread[]> {
  const place = names.placeShown(strand.question.place);
  const made = new Map<Placed, Made>();
  const starts = strand.claims.filter(({ question, of }) => question.since !== null && of.since !== null);
  return new Timed<readonly Thread[]>(
    () => momentsOf(strand, place),
    (asOf) => {
      const said = strand.claims.filter(({ of }) => of.said.start <= asOf);
      return said.length === 0 ? null : [toThread(strand, said, { asOf, place, starts, made })];
    },
  );
}

interface Made {
  readonly verdict: Verdict | undefined;
  readonly origin: string | null;
  readonly by: string | null;
  readonly chain: Claim["chain"];
  readonly alsoIn: readonly AlsoIn[];
  readonly claim: Claim;
}

interface View {
  readonly asOf: number;
  readonly place: Shown | null;
  /** The claims that say since when they count. */
  readonly starts: readonly Placed[];
  readonly made: Map<Placed, Made>;
}

/** All instants at which the thread, or how it is shown, may change. */
function momentsOf({ claims }: Strand, place: Shown | null): Iterable<number> {
  const moments = new Set<number>();
  const shown = new Set<Shown>();
  let first = Number.POSITIVE_INFINITY;
  for (const claim of claims) {
    const { start } = claim.of.said;
    moments.add(start);
    if (start < first) first = start;
    if (claim.of.withdrawal !== null) moments.add(withdrawnAt(claim).start);
    if (claim.credit !== null) moments.add(claim.credit.from);
    if (claim.alsoIn.length > 0) for (const { from } of claim.alsoIn) moments.add(from);
    if (claim.wholeFrom !== Number.POSITIVE_INFINITY) moments.add(claim.wholeFrom);
    if (claim.speaker?.shown) shown.add(claim.speaker.shown);
  }
  if (place !== null) shown.add(place);
  for (const { ar, en } of shown) for (const steps of [ar, en]) for (const { from } of steps) moments.add(from);
  return [...moments].filter((moment) => moment >= first);
}

function toThread(strand: Strand, said: readonly Placed[], view: View): Thread {
  const { measure, scope, group } = strand.question;
  const verdicts = weigh(said, view.asOf);
  const claims = said.map((claim, at) => toClaim(claim, verdicts[at], view));
  return {
    id: strand.id,
    measure,
    group: isNamed(group) ? group : (said[0] as Placed).of.group,
    labels: labelsOf(said),
    place: placeOf(strand, said, view),
    scope,
    ...partOf(said, view.asOf),
    ...apartBy(strand, view),
    disputed: claims.some(({ status }) => status === "disputed"),
    current: claims.filter(({ status }) => status === "standing" || status === "disputed").map(({ id }) => id),
    claims,
  };
}

/** A thread of a part: the claim it counts some of, the first that any of its reports holds. */
function partOf(claims: readonly Placed[], asOf: number): Pick<Thread, "partOf"> {
  if (!claims.some(({ of }) => of.part)) return {};
  const wholes = claims.filter(({ wholeFrom }) => wholeFrom <= asOf).map(({ of }) => of.whole as string);
  return { partOf: wholes.sort(compare)[0] ?? null };
}

/** What else tells it from a thread of the same count: since when it counts, for which time, or that a person took it out. */
function apartBy(
  { question: { period }, splitBy }: Strand,
  { starts, asOf }: View,
): Pick<Thread, "countedFrom" | "round" | "period" | "splitBy"> {
  const said = starts.length === 0 ? starts : starts.filter(({ of }) => of.said.start <= asOf);
  const [first] = said.map(({ of }) => of.since?.from ?? null).sort((a, b) => compare(a ?? "~", b ?? "~"));
  const round = said.find(({ of }) => of.since?.from === null)?.of.since?.words;
  return {
    ...(first == null ? {} : { countedFrom: first }),
    ...(round == null ? {} : { round }),
    ...(period === null ? {} : { period }),
    ...(splitBy === null ? {} : { splitBy }),
  };
}

/** The words for those counted where they may be called otherwise, each source's own, in the order they were first used. */
function labelsOf(claims: readonly Placed[]): string[] {
  const labels = new Set<string>();
  for (const { of } of claims) if (of.word !== null) labels.add(of.word);
  return [...labels];
}

/** The place most of its claims are of, in their language; the country's own name where they speak of all of it. */
function placeOf({ question }: Strand, claims: readonly Placed[], { asOf, place }: View): string | null {
  let arabic = 0;
  for (const { of } of claims) if (of.lang === "ar") arabic++;
  const lang = arabic * 2 >= claims.length ? "ar" : "en";
  const shown = place === null ? null : stepAt(place[lang], asOf);
  if (question.place === "*") return claims.some(({ of }) => of.place !== null) ? (shown ?? written(claims)) : null;
  return shown ?? written(claims);
}

function written(claims: readonly Placed[]): string | null {
  let least: string | null = null;
  for (const {
    of: { place },
  } of claims)
    if (place !== null && (least === null || place < least)) least = place;
  return least;
}

function toClaim(placed: Placed, verdict: Verdict | undefined, { asOf, made }: View): Claim {
  const { of: claim, credit } = placed;
  const origin = shownAs(placed, claim.lang, asOf);
  const rival = verdict?.rival ?? null;
  const by = rival === null ? null : shownAs(rival, claim.lang, asOf);
  const chain = credit !== null && credit.from <= asOf ? credited(claim.chain, credit.agency) : claim.chain;
  const also = placed.alsoIn.length === 0 ? placed.alsoIn : placed.alsoIn.filter(({ from }) => from <= asOf);
  const before = made.get(placed);
  if (
    before !== undefined &&
    sameVerdict(before.verdict, verdict) &&
    before.origin === origin &&
    before.by === by &&
    before.chain.length === chain.length &&
    before.alsoIn.length === also.length
  )
    return before.claim;
  const because = verdict === undefined ? null : becauseOf(verdict);
  const after: Claim = {
    id: claim.id,
    value: claim.value,
    low: claim.low,
    high: claim.high,
    qualifier: claim.qualifier,
    unit: claim.unit,
    label: claim.label,
    saidOn: claim.saidOn,
    recordedAt: claim.recordedAt,
    origin,
    chain:
      origin === claim.origin
        ? chain
        : chain.map((link) => (link.name === claim.origin ? { ...link, name: origin as string } : link)),
    status: verdict?.status ?? "standing",
    because: because === null || because.by === by ? because : { ...because, by },
    report: claim.report,
    span: claim.span,
    words: claim.words,
  };
  // not spread into the literal: this runs for every claim, and few have any
  if (also.length > 0) after.alsoIn = also.map(({ outlet }) => outlet);
  made.set(placed, { verdict, origin, by, chain, alsoIn: also, claim: after });
  return after;
}

/** Its origin as it is shown; the words themselves where no report had named it. */
function shownAs({ of: { origin }, speaker }: Placed, lang: Lang, asOf: number): string | null {
  if (origin === null || speaker?.shown == null) return origin;
  return stepAt(speaker.shown[lang], asOf) ?? origin;
}
