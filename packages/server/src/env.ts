/** What the routes know of a request besides itself: who asks. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Person as Known, Role } from "@isnad/ledger";
import type { MiddlewareHandler } from "hono";

export type { Role };

/** Who asks; the name is the actor of what they write. */
export type Person = Pick<Known, "id" | "name" | "role">;

export interface Env {
  Variables: {
    /** Set by the middleware of access before any route below /api runs; null where nobody is signed in. */
    person: Person | null;
  };
}

/** Who may do what: made by `access/`, or open to whoever can reach the server. */
export interface Access {
  /** The address that people use, where it is another than the one listened on: `https://desk.example`. */
  readonly origin?: string | undefined;
  /** Runs before every route: finds out who asks, and refuses what nobody may (limits, forged writes). */
  readonly middleware: MiddlewareHandler<Env>;
  /** /api/session, /api/people, /api/audit; whole paths. */
  readonly routes: OpenAPIHono<Env>;
  /** Lets a request on where who asks has this role or a higher one; else a problem (401 or 403). */
  readonly require: (role: Role) => MiddlewareHandler<Env>;
}
