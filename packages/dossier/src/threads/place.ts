/** Puts a claim where it belongs: its question and its origin. */
import type { ReadClaim } from "../contract/held.ts";
import type { AlsoIn } from "../copies/also-in.ts";
import type { Story } from "../copies/copies.ts";
import type { Meanings } from "../names/meanings.ts";
import { folds } from "../names/nodes.ts";
import type { Dated } from "../reports/dated.ts";
import type { Credit, Placed } from "./placed.ts";
import { questionOf } from "./question.ts";

/**
 * The claims of one report, each placed.
 *
 * @param claims as people set them right
 * @param story the wire story that the report carries
 * @param alsoIn who published the report's text again
 */
export function placeAll(
  claims: readonly Dated[],
  means: Meanings,
  { story, alsoIn }: { readonly story: Story | undefined; readonly alsoIn: readonly AlsoIn[] },
): readonly Placed[] {
  const isPart = claims.some(({ whole }) => whole !== null);
  const saidFrom = new Map(isPart ? claims.map(({ id, said }) => [id, said.start]) : []);
  return claims.map((of) => {
    const speaker = of.origin === null ? null : means.speaker(of.origin);
    const originKey = speaker?.key ?? ownKey(of, story);
    return {
      of,
      question: questionOf(of, means.place(of.place).key, originKey),
      originKey,
      told: `${originKey}|${of.nominal}|${of.qualifier}`,
      speaker,
      credit: creditOf(of, story),
      alsoIn,
      wholeFrom: (of.whole === null ? undefined : saidFrom.get(of.whole)) ?? Number.POSITIVE_INFINITY,
    };
  });
}

/** A report that speaks for itself is its wire story, else the agency it credits, else its outlet. */
function ownKey({ chain, report }: ReadClaim, story: Story | undefined): string {
  if (story !== undefined) return `story:${story.id}`;
  const self = chain.find(({ role }) => role === "agency") ?? chain.find(({ role }) => role === "outlet");
  return self === undefined ? `report:${report}` : `self:${folds(self.name)}`;
}

/** A copy that leaves the agency's credit out came through the agency all the same. */
function creditOf({ chain }: ReadClaim, story: Story | undefined): Credit | null {
  const credit = story?.credit ?? null;
  if (credit === null || chain.some(({ role, name }) => role === "agency" || name === credit.agency)) return null;
  return credit;
}

export function credited(chain: ReadClaim["chain"], agency: string): ReadClaim["chain"] {
  const at = chain.findIndex(({ role }) => role === "outlet");
  const end = at < 0 ? chain.length : at;
  return [...chain.slice(0, end), { name: agency, role: "agency" }, ...chain.slice(end)];
}
