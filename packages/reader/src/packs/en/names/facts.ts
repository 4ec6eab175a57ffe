import { factsOfNames } from "../../../names/facts.ts";

/** A fact of a word, kept close at hand. */
export const factOfName = factsOfNames();
