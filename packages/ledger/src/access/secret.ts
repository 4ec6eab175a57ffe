/** Secrets that people prove with who they are: made at random, shown once, kept only as their hash. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

export const CREDENTIAL_KINDS = ["token", "session", "link"] as const;
/** A token is a program's, a session a browser's, a link signs in once. */
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

export interface Secret {
  /** The part that may be shown. */
  readonly id: string;
  readonly kind: CredentialKind;
  /** The whole of it. */
  readonly secret: string;
  /** SHA-256 of the whole of it, hex: it has 256 random bits, so no slower hash would keep it safer. */
  readonly hash: string;
}

/** A new one: `isnad_<kind>_<id>_<256 random bits>`. What it is can be told by tools that look for lost secrets. */
export function newSecret(kind: CredentialKind): Secret {
  const id = randomBytes(6).toString("hex");
  const secret = `isnad_${kind}_${id}_${randomBytes(32).toString("base64url")}`;
  return { id, kind, secret, hash: hashOf(secret) };
}

const SHAPE = /^isnad_(token|session|link)_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/u;

/** What a text says it is, before anybody looks whether it is so; null where it has not even the shape. */
export function parseSecret(text: string): Secret | null {
  const found = SHAPE.exec(text);
  if (found === null) return null;
  return { kind: found[1] as CredentialKind, id: found[2] as string, secret: text, hash: hashOf(text) };
}

/** Whether two hashes (hex) are the same, in a time that does not tell how far they are. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return a.length === b.length && timingSafeEqual(a, b);
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}
