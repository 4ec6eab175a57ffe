/** `@isnad/dossier`: readings and decisions to what is known as of a moment. Pure; runs in a browser. */
export type * from "./contract/types.ts";
