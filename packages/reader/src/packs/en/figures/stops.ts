/** Small words that end a noun phrase, or may stand between a noun phrase and its verb. Folded. */
import type { Document } from "../../../text/document.ts";
import { traitOfWord } from "./traits.ts";

const set = (words: string) => new Set(words.split(" "));

/** A counted noun phrase ends before these. */
const ENDS_PHRASE = set(
  "at in on of from by with for to since after before during when while as who whom that which whose where were was are is be been being have has had having will would could may might must can should do does did and or but nor including among inside outside near across over under against into through between per than then it he she they we you i his her its our my said say says also so not because within aboard without around about more less at least most reportedly still only now if until despite following alone each both all apart besides how what why the a an this these those via yesterday today tomorrow overnight ago there along amid toward towards off behind beside beyond above below upon onto throughout beneath underneath past remain remains remained stay stays stayed go last out up away down back guilty alive ashore",
);

export const endsPhrase = traitOfWord(({ word }) => ENDS_PHRASE.has(word));

/** Forms of "be" that make a participle passive, and verbs that leave somebody dead. */
export const BE = set(
  "be is are was were been being got get gets getting is's are're left leaves leaving remain remains remained",
);

export const isBe = traitOfWord(({ word }) => BE.has(word));

/** May stand before a counted noun phrase without ending it. */
export const DETERMINERS = set(
  "the a an some these those his her their its our another other all both just only about around nearly almost approximately roughly over under estimated record further additional total reported",
);

/** A list goes on over these. */
export const LIST = set(", and or & as well plus");

/** "including two children", "among them 12 officers". */
export const INCLUDING = set("including included includes include among with comprising");

/** Pronouns that stand for those counted before: "two of them", "five of whom". */
export const THEM = set("them whom these those");

/** Adverbs that count nobody: "one seriously". */
export const isAdverb = (word: string): boolean => word.length > 3 && word.endsWith("ly") && !NO_ADVERB.has(word);
export const isAdverbWord = traitOfWord(({ word }) => isAdverb(word));
const NO_ADVERB = set("family only early likely elderly italy july assembly supply reply ally daily weekly monthly");

/** Verbs of saying: a clause of its own begins around them. */
const SAYING = set("said says say saying told tells reported reports announced confirmed added according stated");
export const says = traitOfWord(({ word }) => SAYING.has(word));
export const isSaying = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  return token !== undefined && says(token.info);
};
