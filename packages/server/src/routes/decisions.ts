/** Decisions: what people settled about what the reader proposed. Only ever added; another decision takes one back. */
import type { NewDecision as Undecided } from "@isnad/ledger";
import { Decision } from "@isnad/dossier/schema";
import type { MiddlewareHandler } from "hono";
import { viewed } from "../answer.ts";
import type { Env } from "../env.ts";
import { byOf, wrote } from "../write.ts";
import { createRoute, inDossier, json, listQuery, problems, router, z } from "../openapi.ts";
import { page } from "../pages.ts";
import { pageOf } from "../schema/common.ts";
import { NewDecision } from "../schema/decisions.ts";
import type { ServerContext } from "../server-context.ts";

const path = "/api/dossiers/{dossier}/decisions";

const list = createRoute({
  method: "get",
  path,
  summary: "All decisions in the order they were made, those taken back too",
  tags: ["decisions"],
  request: {
    params: inDossier,
    query: listQuery.extend({
      about: z.string().max(200).optional().describe("only those about this claim, thread, report or decision"),
    }),
  },
  responses: { 200: json(pageOf(Decision), "Decisions."), ...problems(404) },
});

const make = (middleware: MiddlewareHandler<Env>) =>
  createRoute({
    middleware,
    method: "post",
    path,
    summary: "Decide something; the person signed in is the one who decides",
    tags: ["decisions"],
    request: {
      params: inDossier,
      body: { content: { "application/json": { schema: NewDecision } }, required: true },
    },
    responses: { 201: json(Decision, "The decision, as the record holds it."), ...problems(403, 404, 422) },
  });

export function decisionRoutes(server: ServerContext) {
  const { warm, ledger, access } = server;
  return router()
    .openapi(list, (context) =>
      viewed(context, warm, ({ decisions }) => {
        const { about, ...paging } = context.req.valid("query");
        return context.json(
          page(about === undefined ? decisions : decisions.filter((one) => names(one, about)), paging),
          200,
        );
      }),
    )
    .openapi(make(access.require("analyst")), async (context) => {
      const { dossier } = context.req.valid("param");
      const { why, ...decision } = context.req.valid("json");
      const made = await ledger.decide(dossier, decision as Undecided, {
        ...byOf(context),
        ...(why === undefined ? {} : { why }),
      });
      wrote(server);
      return context.json(made, 201);
    });
}

/** Whether a decision names something by its id. */
function names(decision: z.infer<typeof Decision>, id: string): boolean {
  const { id: _, by: __, why: ___, ...said } = decision;
  return JSON.stringify(said).includes(JSON.stringify(id));
}
