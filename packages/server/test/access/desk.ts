/** A desk to test with: a ledger, its server with sign-in, and somebody of each role. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger, type Role } from "@isnad/ledger";
import { afterAll } from "vitest";
import { type AccessOptions, makeAccess, type ServerAccess } from "../../src/access/access.ts";
import { createApp } from "../../src/app.ts";

export interface Ask {
  readonly method?: string;
  /** Of whom the token is sent. */
  readonly as?: Role;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The network address that it comes from. */
  readonly from?: string;
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // What an answer holds is what the tests are about.
  readonly body: any;
}
export interface Desk {
  readonly ledger: Ledger;
  readonly access: ServerAccess;
  readonly people: Readonly<Record<Role, { readonly id: string; readonly token: string }>>;
  readonly app: ReturnType<typeof createApp>;
  ask(path: string, options?: Ask): Promise<Answer>;
}

export async function desk(options: Partial<AccessOptions> = {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-desk-"));
  const ledger = await openLedger(join(folder, "desk.isnad"), { create: true, actor: "machine" });
  const access = makeAccess({ ledger, ...options });
  const app = createApp({ ledger, access });
  afterAll(async () => {
    await access.close();
    await ledger.close();
    rmSync(folder, { recursive: true });
  });
  const made = async (role: Role) => {
    const person = await access.store.add({ name: `Test ${role}`, role });
    const { secret } = await access.store.issue({ person: person.id, kind: "token", lasts: null });
    return { id: person.id, token: secret };
  };
  const people = { admin: await made("admin"), analyst: await made("analyst"), reader: await made("reader") };
  return {
    ledger,
    access,
    people,
    app,
    ask: async (path, { method = "GET", as, headers = {}, body, from = "192.0.2.7" } = {}) => {
      const init: RequestInit = {
        method,
        headers: {
          ...(as === undefined ? {} : { authorization: `Bearer ${people[as].token}` }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      };
      const answer = await app.request(path, init, { incoming: { socket: { remoteAddress: from } } });
      const text = await answer.text();
      const isJson = /json/u.test(answer.headers.get("content-type") ?? "");
      return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}

/** Signs in with a fresh link; gives what a browser would send from then on. */
export async function signIn(
  desk: Desk,
  role: Role,
): Promise<{ readonly cookie: string; readonly "x-isnad-csrf": string }> {
  const link = await desk.access.store.issue({ person: desk.people[role].id, kind: "link", lasts: 60_000 });
  const { headers, body } = await desk.ask("/api/session", { method: "POST", body: { token: link.secret } });
  return { cookie: headers.get("set-cookie")?.split(";")[0] ?? "", "x-isnad-csrf": body.csrf };
}
