/** What the cautions of the languages share: where a rule is tried, the shape of what it finds, and what that is about. */
import type { Caution, Lang } from "../contract/types.ts";
import type { TokenRange } from "../pack.ts";
import { fired } from "../rule/rule.ts";
import { lookUp } from "../text/document.ts";
import type { CautionWord } from "./entries.ts";
import { type Scene, wordsIn } from "./scene.ts";

export interface FoundCaution extends Omit<Caution, "report">, TokenRange {}

/** A caution over a range, about the nearest figure of its sentence or the sentence before, else the speaker's words. */
export function cautionOver(scene: Scene, kind: Caution["kind"], range: TokenRange): FoundCaution {
  const { start, end, words } = wordsIn(scene, range);
  return { first: range.first, last: range.last, kind, words, about: aboutOf(scene, range), span: { start, end } };
}

/** A rule of cautions: tried where a word is, or begins, a caution of one of its kinds. */
export interface CautionRule {
  readonly id: string;
  readonly kinds: readonly CautionWord["is"][];
  readonly match: (scene: Scene, at: number, kind: CautionWord["is"]) => FoundCaution | null;
}

/** Makes a language's rules of cautions. */
export const cautionRule =
  (lang: Lang) =>
  (id: string, kinds: CautionRule["kinds"], match: CautionRule["match"]): CautionRule => ({
    id: `${lang}.state.${id}`,
    kinds,
    match,
  });

/** All matches of the rules, in order of the text. */
export function cautionsIn(scene: Scene, rules: readonly CautionRule[]): FoundCaution[] {
  const found: FoundCaution[] = [];
  const places = scene.tagged("caution");
  for (let p = 0; p < places.length; p++) {
    const at = places[p] as number;
    const kind = cautionAt(scene, at);
    if (kind === undefined) continue;
    for (let r = 0; r < rules.length; r++) {
      const { id, kinds, match } = rules[r] as CautionRule;
      const caution = kinds.includes(kind) ? match(scene, at, kind) : null;
      if (caution !== null) found.push(fired(scene, "states", id, caution));
    }
  }
  return found;
}

/** What kind of caution begins at a token. */
export const cautionAt = (scene: Scene, at: number): CautionWord["is"] | undefined =>
  lookUp(scene, at, "caution")?.entry.is;

function aboutOf(scene: Scene, { first }: TokenRange): string | null {
  const sentence = scene.tokens[first]?.sentence ?? 0;
  const from = scene.sentences[Math.max(0, sentence - 1)];
  const to = scene.sentences[sentence];
  if (from === undefined || to === undefined) return null;
  const [start, end] = [scene.tokens[from.first]?.start ?? 0, scene.tokens[to.last]?.end ?? 0];
  const here = scene.tokens[first]?.start ?? 0;
  let best: { start: number; end: number } | null = null;
  for (const { span } of figuresIn(scene, start, end))
    if (best === null || Math.abs(span.start - here) < Math.abs(best.start - here)) best = span;
  return best === null ? null : scene.text.slice(best.start, best.end);
}

/** Figures are in order of the text: binary search for the first, then as far as the stretch goes. */
function figuresIn(scene: Scene, start: number, end: number) {
  const { figures } = scene.soFar;
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < figures.length && (figures[to]?.span.start ?? end) < end) to++;
  return figures.slice(low, to);
}
