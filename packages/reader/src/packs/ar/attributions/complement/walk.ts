/** The walk from a verb and its subject to where what was said begins: what it has met, and what each step may do. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { Token } from "../../../../text/tokens.ts";
import { clauseFrom } from "../content.ts";
import { nounFrom } from "../nouns.ts";
import type { Scene } from "../scene.ts";
import type { Clause, ClauseOptions } from "./clause.ts";

/** What was said, with whose words it is. */
export type Found = Omit<Clause, "between">;

/**
 * What a step says of the token it is at: where what was said begins, `null` where nothing is said, or `GO_ON` (a step may
 * have moved the walk to the last token that it took in).
 */
export const GO_ON = undefined;
export type Step = (walk: Walk, token: Token) => Found | null | typeof GO_ON;

export interface Walk {
  readonly scene: Scene;
  readonly from: number;
  readonly limit: number;
  readonly frame: ClauseOptions["frame"];
  /** The verb carries its object, or must have one. */
  readonly suffix: boolean;
  readonly subject: TokenRange | null;
  /** No noun is what is said. */
  readonly tight: boolean;
  readonly takesObject: boolean;
  at: number;
  /** In a relative clause, whose verb is none of ours. */
  relative: boolean;
  /** Where somebody addressed, accused or condemned begins. */
  object: number | null;
  /** A noun that is no part of subject, time or medium stands between. */
  noun: boolean;
  commas: number;
  /** The token after an occasion or a medium, where somebody addressed may stand: «اتهمت الحركة في بيان الجيش بـ…». */
  freed: number;
  /** Past a relative clause. */
  related: boolean;
  /** Past an occasion or a clause of the subject's, whose own nouns may go on: «خلال لقاء عقده مع سفراء المنطقة». */
  loose: boolean;
  /** After «بقوله», «بالقول». */
  byWords: boolean;
}

/** Goes on behind this token; somebody addressed may stand there. */
export function freeAfter(walk: Walk, at: number): typeof GO_ON {
  walk.at = at;
  walk.freed = at + 1;
  return GO_ON;
}

/** What was said begins with who it is about, and runs on over token `at`. */
export const address = ({ scene, subject }: Walk, first: number, at: number): Found => ({
  subject,
  content: { first, last: clauseFrom(scene, at).last },
  how: "address",
});

/** The same where what was taken for the subject is who it is about. */
export const addressSubject = ({ scene }: Walk, subject: TokenRange, at: number): Found => ({
  subject: null,
  content: { first: subject.first, last: clauseFrom(scene, at).last },
  how: "address",
});

/** What was said is a noun. */
export const objectAt = ({ scene, subject }: Walk, at: number): Found => ({
  subject,
  content: nounFrom(scene, at),
  how: "object",
});

/** What was said is a clause without a word that opens it. */
export const clauseAt = ({ scene, subject }: Walk, at: number): Found => ({
  subject,
  content: clauseFrom(scene, at),
  how: "object",
});

/** Whether an object may begin here: right after the subject, or after what stands between them. */
export function begins({ scene, from }: Walk, at: number): boolean {
  const before = scene.kinds[at - 1];
  return at === from || before === "time" || before === "comma" || before === "adverb";
}
