/** `isnad mcp`: nothing but the protocol on standard output. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { isnad, scratch } from "./isnad.ts";

test("it answers on standard output, and ends with its input", async () => {
  const ledger = join(scratch(), "l.isnad");
  await isnad(["add", "-", "--dossier", "qasr", "--ledger", ledger], {
    input: "At least 12 people were killed in Qasr, the interior ministry said on Friday.",
  });
  const lines = [
    {
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "x", version: "1" } },
    },
    { method: "notifications/initialized" },
    { id: 2, method: "tools/list" },
  ].map((line) => `${JSON.stringify({ jsonrpc: "2.0", ...line })}\n`);
  const { code, out } = await isnad(["mcp", "--ledger", ledger], { input: lines.join("") });
  expect(code).toBe(0);
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
    ["2.0", 1],
    ["2.0", 2],
  ]);
  expect(answers[1].result.tools).toHaveLength(6);
  expect((await isnad(["mcp", "--ledger", `${ledger}.none`])).err).toContain("[ledger.not-found]");
});
