/** What the server says, read off its schemas. Types only: nothing of a schema runs in the browser. */
import type * as server from "@isnad/server/schema";
import type * as z from "zod";

export type { Brief, ChainLink, Claim, ClaimStatus, Decision, Outlet, Thread } from "@isnad/dossier";
export type { Reading, Span } from "@isnad/reader";

/** A page of a list; `next`: the cursor of the page after it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

export type DossierHead = z.infer<typeof server.DossierHead>;
export type Dossier = z.infer<typeof server.DossierAbout>;
export type ThreadHead = z.infer<typeof server.ThreadHead>;
export type Changed = z.infer<typeof server.Changed>;
export type Now = z.infer<typeof server.Now>;
export type ClaimOfThread = z.infer<typeof server.ClaimOfThread>;
export type ReportHead = z.infer<typeof server.ReportHead>;
export type ReportWhole = z.infer<typeof server.ReportWhole>;
export type Stories = z.infer<typeof server.Stories>;
export type Role = z.infer<typeof server.Role>;
export type Session = z.infer<typeof server.Session>;
export type LiveEvent = z.infer<typeof server.LiveEvent>;
