/** Runs the real command as a process of its own, as built (`build.ts` sees to that once a run), and keeps what it printed. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** What `npx isnad` runs. */
export const BIN = fileURLToPath(new URL("../bin/isnad.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A shell command to run before, in the same shell: `ulimit -f 1`. */
  readonly before?: string;
  readonly cwd?: string;
}

/** Runs `isnad ...args`. Its ledger is never the user's own. */
export function isnad(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const node = [BIN, ...args];
  const [command, all] =
    options.before === undefined
      ? [process.execPath, node]
      : ["/bin/sh", ["-c", `${options.before}; exec "$@"`, "sh", process.execPath, ...node]];
  const { ISNAD_LEDGER: _, ...env } = process.env;
  const child = spawn(command, all, { env: { ...env, ...options.env }, cwd: options.cwd });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
    );
  });
}

/** A folder that is gone after the tests of the file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "isnad-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
