/**
 * What a pack's attribution rules find, before the languages meet: token ranges, not yet spans. The shared stage chooses
 * between overlapping candidates, tells the mode from the quotation marks, resolves who a pronoun, a bare role or a dropped
 * subject is, and makes the `Attribution`.
 */
import type { SpeechAct, ViaRole } from "../contract/types.ts";
import type { At } from "../pack.ts";

/** Token indices, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What the grammar says of a speaker who is not named: agreement of the verb or the pronoun. */
export interface Agreement {
  readonly gender: "m" | "f" | null;
  readonly number: "singular" | "dual" | "plural" | null;
  /** Where the pronoun tells: true for "he" and "she", false for "it". */
  readonly person?: boolean;
}

export interface Candidate extends At {
  readonly act: SpeechAct;
  readonly cue: TokenRange;
  /** The words that name the speaker; null where the subject is dropped. A pronoun may stand here with its agreement. */
  readonly source: TokenRange | null;
  /** For a dropped subject or a pronoun: what can be said of who it is. */
  readonly agreement: Agreement | null;
  /** What the verb says of a speaker that is named: «قالت» tells that the name is a woman's or a body's. */
  readonly gender: Agreement["gender"];
  /** Who a dropped subject or a relative pronoun stands for, where its sentence says so. */
  readonly subject: TokenRange | null;
  readonly content: readonly TokenRange[];
  readonly via: readonly (TokenRange & { readonly role: ViaRole })[];
  /** Between overlapping candidates the higher one wins. */
  readonly weight: number;
}
