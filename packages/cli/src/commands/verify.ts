/** `isnad verify`: every entry's hash, every report's text, every claim's words at its span. */
import { readFile } from "node:fs/promises";
import type { Checkpoint, Verification } from "@isnad/ledger";
import { Fault } from "@isnad/reader/fault";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { note, write } from "../out/output.ts";

export interface VerifyFlags extends LedgerFlags {
  readonly checkpoint?: readonly string[];
  readonly key?: readonly string[];
  readonly format: "text" | "json";
}

/** Verifies a proof where one is named, with no ledger at hand; else the ledger. */
export async function run(proof: string | undefined, flags: VerifyFlags): Promise<void> {
  const checkpoints = await Promise.all((flags.checkpoint ?? []).map(readCheckpoint));
  const options = { checkpoints, ...(flags.key === undefined ? {} : { keys: flags.key }) };
  const { verifyProof } = await import("@isnad/ledger");
  const verification =
    proof === undefined
      ? await withLedger(flags, (ledger) => ledger.verify(options))
      : await verifyProof(proof, options);
  await printVerification(verification, flags.format);
}

/** Prints what was found; sets the exit code 1 where something is wrong. */
export async function printVerification(verification: Verification, format: "text" | "json"): Promise<void> {
  if (!verification.ok) process.exitCode = 1;
  if (format === "json") return write(`${JSON.stringify(verification, null, 2)}\n`);
  const { entries, texts, claims, head, findings, found, withoutBody, checkpoints } = verification;
  for (const { code, message } of findings) note(`isnad: ${message} [${code}]`);
  if (found > findings.length) note(`isnad: … and ${found - findings.length} more.`);
  const checked = [
    `${entries} entries${withoutBody > 0 ? ` (${withoutBody} by their hash alone)` : ""}`,
    `${texts} reports`,
    `${claims} claims' words`,
    ...(checkpoints.length > 0 ? [`${checkpoints.length} checkpoints`] : []),
  ].join(", ");
  const where = head === null ? "" : `Entry ${head.sequence} of ${head.at}: ${head.hash}\n`;
  await write(verification.ok ? `Whole: ${checked}.\n${where}` : `Not whole: ${found} findings in ${checked}.\n`);
}

async function readCheckpoint(path: string): Promise<Checkpoint> {
  try {
    const value = JSON.parse(await readFile(path, "utf8")) as Checkpoint;
    if (typeof value.sequence === "number" && typeof value.hash === "string" && typeof value.signature === "string")
      return value;
  } catch (cause) {
    throw notACheckpoint(path, cause);
  }
  throw notACheckpoint(path);
}

function notACheckpoint(path: string, cause?: unknown): Fault {
  return new Fault("cli.not-a-checkpoint", `${path} holds no checkpoint.`, {
    remedy: "Give the file that isnad checkpoint wrote.",
    kind: "usage",
    cause,
  });
}
