/** Reports as they are sent, and what became of them. */
import * as z from "zod";

/** What is said of reports that do not say it themselves. */
export const told = {
  title: z.string().max(2000).optional(),
  outlet: z.string().max(500).optional(),
  published: z.string().max(64).optional().describe("ISO 8601 date or date-time"),
  lang: z.string().max(35).optional().describe("ISO 639; told from the text where left out"),
};

export const TextReport = z
  .object({
    text: z.string().min(1).describe("the report as it was published"),
    url: z.string().max(2000).optional(),
    ref: z.string().max(500).optional().describe("your own id of it; comes back as `ref`"),
    ...told,
  })
  .strict();

export const AddressReport = z
  .object({ address: z.string().min(1).max(2000).describe("a page, a document or a feed on the public web"), ...told })
  .strict();

export const NewReports = z.union([TextReport, AddressReport]);

export const AddedReport = z.object({
  id: z.string(),
  outcome: z.enum(["added", "already_there", "copy"]).describe("copy: a text that was there, met again elsewhere"),
  claims: z.int().min(0).describe("how many figures were read in it"),
  notes: z.array(z.string()).describe("what is doubtful of its text, or why it was kept and not read"),
});

export const Intake = z.object({
  added: z.array(AddedReport),
  refused: z.array(
    z.object({
      name: z.string().describe("the file, the address, or a place in it"),
      code: z.string(),
      detail: z.string(),
      remedy: z.string(),
    }),
  ),
});
