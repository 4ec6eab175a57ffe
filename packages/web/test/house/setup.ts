/** Once before the tests of the room: the app is built, and the example's reports are read into a ledger that tests copy. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { DOSSIER, isnad, root } from "./isnad.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A ledger that holds the example; never opened, only copied. */
    readonly ledger: string;
  }
}

/** As `npm run build` does: what is tested is what ships, not what a test's environment would make of it. */
function build(): Promise<void> {
  const vite = join(createRequire(import.meta.url).resolve("vite/package.json"), "../bin/vite.js");
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, [vite, "build", "packages/web", "--logLevel", "warn"], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`vite build ended with ${code}`))));
  });
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "isnad-room-"));
  const ledger = join(folder, "example.isnad");
  const reports = join(root, "examples", DOSSIER, "reports");
  await Promise.all([build(), isnad("add", reports, "--dossier", DOSSIER, "--ledger", ledger)]);
  project.provide("ledger", ledger);
  return () => rm(folder, { recursive: true, force: true });
}
