/**
 * The contract of a brief: what `isnad brief --format json` prints, as Zod schemas (types, validation and OpenAPI from one
 * source). Spans are `[start, end)` in UTF-16 code units into the named report's text; times are ISO 8601.
 */
import { Caution, ChangeOfOffice, Condition, Explanation, Happening, Name, Scope, Span } from "@isnad/reader/schema";
import * as z from "zod";

export const ClaimStatus = z.enum(["standing", "superseded", "disputed", "retracted", "unconfirmed"]);

export const ChainLink = z.object({ name: z.string(), role: z.string() });

export const Because = z.object({
  by: z.string().nullable(),
  on: z.string().nullable(),
  words: z.string(),
  report: z.string(),
  span: Span,
});

export const Claim = z.object({
  id: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.string(),
  unit: z.string().nullable(),
  label: z.string().nullable(),
  saidOn: z.string().nullable().describe("when it was said"),
  recordedAt: z.string().describe("when the ledger learned of it"),
  origin: z.string().nullable().describe("the chain's first link; null = the report itself"),
  chain: z.array(ChainLink).describe("origin first, outlet last"),
  alsoIn: z
    .array(z.string())
    .optional()
    .describe("the other outlets that published the very text; only where any did. They add no origin"),
  status: ClaimStatus,
  because: Because.nullable(),
  report: z.string(),
  span: Span,
  words: z.string(),
});

export const Thread = z.object({
  id: z.string(),
  measure: z.string(),
  group: z.string(),
  labels: z.array(z.string()),
  place: z.string().nullable(),
  scope: Scope,
  partOf: z
    .string()
    .nullable()
    .optional()
    .describe("only where it counts some of those a claim counts: that claim's id, null where none is held"),
  countedFrom: z
    .string()
    .optional()
    .describe(
      "only where its words say since when it counts: the first day (ISO date). Another start is another thread",
    ),
  round: z
    .string()
    .optional()
    .describe("only where its words name the round that it counts anew with, as written: 'in the second wave'"),
  period: z.string().optional().describe("only where it counts for another time than what is reported (ISO 8601)"),
  splitBy: z.string().optional().describe("only where a person took its claims out of their thread: the decision's id"),
  disputed: z.boolean(),
  current: z.array(z.string()).describe("ids of the claims that stand"),
  claims: z.array(Claim).describe("in order of saidOn"),
});

export const Outlet = z.object({
  name: z.string(),
  kind: z.enum(["outlet", "agency", "body", "person"]),
  reports: z.int().min(0),
  origins: z.int().min(0),
});

/** A happening, told once: by whom it was told first, and by whom else. */
export const TimelineLine = Happening.extend({
  alsoIn: z
    .array(z.object({ report: z.string(), span: Span }))
    .optional()
    .describe("where other reports tell of it; only where any does"),
});

export const Brief = z.object({
  dossier: z.string(),
  asOf: z.string(),
  threads: z.array(Thread),
  changes: z.array(ChangeOfOffice),
  conditions: z.array(Condition),
  timeline: z.array(TimelineLine),
  cautions: z.array(Caution),
  explanations: z.array(Explanation),
  names: z.array(Name),
  outlets: z.array(Outlet),
});

export * from "./decision.ts";
