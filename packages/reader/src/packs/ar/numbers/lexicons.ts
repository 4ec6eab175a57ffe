/** The lexicons of numbers. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { fractions, numerals, vagues } from "./numerals.ts";
import { qualifiers, rangeWords } from "./qualifiers.ts";
import { rates, units } from "./units.ts";

export const numberLexicons: readonly Lexicon[] = [numerals, fractions, vagues, qualifiers, rangeWords, units, rates];
