/** Whether two names are spelled alike, but for what folds away. */
import { fold } from "@isnad/reader/fold";

const known = new Map<string, string>();
/** Names remembered; more are folded again. */
const REMEMBERED = 50_000;

export function foldedName(name: string): string {
  const there = known.get(name);
  if (there !== undefined) return there;
  const made = fold(name);
  if (known.size < REMEMBERED) known.set(name, made);
  return made;
}
