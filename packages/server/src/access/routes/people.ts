/** People and their tokens: for admins. */
import type { Issued, Person as Stored } from "@isnad/ledger";
import type { Context } from "hono";
import type { Env } from "../../env.ts";
import { createRoute, json, problems, router, z } from "../../openapi.ts";
import { problem } from "../../problems.ts";
import { pageOf, Paging } from "../../schema/common.ts";
import { IssuedToken, NewPerson, NewRole, NewToken, Person, Token } from "../../schema/people.ts";
import { page } from "../../pages.ts";
import type { AccessContext } from "../access.ts";
import { openToAll } from "../faults.ts";
import { linkPath } from "../first-admin.ts";

const DAY = 24 * 3600 * 1000;
/** How long an invitation holds. */
const INVITED = 3 * DAY;

const id = z.string().min(1).max(100);
const ofPerson = z.object({ id: id.openapi({ param: { name: "id", in: "path" } }) });
const ofToken = ofPerson.extend({ token: id.openapi({ param: { name: "token", in: "path" } }) });
const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
});
const tags = ["people"];

const list = createRoute({
  method: "get",
  path: "/api/people",
  summary: "Who may work with this ledger, and as what",
  tags,
  request: { query: Paging },
  responses: { 200: json(pageOf(Person), "People, by name."), ...problems(403) },
});
const add = createRoute({
  method: "post",
  path: "/api/people",
  summary: "Add somebody; a link (POST …/tokens) lets them in",
  tags,
  request: { body: body(NewPerson) },
  responses: { 201: json(Person, "The person."), ...problems(403, 409, 413) },
});
const change = createRoute({
  method: "patch",
  path: "/api/people/{id}",
  summary: "Give somebody another role",
  tags,
  request: { params: ofPerson, body: body(NewRole) },
  responses: { 200: json(Person, "The person."), ...problems(403, 404, 409, 413) },
});
const remove = createRoute({
  method: "delete",
  path: "/api/people/{id}",
  summary: "Remove somebody: nothing of theirs signs anybody in from now on. Their name stays theirs",
  tags,
  request: { params: ofPerson },
  responses: { 200: json(Person, "Who it was."), ...problems(403, 404, 409) },
});
const tokens = createRoute({
  method: "get",
  path: "/api/people/{id}/tokens",
  summary: "What somebody can sign in with: tokens, sessions, links; never the secrets",
  tags,
  request: { params: ofPerson, query: Paging },
  responses: { 200: json(pageOf(Token), "The newest first."), ...problems(403, 404) },
});
const issue = createRoute({
  method: "post",
  path: "/api/people/{id}/tokens",
  summary: "Make a token for a program, or a link that signs a person in once",
  tags,
  request: { params: ofPerson, body: body(NewToken) },
  responses: {
    201: json(IssuedToken, "The token or link, with its secret: shown this once."),
    ...problems(403, 404, 413),
  },
});
const end = createRoute({
  method: "delete",
  path: "/api/people/{id}/tokens/{token}",
  summary: "Take a token, a session or a link back",
  tags,
  request: { params: ofToken },
  responses: { 200: json(z.object({ id: z.string() }), "The id of what ended."), ...problems(403, 404) },
});

export function peopleRoutes({ store, trail, open, asked, require }: AccessContext) {
  const done = (context: Context<Env>, action: string, on: string) =>
    trail.done({ person: context.var.person, action, on, from: asked(context).from });
  const routes = router();
  for (const path of ["/api/people", "/api/people/*"] as const) {
    if (open) routes.use(path, (context) => Promise.resolve(problem(context, openToAll())));
    routes.use(path, require("admin"));
  }
  return routes
    .openapi(list, async (context) =>
      context.json(page(await store.people(), context.req.valid("query")) as never, 200),
    )
    .openapi(add, async (context) => {
      const person = await store.add(context.req.valid("json"));
      await done(context, "add_person", `${person.name} (${person.role})`);
      return context.json(person, 201);
    })
    .openapi(change, async (context) => {
      const { role } = context.req.valid("json");
      const person = await store.setRole(context.req.valid("param").id, role);
      await done(context, "change_role", `${person.name} (${person.role})`);
      return context.json(person, 200);
    })
    .openapi(remove, async (context) => {
      const person = await store.remove(context.req.valid("param").id);
      await done(context, "remove_person", person.name);
      return context.json(person, 200);
    })
    .openapi(tokens, async (context) => {
      const all = await store.credentials(context.req.valid("param").id, ["token", "session", "link"]);
      return context.json(page(all, context.req.valid("query")) as never, 200);
    })
    .openapi(issue, async (context) => {
      const { kind, role, about, days } = context.req.valid("json");
      const person = await store.person(context.req.valid("param").id);
      const lasts = days === undefined ? (kind === "link" ? INVITED : null) : days * DAY;
      const issued = await store.issue({ person: person.id, kind, role: role ?? null, about: about ?? null, lasts });
      await done(context, kind === "link" ? "make_link" : "make_token", on(person, issued));
      return context.json({ ...issued, ...(kind === "link" ? { address: linkPath(issued) } : {}) } as never, 201);
    })
    .openapi(end, async (context) => {
      const { id, token } = context.req.valid("param");
      const person = await store.person(id);
      await store.end({ id: token, person: id });
      await done(context, "take_token_back", `${person.name}: ${token}`);
      return context.json({ id: token }, 200);
    });
}

const on = ({ name }: Stored, { id }: Issued) => `${name}: ${id}`;
