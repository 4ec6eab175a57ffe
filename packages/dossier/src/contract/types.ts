/** The types of the brief, read off its schemas. */
import type * as z from "zod";
import type * as schema from "./schema.ts";

export type ClaimStatus = z.infer<typeof schema.ClaimStatus>;
export type ChainLink = z.infer<typeof schema.ChainLink>;
export type Because = z.infer<typeof schema.Because>;
export type Claim = z.infer<typeof schema.Claim>;
export type Thread = z.infer<typeof schema.Thread>;
export type Outlet = z.infer<typeof schema.Outlet>;
export type Brief = z.infer<typeof schema.Brief>;
