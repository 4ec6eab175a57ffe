/** The English pack: its stages, in the order the data passes them. */
import type { Pack } from "../../pack.ts";
import { analyze } from "./analyze.ts";

export const en: Pack = {
  lang: "en",
  abbreviations: new Set(),
  analyze,
  numbers: () => [],
  times: () => [],
  names: () => ({ names: [], mentions: [] }),
  attributions: () => [],
  figures: () => [],
  states: () => ({ changes: [], conditions: [], happenings: [], cautions: [], explanations: [] }),
};
