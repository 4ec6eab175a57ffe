/** Who may not: every route that the description names, asked by nobody, by a reader, by an analyst. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { desk, signIn } from "./desk.ts";

const OPEN = new Set(["get /api/session", "post /api/session", "delete /api/session"]);
const ADMINS = /^\/api\/(?:people|audit)/u;

interface Route {
  readonly method: string;
  readonly path: string;
}

const server = await desk({
  limits: {
    address: { burst: 1e6, perSecond: 1 },
    signIn: { burst: 1e6, perSecond: 1 },
    refusals: { burst: 1e6, perSecond: 1 },
  },
});
const { body: described } = await server.ask("/api/openapi.json");
const routes: readonly Route[] = Object.entries(described.paths as Record<string, object>).flatMap(([path, methods]) =>
  Object.keys(methods)
    .filter((method) => /^(?:get|post|put|patch|delete)$/u.test(method))
    .map((method) => ({ method, path })),
);
const filled = (path: string) => path.replace(/\{\w+\}/gu, "x");
const guarded = routes.filter(
  ({ method, path }) => !OPEN.has(`${method} ${path}`) && !/^\/(?:health|api)$/u.test(path),
);

test("the description names every family", () => {
  for (const path of ["/api/dossiers", "/api/people", "/api/audit", "/api/session"])
    expect(routes.map((route) => route.path)).toContain(path);
});

test.each(guarded)("$method $path: not signed in, no answer", async ({ method, path }) => {
  const { status, body } = await server.ask(filled(path), {
    method: method.toUpperCase(),
    ...(method === "get" ? {} : { body: {} }),
  });
  expect([status, body.code]).toEqual([401, "server.not-signed-in"]);
});

test.each(guarded.filter(({ method, path }) => method !== "get" || ADMINS.test(path)))(
  "$method $path: a reader may not, and is told what to do",
  async ({ method, path }) => {
    const { status, body } = await server.ask(filled(path), {
      method: method.toUpperCase(),
      as: "reader",
      ...(method === "get" ? {} : { body: {} }),
    });
    expect([status, body.code]).toEqual([403, "server.not-allowed"]);
    expect(body.remedy).toContain("admin");
  },
);

test.each(guarded.filter(({ path }) => ADMINS.test(path)))(
  "$method $path: nor may an analyst",
  async ({ method, path }) => {
    const { status } = await server.ask(filled(path), {
      method: method.toUpperCase(),
      as: "analyst",
      ...(method === "get" ? {} : { body: {} }),
    });
    expect(status).toBe(403);
  },
);

test("whatever stands in headers and cookies, nobody gets in by it and nothing breaks", async () => {
  const { cookie } = await signIn(server, "admin");
  const name = cookie.split("=")[0] ?? "";
  const header = fc.string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 300,
  });
  const altered = fc
    .tuple(fc.nat({ max: cookie.length - name.length - 2 }), fc.constantFrom("A", "0", "_", ";", "%00", ""))
    .map(([at, to]) => `${cookie.slice(0, name.length + 1 + at)}${to}${cookie.slice(name.length + 2 + at)}`)
    .filter((one) => one !== cookie);
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          cookie: fc.oneof(
            header,
            altered,
            header.map((value) => `${name}=${value}`),
          ),
          authorization: fc.oneof(
            header,
            header.map((value) => `Bearer ${value}`),
            altered.map((value) => `Bearer ${value}`),
          ),
          origin: header,
          "sec-fetch-site": header,
          "x-isnad-csrf": header,
          "x-isnad-assistant": header,
          "x-forwarded-for": header,
          "x-forwarded-proto": header,
          "content-length": header,
          "if-none-match": header,
        },
        { requiredKeys: [] },
      ),
      async (headers) => {
        for (const path of ["/api/dossiers", "/api/people"])
          expect([401, 403, 413, 421, 429]).toContain((await server.ask(path, { headers })).status);
        expect((await server.ask("/api/session", { headers })).status).toBeLessThan(500);
      },
    ),
    { numRuns: 200 },
  );
});
