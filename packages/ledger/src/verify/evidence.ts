/** What a verification is held over: a ledger's rows as they are stored, or the files of a proof. */

/** An entry as found; nothing of it is believed. A body of null was left out (a proof of another dossier). */
export interface FoundEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly body: string | null;
  readonly body_hash: string;
  readonly previous: string;
  readonly hash: string;
}

/** A map from a text to the bytes it came as, as found. */
export interface FoundMap {
  readonly encoding: string | null;
  readonly runs: string | null;
}

export interface FoundSources {
  /** Null where they are gone. */
  bytes(sha256: string): Promise<Uint8Array | "unreadable" | null>;
  map(report: string, sha256: string): Promise<FoundMap | null>;
  hashes(): AsyncIterable<string>;
  pairs(): AsyncIterable<{ readonly report: string; readonly sha256: string }>;
}

export interface Evidence {
  /** All entries, in the order of their sequence. */
  entries(): AsyncIterable<FoundEntry>;
  /** The hash of the entry at a sequence; null where there is none. */
  hashAt(sequence: number): Promise<string | null>;
  /** The first sequence at which an entry with this hash stands; null where there is none. Asked only where something is wrong. */
  sequenceOf(hash: string): Promise<number | null>;
  text(id: string): Promise<string | null>;
  textIds(): AsyncIterable<string>;
  /** The bytes that reports came as; a proof is without them. */
  readonly sources?: FoundSources;
}
