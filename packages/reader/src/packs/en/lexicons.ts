/** The lexicons of the English pack. A stage that brings one adds it here. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { timeLexicons } from "./times/lexicons.ts";
import { attributionLexicons } from "./attributions/lexicons.ts";
import { lexicons as figureLexicons } from "./figures/lexicon/index.ts";
import { nameLexicons } from "./names/lexicon.ts";
import { numberLexicons } from "./numbers/lexicons.ts";
import { stateLexicons } from "./states/lexicon.ts";

export const lexicons: readonly Lexicon[] = [
  ...numberLexicons,
  ...timeLexicons,
  ...figureLexicons,
  ...attributionLexicons,
  ...nameLexicons,
  ...stateLexicons,
];
