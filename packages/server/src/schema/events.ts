/** What is told to those who listen. */
import * as z from "zod";

export const LiveEvent = z.object({
  sequence: z.int().min(0).describe("the ledger's entry"),
  dossier: z.string(),
  kind: z.enum(["report", "decision", "head"]),
  id: z.string().describe("the id of the report or the decision; of a head, its sequence"),
  actor: z.string().nullable(),
  at: z.string().describe("ISO 8601, UTC"),
});
