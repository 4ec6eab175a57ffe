/** The key that checkpoints are signed with: an Ed25519 private key in a PEM file that only its owner may read. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Fault } from "@isnad/reader/fault";

export interface SigningKey {
  readonly private: KeyObject;
  /** The public key: base64 of its SPKI DER. What others need to trust its checkpoints. */
  readonly public: string;
}

/**
 * Reads a key file; with `create`, makes one where there is none.
 *
 * @throws Fault `ledger.no-key`, `ledger.bad-key`, `ledger.cannot-write-key`
 */
export function openKey(path: string, options: { readonly create?: boolean } = {}): SigningKey {
  let pem: string;
  try {
    pem = readFileSync(path, "utf8");
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (absent && options.create) return createKey(path);
    throw new Fault("ledger.no-key", `There is no key to read at ${path}.`, {
      remedy: "Name the key's file, or let one be made (isnad checkpoint --new-key).",
      kind: "usage",
      cause: error,
    });
  }
  try {
    return keyOf(createPrivateKey(pem));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw badKey(path, error);
  }
}

/** A key for one run, kept nowhere: for tests. */
export function newKey(): SigningKey {
  return keyOf(generateKeyPairSync("ed25519").privateKey);
}

function createKey(path: string): SigningKey {
  const key = newKey();
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, key.private.export({ format: "pem", type: "pkcs8" }), { mode: 0o600, flag: "wx" });
  } catch (error) {
    throw new Fault("ledger.cannot-write-key", `The key cannot be written to ${path}.`, {
      remedy: "Name a folder that may be written to.",
      cause: error,
    });
  }
  return key;
}

function keyOf(key: KeyObject): SigningKey {
  if (key.asymmetricKeyType !== "ed25519") throw badKey("the file given");
  return { private: key, public: createPublicKey(key).export({ format: "der", type: "spki" }).toString("base64") };
}

function badKey(path: string, cause?: unknown): Fault {
  return new Fault("ledger.bad-key", `${path} holds no Ed25519 private key.`, {
    remedy: "Name a PEM file with one (openssl genpkey -algorithm ed25519), or let one be made.",
    kind: "usage",
    cause,
  });
}
