/** Hashes and signatures, worked out anew: written from the entry format's description, not with the writer's functions. */
import { createHash, createPublicKey, verify } from "node:crypto";
import type { Checkpoint } from "../entry/format.ts";
import type { FoundEntry } from "./evidence.ts";

export function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The hash that an entry's header has at a sequence. */
export function headerHash(entry: FoundEntry, sequence = entry.sequence): string {
  const q = JSON.stringify;
  return digest(
    `{"actor":${q(entry.actor)},"at":${q(entry.at)},"bodyHash":${q(entry.body_hash)},"format":1,` +
      `"kind":${q(entry.kind)},"previous":${q(entry.previous)},"sequence":${sequence}}`,
  );
}

/** Whether a checkpoint's signature is its key's. */
export function signatureHolds(checkpoint: Checkpoint): boolean {
  const q = JSON.stringify;
  const signed =
    `{"at":${q(checkpoint.at)},"format":${q(checkpoint.format)},"hash":${q(checkpoint.hash)},"key":${q(checkpoint.key)},` +
    `"ledger":${q(checkpoint.ledger)},"sequence":${q(checkpoint.sequence)}}`;
  try {
    const key = createPublicKey({ key: Buffer.from(checkpoint.key, "base64"), format: "der", type: "spki" });
    return (
      key.asymmetricKeyType === "ed25519" &&
      verify(null, Buffer.from(signed, "utf8"), key, Buffer.from(checkpoint.signature, "base64"))
    );
  } catch {
    return false;
  }
}
