/**
 * Word analysis, one distinct form at a time: fold, take proclitics off, look the rest up. A language says how a folded
 * word may be divided; the first division that the vocabulary knows wins, else the word stays whole.
 */
import { fold } from "../text/fold.ts";
import type { TokenKind } from "../text/tokens.ts";
import { uniform } from "./entries.ts";
import { anchorNumber, type Entries, isAnchor, openings, type Phrase, type Tag, type Vocabulary } from "./lexicon.ts";
import { named } from "./named.ts";
import { type Analyze, remembering } from "./surfaces.ts";
import { newWord, type WordInfo } from "./word.ts";

/** One way to divide a folded word into proclitics and stem. */
export interface Division {
  readonly conjunction: "" | "و" | "ف";
  readonly preposition: "" | "ب" | "ل" | "ك";
  readonly article: boolean;
  readonly stem: string;
  readonly proclitics: number;
}

export interface AnalyzerOptions {
  /** Asked for when the first word is analysed: a pack that reads nothing compiles nothing. */
  readonly vocabulary: () => Vocabulary;
  /** The divisions of a folded word, the whole word first, in order of preference. */
  readonly divisions: (word: string) => readonly Division[];
  /** Which division to take where the vocabulary knows none: an index into `divisions`. */
  readonly unknown: (word: string, divisions: readonly Division[]) => number;
}

const NOTHING: Entries = {};
const NO_PHRASES: readonly Phrase[] = [];

/** What the lexicons say of a word, as a `WordInfo` holds it. */
type Listing = Pick<WordInfo, "entries" | "phrases" | "tags" | "tagEntries" | "tagPhrases" | "anchors">;

function listing(entries: Entries, phrases: readonly Phrase[]): Listing {
  const { tags, anchors } = tagsAlike([
    ...new Set<Tag>([...(Object.keys(entries) as Tag[]), ...phrases.map(({ tag }) => tag)]),
  ]);
  const tagEntries = tags.map((tag) => entries[tag]);
  const tagPhrases = tags.map((tag) => openings(phrases.filter((phrase) => phrase.tag === tag)));
  return { entries: uniform(entries), phrases, tags, tagEntries, tagPhrases, anchors };
}

/** There are few sets of tags, and every word of a text is asked for its own: words share them. */
const tagSets = new Map<string, Pick<WordInfo, "tags" | "anchors">>();

function tagsAlike(tags: readonly Tag[]): Pick<WordInfo, "tags" | "anchors"> {
  const key = tags.join(" ");
  const known = tagSets.get(key);
  if (known !== undefined) return known;
  const made = { tags, anchors: tags.filter(isAnchor).map(anchorNumber) };
  tagSets.set(key, made);
  return made;
}

const UNLISTED = listing(NOTHING, NO_PHRASES);

export function analyzer(options: AnalyzerOptions): Analyze {
  let vocabulary: Vocabulary | null = null;
  /** By stem: the forms of a word share what is said of it, so that what is asked most stays at hand. */
  const listings = new Map<string, Listing>();

  function listed(stem: string, { words, phrases }: Vocabulary): Listing {
    const known = listings.get(stem);
    if (known !== undefined) return known;
    const entries = words.get(stem);
    const starts = phrases.get(stem);
    if (entries === undefined && starts === undefined) return UNLISTED;
    const made = listing(entries ?? NOTHING, starts ?? NO_PHRASES);
    listings.set(stem, made);
    return made;
  }

  function analyzeWord(surface: string, kind: TokenKind): WordInfo {
    const known = (vocabulary ??= options.vocabulary());
    const word = kind === "word" ? fold(surface) : surface.normalize("NFKC");
    const divisions = kind === "word" ? options.divisions(word) : [whole(word)];
    let chosen = divisions.findIndex(({ stem }) => known.words.has(stem) || known.phrases.has(stem));
    if (chosen < 0) chosen = options.unknown(word, divisions);
    const division = divisions[chosen] as Division;
    const value = kind === "digits" ? digitsValue(surface) : null;
    const said = kind === "digits" ? ofDigits(value, listed(division.stem, known)) : listed(division.stem, known);
    return newWord({
      word: named(word),
      stem: named(division.stem),
      proclitics: division.proclitics,
      conjunction: division.conjunction,
      preposition: division.preposition,
      article: division.article,
      capital: /^\p{Lu}/u.test(surface),
      allCapitals: /^\p{Lu}{2,}$/u.test(surface),
      value,
      entries: said.entries,
      phrases: said.phrases,
      tags: said.tags,
      tagEntries: said.tagEntries,
      tagPhrases: said.tagPhrases,
      second: known.seconds.has(word),
      anchors: said.anchors,
    });
  }

  return remembering(analyzeWord);
}

/** Digits are told by what they are, beside what a lexicon may say of them. */
function ofDigits(value: number | null, { tags, entries, phrases }: Listing): Listing {
  const told = Object.fromEntries(tags.map((tag) => [tag, entries[tag]])) as Entries;
  return listing(value === null ? { ...told, dottedDigits: true } : { ...told, digits: { value } }, phrases);
}

export const whole = (word: string): Division => ({
  conjunction: "",
  preposition: "",
  article: false,
  stem: word,
  proclitics: 0,
});

/** Digits from which on a number is no amount that anyone counted (an account, a key), and more than a number holds exactly. */
const TOO_MANY_DIGITS = 16;

/** 25,00,000: thousands, and hundreds of each step above them, as South Asia groups. */
const LAKHS = /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/;

/**
 * The value of a run of digits with its separators, or null. Groups of three after every separator are thousands; one
 * separator with other than three digits after it is a decimal. "1.500" alone is read as grouping where the digits are
 * Arabic-Indic or the separator is a comma, else as a decimal only if it begins with 0.
 */
export function digitsValue(written: string): number | null {
  const plain = written
    .normalize("NFKC")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) & 0xf));
  const separators = plain.replace(/\d/g, "");
  // the digits of a third script are not ours to read
  if (/\p{Nd}/u.test(separators) || plain.length - separators.length >= TOO_MANY_DIGITS) return null;
  if (separators === "") return Number(plain);
  if (LAKHS.test(plain)) return Number(plain.replace(/,/g, ""));
  const parts = plain.split(/\D/);
  const last = separators[separators.length - 1] as string;
  const tail = parts[parts.length - 1] as string;
  const inner = parts.slice(1, -1);
  if (inner.some((part) => part.length !== 3)) return null;
  const same = [...separators].every((separator) => separator === last);
  const grouped = tail.length === 3 && same && (parts[0] as string).length <= 3 && parts[0] !== "0" && last !== "٫";
  if (grouped && (separators.length > 1 || last !== ".")) return Number(parts.join(""));
  if (separators.length > 1 && same) return null;
  return Number(`${parts.slice(0, -1).join("")}.${tail}`);
}
