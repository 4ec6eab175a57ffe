/** How an Arabic word may be divided: conjunction و/ف, then preposition ب/ل/ك, then the article ال (ل + ال is written لل). */
import { type Division, analyzer, whole } from "../../lexicon/analyzer.ts";
import { compile } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { lexicons } from "./lexicons.ts";

const CONJUNCTIONS = new Set(["و", "ف"]);
const PREPOSITIONS = new Set(["ب", "ل", "ك"]);
/** A stem shorter than this is not divided off: «فم» is no «م» after «ف». */
const SHORTEST = 2;

/** The whole word first, then by how little is taken off. */
export function divisions(word: string): Division[] {
  const found: Division[] = [whole(word)];
  const first = word[0] as string;
  articleOf(word, "", 0, found);
  prepositionOf(word, "", 0, found);
  if (CONJUNCTIONS.has(first) && word.length > SHORTEST) {
    const conjunction = first as "و" | "ف";
    found.push({ ...whole(word.slice(1)), conjunction, proclitics: 1 });
    articleOf(word, conjunction, 1, found);
    prepositionOf(word, conjunction, 1, found);
  }
  return found;
}

function articleOf(word: string, conjunction: Division["conjunction"], from: number, found: Division[]): void {
  if (word.startsWith("ال", from) && word.length - from - 2 >= SHORTEST)
    found.push({ conjunction, preposition: "", article: true, stem: word.slice(from + 2), proclitics: from + 2 });
}

function prepositionOf(word: string, conjunction: Division["conjunction"], from: number, found: Division[]): void {
  const letter = word[from] as string;
  if (!PREPOSITIONS.has(letter) || word.length - from - 1 < SHORTEST) return;
  const preposition = letter as "ب" | "ل" | "ك";
  if (letter === "ل" && word.startsWith("لل", from) && word.length - from - 2 >= SHORTEST)
    found.push({ conjunction, preposition, article: true, stem: word.slice(from + 2), proclitics: from + 2 });
  found.push({ conjunction, preposition, article: false, stem: word.slice(from + 1), proclitics: from + 1 });
  if (word.startsWith("ال", from + 1) && word.length - from - 3 >= SHORTEST)
    found.push({ conjunction, preposition, article: true, stem: word.slice(from + 3), proclitics: from + 3 });
}

/** A word that no lexicon knows: the article is taken off with what stands before it (it is sure), nothing else is. */
function unknown(_word: string, ways: readonly Division[]): number {
  const article = ways.findIndex((way) => way.article);
  return article < 0 ? 0 : article;
}

export const analyze = analyzer({ vocabulary: () => compile(lexicons, { fold }), divisions, unknown });
