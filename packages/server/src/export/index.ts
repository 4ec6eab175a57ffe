/** `@isnad/server/rows`: the claims of a brief as rows of a sheet. */
export { type ClaimRow, claimRows } from "./claim-rows.ts";
export { csv } from "./csv.ts";
