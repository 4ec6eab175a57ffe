/** Who asks, and whether they may: tokens, sessions, forged writes, hosts, limits, headers. */
import { expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../src/access/headers.ts";
import { desk, signIn } from "./desk.ts";

test("nobody signed in gets what signs in, and nothing else", async () => {
  const { ask } = await desk();
  expect((await ask("/api/session")).body).toEqual({ person: null, open: false, csrf: "" });
  expect((await ask("/api/openapi.json")).status).toBe(200);
  for (const path of [
    "/api/dossiers",
    "/api/people",
    "/api/audit",
    "/api/nothing",
    "/mcp",
    "/metrics",
    "/api/",
    "/api//dossiers",
  ]) {
    const { status, headers, body } = await ask(path);
    expect([path, status, body.code]).toEqual([path, 401, "server.not-signed-in"]);
    expect(body.remedy).toContain("Bearer");
    expect(headers.get("www-authenticate")).toContain("Bearer");
  }
});

test("a token says who asks", async () => {
  const { ask, people } = await desk();
  expect((await ask("/api/session", { as: "analyst" })).body).toEqual({
    person: { id: people.analyst.id, name: "Test analyst", role: "analyst" },
    open: false,
    csrf: "",
  });
  expect((await ask("/api/dossiers", { as: "reader" })).body).toMatchObject({ items: [], total: 0 });
  for (const authorization of [
    "Bearer",
    "Bearer x",
    `Basic ${people.admin.token}`,
    `bearer  ${people.admin.token}x`,
    "\u00ff",
  ])
    expect([authorization, (await ask("/api/dossiers", { headers: { authorization } })).status]).toEqual([
      authorization,
      401,
    ]);
});

test("a link signs in once, in a cookie that no script and no other site can use", async () => {
  const server = await desk();
  const { ask, access, people } = server;
  const link = await access.store.issue({ person: people.reader.id, kind: "link", lasts: 60_000 });
  const first = await ask("/api/session", { method: "POST", body: { token: link.secret } });
  expect(first.body).toMatchObject({
    person: { name: "Test reader", role: "reader" },
    csrf: expect.stringMatching(/.{43}/u),
  });
  const cookie = first.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^isnad_\w{8}=isnad_session_\S+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/u);
  const again = await ask("/api/session", { method: "POST", body: { token: link.secret } });
  expect([again.status, again.body.code]).toEqual([401, "ledger.sign-in-refused"]);
  const who = await ask("/api/session", { headers: { cookie: cookie.split(";")[0] ?? "" } });
  expect(who.body).toEqual(first.body);
  // a session is no token, and a token no cookie
  const secret = /=(isnad_session_[^;]+)/u.exec(cookie)?.[1] ?? "";
  expect((await ask("/api/dossiers", { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401);
  const swapped = (cookie.split("=")[0] ?? "") + `=${people.admin.token}`;
  expect((await ask("/api/dossiers", { headers: { cookie: swapped } })).status).toBe(401);
});

test("signing out ends the session for good", async () => {
  const server = await desk();
  const headers = await signIn(server, "admin");
  expect((await server.ask("/api/people", { headers })).status).toBe(200);
  const out = await server.ask("/api/session", { method: "DELETE", headers });
  expect(out.body).toEqual({ person: null, open: false, csrf: "" });
  expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
  expect((await server.ask("/api/people", { headers })).status).toBe(401);
  expect((await server.ask("/api/session", { method: "DELETE" })).status).toBe(200);
});

test("a write with a cookie is one that a page of ours asked for", async () => {
  const server = await desk();
  const { cookie, ...csrf } = await signIn(server, "admin");
  let n = 0;
  const write = (headers: Record<string, string>) =>
    server.ask("/api/people", {
      method: "POST",
      headers: { cookie, ...headers },
      body: { name: `P${++n}`, role: "reader" },
    });
  for (const headers of [
    {},
    { "x-isnad-csrf": "x".repeat(43) },
    { ...csrf, origin: "https://elsewhere.example" },
    { ...csrf, origin: "null" },
    { ...csrf, origin: "http://localhost:99" },
    { ...csrf, "sec-fetch-site": "cross-site" },
    { ...csrf, "sec-fetch-site": "same-site" },
  ] as Record<string, string>[]) {
    const { status, body } = await write(headers);
    expect([headers, status, body.code]).toEqual([headers, 403, "server.forged"]);
  }
  for (const headers of [csrf, { ...csrf, origin: "http://localhost" }, { ...csrf, "sec-fetch-site": "same-origin" }])
    expect((await write(headers)).status).toBe(201);
  // signing in is a write too: nobody is signed in as somebody else by a page of another site
  const link = { token: "isnad_link_x" };
  const forged = { origin: "https://elsewhere.example" };
  expect((await server.ask("/api/session", { method: "POST", body: link, headers: forged })).body.code).toBe(
    "server.forged",
  );
});

test("behind https the cookie is for https and this host alone, and browsers are told to stay there", async () => {
  const server = await desk({ origin: "https://desk.example", trustProxy: true });
  const behind = { "x-forwarded-proto": "https", "x-forwarded-for": "198.51.100.9, 203.0.113.5", host: "desk.example" };
  const link = await server.access.store.issue({ person: server.people.reader.id, kind: "link", lasts: 60_000 });
  const { headers, body } = await server.ask("/api/session", {
    method: "POST",
    headers: { ...behind, origin: "https://desk.example" },
    body: { token: link.secret },
  });
  expect(body.person.role).toBe("reader");
  expect(headers.get("set-cookie")).toMatch(/^__Host-isnad_\w+=.*Path=\/; HttpOnly; Secure; SameSite=Strict$/u);
  expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
  const cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  expect((await server.ask("/api/session", { headers: { ...behind, cookie } })).body.person.role).toBe("reader");
  const { items } = (await server.ask("/api/audit", { as: "admin", headers: behind })).body;
  expect(items[0]).toMatchObject({ action: "sign_in", actor: "Test reader", from: "203.0.113.5" });
});

test("what a proxy says is believed only where one is said to be there", async () => {
  const server = await desk();
  const { headers } = await server.ask("/api/session", { headers: { "x-forwarded-proto": "https" } });
  expect(headers.get("strict-transport-security")).toBeNull();
  await server.ask("/api/dossiers", { headers: { "x-forwarded-for": "203.0.113.5" }, from: "::ffff:192.0.2.1" });
  expect((await server.ask("/api/audit", { as: "admin" })).body.items[0]).toMatchObject({
    action: "refused_401",
    on: "GET /api/dossiers",
    from: "192.0.2.1",
  });
});

test("on loopback it answers for names of this machine alone, elsewhere for its own", async () => {
  const local = await desk({ loopback: true });
  for (const host of ["localhost", "LOCALHOST:4100", "127.0.0.1:4100", "[::1]:4100", "127.9.9.9"])
    expect([host, (await local.ask("/api/session", { headers: { host } })).status]).toEqual([host, 200]);
  for (const host of ["rebound.example", "localhost.example:4100", "127.0.0.1.example", "user@localhost", "", "a b"]) {
    const { status, body } = await local.ask("/api/session", { headers: { host } });
    expect([host, status, body.code]).toEqual([host, 421, "server.wrong-host"]);
  }
  const named = await desk({ origin: "https://desk.example" });
  expect((await named.ask("/api/session", { headers: { host: "desk.example:443" } })).status).toBe(200);
  expect((await named.ask("/api/session", { headers: { host: "other.example" } })).status).toBe(421);
  expect((await (await desk()).ask("/api/session", { headers: { host: "any.example" } })).status).toBe(200);
});

test("open: whoever is at the machine is an admin, of nobody else's pages, and knows no people", async () => {
  const server = await desk({ open: true, loopback: true });
  const { body } = await server.ask("/api/session");
  expect(body).toMatchObject({ open: true, person: { role: "admin", id: "open" } });
  expect((await server.ask("/api/dossiers")).status).toBe(200);
  expect((await server.ask("/api/people")).body.code).toBe("server.open");
  expect((await server.ask("/api/people/x/tokens", { method: "POST", body: {} })).body.code).toBe("server.open");
  expect((await server.ask("/api/audit")).status).toBe(200);
  const forged = await server.ask("/api/dossiers/x/decisions", {
    method: "POST",
    headers: { origin: "http://localhost.elsewhere.example" },
    body: { kind: "reject", claim: "c" },
  });
  expect(forged.body.code).toBe("server.forged");
  expect((await server.ask("/api/session", { method: "POST", body: { token: "any" } })).body.open).toBe(true);
  expect((await server.ask("/api/session", { method: "DELETE" })).body.person).not.toBeNull();
});

test("more than is answered at a time is told when to come back", async () => {
  const slow = { burst: 3, perSecond: 0.01 };
  const server = await desk({ limits: { person: slow, signIn: slow, address: { burst: 9, perSecond: 0.01 } } });
  const statuses = [];
  for (let n = 0; n < 5; n++) statuses.push((await server.ask("/api/dossiers", { as: "reader" })).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect((await server.ask("/api/dossiers", { as: "analyst" })).status).toBe(200);
  const late = await server.ask("/api/dossiers", { as: "reader" });
  expect(late.body.code).toBe("server.too-many");
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(30);
  // guessing, by links or by tokens
  const guess = () => server.ask("/api/session", { method: "POST", body: { token: "guess" }, from: "198.51.100.1" });
  const guesses = [];
  for (let n = 0; n < 4; n++) guesses.push((await guess()).status);
  expect(guesses).toEqual([401, 401, 401, 429]);
  expect((await server.ask("/api/session", { method: "POST", body: { token: "guess" } })).status).toBe(401);
});

test("writes of one person are limited on their own", async () => {
  const server = await desk({ limits: { write: { burst: 2, perSecond: 0.01 } } });
  const add = (name: string) =>
    server.ask("/api/people", { method: "POST", as: "admin", body: { name, role: "reader" } });
  expect([(await add("A")).status, (await add("B")).status, (await add("C")).status]).toEqual([201, 201, 429]);
  expect((await server.ask("/api/people", { as: "admin" })).status).toBe(200);
});

test("more than is taken in is refused, said beforehand or not", async () => {
  const server = await desk({ limits: { bytes: 1000 } });
  const body = JSON.stringify({ name: "x".repeat(2000), role: "reader" });
  const { status, body: said } = await server.ask("/api/people", { method: "POST", as: "admin", body });
  expect([status, said.code]).toEqual([413, "server.too-large"]);
  const stream = new Blob([body]).stream();
  const init = {
    method: "POST",
    headers: { authorization: `Bearer ${server.people.admin.token}`, "content-type": "application/json" },
    body: stream,
    duplex: "half",
  } as RequestInit;
  expect((await server.app.request("/api/people", init)).status).toBe(413);
});

test("every answer carries the headers that keep a browser in bounds", async () => {
  const server = await desk();
  for (const [path, as] of [
    ["/api/session"],
    ["/api/dossiers"],
    ["/api/dossiers", "reader"],
    ["/nothing"],
    ["/health"],
  ] as const) {
    const { headers } = await server.ask(path, as === undefined ? {} : { as });
    expect(headers.get("content-security-policy")).toBe(CONTENT_SECURITY_POLICY);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    if (path.startsWith("/api/")) expect(headers.get("cache-control")).toMatch(/private|no-store/u);
  }
  expect(CONTENT_SECURITY_POLICY).not.toContain("unsafe");
  expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
});
