/** Builds what the tests of the command run, once before them: a second or two where nothing changed. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

export function setup(): void {
  const root = join(import.meta.dirname, "../../..");
  const tsc = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  execFileSync(process.execPath, [tsc, "--build"], { cwd: root, stdio: "inherit" });
}
