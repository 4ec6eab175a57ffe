/** Whose figure it is: the innermost attribution whose content holds the number. Null: the report's own. */
import type { Span, SpeechAct } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import { innermostAround, type Stretches, stretchesOf } from "./innermost.ts";

/** What somebody says. */
interface Content extends Span {
  readonly attribution: FoundAttribution;
}

/** The look-up, made ready when it is first asked. */
export function attributionAround(
  attributions: readonly FoundAttribution[],
): (number: Span) => FoundAttribution | null {
  let stretches: Stretches<Content> | null = null;
  return ({ start, end }) => {
    stretches ??= stretchesOf(contentsOf(attributions));
    return innermostAround(stretches, start, end)?.attribution ?? null;
  };
}

/** What others report that somebody does: "the ministry said the kidnappers demanded 2m" is the ministry's figure. */
const DEEDS: ReadonlySet<SpeechAct> = new Set<SpeechAct>(["demand", "promise"]);

/** Who gives the number of an attribution: whoever tells of the demand or the promise that it stands in, else its own source. */
export function giverOf(
  attributionAt: (number: Span) => FoundAttribution | null,
  attribution: FoundAttribution | null,
  number: Span,
): FoundAttribution | null {
  if (attribution === null || !DEEDS.has(attribution.act)) return attribution;
  const teller = attributionAt(attribution.cue);
  return teller?.content.some(({ start, end }) => start <= number.start && end >= number.end) ? teller : attribution;
}

function contentsOf(attributions: readonly FoundAttribution[]): Content[] {
  const contents: Content[] = [];
  for (let a = 0; a < attributions.length; a++) {
    const attribution = attributions[a] as FoundAttribution;
    for (let c = 0; c < attribution.content.length; c++) {
      const { start, end } = attribution.content[c] as Span;
      contents.push({ start, end, attribution });
    }
  }
  return contents;
}
