/** What watches over the process gets its numbers, and no names. */
import { expect, test } from "vitest";
import { desk } from "../access/desk.ts";

test("the numbers tell of requests by pattern, of the ledger and of memory, and name nobody", async () => {
  const { ask, ledger } = await desk();
  await ask("/api/dossiers", { as: "reader" });
  await ask("/api/dossiers/secret-dossier/now", { as: "reader" });
  await ask("/api/dossiers", {});
  await ask("/nothing/here");
  await ask("/api/dossiers", { method: "BREW", as: "reader" });
  const { status, headers, body } = await ask("/metrics", { as: "reader" });
  expect(status).toBe(200);
  expect(headers.get("content-type")).toContain("text/plain; version=0.0.4");
  expect(body).toContain('isnad_requests_total{method="GET",route="/api/dossiers",status="200"} 1');
  expect(body).toContain('isnad_requests_total{method="GET",route="/api/dossiers/:dossier/now",status="404"} 1');
  expect(body).toMatch(/isnad_requests_total\{method="GET",route="[^"]*",status="401"\} 1/u);
  expect(body).toMatch(/isnad_requests_total\{method="other",route="none",status="404"\} 1/u);
  expect(body).toContain(`isnad_ledger_head ${(await ledger.head()).sequence}`);
  for (const name of [
    "isnad_request_seconds_bucket",
    "isnad_listeners 0",
    "isnad_memory_resident_bytes",
    "isnad_up_seconds",
  ])
    expect(body).toContain(name);
  expect(body).not.toMatch(/secret|Test |isnad_token|192\.0\.2/u);
});

test("health is anybody's to ask, and is bad where the ledger is gone", async () => {
  const { ask, ledger } = await desk({ loopback: true });
  const balancer = { headers: { host: "10.0.0.5" } };
  expect((await ask("/health", balancer)).body).toEqual({ status: "ok", version: expect.any(String) });
  const { head } = ledger;
  ledger.head = () => Promise.reject(new Error("gone"));
  const { status, body } = await ask("/health", balancer);
  expect([status, body.code]).toEqual([503, "server.not-ready"]);
  ledger.head = head;
  expect((await ask("/health", balancer)).status).toBe(200);
});
