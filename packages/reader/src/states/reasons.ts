/** What the explanations of the languages share. */
import type { Explanation } from "../contract/types.ts";
import type { TokenRange } from "../pack.ts";
import { type Scene, wordsIn } from "./scene.ts";

export interface FoundReason extends Omit<Explanation, "report">, TokenRange {}

const LETTER = /\p{L}/u;

/**
 * An explanation: `of` is what is explained, `cause` the reason, culprit or aim. Its origin is the speaker in whose words
 * it stands, else `by`; null = the report itself.
 */
export function reasonOver(
  scene: Scene,
  kind: Explanation["kind"],
  of: TokenRange,
  cause: TokenRange,
  by: string | null = null,
): FoundReason | null {
  // a text that ends before its reason does
  if (cause.last < cause.first || of.last < of.first || Math.max(of.first, cause.first) >= scene.tokens.length)
    return null;
  const range = { first: Math.min(of.first, cause.first), last: Math.max(of.last, cause.last) };
  const told = wordsIn(scene, of).words;
  const why = wordsIn(scene, cause).words;
  if (!LETTER.test(told) || !LETTER.test(why)) return null;
  const speech = scene.saidBy(cause);
  const { start, end, words } = wordsIn(scene, range);
  return {
    first: range.first,
    last: range.last,
    of: told,
    cause: why,
    kind,
    origin: (speech === null ? null : speakerOf(scene, speech)) ?? by,
    on: scene.whenIn(scene.clauseAt(cause.first)) ?? speech?.saidOn ?? null,
    span: { start, end },
    words,
  };
}

function speakerOf(
  scene: Scene,
  { speaker, source }: { speaker: string | null; source: { start: number; end: number } | null },
): string | null {
  const named = speaker === null ? null : scene.nameOf(speaker);
  return named ?? speaker ?? (source === null ? null : scene.text.slice(source.start, source.end));
}
