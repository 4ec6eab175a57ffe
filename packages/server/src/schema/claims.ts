/** Claims and reports as lists show them. */
import { Claim } from "@isnad/dossier/schema";
import { Lang, Reading, Scope } from "@isnad/reader/schema";
import * as z from "zod";

/** A claim with the question that its thread answers. */
export const ClaimOfThread = Claim.extend({
  thread: z.string().describe("the id of its thread"),
  measure: z.string(),
  group: z.string(),
  place: z.string().nullable(),
  scope: Scope,
});

export const ReportHead = z.object({
  id: z.string(),
  ref: z.string().nullable().describe("the id that it was given with"),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  recordedAt: z.string(),
  lang: z.string(),
  url: z.string().nullable(),
  claims: z.int().min(0).describe("how many claims of the view it holds"),
  copies: z.int().min(0).describe("how often its text was met again"),
});

/** Where the text of a report was met again. */
export const Copy = z.object({
  ref: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  recordedAt: z.string(),
});

export const ReportWhole = ReportHead.omit({ claims: true, copies: true }).extend({
  text: z.string(),
  reading: Reading.omit({ report: true }),
  claims: z.array(ClaimOfThread),
  copies: z.array(Copy),
  versions: z
    .array(z.object({ id: z.string(), published: z.string().nullable(), recordedAt: z.string() }))
    .describe("reports of the same address, oldest first, itself among them; empty where it has none"),
  sources: z.array(z.object({ sha256: z.string(), bytes: z.int().min(0) })).describe("the bytes that it came as"),
});

export const ReportLang = Lang;
