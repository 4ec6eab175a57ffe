/** The spellings under which a word of a question may stand in a text: with and without the Arabic clitics, in both English numbers. */

/** What may be written on to an Arabic word: conjunction و/ف, preposition ب/ل/ك, article ال (ل + ال is written لل). */
const PROCLITICS: readonly string[] = ["", "و", "ف"].flatMap((conjunction) =>
  ["", "ال", "ب", "ل", "ك", "بال", "لل", "كال"].map((rest) => conjunction + rest),
);
const ARABIC = /^[\u0621-\u064a]+$/u;
const LATIN = /^[a-z]+$/u;
/** Shorter stems than this are left as they are: too much begins with them by chance. */
const STEM = 3;

/** The endings of the regular masculine plural and of the dual, by case: ون/ين, ان/ين. */
const PLURAL = /(?:ون|ين|ان)$/u;

function inflected(stem: string): readonly string[] {
  const bare = stem.replace(PLURAL, "");
  return bare === stem || bare.length < STEM ? [stem] : ["ون", "ين", "ان"].map((ending) => bare + ending);
}

/** @param word folded @returns itself first; all folded */
export function formsOf(word: string): readonly string[] {
  if (ARABIC.test(word)) {
    const stem = word.startsWith("ال") && word.length >= STEM + 2 ? word.slice(2) : word;
    return [
      ...new Set([
        word,
        ...(stem.length < STEM ? [] : inflected(stem).flatMap((one) => PROCLITICS.map((clitic) => clitic + one))),
      ]),
    ];
  }
  if (LATIN.test(word) && word.length > STEM)
    return word.endsWith("s") ? [word, word.slice(0, -1)] : [word, `${word}s`];
  return [word];
}
