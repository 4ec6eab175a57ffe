/** Small words that end a noun phrase, or may stand between a noun phrase and its verb. Folded. */
import { type Fact, holdsAt, wordIn } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";

/** The word is one of a list, given as people write them. */
export const isWord = (list: string): Fact => wordIn(new Set(list.split(" ")));

/** A counted noun phrase ends before these. */
export const endsPhrase = isWord(
  "at in on of from by with for to since after before during when while as who whom that which whose where were was are is be been being have has had having will would could may might must can should do does did and or but nor including among inside outside near across over under against into through between per than then it he she they we you i his her its our my said say says also so not because within aboard without around about more less at least most reportedly still only now if until despite following alone each both all apart besides how what why the a an this these those via yesterday today tomorrow overnight ago there",
);

/** Forms of "be" that make a participle passive, and verbs that leave somebody dead. */
export const isBe = isWord(
  "be is are was were been being got get gets getting is's are're left leaves leaving remain remains remained",
);

/** May stand before a counted noun phrase without ending it. */
export const isOpening = isWord(
  "the a an some these those his her their its our another other all both just only about around nearly almost approximately roughly over under estimated record further additional total reported",
);

/** A list goes on over these. */
export const isListing = isWord(", and or & as well plus");

/** "including two children", "among them 12 officers". */
export const isIncluding = isWord("including included includes include among with comprising");

/** Pronouns that stand for those counted before: "two of them", "five of whom". */
export const isThem = isWord("them whom these those");

const NO_ADVERB = new Set(
  "family only early likely elderly italy july assembly supply reply ally daily weekly monthly".split(" "),
);
/** Adverbs that count nobody: "one seriously". */
export const isAdverb = factOfWord(({ word }) => word.length > 3 && word.endsWith("ly") && !NO_ADVERB.has(word));

/** Verbs of saying: a clause of its own begins around them. */
export const says = isWord(
  "said says say saying told tells reported reports announced confirmed added according stated",
);
export const isSaying = (doc: Document, at: number): boolean => holdsAt(doc, at, says);
