/** Nouns that stand before the noun that is counted: "40 refugee camps", "12 arrest warrants", "nine police posts". */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { look } from "./look.ts";
import { isPluralThing } from "./nouns.ts";
import { endsPhrase } from "./stops.ts";

/** A noun in the singular. What is said of those counted ("12 dead tourists") stands before them as well, and is none. */
const isSingular = factOfWord(
  ({ word, capital }) =>
    !capital &&
    !/(?:[^s]s|men|women|people|children|folk|personnel|staff)$/.test(word) &&
    !/^(?:dead|injured|wounded|hurt|slain|deceased|fallen|missing|displaced|homeless|accused|disappeared|others?)$/.test(
      word,
    ),
);

/** Plurals that stand before nouns as singulars do: "three firearms licences", "two weapons depots". */
const isAttributive = factOfWord(({ word }) =>
  /^(?:weapons|arms|firearms|explosives|munitions|drugs|narcotics|goods|mines)$/.test(word),
);

/** Whether the noun that ends at this token only says of what kind the noun behind it is. */
export function isModifier(doc: Document, last: number): boolean {
  const next = doc.tokens[last + 1];
  if (next === undefined || next.kind !== "word" || next.gap !== Gap.space || next.info.capital) return false;
  const { info } = doc.tokens[last] as Token;
  if (!(isSingular(info) || isAttributive(info)) || !isPluralThing(next.info) || endsPhrase(next.info)) return false;
  return NAMED.every((tag) => look(doc, last + 1, tag) === null);
}

const NAMED = ["englishPeople", "englishHarmNoun", "englishThing", "englishDamage", "unit"] as const;

/** "14 civilian deaths": a noun of harm, in the plural, right behind one in the singular. */
export const isModified = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.gap === Gap.space &&
  isSingular((doc.tokens[at - 1] as Token).info) &&
  isPluralThing((doc.tokens[at] as Token).info);
