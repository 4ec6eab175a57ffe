/**
 * The entry format: what one entry of the record is, and what its hashes cover. Types and constants only, because the
 * writer and the verifier share this file and no code.
 *
 * An entry is sealed twice. `bodyHash` is SHA-256 of the body's canonical JSON (RFC 8785); `hash` is SHA-256 of the
 * canonical JSON of `{actor, at, bodyHash, format, kind, previous, sequence}`. So an entry can be handed on without its
 * body (another dossier's, in a proof) and the chain still be checked. All hashes are lower-case hex.
 */
import type { Decision } from "@isnad/dossier";
import type { Reading, Report } from "@isnad/reader";

export const ENTRY_FORMAT = 1;

/** What `previous` of the first entry holds. */
export const NO_PREVIOUS = "0".repeat(64);

export const ENTRY_KINDS = [
  "ledger_created",
  "report_added",
  "copy_added",
  "reading_made",
  "outlet_described",
  "decision_made",
  "checkpoint_signed",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where a report came from, as far as it is known: a file, a page, a feed. Nothing of it changes what the report is. */
export interface Source {
  /** The file's name or path as given. */
  readonly path?: string;
  readonly url?: string;
  readonly mediaType?: string;
  /** SHA-256 (hex) and length of the bytes that the text was taken from. */
  readonly sha256?: string;
  readonly bytes?: number;
  /** Where those bytes were kept beside the record, under their hash. */
  readonly kept?: true;
  /** ISO 8601, when it was fetched. */
  readonly fetchedAt?: string;
}

/** A report without its text: the text is kept once, under its id. */
export type ReportHead = Omit<Report, "text">;
/** A reading whose report is without its text. */
export type ReadingBody = Omit<Reading, "report"> & { readonly report: ReportHead };

/** What the body of each kind of entry holds. */
export interface EntryBodies {
  readonly ledger_created: { readonly ledger: string; readonly format: number };
  readonly report_added: { readonly dossier: string; readonly report: ReportHead; readonly source?: Source };
  /** The same text met again under another outlet, address or date: one report with many outlets. */
  readonly copy_added: { readonly dossier: string; readonly report: ReportHead; readonly source?: Source };
  readonly reading_made: { readonly dossier: string; readonly reading: ReadingBody };
  readonly outlet_described: { readonly outlet: OutletDescription };
  readonly decision_made: { readonly dossier: string; readonly decision: Decision };
  readonly checkpoint_signed: { readonly checkpoint: Checkpoint };
}

export interface OutletDescription {
  readonly name: string;
  readonly kind: "outlet" | "agency" | "body" | "person";
  readonly about?: string;
  readonly url?: string;
}

/** An entry as the homes keep it: the body is its canonical JSON, as text. */
export interface StoredEntry {
  readonly sequence: number;
  /** ISO 8601 in UTC to the millisecond, never earlier than the entry before it. */
  readonly at: string;
  readonly actor: string;
  readonly kind: EntryKind;
  readonly body: string;
  readonly body_hash: string;
  readonly previous: string;
  readonly hash: string;
}

/** An entry as it is read back, its body parsed. */
export type Entry = {
  readonly [K in EntryKind]: {
    readonly sequence: number;
    readonly at: string;
    readonly actor: string;
    readonly kind: K;
    readonly body: EntryBodies[K];
    readonly previous: string;
    readonly hash: string;
  };
}[EntryKind];

/** A statement that the ledger's chain, up to `sequence`, ends in `hash`; signed with Ed25519. */
export interface Checkpoint {
  readonly format: 1;
  /** The ledger's id. */
  readonly ledger: string;
  readonly sequence: number;
  readonly hash: string;
  readonly at: string;
  /** The signer's public key: base64 of its SPKI DER. */
  readonly key: string;
  /** Base64 of the Ed25519 signature over the canonical JSON of all the other fields. */
  readonly signature: string;
}
