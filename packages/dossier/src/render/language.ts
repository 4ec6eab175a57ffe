/** `@isnad/dossier/language`: the words of the brief, and numbers and dates as a language writes them. Pure data and `Intl`. */
export { ar } from "./words/ar.ts";
export { en } from "./words/en.ts";
export type { Forms, Words } from "./words/words.ts";
export { rankOf } from "./page/rank.ts";
export { bodyIn } from "./bodies.ts";
export { spellingsOf } from "./script.ts";
export { apartParts, writeAmount, writeDate, writeForms, writeNumber, writeRange } from "./write.ts";
export { momentOf, zoneOf } from "../time/moment.ts";
