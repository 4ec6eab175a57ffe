/** Whose figure it is: the innermost attribution whose content holds the number. Null: the report's own. */
import type { Span } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import { innermostAround, stretchesOf } from "./innermost.ts";

export function attributionAround(
  attributions: readonly FoundAttribution[],
): (number: Span) => FoundAttribution | null {
  const contents: (Span & { readonly attribution: FoundAttribution })[] = [];
  for (let a = 0; a < attributions.length; a++) {
    const attribution = attributions[a] as FoundAttribution;
    for (let c = 0; c < attribution.content.length; c++) {
      const { start, end } = attribution.content[c] as Span;
      contents.push({ start, end, attribution });
    }
  }
  const stretches = stretchesOf(contents);
  return ({ start, end }) => innermostAround(stretches, start, end)?.attribution ?? null;
}
