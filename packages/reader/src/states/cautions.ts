/** What the cautions of the languages share: where a rule is tried, the shape of what it finds, and what that is about. */
import type { Caution, Lang } from "../contract/types.ts";
import { type WordInfo, factOfWord } from "../lexicon/word.ts";
import type { TokenRange } from "../pack.ts";
import type { Rule } from "../rule/rule.ts";
import { lookUp } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { CautionWord } from "./entries.ts";
import { type Scene, wordsIn } from "./scene.ts";

export interface FoundCaution extends Omit<Caution, "report">, TokenRange {}

/** A caution over a range, about the nearest figure of its sentence or the sentence before, else the speaker's words. */
export function cautionOver(scene: Scene, kind: Caution["kind"], range: TokenRange): FoundCaution {
  const { start, end, words } = wordsIn(scene, range);
  return { first: range.first, last: range.last, kind, words, about: aboutOf(scene, range), span: { start, end } };
}

/** Makes a language's rules of cautions: each is tried where a word may be, or begin, a caution of one of its kinds. */
export const cautionRule =
  (lang: Lang) =>
  (
    id: string,
    kinds: readonly CautionWord["is"][],
    match: (scene: Scene, at: number, kind: CautionWord["is"]) => FoundCaution | null,
  ): Rule<FoundCaution, Scene> => {
    const mayBe = mayCaution(kinds);
    return {
      id: `${lang}.state.${id}`,
      at: ["caution"],
      match: (scene, at) => {
        const { info } = scene.tokens[at] as Token;
        const kind = mayBe(info) ? cautionAt(scene, at) : undefined;
        return kind !== undefined && kinds.includes(kind) ? match(scene, at, kind) : null;
      },
    };
  };

/** What kind of caution begins at a token. */
export const cautionAt = (scene: Scene, at: number): CautionWord["is"] | undefined =>
  lookUp(scene, at, "caution")?.entry.is;

const mayCaution = (kinds: readonly CautionWord["is"][]): ((info: WordInfo) => boolean) =>
  factOfWord(
    ({ entries, phrases }) =>
      (entries.caution !== undefined && kinds.includes(entries.caution.is)) ||
      phrases.some(({ tag, entry }) => tag === "caution" && kinds.includes((entry as CautionWord).is)),
  );

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
