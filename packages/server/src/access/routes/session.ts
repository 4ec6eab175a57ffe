/** Who am I; signing in and out. */
import type { Context } from "hono";
import type { Env } from "../../env.ts";
import { createRoute, json, problems, router, z } from "../../openapi.ts";
import { NewSession, Session } from "../../schema/people.ts";
import type { AccessContext } from "../access.ts";
import { csrfOf } from "../csrf.ts";

/** How long a browser stays signed in: a week, in seconds. */
export const SESSION_LASTS = 7 * 24 * 3600;

const get = createRoute({
  method: "get",
  path: "/api/session",
  summary: "Who is signed in, and what a page must send with its writes",
  tags: ["people"],
  responses: { 200: json(Session, "Who asks."), ...problems() },
});

const post = createRoute({
  method: "post",
  path: "/api/session",
  summary: "Sign in with a link's token, which this uses up, or with a token",
  tags: ["people"],
  request: { body: { required: true, content: { "application/json": { schema: NewSession } } } },
  responses: { 200: json(Session, "Who is signed in now; the session is in a cookie."), ...problems(403, 413) },
});

const remove = createRoute({
  method: "delete",
  path: "/api/session",
  summary: "Sign out",
  tags: ["people"],
  responses: { 200: json(Session, "Nobody is signed in any more."), ...problems(403) },
});

export function sessionRoutes({ store, trail, open, cookie, asked, sessionOf }: AccessContext) {
  const session = (context: Context<Env>): z.infer<typeof Session> => {
    const { person } = context.var;
    const secret = sessionOf(context)?.secret;
    return {
      person: person === null ? null : { id: person.id, name: person.name, role: person.role },
      open,
      csrf: secret === undefined ? "" : csrfOf(secret),
    };
  };
  return router()
    .openapi(get, (context) => context.json(session(context), 200))
    .openapi(post, async (context) => {
      const { from, secure } = asked(context);
      if (open) return context.json(session(context), 200);
      const { token } = context.req.valid("json");
      const signedIn = await store.signIn(token, { lasts: SESSION_LASTS * 1000 }).catch((error: unknown) => {
        trail.refused({ person: null, action: "refused_sign_in", on: null, from });
        throw error;
      });
      const { id, name, role } = signedIn.person;
      cookie.set(context, signedIn.session.secret, { secure, lasts: SESSION_LASTS });
      await trail.done({ person: { id, name, role }, action: "sign_in", on: null, from });
      return context.json({ person: { id, name, role }, open, csrf: csrfOf(signedIn.session.secret) }, 200);
    })
    .openapi(remove, async (context) => {
      const { from, secure } = asked(context);
      const { person } = context.var;
      const ended = sessionOf(context);
      if (ended !== null && person !== null) {
        await store.end({ id: ended.id, person: person.id });
        await trail.done({ person, action: "sign_out", on: null, from });
      }
      if (!open) cookie.clear(context, secure);
      return context.json({ person: open ? person : null, open, csrf: "" } as never, 200);
    });
}
