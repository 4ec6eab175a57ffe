/** What a verification says: what was checked, and what was found wrong. The codes are permanent. */
import type { Checkpoint } from "../entry/format.ts";

export const FINDINGS = {
  "verify.entry-changed": "What an entry says was changed.",
  "verify.entry-redated": "The time, the actor or the kind of an entry was changed.",
  "verify.entry-missing": "An entry was taken out.",
  "verify.entry-doubled": "An entry is there twice.",
  "verify.entry-reordered": "An entry stands in another's place.",
  "verify.chain-broken": "An entry does not follow from the one before it.",
  "verify.entry-unreadable": "An entry is not one: its kind or its body makes no sense.",
  "verify.no-beginning": "The record does not begin with the entry that begins a ledger.",
  "verify.time-runs-back": "An entry is dated before the one that it follows.",
  "verify.entries-cut-off": "The record ends before what a checkpoint vouches for.",
  "verify.checkpoint-forged": "The signature of a checkpoint is not its key's.",
  "verify.checkpoint-differs": "The record is not the one that a checkpoint vouches for.",
  "verify.checkpoint-unknown-key": "A checkpoint is signed with a key that is not among those trusted.",
  "verify.text-changed": "The text of a report was changed.",
  "verify.text-missing": "The text of a report is gone.",
  "verify.text-unknown": "A text is there that no entry added.",
  "verify.bytes-changed": "The bytes that a report came as were changed.",
  "verify.bytes-missing": "The bytes that a report came as are gone.",
  "verify.bytes-unknown": "Bytes are there that no entry added.",
  "verify.map-differs": "The map from a text to the bytes it came as leads elsewhere.",
  "verify.report-unknown": "A reading is of a report that no earlier entry added to its dossier.",
  "verify.span-outside": "A span lies outside its report's text.",
  "verify.words-differ": "The words of a claim are not those at its span.",
  "verify.projection-differs": "A table shows something other than what the record makes.",
  "verify.file-changed": "A file of the proof was changed.",
  "verify.file-missing": "A file of the proof is missing.",
  "verify.file-unknown": "A file is in the proof that its list does not name.",
  "verify.claim-differs": "A claim of the proof is not what its entry says.",
} as const;
export type FindingCode = keyof typeof FINDINGS;

export interface Finding {
  readonly code: FindingCode;
  /** One line: what, where. */
  readonly message: string;
  readonly entry?: number;
  readonly report?: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly ledger: string | null;
  readonly entries: number;
  /** Entries whose body is not here, only its hash: other dossiers', in a proof. */
  readonly withoutBody: number;
  readonly texts: number;
  readonly claims: number;
  readonly head: { readonly sequence: number; readonly hash: string; readonly at: string } | null;
  readonly checkpoints: readonly Checkpoint[];
  /** In the order they were met; the first 200. */
  readonly findings: readonly Finding[];
  /** How many there are in all. */
  readonly found: number;
}

/** Gathers findings, the first 200 of them. */
export class Findings {
  readonly kept: Finding[] = [];
  count = 0;
  add(code: FindingCode, detail: string, where: { readonly entry?: number; readonly report?: string } = {}): void {
    this.count++;
    if (this.kept.length < 200) this.kept.push({ code, message: `${FINDINGS[code]} ${detail}`, ...where });
  }
}
