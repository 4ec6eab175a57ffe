/** What a report speaks of, and where its singles may stand, told in one walk over its words. */
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isDisease } from "./disease.ts";
import { bitsOf, FrameCounts, type Frames } from "./frames.ts";
import { traitOfWord } from "./traits.ts";

export interface Survey {
  readonly frames: Frames;
  /** Whether it is a report of an epidemic. */
  readonly ofDisease: boolean;
  /** Tokens of "a", "an", "one", "another" and "both". */
  readonly ones: readonly number[];
}

/** Words of disease that make a report one of an epidemic. */
const ENOUGH = 2;

const isOne = traitOfWord(
  ({ word }) => word === "a" || word === "an" || word === "one" || word === "another" || word === "both",
);
const isMarked = traitOfWord((info) => isOne(info) || isDisease(info) || bitsOf(info) !== 0);

export function surveyOf({ tokens }: Document): Survey {
  const ones: number[] = [];
  let diseases = 0;
  const counts = new FrameCounts();
  for (let at = 0; at < tokens.length; at++) {
    const { info } = tokens[at] as Token;
    if (!isMarked(info)) continue;
    if (isOne(info)) {
      ones.push(at);
      continue;
    }
    if (isDisease(info)) diseases++;
    counts.count(bitsOf(info));
  }
  return { frames: counts.frames(), ofDisease: diseases >= ENOUGH, ones };
}
