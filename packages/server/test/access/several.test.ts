/** Several processes over one PostgreSQL server, as behind a balancer: who signs in at one is known to all, until they go. */
import { afterAll, expect, test } from "vitest";
import { openLedger } from "@isnad/ledger";
import { HOMES } from "../../../ledger/test/homes.ts";
import { makeAccess } from "../../src/access/access.ts";
import { createApp } from "../../src/app.ts";

const close: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const one of close.toReversed()) await one();
});

test("a session, a role and a removal hold everywhere at once; the audit is one", async () => {
  const homes = await HOMES.postgres();
  close.push(() => homes.end());
  const address = homes.fresh();
  const process = async () => {
    const ledger = await openLedger(address, { create: true, actor: "machine" });
    const access = makeAccess({ ledger });
    close.push(async () => {
      await access.close();
      await ledger.close();
    });
    return { access, app: createApp({ ledger, access }) };
  };
  const [one, other] = [await process(), await process()];
  const { id } = await one.access.store.add({ name: "Salma", role: "admin" });
  await one.access.store.add({ name: "Omar", role: "admin" });
  const link = await one.access.store.issue({ person: id, kind: "link", lasts: 60_000 });
  const json = { "content-type": "application/json" };
  const body = JSON.stringify({ token: link.secret });
  // both are asked at the same moment: one lets in
  const answers = await Promise.all(
    [one, other].map(({ app }) => app.request("/api/session", { method: "POST", headers: json, body })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  const signedIn = answers.find(({ status }) => status === 200) as Response;
  const { csrf } = (await signedIn.json()) as { csrf: string };
  const headers = { ...json, cookie: signedIn.headers.get("set-cookie")?.split(";")[0] ?? "", "x-isnad-csrf": csrf };
  for (const { app } of [one, other]) expect((await app.request("/api/people", { headers })).status).toBe(200);
  const report = { text: "At least 12 people were killed in Qasr, the interior ministry said on Friday.", lang: "en" };
  const added = await other.app.request("/api/dossiers/qasr/reports", {
    method: "POST",
    headers,
    body: JSON.stringify(report),
  });
  expect(added.status).toBe(201);
  expect((await one.app.request("/api/dossiers/qasr/brief", { headers })).status).toBe(200);
  await Promise.all(
    [one, other, one, other].map(({ access }, n) =>
      access.store.note([
        { at: "2031-01-01T00:00:00Z", person: null, actor: null, action: `n${n}`, on: null, from: null },
      ]),
    ),
  );
  const audit = await one.access.store.audit({ limit: 100 });
  expect(audit.lines.map(({ sequence }) => sequence)).toEqual(audit.lines.map((_, index) => audit.total - index));
  expect(audit.lines.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["sign_in", "add_reports", "n0", "n3"]),
  );
  await one.access.store.remove(id);
  for (const { app } of [one, other]) expect((await app.request("/api/people", { headers })).status).toBe(401);
});
