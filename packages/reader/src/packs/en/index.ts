/** The English pack: its stages, in the order the data passes them. */
import type { Pack } from "../../pack.ts";
import { abbreviations } from "./abbreviations.ts";
import { analyze } from "./analyze.ts";
import { inUsualCase } from "./capitals/index.ts";
import { times } from "./times/index.ts";
import { timeAbbreviations } from "./times/lexicons.ts";
import { attributions } from "./attributions/index.ts";
import { figures } from "./figures/index.ts";
import { names } from "./names/index.ts";
import { numbers } from "./numbers/index.ts";
import { states } from "./states/index.ts";

export const en: Pack = {
  lang: "en",
  abbreviations: new Set([...abbreviations, ...timeAbbreviations]),
  analyze,
  inUsualCase,
  numbers,
  times,
  names,
  attributions,
  figures,
  states,
};
