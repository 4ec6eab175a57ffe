/** Drones, tanks and fire engines: what they count as depends on what is done with them. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { anyWithin } from "./near.ts";

export const isArmed = factOfWord(({ word }) =>
  /^(?:armou?red|tanks?|army|military|humvees|personnel|infantry|patrol)$/.test(word),
);

export const isDrone = factOfWord(({ word }) => /^(?:drones?|uavs?|unmanned)$/.test(word));

/** Drones that are fired are ammunition; those that fly about are aircraft. */
const isFired = factOfWord(({ word }) =>
  /^(?:launch(?:ed|es|ing)?|fired?|fires|firing|unleash(?:ed|es|ing)?)$/.test(word),
);

/** Whether the report tells of drones that were fired: the same are shot down later. */
export const areFired = (doc: Document) =>
  doc.tokens.some((token) => isFired(token.info) && anyWithin(doc, token.index + 1, token.index + 4, isDrone));

export const isDeployed = factOfWord(({ word }) =>
  /^(?:deploy(?:ed|s|ing)?|dispatch(?:ed|es|ing)?|sent|send(?:s|ing)?|scrambled|mobili[sz]ed|searching|joined)$/.test(
    word,
  ),
);

/** "38 engines" where fires are fought. */
export const isOfFireBrigade = (doc: Document, { phrase }: Counted) =>
  phrase !== null &&
  anyWithin(doc, phrase.first, phrase.first + 1, isEngine) &&
  anyWithin(doc, phrase.first - 20, phrase.last + 20, isOfFire);

const isEngine = factOfWord(({ word }) => word === "engines" || word === "appliances");

const isOfFire = factOfWord(({ word }) =>
  /^(?:blaze|wildfire|firefighters|crews|firemen|brigade|personnel|dozers|bulldozers)$/.test(word),
);
