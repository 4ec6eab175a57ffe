/** `@isnad/dossier`: readings and decisions to what is known as of a moment. Pure; runs in a browser. */
export { type BriefInput, brief } from "./brief/brief.ts";
export { claimsOf } from "./claims/claims-of.ts";
export type { Held, ReadClaim } from "./contract/held.ts";
export type * from "./contract/types.ts";
