/**
 * Folding: the spelling under which lexicons are keyed and words compared. Hamza seats, alef forms, ya and alef maqsura,
 * ta marbuta, ڤ, vowel marks, tatweel, presentation forms, case and accents all fold away, so that no rule repeats them.
 * Only words are folded, never the text: spans always point into the text as it was given.
 */
const INVISIBLE = /[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const MARKS = /\p{M}/gu;
const ARABIC: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  گ: "ك",
  ڤ: "ف",
  ڥ: "ف",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
  ء: "",
};
const ARABIC_LETTER = /[أإآٱىیئؤةکگڤڥپچژء]/gu;

/** Letters that fold to themselves: most words are nothing else. */
const FOLDED = /^(?:[a-z]*|[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]*)$/u;

/** The folded form of a word. `fold(fold(w)) === fold(w)`; a word in NFC and in NFD folds alike. */
export function fold(word: string): string {
  if (FOLDED.test(word)) return word;
  return word
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(ARABIC_LETTER, (letter) => ARABIC[letter] as string)
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase();
}
