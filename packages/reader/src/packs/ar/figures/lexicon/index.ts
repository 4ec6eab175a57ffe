/** The lexicons of the Arabic figure rules. */
import type { Lexicon } from "../../../../lexicon/lexicon.ts";
import { crisis } from "./crisis.ts";
import { doubts } from "./doubts.ts";
import { economy } from "./economy.ts";
import { outcomes } from "./outcomes/index.ts";
import { bodies, people } from "./people.ts";
import { things } from "./things.ts";
import { victims } from "./victims.ts";

export const figureLexicons: readonly Lexicon[] = [
  ...outcomes,
  victims,
  people,
  bodies,
  ...things,
  ...economy,
  crisis,
  ...doubts,
] as readonly Lexicon[];
