/** Canonical JSON (RFC 8785). Same value, same bytes: what the hashes are taken over. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

// The package is CommonJS: its function is the module itself, whatever its types say.
const serialize = canonicalize as unknown as (value: unknown) => string;

/** The canonical JSON of a value. An unpaired surrogate is written as its escape, so that nothing of a report is lost. */
export function canonicalJson(value: unknown): string {
  return serialize(value);
}

/** SHA-256 of a text's UTF-8, lower-case hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
