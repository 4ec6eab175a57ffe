/** Words of harm that nobody undergoes as they stand: "two sentences", "if millions lose their insurance". */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import type { Document } from "../../../text/document.ts";
import { isActive } from "./lexicon/build.ts";
import { traitOfWord } from "./traits.ts";

const isActiveForm = traitOfWord(({ word }) => isActive(word));

/** Whether the word is a form of a verb that befalls its object, and no participle ("tear", but not that of "tear-gassed"). */
export const isActiveAt = (doc: Document, at: number): boolean =>
  holdsAt(doc, at, isActiveForm) && wordAt(doc, at + 1) !== "-";

/** Who has a name or a title, behind a verb of harm: whom it was done to ("a sniper killed Dr Roe"). */
export const isWhom = traitOfWord(
  ({ capital, entries }) => capital && (entries.title !== undefined || entries.given !== undefined),
);
