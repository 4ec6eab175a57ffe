/** People by the command line, and the server that they then sign in to. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BIN, isnad, scratch } from "./isnad.ts";

const folder = scratch();

/** Starts the server; gives its address, what it said, and how to stop it. */
async function serving(...args: string[]) {
  const child = spawn(process.execPath, [BIN, "serve", "--port", "0", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (!/Stop it with[^\n]*\n(?:.*\n){0,2}/u.test(said) || (!args.includes("--open") && !said.includes("#token"))) {
    await once(child.stderr, "data");
  }
  return {
    url: /answers at (\S+)/u.exec(said)?.[1] ?? "",
    said,
    stop: async () => {
      child.kill("SIGTERM");
      return ((await once(child, "exit")) as [number | null])[0];
    },
  };
}

test("the first admin signs in by the link that the server prints; others by links of theirs", async () => {
  const ledger = join(folder, "desk.isnad");
  const server = await serving("--ledger", ledger);
  expect((await fetch(`${server.url}/api/dossiers`)).status).toBe(401);
  const [, base, token] = /(http\S+)\/sign-in#token=(\S+)/u.exec(server.said) ?? [];
  expect(base).toBe(server.url);
  const signIn = (token: string | undefined) =>
    fetch(`${server.url}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
  const first = await signIn(token);
  expect(await first.json()).toMatchObject({ person: { role: "admin" } });
  expect((await signIn(token)).status).toBe(401);

  const at = ["--ledger", ledger, "--origin", server.url];
  expect(await isnad(["people", "add", "Huda", "--role", "analyst", ...at])).toMatchObject({ code: 0 });
  const link = await isnad(["people", "link", "Huda", ...at]);
  expect(link.out).toMatch(new RegExp(`^${server.url}/sign-in#token=isnad_link_\\S+\\n$`, "u"));
  expect(await (await signIn(link.out.trim().split("=")[1])).json()).toMatchObject({ person: { name: "Huda" } });
  const made = await isnad(["people", "token", "Huda", "--for", "nightly sheet", ...at]);
  const bearer = { headers: { authorization: `Bearer ${made.out.trim()}` } };
  expect((await fetch(`${server.url}/api/dossiers`, bearer)).status).toBe(200);
  const tokens = JSON.parse((await isnad(["people", "tokens", "Huda", "--format", "json", ...at])).out);
  const id = tokens.find((one: { kind: string }) => one.kind === "token").id;
  expect((await isnad(["people", "end", "Huda", id, ...at])).code).toBe(0);
  expect((await fetch(`${server.url}/api/dossiers`, bearer)).status).toBe(401);
  expect((await isnad(["people", "role", "Huda", "--role", "reader", ...at])).out).toContain("Huda is reader now");
  expect((await isnad(["people", "--ledger", ledger])).out).toMatch(/Huda\s+reader/u);
  expect((await isnad(["people", "remove", "Huda", ...at])).code).toBe(0);
  expect((await isnad(["people", "audit", ...at])).out).toMatch(/remove_person\s+Huda/u);
  expect(await server.stop()).toBe(0);
});

test("without sign-in it is this machine's alone", async () => {
  const ledger = join(folder, "open.isnad");
  const refused = await isnad(["serve", "--open", "--host", "0.0.0.0", "--ledger", ledger]);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("[server.open-elsewhere]") });
  const server = await serving("--open", "--ledger", ledger);
  expect(server.said).not.toContain("#token");
  expect((await fetch(`${server.url}/api/dossiers`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
});

test("what is asked wrongly is told in a line", async () => {
  const at = ["--ledger", join(folder, "wrong.isnad")];
  await isnad(["add", "-", "--dossier", "d", ...at], { input: "Nobody was hurt, the mayor said." });
  for (const [args, code] of [
    [["hire", "X"], "cli.bad-people-action"],
    [["add"], "cli.bad-people-action"],
    [["add", "X"], "cli.no-role"],
    [["link", "X"], "cli.no-person"],
    [["add", " X", "--role", "reader"], "ledger.bad-person-name"],
  ] as const)
    expect(await isnad(["people", ...args, ...at])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`[${code}]`),
    });
  expect((await isnad(["people", ...at])).out).toContain("Nobody yet");
  expect((await isnad(["serve", "--origin", "desk.example/x", ...at])).code).toBe(2);
});
