/** How sure the scorer must be: words that tell of speech are taken on less than words that tell of attitudes and plans. */
import type { Candidate } from "../../../attributions/candidate.ts";
import type { Scene } from "./scene.ts";

/** Log odds. */
export function needed(_scene: Scene, _candidate: Candidate): number {
  return 0;
}
