/** Shapes that every route shares: problems, pages, and the parameters of a view. */
import * as z from "zod";

/** RFC 9457, with a permanent code and what to do. */
export const Problem = z.object({
  type: z.string().describe("a URN that names the kind of problem"),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("what is the matter, in one sentence"),
  code: z.string().describe("permanent: the same problem always has the same"),
  remedy: z.string().describe("what to do about it, in one sentence"),
});

/** One page of a list. */
export const pageOf = <T extends z.ZodType>(items: T) =>
  z.object({
    items: z.array(items),
    next: z.string().nullable().describe("the `cursor` of the next page; null on the last"),
    total: z.int().min(0).describe("how many there are on all pages"),
  });

/** Which view of a dossier: what had been said by a moment, of what the ledger held by another. */
export const View = z.object({
  asOf: z.string().max(64).optional().describe("what had been said by then, inclusive: ISO 8601; now where left out"),
  recordedBy: z
    .string()
    .max(64)
    .optional()
    .describe("what this ledger held by then, inclusive: ISO 8601; all where left out"),
});

export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50).describe("how many items a page holds"),
  cursor: z.string().max(200).optional().describe("where the page starts: the `next` of the page before"),
});
