/**
 * Access: who asks, whether they may, and the trail of it. One middleware runs before every route and is closed by default:
 * what is not named here as open to all takes somebody who is signed in, whatever a route of its own asks for besides.
 */
import { userInfo } from "node:os";
import { AccessStore, type Ledger } from "@isnad/ledger";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Access, Env, Person, Role } from "../env.ts";
import { router } from "../openapi.ts";
import { problem } from "../problems.ts";
import { assistantOf } from "./assistant.ts";
import { type Asked, askedBy } from "./asked.ts";
import { SessionCookie } from "./cookie.ts";
import { fromElsewhere, holdsCsrf } from "./csrf.ts";
import { forged, notAllowed, notSignedIn, tooLarge, tooMany, wrongHost } from "./faults.ts";
import { securityHeaders } from "./headers.ts";
import { answersFor } from "./hosts.ts";
import { Buckets, LIMITS, type Limits } from "./limits.ts";
import { auditRoutes } from "./routes/audit.ts";
import { peopleRoutes } from "./routes/people.ts";
import { sessionRoutes } from "./routes/session.ts";
import { Trail } from "./trail.ts";

export interface AccessOptions {
  readonly ledger: Ledger;
  /** Without sign-in: whoever reaches the server is an admin. Only where it listens to this machine alone. */
  readonly open?: boolean;
  /** What whoever reaches an open server may do: an admin's, where left out. */
  readonly role?: Role;
  /** Whether it listens to this machine alone: then it answers only for names of this machine. */
  readonly loopback?: boolean;
  /** The address that people use, e.g. `https://desk.example`, where it is another than the one listened on. */
  readonly origin?: string | undefined;
  /** Whether a proxy of one's own stands before it, and its X-Forwarded-… headers are to be believed. */
  readonly trustProxy?: boolean;
  readonly limits?: Partial<Limits>;
  /** The time; tests give their own. */
  readonly now?: () => Date;
  /** Told of what cannot be written to the audit. */
  readonly onError?: (error: unknown) => void;
}

export interface ServerAccess extends Access {
  readonly store: AccessStore;
  readonly open: boolean;
  /** Writes down what waits to be. */
  readonly close: () => Promise<void>;
}

/** What the parts of access are made with. */
export interface AccessContext {
  readonly store: AccessStore;
  readonly trail: Trail;
  readonly open: boolean;
  readonly cookie: SessionCookie;
  readonly asked: (context: Context) => Asked;
  readonly require: Access["require"];
  /** The session that a request's cookie holds open; null where it came with none, or with a token. */
  readonly sessionOf: (context: Context) => { readonly id: string; readonly secret: string } | null;
}

const ORDER: readonly Role[] = ["reader", "analyst", "admin"];
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** What anybody may ask: how to sign in, and what the addresses are. The web app's files hold nothing of the ledger. */
const OPEN = new Set(["/api", "/api/session", "/api/openapi.json"]);
const isGuarded = (path: string) => /^\/(?:api|mcp|metrics)(?:\/|$)/u.test(path) && !OPEN.has(path);

