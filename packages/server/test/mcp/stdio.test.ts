/** The protocol over standard input and output, with the official client. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { openLedger } from "@isnad/ledger";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, DOSSIER, drive } from "./session.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-mcp-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const CHILD = fileURLToPath(new URL("stdio-child.ts", import.meta.url));
const args = (...more: string[]) => [
  "--conditions=isnad-source",
  "--import",
  "tsx",
  CHILD,
  join(folder, "l.isnad"),
  ...more,
];

async function assistant(...more: string[]): Promise<Client> {
  const client = new Client({ name: "Desk helper", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: args(...more) }) as never);
  return client;
}

test("a session, from the first report to a proposal; then one that may only read", async () => {
  const client = await assistant("--write");
  await drive(client, "");
  await client.close();
  const ledger = await openLedger(join(folder, "l.isnad"));
  const decisions = await ledger.decisions(DOSSIER);
  expect(decisions.at(-1)?.by).toMatch(/ \(assistant: Desk helper\)$/u);
  expect((await ledger.verify()).ok).toBe(true);
  await ledger.close();

  const reader = await assistant();
  expect((await reader.listTools()).tools.map(({ name }) => name)).not.toContain("add_report");
  expect((await call(reader, "brief", { dossier: DOSSIER })).isError).toBe(false);
  await reader.close();
});

test("nothing but the protocol is written, and it ends when the other side goes", async () => {
  const child = spawn(process.execPath, args(), { stdio: ["pipe", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  const ask = (id: number, method: string, params: object) =>
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
  ask(1, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "x", version: "1" } });
  child.stdin.write("this is not the protocol\n");
  ask(2, "tools/call", { name: "list_dossiers", arguments: {} });
  while (!out.includes('"id":2')) await once(child.stdout, "data");
  child.stdin.end();
  const [code] = (await once(child, "exit")) as [number | null];
  expect(code).toBe(0);
  for (const line of out.split("\n").filter((one) => one !== ""))
    expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
});
