/** What a language says of the words that name a speaker: enough to tell whom a pronoun or a bare role means. */
import type { Document } from "../text/document.ts";
import type { Agreement, TokenRange } from "./candidate.ts";

export interface SpeakerPhrase extends Agreement {
  /** The folded stem of the head word: "وزارة" in «وزارة الدفاع», "minister" in "the foreign minister". */
  readonly head: string;
  /** The folded stems of all words that carry meaning, the head's included. */
  readonly words: readonly string[];
  readonly kind: "person" | "organization" | "group" | null;
  /** A role or a kind of body with no name of its own: «الرئيس», «الوزارة», "the ministry", "police". */
  readonly bare: boolean;
  /** Of bodies: "general" where the bare noun fits any that has a name ("the company"), "state" where it fits none of those. */
  readonly body?: "general" | "state" | undefined;
}

/** A pack's reading of source phrases; must be linear in the phrase. */
export interface SpeakerGrammar {
  readonly describe: (doc: Document, range: TokenRange) => SpeakerPhrase;
}

/** Whether a verb or pronoun of this agreement can mean a speaker of this kind. What is not known agrees with all. */
export function agrees(
  asked: Agreement | null,
  phrase: Pick<SpeakerPhrase, "kind" | "gender" | "number">,
  kind: SpeakerPhrase["kind"] = phrase.kind,
): boolean {
  if (asked === null) return true;
  if (asked.person === true && (kind === "organization" || kind === "group")) return false;
  if (kind === "person" && (asked.person === false || asked.number === "plural")) return false;
  const gender = asked.gender === null || phrase.gender === null || asked.gender === phrase.gender;
  const number = asked.number === null || phrase.number === null || asked.number === phrase.number;
  return gender && number;
}
