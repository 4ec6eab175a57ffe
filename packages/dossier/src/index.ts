/** `@isnad/dossier`: readings and decisions to what is known as of a moment. Pure; runs in a browser. */
export { type BriefInput, brief } from "./brief/brief.ts";
export { briefOf, type ReconcileInput, type Reconciled, reconcile, storiesIn } from "./brief/reconcile.ts";
export { pageOf } from "./checks/vanished.ts";
export { type Story, storiesOf } from "./copies/copies.ts";
export { type Join, joinNames } from "./names/known.ts";
export { type Format, type RenderOptions, renderBrief } from "./render/render.ts";
export { claimsOf } from "./claims/claims-of.ts";
export type { Held, HeldCopy, ReadClaim } from "./contract/held.ts";
export type * from "./contract/types.ts";
