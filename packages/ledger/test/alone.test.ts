/** The verifier shares the entry format with the writer, and no code. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../src/verify/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));

test.each(files)("%s imports nothing of the writer's", (name) => {
  const code = readFileSync(new URL(name, folder), "utf8");
  const imports = [...code.matchAll(/^(import|export) (type )?.*?from "([^"]+)";$/gms)];
  const theirs = imports
    .filter(([, , type]) => type === undefined) // types are erased
    .map(([, , , from]) => from as string)
    .filter((from) => !from.startsWith("./") && !from.startsWith("node:"));
  expect(theirs.filter((from) => !["../entry/format.ts", "@isnad/reader/fault"].includes(from))).toEqual([]);
});

test("the entry format is types and constants", () => {
  const code = readFileSync(new URL("../src/entry/format.ts", import.meta.url), "utf8");
  expect(code).not.toMatch(/\bfunction\b|=>/);
});