export function makeAccess(options: AccessOptions): ServerAccess {
  const { ledger, open = false, loopback = false, origin, trustProxy = false, now = () => new Date() } = options;
  const limits = { ...LIMITS, ...options.limits };
  const store = new AccessStore(ledger);
  const trail = new Trail(store, { now, onError: options.onError ?? (() => undefined) });
  const cookie = new SessionCookie(ledger.id);
  const everybody: Person = { id: "open", name: open ? userInfo().username : "", role: options.role ?? "admin" };
  const bucket = (name: "person" | "write" | "address" | "signIn" | "refusals") =>
    new Buckets(limits[name], () => performance.now());
  const buckets = {
    person: bucket("person"),
    write: bucket("write"),
    address: bucket("address"),
    signIn: bucket("signIn"),
    refusals: bucket("refusals"),
  };
  const sessions = new WeakMap<Request, { readonly id: string; readonly secret: string }>();
  const asked = (context: Context) => askedBy(context, { origin, trustProxy });

  /** Who asks; sets the session where a cookie says it. */
  async function whoAsks(context: Context, secure: boolean): Promise<Person | null> {
    if (open) return assistantOf(context, everybody, null);
    const header = context.req.header("authorization");
    const session = header === undefined ? cookie.get(context, secure) : undefined;
    const secret = header === undefined ? session : /^Bearer +(\S{1,200})$/iu.exec(header)?.[1];
    if (secret === undefined) return null;
    const known = await store.known(secret, [session === undefined ? "token" : "session"]);
    if (known === null) return null;
    trail.used(known.credential.id);
    if (session !== undefined) sessions.set(context.req.raw, { id: known.credential.id, secret: session });
    return assistantOf(context, known.person, session === undefined ? known.credential.about : null);
  }

  /** Seconds to wait; 0 where there is room. On one's own machine and without sign-in nobody else is there to make room for. */
  function toWait(context: Context, person: Person | null, from: string): number {
    if (open) return 0;
    const writes = !SAFE.has(context.req.method);
    if (context.req.path === "/api/session" && context.req.method === "POST") return buckets.signIn.take(from);
    if (person !== null) return buckets.person.take(person.id) || (writes ? buckets.write.take(person.id) : 0);
    return (
      buckets.address.take(from) || (context.req.header("authorization") === undefined ? 0 : buckets.signIn.take(from))
    );
  }

  function isForged(context: Context, host: string): boolean {
    if (SAFE.has(context.req.method)) return false;
    const session = sessions.get(context.req.raw);
    if (session === undefined && context.req.header("authorization") !== undefined) return false; // no page can send that
    return fromElsewhere(context, { host, origin }) || (session !== undefined && !holdsCsrf(context, session.secret));
  }

  function refuse(context: Context, answer: Response, person: Person | null, from: string | null): Response {
    if (buckets.refusals.take(from ?? "") === 0)
      trail.refused({
        person,
        action: `refused_${answer.status}`,
        on: `${context.req.method} ${context.req.path}`,
        from,
      });
    return answer;
  }

  const guard: MiddlewareHandler<Env> = async (context, next) => {
    const { from, host, secure } = asked(context);
    const { path, method } = context.req;
    context.set("person", null);
    if (path === "/health") {
      await next();
      return undefined;
    }
    if (!answersFor(host, { origin, loopback })) return refuse(context, problem(context, wrongHost(host)), null, from);
    const person = await whoAsks(context, secure);
    context.set("person", person);
    const wait = toWait(context, person, from ?? "");
    if (wait > 0) {
      context.header("retry-after", String(wait));
      return refuse(context, problem(context, tooMany(wait)), person, from);
    }
    if (isGuarded(path) && person === null) return refuse(context, askToSignIn(context), null, from);
    if (isForged(context, host)) return refuse(context, problem(context, forged()), person, from);
    const most = mostBytes(path, limits);
    const sized = bodyLimit({ maxSize: most, onError: (context) => problem(context, tooLarge(most)) });
    // Wrapped: what Hono's own `next` resolves to is no answer.
    const answered = await sized(context, async () => {
      await next();
    });
    const { status } = answered ?? context.res;
    if (status === 401 || status === 403) refuse(context, context.res, person, from);
    else if (status < 400 && !SAFE.has(method)) await noteWrite({ path, person, from });
    return answered;
  };

  /** Sign-ins and what is done to people are noted where they are done, where more is known of them. */
  async function noteWrite({
    path,
    ...who
  }: {
    readonly path: string;
    readonly person: Person | null;
    readonly from: string | null;
  }) {
    const [, dossier, what] = /^\/api\/dossiers\/([^/]+)\/([^/]+)/u.exec(path) ?? [];
    if (dossier === undefined || what === undefined) return;
    const action = what === "reports" ? "add_reports" : what === "decisions" ? "decide" : `write_${what}`;
    await trail.done({ ...who, action, on: decoded(dossier) });
  }

  const require: Access["require"] = (role) => async (context, next) => {
    const { person } = context.var;
    if (person === null) return askToSignIn(context);
    if (ORDER.indexOf(person.role) < ORDER.indexOf(role)) return problem(context, notAllowed(person.role, role));
    return next();
  };

  const parts: AccessContext = {
    store,
    trail,
    open,
    cookie,
    asked,
    require,
    sessionOf: (context) => sessions.get(context.req.raw) ?? null,
  };
  const headers = securityHeaders((context) => asked(context).secure);
  const routes = router()
    .route("/", sessionRoutes(parts))
    .route("/", peopleRoutes(parts))
    .route("/", auditRoutes(parts));
  return {
    origin,
    store,
    open,
    middleware: (context, next) =>
      headers(context, async () => {
        const answered = await guard(context, next);
        if (answered !== undefined) context.res = answered;
      }),
    routes,
    require,
    close: () => trail.flush(),
  };
}

/** An assistant's request may hold a report of common length; files come another way. */
function mostBytes(path: string, { bytes, reportBytes }: Limits): number {
  if (/^\/api\/dossiers\/[^/]+\/reports$/u.test(path)) return reportBytes;
  return path === "/mcp" ? 4 * bytes : bytes;
}

function askToSignIn(context: Context): Response {
  context.header("www-authenticate", 'Bearer realm="isnad"');
  return problem(context, notSignedIn());
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
