/** Seals entries: gives each its place in the chain and its hashes. */
import { canonicalJson, sha256 } from "./canonical.ts";
import { ENTRY_FORMAT, type EntryBodies, type EntryKind, NO_PREVIOUS, type StoredEntry } from "./format.ts";

/** What is to be written down, before it has a place. */
export type Draft = { readonly [K in EntryKind]: { readonly kind: K; readonly body: EntryBodies[K] } }[EntryKind];

/** Where the chain stands: the newest entry's sequence, hash and time. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
  readonly at: string;
}

export const EMPTY_HEAD: Head = { sequence: 0, hash: NO_PREVIOUS, at: "" };

/** Appends a draft to the chain that ends in `head`. Time never runs back: an earlier `at` becomes the head's. */
export function seal(draft: Draft, head: Head, by: { readonly actor: string; readonly at: string }): StoredEntry {
  const body = canonicalJson(draft.body);
  const header = {
    format: ENTRY_FORMAT,
    sequence: head.sequence + 1,
    at: by.at < head.at ? head.at : by.at,
    actor: by.actor,
    kind: draft.kind,
    previous: head.hash,
    bodyHash: sha256(body),
  };
  return {
    sequence: header.sequence,
    at: header.at,
    actor: header.actor,
    kind: header.kind,
    body,
    body_hash: header.bodyHash,
    previous: header.previous,
    hash: sha256(canonicalJson(header)),
  };
}
