/** The Arabic pack: its stages, in the order the data passes them. */
import type { Pack } from "../../pack.ts";
import { analyze } from "./analyze.ts";
import { times } from "./times/index.ts";
import { attributions } from "./attributions/index.ts";
import { figures } from "./figures/index.ts";
import { names } from "./names/index.ts";
import { numbers } from "./numbers/index.ts";
import { states } from "./states/index.ts";

export const ar: Pack = {
  lang: "ar",
  abbreviations: new Set(["د", "ا"]),
  analyze,
  numbers,
  times,
  names,
  attributions,
  figures,
  states,
};
