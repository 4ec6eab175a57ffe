/** People who came to harm, were held, moved or helped. */
import type { FigureRule } from "../rule.ts";
import { cases, victims } from "./victims.ts";
import { harmAfter, harmBefore, tally, tallyAfter } from "./harm.ts";
import { among, harmFar, joined, numbered } from "./among.ts";
import { gathered, gathers } from "./crowds.ts";
import { fell, lost, movedOut } from "./moved.ts";
import { corrected, sought } from "./sought.ts";
import { part, present } from "./present.ts";

/** In order: the first that matches has the number. */
export const peopleRules: readonly FigureRule[] = [
  tallyAfter,
  corrected,
  cases,
  sought,
  victims,
  lost,
  harmBefore,
  gathers,
  harmAfter,
  tally,
  among,
  joined,
  gathered,
  harmFar,
  part,
  numbered,
  fell,
  movedOut,
  present,
];
