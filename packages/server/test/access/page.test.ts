/** A brief as a page of its own: its style applies, and nothing else. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { addHere } from "../mcp/session.ts";
import { desk } from "./desk.ts";

test("a brief as HTML allows its own style sheet by its hash, and no script", async () => {
  const server = await desk();
  await addHere(server, "qasr", "At least 12 people were killed in Qasr, the interior ministry said. <style>x</style>");
  const { headers, body } = await server.ask("/api/dossiers/qasr/brief?format=html", { as: "reader" });
  const policy = headers.get("content-security-policy") ?? "";
  const [style] = body.match(/(?<=<style>)[^<]*(?=<\/style>)/u) ?? [];
  expect(style.length).toBeGreaterThan(100);
  expect(policy).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(body.match(/<style>/gu)).toHaveLength(1);
});
