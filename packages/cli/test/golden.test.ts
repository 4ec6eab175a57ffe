/**
 * What the command prints, kept to be looked at. A case is a folder with `case.json`, its steps in order; `said.txt` is what was
 * printed, made, and made anew after a wanted change, by `npx vitest run --project command packages/cli/test/golden.test.ts -u`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isnad, scratch } from "./isnad.ts";

interface Step {
  /** The command's words. {{SITE}} is the address of the site. */
  readonly run?: readonly string[];
  /** The folder that the site gives from now on. */
  readonly site?: string;
  /** As if the time had come to ask the feeds again. */
  readonly later?: true;
}

const folder = join(import.meta.dirname, "golden");
const place = scratch();

test.each(readdirSync(folder))("%s", { timeout: 180_000 }, async (name) => {
  const cwd = join(folder, name);
  const ledger = join(place, `${name}.isnad`);
  const { steps } = JSON.parse(readFileSync(join(cwd, "case.json"), "utf8")) as { readonly steps: readonly Step[] };
  const site = await siteOf(cwd);
  const said: string[] = [];
  for (const { run, site: gives, later } of steps) {
    if (gives !== undefined) site.gives(gives);
    if (later === true) askAgain(`${ledger}.watch.json`);
    if (run === undefined) continue;
    const args = run.map((word) => word.replaceAll("{{SITE}}", site.address));
    const { code, out, err } = await isnad([...args, "--ledger", ledger], { cwd });
    const printed = [out, err === "" ? "" : `--- on standard error\n${err}`].filter((part) => part !== "");
    said.push(`$ isnad ${run.join(" ")}\n${printed.join("")}--- exit code ${code}\n`);
  }
  const same = said
    .join("\n")
    .replaceAll(site.address, "{{SITE}}")
    // when it was run is not what is tested
    .replace(new RegExp(`${new Date().getUTCFullYear()}-\\d\\d-\\d\\dT[\\d:.]+Z`, "gu"), "{{NOW}}");
  await expect(same).toMatchFileSnapshot(join(cwd, "said.txt"));
});

async function siteOf(cwd: string) {
  let given = "";
  const server = createServer((request, response) => {
    try {
      const file = readFileSync(join(cwd, given, request.url ?? ""));
      response.writeHead(200, { "content-type": "application/rss+xml" }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    gives: (name: string) => {
      given = name;
    },
  };
}

function askAgain(states: string): void {
  const feeds = JSON.parse(readFileSync(states, "utf8")) as Record<string, Record<string, unknown>>;
  for (const feed of Object.values(feeds)) delete feed["notBefore"];
  writeFileSync(states, JSON.stringify(feeds));
}
