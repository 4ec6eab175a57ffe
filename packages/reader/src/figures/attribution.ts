/** Whose figure it is: the innermost attribution whose content holds the number. Null: the report's own. */
import type { Span } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import { innermostAround } from "./innermost.ts";

export function attributionAround(
  attributions: readonly FoundAttribution[],
): (number: Span) => FoundAttribution | null {
  const around = innermostAround(
    attributions.flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution }))),
  );
  return (number) => around(number)?.attribution ?? null;
}
