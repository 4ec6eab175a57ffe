/** Nouns that name people by their ending, beyond those that the lexicon lists: "chemists", "horsemen", "parishioners". */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document, Hit } from "../../../text/document.ts";

const ENDING =
  /^(?:[a-z]{4,}(?:ists|ians|eers|iers|ioners|ologists|crats|goers|makers|keepers|holders|dwellers|workers|owners)|[a-z]{3,}(?:smen|swomen|men|women|folk))$/;
/** Endings of the same shape that name things. */
const THING =
  /^(?:[a-z]*(?:lists|frontiers|careers|carriers|barriers|glaciers|tiers|piers|premiers|meridians|pacemakers|peacemakers|specimen|regimen|abdomen|acumen|omen|placeholders|chandeliers|papers|guidelines|twists))$/;

const isPeople = factOfWord(({ word }) => ENDING.test(word) && !THING.test(word));
const ENTRY = Object.freeze({ group: null });

export function peopleBySuffix(doc: Document, at: number): Hit<"englishPeople"> | null {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === "word" && isPeople(token.info)
    ? { entry: ENTRY, first: at, last: at }
    : null;
}
