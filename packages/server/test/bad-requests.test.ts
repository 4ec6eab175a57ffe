import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as server from "../src/schema/schema.ts";
import { asNew, EXAMPLE, exampleReports, jsonOf, type Site, siteAt } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-server-"));
const D = `/api/dossiers/${EXAMPLE}`;
let site: Site;

beforeAll(async () => {
  site = await siteAt(join(folder, "one.isnad"));
  await site.ledger.add(
    exampleReports()
      .slice(0, 4)
      .map((report) => asNew(report)),
  );
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const problemIn = async (answer: Response) => {
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  const problem = server.Problem.parse(await answer.json());
  expect(problem.status).toBe(answer.status);
  expect(problem.remedy).toMatch(/\S/);
  expect(problem.type).toBe(`urn:isnad:problem:${problem.code}`);
  return [problem.status, problem.code];
};

const VIEWS =
  "brief now threads threads/x claims claims/x reports reports/x changes conditions timeline explanations cautions names outlets copies decisions search?q=x export".split(
    " ",
  );
const withQuery = (path: string, query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;

test.each(["", ...VIEWS.map((view) => `/${view}`)])("%s of a dossier that is not there", async (path) => {
  expect(await problemIn(await site.get(`/api/dossiers/nowhere${path}`))).toEqual([404, "ledger.no-dossier"]);
});

test.each(["", ...VIEWS.map((view) => `/${view}`)])("%s as of what is no moment", async (path) => {
  expect(await problemIn(await site.get(withQuery(`${D}${path}`, "asOf=yesterday")))).toEqual([
    400,
    "dossier.bad-time",
  ]);
  const [status, code] = await problemIn(await site.get(withQuery(`${D}${path}`, "recordedBy=then")));
  expect([status, String(code).endsWith("bad-time")]).toEqual([400, true]);
});

test.each(["threads/none", "claims/none", "reports/none"])("%s is not there", async (path) => {
  expect(await problemIn(await site.get(`${D}/${path}`))).toEqual([404, `server.no-${path.split("s/")[0]}`]);
});

const LISTS =
  "threads claims reports changes conditions timeline explanations cautions names outlets copies decisions search?q=x".split(
    " ",
  );
test.each(LISTS)("a page of %s that cannot be", async (list) => {
  for (const query of ["limit=0", "limit=501", "limit=x"])
    expect(await problemIn(await site.get(withQuery(`${D}/${list}`, query)))).toEqual([400, "server.bad-request"]);
  expect(await problemIn(await site.get(withQuery(`${D}/${list}`, "cursor=zzz")))).toEqual([400, "server.bad-cursor"]);
  const beyond = await site.get(withQuery(`${D}/${list}`, `cursor=${Buffer.from("at:99999").toString("base64url")}`));
  expect((await jsonOf(beyond)).items).toEqual([]);
});

test("what is asked with what is not one of the choices", async () => {
  for (const path of [
    "brief?format=pdf",
    "brief?lang=fr",
    "threads?status=well",
    "threads?disputed=1",
    "claims?doubtful=x",
    "export?format=doc",
    "search?q=x&only=all",
  ])
    expect(await problemIn(await site.get(`${D}/${path}`))).toEqual([400, "server.bad-request"]);
});

test("a search without a word, and an export of no moment", async () => {
  expect(await problemIn(await site.get(`${D}/search`))).toEqual([400, "server.bad-request"]);
  expect(await problemIn(await site.get(`${D}/search?q=...`))).toEqual([400, "server.no-words"]);
  expect(await problemIn(await site.get(`${D}/export?format=proof&asOf=2022-01-06`))).toEqual([
    400,
    "server.no-moment",
  ]);
});

test("reports that are none", async () => {
  const path = `${D}/reports`;
  for (const body of [
    {},
    { text: "" },
    { text: 4 },
    { text: "a", address: "b" },
    { text: "a", more: 1 },
    [],
    "x",
    null,
  ])
    expect(await problemIn(await site.post(path, body))).toEqual([400, "server.bad-request"]);
  const broken = await site.app.request(path, {
    method: "POST",
    body: "{",
    headers: { "content-type": "application/json" },
  });
  expect(await problemIn(broken)).toEqual([400, "server.bad-request"]);
  const typed = await site.app.request(path, { method: "POST", body: "x", headers: { "content-type": "text/plain" } });
  expect(await problemIn(typed)).toEqual([415, "server.not-read"]);
  expect(await problemIn(await site.post(path, new FormData()))).toEqual([400, "server.no-file"]);
  expect(await problemIn(await site.post(path, { text: "a b c", published: "soon" }))).toEqual([
    400,
    "ingest.bad-date",
  ]);
  expect(await problemIn(await site.post("/api/dossiers/%20x/reports", { text: "It rains." }))).toEqual([
    400,
    "ledger.bad-dossier-name",
  ]);
});

test("decisions that are none", async () => {
  const path = `${D}/decisions`;
  for (const body of [{}, { kind: "x" }, { kind: "note" }, { kind: "merge", of: { what: "threads", threads: ["a"] } }])
    expect(await problemIn(await site.post(path, body))).toEqual([400, "server.bad-request"]);
  expect(await problemIn(await site.post(path, { kind: "undo", decision: "none" }))).toEqual([
    422,
    "ledger.no-decision",
  ]);
  expect(await problemIn(await site.post(path, { kind: "accept", claim: "f-none" }))).toEqual([422, "ledger.no-claim"]);
  const nowhere = await site.post("/api/dossiers/nowhere/decisions", { kind: "note", about: "x", words: "y" });
  expect(await problemIn(nowhere)).toEqual([404, "ledger.no-dossier"]);
});

test("addresses that are not there", async () => {
  for (const path of [
    "/api/none",
    `${D}/none`,
    "/api/dossiers/",
    "/mcp/none",
    "/none.js",
    "/../../package.json",
    "/%2e%2e%2fpackage.json",
  ])
    expect((await problemIn(await site.get(path)))[0]).toBe(404);
});

test("what nobody foresaw says nothing of the inside", async () => {
  const failing = Object.assign(Object.create(site.ledger), {
    dossiers: () => Promise.reject(new Error("secret: /var/x")),
  });
  const { createApp } = await import("../src/app.ts");
  const told: unknown[] = [];
  const app = createApp({ ledger: failing, onError: (error) => told.push(error) });
  const answer = await app.request("/api/dossiers");
  const text = await answer.clone().text();
  expect(await problemIn(answer)).toEqual([500, "server.unexpected"]);
  expect(text).not.toContain("secret");
  expect(String(told[0])).toContain("secret");
});
