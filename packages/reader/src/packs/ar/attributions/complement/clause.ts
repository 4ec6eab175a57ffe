/** What is read after a verb of speech, and what tells how it is read. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { Spoken } from "../agreement.ts";
import type { Frame } from "../cue.ts";

export interface Clause {
  readonly subject: TokenRange | null;
  readonly content: TokenRange;
  /** Where the search went, for the media that stand between. */
  readonly between: TokenRange;
  readonly how: "that" | "quote" | "on" | "object" | "address";
}

export interface ClauseOptions {
  readonly frame: Frame;
  /** Whether a subject is looked for: else it stands before the verb, or the cue is a participle. */
  readonly subject: boolean;
  /** The verb carries its object, or must have one. */
  readonly suffix: boolean;
  /** The subject goes no further than this token. */
  readonly subjectTo?: number;
  /** The verb that its subject must agree with, where that tells. */
  readonly verb: Spoken | null;
}

/** After words that take a clause or words in marks, whoever says it: «جاء فيه أن». */
export const ANY_CLAUSE: ClauseOptions = {
  frame: { that: true, quote: true, object: false, on: [], address: [], must: false, needs: null },
  subject: false,
  suffix: false,
  verb: null,
};
