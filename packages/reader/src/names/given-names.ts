/** Given names in Latin script, for those who join names over reports: a second given name is no family name. */
import { GIVEN } from "../packs/en/names/given.ts";
import { fold } from "../text/fold.ts";

const given = new Set(
  GIVEN.split(/[,\n]/u)
    .map((name) => fold(name.trim()))
    .filter((name) => name !== ""),
);

/** Whether a folded word is a given name that reports hold often. */
export const isGivenName = (word: string): boolean => given.has(word);
