import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "@isnad/ledger";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-serve-"));
const web = join(folder, "web");
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger(join(folder, "one.isnad"), { create: true });
  mkdirSync(join(web, "assets"), { recursive: true });
  writeFileSync(join(web, "index.html"), "<!doctype html><title>room</title>");
  writeFileSync(join(web, "assets", "index-a1B2c3D4.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "secret");
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const serving = () => serve({ ledger, host: "127.0.0.1", port: 0, web });

test("the reading room: its files, kept for ever where their name holds a hash; its page for every view", async () => {
  const served = await serving();
  const script = await fetch(`${served.url}/assets/index-a1B2c3D4.js`);
  expect([script.status, script.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  for (const view of ["/", "/d/x", "/d/a.dossier.v2/threads/t-1", "/d/x/timeline?asOf=2022-01-06"]) {
    const page = await fetch(served.url + view);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<title>room</title>")]);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await fetch(served.url + view, { headers: { "if-none-match": page.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  }
  await served.stop();
});

/** As written: `fetch` would tidy the address up first. */
const raw = (url: string, path: string) =>
  new Promise<number>((resolve, reject) => {
    request(url, { path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

test("no address leads out of the reading room's folder", async () => {
  const served = await serving();
  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/%00.txt",
    "/%zz.txt",
  ])
    expect(await raw(served.url, path)).toBe(404);
  await served.stop();
});

test("where the reading room is not built, a page says how", async () => {
  const served = await serve({ ledger, host: "127.0.0.1", port: 0, web: join(folder, "nowhere") });
  expect(await (await fetch(served.url)).text()).toContain("npm run build");
  await served.stop();
});

test("the description and its page need nothing from elsewhere", async () => {
  const served = await serving();
  const document = (await (await fetch(`${served.url}/api/openapi.json`)).json()) as { openapi: string; paths: object };
  expect(document.openapi).toBe("3.1.0");
  const page = await (await fetch(`${served.url}/api`)).text();
  for (const path of Object.keys(document.paths)) expect(page).toContain(`<code>${path}</code>`);
  expect(page.match(/(?:src|href)="(?!#|\/)/g)).toBeNull();
  expect(page).not.toMatch(/<script|style=|<style/);
  expect((await fetch(`${served.url}/api-docs.css`)).headers.get("content-type")).toContain("text/css");
  await served.stop();
});

test("a port that is taken, and an address that is not ours", async () => {
  const served = await serving();
  const port = Number(new URL(served.url).port);
  await expect(serve({ ledger, host: "127.0.0.1", port })).rejects.toMatchObject({ code: "server.port-taken" });
  await expect(serve({ ledger, host: "203.0.113.7", port: 0 })).rejects.toMatchObject({ code: "server.cannot-listen" });
  await served.stop();
});

test("it stops gracefully: what was asked is answered, those who listen are let go", async () => {
  const slow = Object.assign(Object.create(ledger) as Ledger, {
    dossiers: () => new Promise((resolve) => setTimeout(() => resolve([]), 300)),
  });
  const served = await serve({ ledger: slow, host: "127.0.0.1", port: 0, web });
  await ledger.add([]);
  const asked = fetch(`${served.url}/api/dossiers`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = served.stop();
  expect((await asked).status).toBe(200);
  await stopped;
  await expect(fetch(`${served.url}/api/dossiers`)).rejects.toThrow();
});
