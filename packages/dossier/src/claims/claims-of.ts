import type { Reading } from "@isnad/reader";
import type { ReadClaim } from "../contract/held.ts";

/** The claims of one reading, in order of the text. Pure: the same reading gives the same claims, ids and all. */
export function claimsOf(_reading: Reading, _recordedAt: string): readonly ReadClaim[] {
  return [];
}
