import { readFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "@isnad/ledger";
import createClient from "openapi-fetch";
import { expect, test } from "vitest";
import { makeAccess } from "../../src/access/access.ts";
import { serve } from "../../src/index.ts";
import { EXAMPLE, exampleReports } from "../site.ts";
import { documentOf, FILES, typesOf, written } from "./document.ts";
import type { components, paths } from "./generated/api.ts";

test("the description and the client's types are those of the routes", async () => {
  const document = await documentOf();
  const remedy = "run: node --conditions=isnad-source --import tsx packages/server/test/client/generate.ts";
  expect(readFileSync(FILES.document, "utf8"), remedy).toBe(written(document));
  expect(readFileSync(FILES.types, "utf8"), remedy).toBe(await typesOf(document));
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operationId, summary, tags } of operations)
    expect([operationId, summary, tags]).not.toContain(undefined);
});

test("a client made from the description adds the example, decides, and reads the brief", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-client-"));
  const ledger = await openLedger(join(folder, "one.isnad"), { create: true });
  const access = makeAccess({ ledger });
  const person = await access.store.add({ name: "Analyst", role: "analyst" });
  const { secret } = await access.store.issue({ person: person.id, kind: "token", lasts: null });
  const served = await serve({ ledger, access, host: "127.0.0.1", port: 0 });
  const client = createClient<paths>({ baseUrl: served.url, headers: { authorization: `Bearer ${secret}` } });
  const path = { dossier: EXAMPLE };
  try {
    for (const { id, ...report } of exampleReports()) {
      const body = { ...report, ...(id === undefined ? {} : { ref: id }) } as components["schemas"]["TextReport"];
      const { data, response } = await client.POST("/api/dossiers/{dossier}/reports", { params: { path }, body });
      expect(response.status).toBe(201);
      expect(data?.refused).toEqual([]);
    }
    const claims: components["schemas"]["ClaimOfThread"][] = [];
    for (let cursor: string | undefined; ; ) {
      const query = { limit: 20, asOf: "2022-01-31", ...(cursor === undefined ? {} : { cursor }) };
      const { data } = await client.GET("/api/dossiers/{dossier}/claims", { params: { path, query } });
      claims.push(...(data?.items ?? []));
      if (data?.next == null) break;
      cursor = data.next;
    }
    expect(claims.length).toBeGreaterThan(20);
    const [claim] = claims;
    const decided = await client.POST("/api/dossiers/{dossier}/decisions", {
      params: { path },
      body: { kind: "accept", claim: claim?.id ?? "", why: "seen" },
    });
    expect(decided.data?.by).toBe("Analyst");
    const report = await client.GET("/api/dossiers/{dossier}/reports/{id}", {
      params: { path: { ...path, id: claim?.report ?? "" } },
    });
    expect(report.data?.text.slice(claim?.span.start, claim?.span.end)).toBe(claim?.words);
    const { data: brief } = await client.GET("/api/dossiers/{dossier}/brief", {
      params: { path, query: { asOf: "2022-01-31" } },
    });
    const { threads } = brief as components["schemas"]["Brief"];
    expect(threads.flatMap(({ claims }) => claims)).toHaveLength(claims.length);
    const wrong = await client.GET("/api/dossiers/{dossier}/claims/{id}", {
      params: { path: { ...path, id: "none" } },
    });
    expect(wrong.error?.remedy).toMatch(/\w/);
  } finally {
    await served.stop();
    await access.close();
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
});
