/** What a search finds. */
import { Span } from "@isnad/reader/schema";
import * as z from "zod";
import { ClaimOfThread, ReportHead } from "./claims.ts";
import { pageOf } from "./common.ts";

const highlights = z.array(Span).describe("where the words asked for stand in `text`, UTF-16 code units");

export const ClaimHit = z.object({
  kind: z.literal("claim"),
  claim: ClaimOfThread,
  text: z.string().describe("the claim's words"),
  offset: z.int().min(0).describe("where in the report's text they start"),
  highlights,
});

export const ReportHit = z.object({
  kind: z.literal("report"),
  report: ReportHead,
  text: z.string().describe("the stretch of the report's text that shows most of the words"),
  offset: z.int().min(0).describe("where in the report's text it starts"),
  highlights,
});

export const Hit = z.discriminatedUnion("kind", [ClaimHit, ReportHit]);

export const Hits = pageOf(Hit).extend({
  claims: z.int().min(0).describe("how many claims hold all the words"),
  reports: z.int().min(0).describe("how many reports hold all the words"),
});
