/** What a pack's naming rules find, before mentions of one name are joined: token ranges with what the rule knows of them. */
import type { At } from "../pack.ts";

export type NameKind = "person" | "organization" | "place";

export interface NameCandidate extends At {
  readonly kind: NameKind;
  /** The name's words, folded, without proclitics: what mentions are joined by. */
  readonly words: readonly string[];
  /** UTF-16 span of the name as written, written-on prepositions and conjunctions left out. */
  readonly start: number;
  readonly end: number;
  /** The name as written; the article is restored where a preposition has swallowed it. */
  readonly written: string;
  /** Places: the usual name and the country's ISO 3166 code; other spellings of one place share them. */
  readonly known?: { readonly name: string; readonly country: string | null };
  /** Bodies: the words that name it without the word for what it is: «شيفرون» of «شركة شيفرون». */
  readonly tail?: string;
  /** Places of which no table knows the name: the country of the place they are named after. */
  readonly country?: string | null;
  /** The same name in another script, right after it: part of the mention. */
  readonly alias?: string;
}
