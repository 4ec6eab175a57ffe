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

/** "the suspects in the killing have been caught": a noun, behind an article. */
export const isNounAt = (doc: Document, at: number): boolean =>
  holdsAt(doc, at - 1, isArticle) && holdsAt(doc, at, isDeed);
const isArticle = traitOfWord(
  ({ word }) => word === "the" || word === "a" || word === "an" || word === "that" || word === "this",
);
const isDeed = traitOfWord(({ word }) =>
  /^(?:killing|murder|shooting|stabbing|kidnapping|kidnap|abduction|lynching|massacre|slaying|beheading|bombing|burning|drowning|arrest|capture|seizure|massacring|siege|rescue|release|wounding|beating)$/.test(
    word,
  ),
);
