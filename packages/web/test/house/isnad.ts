/** The command as written, without building it. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../../../..");
export const DOSSIER = "kazakhstan-2022";

export function start(...args: readonly string[]): ChildProcess {
  const bin = join(root, "packages/cli/src/bin.ts");
  return spawn(process.execPath, ["--conditions=isnad-source", "--import", "tsx", bin, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** Runs it to its end. Throws what it said where it fails. */
export function isnad(...args: readonly string[]): Promise<void> {
  const child = start(...args);
  const said: string[] = [];
  child.stderr?.on("data", (some: Buffer) => said.push(String(some)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`isnad ${args[0]}: ${said.join("")}`))));
  });
}
