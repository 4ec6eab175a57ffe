/** What is sent to decide, and what of a decision comes back. */
import { Decision } from "@isnad/dossier/schema";
import * as z from "zod";

const given = { id: true, by: true, at: true } as const;

const [Accept, Correct, Reject, Merge, Split, Relabel, Note, Undo] = Decision.options;

/** A decision before it is made: who, when and its id are the server's to say. */
export const NewDecision = z.discriminatedUnion("kind", [
  Accept.omit(given),
  Correct.omit(given),
  Reject.omit(given),
  Merge.omit(given),
  Split.omit(given),
  Relabel.omit(given),
  Note.omit(given),
  Undo.omit(given),
]);
