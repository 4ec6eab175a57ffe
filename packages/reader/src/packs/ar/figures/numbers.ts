/** The numbers of a report by the tokens that they stand on. */
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";

export type NumbersByToken = readonly (FoundNumber | undefined)[];

export function numbersByToken(doc: Document, numbers: readonly FoundNumber[]): NumbersByToken {
  const byToken: (FoundNumber | undefined)[] = [];
  byToken.length = doc.tokens.length;
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] as FoundNumber;
    for (let at = number.first; at <= number.last; at++) byToken[at] = number;
  }
  return byToken;
}

/** The number that stands on a token, or null. */
export function numberAt(numbers: NumbersByToken, at: number): FoundNumber | null {
  return at >= 0 && at < numbers.length ? (numbers[at] ?? null) : null;
}
