/**
 * What a UTF-16 code unit is to the tokenizer: one table look-up. `\b`, `\w` and `\W` know nothing of Arabic, so nothing
 * here or in a language pack uses them.
 */
export const CharClass = {
  mark: 0,
  space: 1,
  newline: 2,
  letter: 3,
  digit: 4,
  /** Part of the word it stands in but says nothing: zero-width and direction marks. */
  joiner: 5,
  surrogate: 6,
  /** The same, and it belongs to the letter before it: vowel marks and accents, tatweel. */
  vowel: 7,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const VOWEL = /[\p{M}\u0640]/u;
const JOINER = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

function classOf(unit: number): CharClass {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return CharClass.newline;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.surrogate;
  const char = String.fromCharCode(unit);
  if (VOWEL.test(char)) return CharClass.vowel;
  if (JOINER.test(char)) return CharClass.joiner;
  if (/\s/u.test(char)) return CharClass.space;
  if (/\p{L}/u.test(char)) return CharClass.letter;
  if (/\p{Nd}/u.test(char)) return CharClass.digit;
  return CharClass.mark;
}

/** Scripts of thousands of letters in a row, filled in at once: Han and Hangul. */
const LETTERS = [
  [0x3400, 0x4dc0],
  [0x4e00, 0x9fa6],
  [0xac00, 0xd7a4],
] as const;

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const run = LETTERS.find(([first]) => first === unit);
    if (run !== undefined) {
      table.fill(CharClass.letter, run[0], run[1]);
      unit = run[1] - 1;
    } else table[unit] = classOf(unit);
  }
  return table;
}

/** The class of every UTF-16 code unit. */
export const CHARACTERS: Readonly<Uint8Array> = makeTable();

/**
 * The class of one UTF-16 code unit; what lies beyond the end of a text (NaN) is a mark. NaN is turned into a number first:
 * a table that was once asked for what is no index is slow to look up ever after.
 */
export const charClass = (unit: number): CharClass => CHARACTERS[unit | 0] as CharClass;

/** Whether a code unit of this class says nothing of itself. */
export const isSilent = (kind: CharClass): boolean => kind === CharClass.joiner || kind === CharClass.vowel;
