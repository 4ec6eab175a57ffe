import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, test } from "vitest";
import { fuzz } from "./fuzz.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("whatever the description allows, and nearly allows, is answered or refused", () =>
  fuzz(join(folder, "fuzz.isnad"), { numRuns: 300 }));
