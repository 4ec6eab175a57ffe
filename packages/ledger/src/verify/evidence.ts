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

export interface Evidence {
  /** All entries, in the order of their sequence. */
  entries(): AsyncIterable<FoundEntry>;
  /** The hash of the entry at a sequence; null where there is none. */
  hashAt(sequence: number): Promise<string | null>;
  /** The first sequence at which an entry with this hash stands; null where there is none. Asked only where something is wrong. */
  sequenceOf(hash: string): Promise<number | null>;
  text(id: string): Promise<string | null>;
  textIds(): AsyncIterable<string>;
}
