/** People, tokens and the audit, as an admin meets them. */
import { expect, test } from "vitest";
import { firstLink } from "../../src/access/first-admin.ts";
import { desk } from "./desk.ts";

test("somebody is invited, signs in, gets another role, and goes", async () => {
  const { ask, people } = await desk();
  const added = await ask("/api/people", { method: "POST", as: "admin", body: { name: "ليلى", role: "reader" } });
  expect([added.status, added.body]).toEqual([
    201,
    { id: expect.any(String), name: "ليلى", role: "reader", addedAt: expect.any(String) },
  ]);
  const { id } = added.body;
  const link = await ask(`/api/people/${id}/tokens`, { method: "POST", as: "admin", body: { kind: "link" } });
  expect(link.body.address).toBe(`/sign-in#token=${link.body.secret}`);
  expect(Date.parse(link.body.expiresAt) - Date.parse(link.body.madeAt)).toBe(3 * 24 * 3600 * 1000);
  const token = link.body.address.split("=")[1];
  expect((await ask("/api/session", { method: "POST", body: { token } })).body.person).toMatchObject({ name: "ليلى" });
  const program = await ask(`/api/people/${id}/tokens`, {
    method: "POST",
    as: "admin",
    body: { about: "nightly sheet", days: 30 },
  });
  const asProgram = { headers: { authorization: `Bearer ${program.body.secret}` } };
  expect((await ask("/api/dossiers", asProgram)).status).toBe(200);
  const listed = await ask(`/api/people/${id}/tokens`, { as: "admin" });
  expect(listed.body.items.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["session", "token"]);
  expect(JSON.stringify(listed.body)).not.toContain(program.body.secret);
  const changed = await ask(`/api/people/${id}`, { method: "PATCH", as: "admin", body: { role: "analyst" } });
  expect(changed.body).toMatchObject({ id, role: "analyst" });
  expect((await ask("/api/session", asProgram)).body.person.role).toBe("analyst");
  await ask(`/api/people/${id}/tokens/${program.body.id}`, { method: "DELETE", as: "admin" });
  expect((await ask("/api/dossiers", asProgram)).status).toBe(401);
  expect((await ask(`/api/people/${id}`, { method: "DELETE", as: "admin" })).body.name).toBe("ليلى");
  expect(
    (await ask("/api/people", { as: "admin" })).body.items.map((person: { id: string }) => person.id).sort(),
  ).toEqual(
    Object.values(people)
      .map((person) => person.id)
      .sort(),
  );
  const { items } = (await ask("/api/audit", { as: "admin" })).body;
  expect(items.map(({ action }: { action: string }) => action).toReversed()).toEqual([
    "add_person",
    "make_link",
    "sign_in",
    "make_token",
    "change_role",
    "take_token_back",
    "refused_401",
    "remove_person",
  ]);
  expect(JSON.stringify(items)).not.toContain("isnad_");
});

test("what does not fit is refused with what to do", async () => {
  const { ask, people } = await desk();
  const of = `/api/people/${people.admin.id}`;
  const cases = [
    ["DELETE", of, undefined, 409, "ledger.last-admin"],
    ["PATCH", of, { role: "reader" }, 409, "ledger.last-admin"],
    ["POST", "/api/people", { name: "Test reader", role: "reader" }, 409, "ledger.person-known"],
    ["POST", "/api/people", { name: "a\nb", role: "reader" }, 400, "ledger.bad-person-name"],
    ["POST", "/api/people", { name: "Zed", role: "owner" }, 400, "server.bad-request"],
    ["POST", "/api/people", "{", 400, "server.bad-request"],
    ["PATCH", "/api/people/nobody", { role: "reader" }, 404, "ledger.no-person"],
    ["DELETE", "/api/people/nobody", undefined, 404, "ledger.no-person"],
    ["GET", "/api/people/nobody/tokens", undefined, 404, "ledger.no-person"],
    ["POST", "/api/people/nobody/tokens", {}, 404, "ledger.no-person"],
    ["POST", `${of}/tokens`, { kind: "session" }, 400, "server.bad-request"],
    ["POST", `${of}/tokens`, { days: -1 }, 400, "server.bad-request"],
    ["DELETE", `${of}/tokens/none`, undefined, 404, "ledger.no-credential"],
    ["GET", "/api/audit?cursor=%00", undefined, 400, "server.bad-cursor"],
  ] as const;
  for (const [method, path, body, status, code] of cases) {
    const answer = await ask(path, { method, as: "admin", ...(body === undefined ? {} : { body }) });
    expect([method, path, answer.status, answer.body.code]).toEqual([method, path, status, code]);
    expect(answer.body.remedy).toMatch(/\.$/u);
  }
});

test("a token may be made for less than its person may", async () => {
  const { ask, people } = await desk();
  const body = { role: "reader", about: "assistant" };
  const made = await ask(`/api/people/${people.analyst.id}/tokens`, { method: "POST", as: "admin", body });
  expect(made.body).toMatchObject({ role: "reader", kind: "token" });
  const headers = { authorization: `Bearer ${made.body.secret}` };
  expect((await ask("/api/session", { headers })).body.person).toMatchObject({ name: "Test analyst", role: "reader" });
  const add = await ask("/api/dossiers/x/reports", { method: "POST", headers, body: { text: "Nobody was hurt." } });
  expect([add.status, add.body.code]).toEqual([403, "server.not-allowed"]);
});

test("the audit is read page by page, whatever comes in meanwhile", async () => {
  const { ask } = await desk();
  for (const name of ["A", "B", "C", "D", "E"])
    await ask("/api/people", { method: "POST", as: "admin", body: { name, role: "reader" } });
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { body } = await ask(`/api/audit?limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`, { as: "admin" });
    seen.push(...body.items.map((line: { on: string }) => line.on));
    expect(body.total).toBeGreaterThanOrEqual(5);
    cursor = body.next;
    await ask("/api/people", { as: "reader" });
  }
  expect(seen).toEqual(["E", "D", "C", "B", "A"].map((name) => `${name} (reader)`));
});

test("at the start a link lets the first admin in, and no other once one can sign in", async () => {
  const { access, ask, people } = await desk();
  expect(await firstLink(access.store)).toBeNull();
  for (const { id } of await access.store.credentials(people.admin.id))
    await access.store.end({ id, person: people.admin.id });
  const link = await firstLink(access.store);
  expect(link?.person.id).toBe(people.admin.id);
  const token = link?.path.replace("/sign-in#token=", "") ?? "";
  expect((await ask("/api/session", { method: "POST", body: { token } })).body.person.role).toBe("admin");
  expect(await firstLink(access.store)).toBeNull();
});
