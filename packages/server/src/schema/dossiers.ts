/** Dossiers, and the light page that a dossier starts with. */
import { Brief, Claim, Thread } from "@isnad/dossier/schema";
import * as z from "zod";

export const DossierHead = z.object({
  name: z.string(),
  reports: z.int().min(0),
  claims: z.int().min(0).describe("how many claims its reports hold, of all kinds"),
  first: z.string().nullable().describe("when its first report was published (ISO 8601)"),
  last: z.string().nullable().describe("when its newest report was published (ISO 8601)"),
  head: z.int().min(0).describe("the sequence of the ledger's newest entry about it"),
});

export const DossierAbout = DossierHead.extend({
  moments: z
    .array(z.string())
    .max(500)
    .describe("distinct moments at which something was said or published, oldest first; thinned where there are more"),
  zone: z.string().describe('the UTC offset that most of its reports use: "+06:00", "Z"'),
});

/** A thread without its claims, and what stands of it. */
export const ThreadHead = Thread.omit({ claims: true }).extend({
  count: z.int().min(1).describe("how many claims it has"),
  value: z.number().nullable().describe("what the newest standing claim says"),
  low: z.number().nullable().describe("the lowest of what stands"),
  high: z.number().nullable().describe("the highest of what stands"),
  qualifier: z.string(),
  unit: z.string().nullable(),
  origins: z.int().min(0).describe("how many origins stand behind what stands"),
  since: z.string().nullable().describe("when the value was first said, of the claims that stand"),
  latest: Claim.describe("the newest claim"),
});

export const Changed = z.object({
  kind: z.enum(["withdrawn", "disputed", "grew", "revised", "new"]),
  thread: ThreadHead,
  before: Claim.nullable().describe("the claim that stood before"),
  after: Claim.nullable().describe("the claim that changed it"),
  on: z.string().nullable().describe("when (ISO 8601)"),
});

export const Now = z.object({
  asOf: z.string(),
  changedLast: z.array(Changed).describe("newest first"),
  figures: z.array(ThreadHead),
  conditions: Brief.shape.conditions,
  changes: Brief.shape.changes,
  cautions: Brief.shape.cautions,
  explanations: Brief.shape.explanations,
  timeline: Brief.shape.timeline.describe("the last twenty, in order of time"),
  counts: z.object({
    reports: z.int().min(0),
    claims: z.int().min(0),
    threads: z.int().min(0),
    disputed: z.int().min(0),
    origins: z.int().min(0),
  }),
});
