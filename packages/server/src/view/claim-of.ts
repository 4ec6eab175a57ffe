/** A claim with the question that its thread answers. */
import type * as z from "zod";
import type * as schema from "../schema/claims.ts";
import type { Placed } from "./index-of.ts";

export type ClaimOfThread = z.infer<typeof schema.ClaimOfThread>;

export function claimOf({ claim, thread: { id, measure, group, place, scope } }: Placed): ClaimOfThread {
  return { ...claim, thread: id, measure, group, place, scope };
}
