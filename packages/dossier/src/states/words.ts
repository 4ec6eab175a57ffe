/** How much two wordings share: what tells one happening, told twice, from two. */
import { fold } from "@isnad/reader/fold";
import { withoutArticle } from "../names/same.ts";

/** The words of a text as they are compared: folded, articles off, none of one or two letters. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      .map(fold)
      .map((word) => (/^[وفبلك]?ال/u.test(word) ? withoutArticle(word.replace(/^[وفبلك](?=ال)/u, "")) : word))
      .filter((word) => word.length > 2),
  );

/** The share of the smaller set that stands in the other, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
