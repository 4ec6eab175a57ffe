/** The types of the brief and of decisions, read off their schemas. Erased at build: importing them costs nothing. */
import type * as z from "zod";
import type * as decision from "./decision.ts";
import type * as schema from "./schema.ts";

export type ClaimStatus = z.infer<typeof schema.ClaimStatus>;
export type ChainLink = z.infer<typeof schema.ChainLink>;
export type Because = z.infer<typeof schema.Because>;
export type Claim = z.infer<typeof schema.Claim>;
export type Thread = z.infer<typeof schema.Thread>;
export type TimelineLine = z.infer<typeof schema.TimelineLine>;
export type Outlet = z.infer<typeof schema.Outlet>;
export type Brief = z.infer<typeof schema.Brief>;
export type Decision = z.infer<typeof decision.Decision>;
export type NameRef = z.infer<typeof decision.NameRef>;
export type Correction = z.infer<typeof decision.Correction>;
