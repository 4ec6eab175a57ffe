/**
 * Chains: an outlet that passes on what somebody else said ("The agency reports that the ministry announced C", "X said C,
 * according to the agency") is no speaker of its own: it is what the words came through.
 */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import { lookUp } from "../../../text/document.ts";
import { DOT, either, fact } from "./facts.ts";
import type { Scene } from "./scene.ts";
import { isMedium } from "./via.ts";
import { Gap } from "../../../text/tokens.ts";

/** How much of what the outlet says must be the inner speech, in tokens of a hundred. */
const MOST = 0.6;
const size = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** Candidates with outlets that only pass on turned into links of the inner one's chain. In order of their cues. */
export function linked(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const found = [...candidates];
  const dropped = new Set<number>();
  for (let index = 0; index < found.length; index++) {
    const outer = found[index] as Candidate;
    if (outer.source === null || outer.agreement !== null) continue;
    const role = outletRole(scene, outer.source);
    if (role === null) continue;
    const innerAt = innerOf(found, index, dropped);
    if (innerAt < 0) continue;
    const inner = found[innerAt] as Candidate;
    const { first } = outer.source;
    // "told them, according to the Vell Matin, that": it was seen around the verb
    const known = inner.via.some((link) => link.first <= first && first <= link.last);
    if (!known) found[innerAt] = { ...inner, via: [...inner.via, { ...outer.source, role }] };
    dropped.add(index);
  }
  return dropped.size === 0 ? found : found.filter((_, index) => !dropped.has(index));
}

/** The speech that is most of what the outer one says: among the candidates near it, with a speaker named inside its content. */
function innerOf(candidates: readonly Candidate[], index: number, dropped: ReadonlySet<number>): number {
  const outer = candidates[index] as Candidate;
  const within = ({ first, last }: TokenRange) =>
    outer.content.some((part) => part.first <= first && last <= part.last);
  for (let other = Math.max(0, index - NEAR); other <= index + NEAR && other < candidates.length; other++) {
    const inner = candidates[other] as Candidate;
    if (other === index || dropped.has(other) || inner.source === null || !within(inner.source) || !within(inner.cue))
      continue;
    if (
      inner.content.every(within) &&
      size(inner.content) >= MOST * (size(outer.content) - size([inner.source, inner.cue]))
    )
      return other;
  }
  return -1;
}
const NEAR = 4;

/** Whether an agency or an outlet is named, and which; null where neither is. */
export function outletRole(scene: Scene, { first, last }: TokenRange): "agency" | "outlet" | null {
  for (let at = first; at <= last; at++) {
    if (!scene.is(at, MAY_BE_OUTLET)) continue;
    const hit = lookUp(scene.doc, at, "englishMedium");
    const role = hit?.entry.role;
    if (hit !== null && (role === "agency" || (role === "outlet" && isMedium(scene, hit)))) return role;
    // the name of a site: "news.example"
    if (scene.is(at, DOT) && at > first && at < last && scene.doc.tokens[at + 1]?.gap === Gap.none) return "outlet";
  }
  return null;
}
const MAY_BE_OUTLET = either(
  DOT,
  fact((_, { tags }) => tags.includes("englishMedium")),
);
