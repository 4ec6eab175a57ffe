/**
 * Decisions: what a person settled about what the reader proposed. They are entries of the ledger, only ever added, and
 * they refer to things by ids and spellings that do not change when a report is read again.
 */
import * as z from "zod";

const decided = {
  id: z.string().min(1).describe("unique in the ledger; an undo names it"),
  by: z.string().min(1).describe("who decided"),
  at: z.string().describe("when: ISO 8601 date-time with its zone"),
  why: z.string().optional().describe("the person's reason, in their words"),
};

/** A name as spelled; with a report, only that report's bearer of the name. */
export const NameRef = z.object({
  kind: z.enum(["person", "organization", "place"]),
  name: z.string().min(1),
  report: z.string().optional(),
});

/** The fields of a claim that a person may set right. What is left out stays as it was read. */
export const Correction = z
  .object({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.string(),
    unit: z.string().nullable(),
    measure: z.string(),
    group: z.string(),
    label: z.string().nullable(),
    place: z.string().nullable(),
    scope: z.enum(["total", "increment"]),
    saidOn: z.string().nullable(),
    origin: z.string().nullable(),
    status: z.enum(["asserted", "denied", "retracted", "unconfirmed", "hypothetical"]),
  })
  .partial();

export const Accept = z.object({ ...decided, kind: z.literal("accept"), claim: z.string() });
export const Correct = z.object({ ...decided, kind: z.literal("correct"), claim: z.string(), set: Correction });
export const Reject = z.object({ ...decided, kind: z.literal("reject"), claim: z.string() });
/** Two or more names are one; or the claims named answer one question. */
export const Merge = z.object({
  ...decided,
  kind: z.literal("merge"),
  of: z.discriminatedUnion("what", [
    z.object({ what: z.literal("names"), names: z.array(NameRef).min(2) }),
    z.object({ what: z.literal("threads"), threads: z.array(z.string()).min(2) }),
  ]),
});
/** The names given are not one, whatever joined them; or the claims given leave their thread for one of their own. */
export const Split = z.object({
  ...decided,
  kind: z.literal("split"),
  of: z.discriminatedUnion("what", [
    z.object({ what: z.literal("names"), names: z.array(NameRef).min(2) }),
    z.object({ what: z.literal("threads"), claims: z.array(z.string()).min(1) }),
  ]),
});
/** What a name is shown as. */
export const Relabel = z.object({ ...decided, kind: z.literal("relabel"), of: NameRef, as: z.string().min(1) });
/** Takes back an earlier decision (an undo too: then what it took back holds again). */
export const Undo = z.object({ ...decided, kind: z.literal("undo"), decision: z.string() });

const undecided = { id: true, by: true, at: true, why: true } as const;
/** A decision that nobody has made: what an assistant proposes. It changes nothing until a person decides it. */
export const Proposed = z.discriminatedUnion("kind", [
  Accept.omit(undecided),
  Correct.omit(undecided),
  Reject.omit(undecided),
  Merge.omit(undecided),
  Split.omit(undecided),
  Relabel.omit(undecided),
  Undo.omit(undecided),
]);
export const Note = z.object({
  ...decided,
  kind: z.literal("note"),
  about: z.string().describe("the id of a claim, a thread, a report or a decision"),
  words: z.string().min(1),
  proposes: Proposed.optional().describe("what this note proposes to decide; a person decides it, or does not"),
});

export const Decision = z.discriminatedUnion("kind", [Accept, Correct, Reject, Merge, Split, Relabel, Note, Undo]);
