import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BIN, isnad, scratch } from "./isnad.ts";

const folder = scratch();

/** Starts the server; gives its address once it says it. */
async function serving(...args: string[]) {
  const child = spawn(process.execPath, [BIN, "serve", "--port", "0", ...args], { env: process.env });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /answers at (http:\S+)/.exec(said);
      if (found !== null) resolve(found[1] as string);
    });
    child.once("exit", () => reject(new Error(said)));
  });
  const stop = async (): Promise<number | null> => {
    child.kill("SIGTERM");
    const [code] = (await once(child, "exit")) as [number | null];
    return code;
  };
  return { url, stop };
}

test("serve answers, sees what the command adds beside it, and stops when it is told to", async () => {
  const ledger = join(folder, "one.isnad");
  const { url, stop } = await serving("--open", "--ledger", ledger);
  expect(await (await fetch(`${url}/api/dossiers`)).json()).toMatchObject({ total: 0 });
  const added = await isnad(["add", "-", "--dossier", "floods", "--ledger", ledger], {
    input: "The mayor of Zarqan said that 12 people were injured.",
  });
  expect(added.code).toBe(0);
  expect(await (await fetch(`${url}/api/dossiers`)).json()).toMatchObject({ items: [{ name: "floods", reports: 1 }] });
  expect(await stop()).toBe(0);
});

test("a port that is taken is one line with its remedy", async () => {
  const ledger = join(folder, "two.isnad");
  const { url, stop } = await serving("--open", "--ledger", ledger);
  const second = await isnad(["serve", "--open", "--port", new URL(url).port, "--ledger", join(folder, "three.isnad")]);
  expect([second.code, second.err]).toEqual([2, expect.stringContaining("[server.port-taken]")]);
  expect(await stop()).toBe(0);
});
