/** The lexicons of the Arabic pack. A stage that brings one adds it here. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { timeLexicons } from "./times/lexicons.ts";
import { numberLexicons } from "./numbers/lexicons.ts";
import { attributionLexicons } from "./attributions/lexicons.ts";
import { figureLexicons } from "./figures/lexicon/index.ts";
import { nameLexicons } from "./names/lexicon.ts";
import { stateLexicons } from "./states/lexicon.ts";

export const lexicons: readonly Lexicon[] = [
  ...numberLexicons,
  ...timeLexicons,
  ...attributionLexicons,
  ...figureLexicons,
  ...nameLexicons,
  ...stateLexicons,
];
