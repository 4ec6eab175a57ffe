/** The lexicons of the Arabic pack. A stage that brings one adds it here. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { numberLexicons } from "./numbers/lexicons.ts";
import { figureLexicons } from "./figures/lexicon/index.ts";

export const lexicons: readonly Lexicon[] = [...numberLexicons, ...figureLexicons];
