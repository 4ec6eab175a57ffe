import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FORMATS } from "@isnad/ingest";
import { expect, test } from "vitest";
import { program } from "../src/program.ts";
import { reference } from "../src/reference.ts";
import { version } from "../src/version.ts";

const root = join(import.meta.dirname, "..");

test("docs/cli.md is what the commands are now: npx tsx packages/cli/src/write-reference.ts", () => {
  expect(readFileSync(join(root, "../../docs/cli.md"), "utf8")).toBe(reference());
});

test("every command and every option is in it", () => {
  const page = reference();
  for (const command of program().commands) {
    expect(page).toContain(`## isnad ${command.name()}\n`);
    for (const { flags } of command.options) expect(page).toContain(`\`${flags}\``);
  }
});

test("--as names the formats that there are", () => {
  const read = program().commands.find((command) => command.name() === "read");
  expect(read?.options.find(({ long }) => long === "--as")?.argChoices).toEqual(FORMATS);
});

test("the version is the package's", () => {
  expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version).toBe(version);
});

test.each(["isnad.js", "start.js"])("bin/%s can be run", (name) => {
  const path = join(root, "bin", name);
  expect(readFileSync(path, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o111).toBe(0o111);
});
