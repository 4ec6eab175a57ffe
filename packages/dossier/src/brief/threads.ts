/** Weighed threads in the shape of the contract. */
import { compare } from "../collect.ts";
import type { Claim, Thread } from "../contract/types.ts";
import type { Known } from "../names/known.ts";
import { type Weighed, weigh } from "../statuses/weigh.ts";
import { isContestable, isNamed } from "../threads/groups.ts";
import type { Placed } from "../threads/placed.ts";
import type { Strand } from "../threads/threads.ts";

export function toThread(strand: Strand, known: Known, asOf: number): Thread {
  const weighed = weigh(strand.claims, asOf);
  const claims = weighed.map((one) => toClaim(one, known));
  const { measure, scope, group } = strand.question;
  return {
    id: strand.id,
    measure,
    group: isNamed(group) ? group : (strand.claims[0] as Placed).group,
    labels: labelsOf(weighed),
    place: placeOf(strand, known),
    scope,
    ...partOf(strand.claims),
    disputed: claims.some(({ status }) => status === "disputed"),
    current: claims.filter(({ status }) => status === "standing" || status === "disputed").map(({ id }) => id),
    claims,
  };
}

/** A thread of a part: the claim it counts some of, the first that any of its reports holds. */
function partOf(claims: readonly Placed[]): Pick<Thread, "partOf"> {
  if (!claims.some(({ part }) => part)) return {};
  const wholes = claims.map(({ whole }) => whole).filter((whole) => whole !== null);
  return { partOf: wholes.sort(compare)[0] ?? null };
}

/** The words for those counted where they may be called otherwise, each source's own, in the order they were first used. */
function labelsOf(weighed: readonly Weighed[]): string[] {
  const labels = new Set<string>();
  for (const { claim } of weighed) {
    if (!isContestable(claim.group)) continue;
    const label = claim.label ?? (isNamed(claim.group) ? claim.of : claim.group);
    if (label !== "") labels.add(label);
  }
  return [...labels];
}

/** The place most of its claims are of, in their language; the country's own name where they speak of all of it. */
function placeOf({ claims, question }: Strand, known: Known): string | null {
  const arabic = claims.filter(({ lang }) => lang === "ar").length;
  const lang = arabic * 2 >= claims.length ? "ar" : "en";
  const shown = known.placeName(question.place, lang);
  if (question.place === "*") return claims.some(({ place }) => place !== null) ? (shown ?? written(claims)) : null;
  return question.place === shown || shown === null ? written(claims) : shown;
}

const written = (claims: readonly Placed[]): string | null =>
  claims
    .map(({ place }) => place)
    .filter((place) => place !== null)
    .sort(compare)[0] ?? null;

function toClaim({ claim, verdict }: Weighed, known: Known): Claim {
  const origin = claim.origin === null ? null : known.shown(claim.report, claim.origin, claim.lang);
  const by = verdict.because?.by ?? null;
  return {
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
        ? claim.chain
        : claim.chain.map((link) => (link.name === claim.origin ? { ...link, name: origin as string } : link)),
    status: verdict.status,
    because:
      verdict.because === null
        ? null
        : { ...verdict.because, by: by === null ? null : known.shown(verdict.because.report, by, claim.lang) },
    report: claim.report,
    span: claim.span,
    words: claim.words,
  };
}
