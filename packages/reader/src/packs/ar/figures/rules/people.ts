/** People who came to harm, were held, moved or helped. */
import type { FigureRule } from "../rule.ts";
import { cases, victims } from "./victims.ts";
import { harmAfter, harmBefore, tally, tallyAfter, tallyMoved } from "./harm.ts";
import { deeds, split } from "./deeds.ts";
import { among, harmFar, joined, numbered, toldOtherwise } from "./among.ts";
import { blocks, gathered, gathers } from "./crowds.ts";
import { bereft, mourned, suspended } from "./bereft.ts";
import { received, sentBack, sheltered } from "./brought.ts";
import { crossed, fell, lost, movedOut } from "./moved.ts";
import { corrected, inMatterOf, sought } from "./sought.ts";
import { part, present } from "./present.ts";

/** In order: the first that matches has the number. */
export const peopleRules: readonly FigureRule[] = [
  tallyAfter,
  corrected,
  cases,
  sought,
  inMatterOf,
  suspended,
  sentBack,
  victims,
  bereft,
  mourned,
  lost,
  split,
  deeds,
  blocks,
  harmBefore,
  gathers,
  harmAfter,
  tally,
  tallyMoved,
  fell,
  crossed,
  among,
  joined,
  toldOtherwise,
  gathered,
  sheltered,
  received,
  harmFar,
  part,
  numbered,
  movedOut,
  present,
];
