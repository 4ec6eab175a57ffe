/** The lexicons of the English pack. A stage that brings one adds it here. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { lexicons as figureLexicons } from "./figures/lexicon.ts";
import { numberLexicons } from "./numbers/lexicons.ts";

export const lexicons: readonly Lexicon[] = [...numberLexicons, ...figureLexicons];
