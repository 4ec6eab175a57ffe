import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuzz } from "./fuzz.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-fuzz-"));
const numRuns = Number(process.argv[2] ?? 5000);
try {
  await fuzz(join(folder, "fuzz.isnad"), { numRuns });
  console.log(`${numRuns} requests, no error of the server's`);
} finally {
  rmSync(folder, { recursive: true });
}
