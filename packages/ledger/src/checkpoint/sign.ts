/** Signs where the chain ends, and writes the signed statement down. */
import { sign } from "node:crypto";
import { canonicalJson } from "../entry/canonical.ts";
import type { Checkpoint } from "../entry/format.ts";
import type { By, Ledger } from "../ledger.ts";
import { append, headOf } from "../store/append.ts";
import type { SigningKey } from "./key.ts";

/**
 * Signs a checkpoint over all that the ledger holds now and adds it as an entry.
 *
 * @returns the checkpoint: print it, publish it elsewhere, and give it to `verify` later
 */
export async function signCheckpoint(ledger: Ledger, key: SigningKey, by: By = {}): Promise<Checkpoint> {
  const stamp = ledger.stamp(by);
  return ledger.home.write(async (tx) => {
    const { sequence, hash, at } = await headOf(tx);
    const statement = {
      format: 1 as const,
      ledger: ledger.id,
      sequence,
      hash,
      at: stamp.at < at ? at : stamp.at,
      key: key.public,
    };
    const signature = sign(null, Buffer.from(canonicalJson(statement), "utf8"), key.private).toString("base64");
    const checkpoint = { ...statement, signature };
    await append(tx, [{ kind: "checkpoint_signed", body: { checkpoint } }], {
      stamp,
      added: new Map(),
      textOf: () => "",
    });
    return checkpoint;
  });
}
