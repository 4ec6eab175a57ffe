/** Whose figure it is: the innermost attribution whose content holds the number. Null: the report's own. */
import type { Span } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import { innermostAround } from "./innermost.ts";

export function attributionAround(
  attributions: readonly FoundAttribution[],
): (number: Span) => FoundAttribution | null {
  const contents: (Span & { readonly attribution: FoundAttribution })[] = [];
  for (const attribution of attributions)
    for (const { start, end } of attribution.content) contents.push({ start, end, attribution });
  const around = innermostAround(contents);
  return (number) => around(number)?.attribution ?? null;
}
