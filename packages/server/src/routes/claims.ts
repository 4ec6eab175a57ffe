/** Claims: who said which figure, and where it was read. */
import { ClaimStatus } from "@isnad/dossier/schema";
import { viewed } from "../answer.ts";
import { createRoute, inDossier, json, listQuery, problems, router, viewQuery, z } from "../openapi.ts";
import { pageWith } from "../pages.ts";
import { notThere } from "../problems.ts";
import { ClaimOfThread } from "../schema/claims.ts";
import { pageOf } from "../schema/common.ts";
import type { ServerContext } from "../server-context.ts";
import { claimOf } from "../view/claim-of.ts";
import { doubtful } from "../view/doubtful.ts";
import { indexOf, type Placed } from "../view/index-of.ts";
import { foldedName } from "../view/same.ts";

const list = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/claims",
  summary: "Claims, in the order of their threads",
  tags: ["claims"],
  request: {
    params: inDossier,
    query: listQuery.extend({
      thread: z.string().max(200).optional().describe("only those of this thread"),
      report: z.string().max(200).optional().describe("only those read from this report"),
      measure: z.string().max(60).optional(),
      status: ClaimStatus.optional(),
      origin: z.string().max(200).optional().describe("only those of this origin; spelling variants count as one"),
      q: z.string().max(200).optional().describe("only those whose words, label or chain hold all these words"),
      doubtful: z
        .enum(["true", "false"])
        .optional()
        .describe("only those a person should look at and nobody has: unconfirmed, in dispute, or with a caution"),
    }),
  },
  responses: { 200: json(pageOf(ClaimOfThread), "Claims."), ...problems(404) },
});

const one = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/claims/{id}",
  summary: "A claim; its address means the same claim for ever",
  tags: ["claims"],
  request: { params: inDossier.extend({ id: z.string().min(1).max(200) }), query: viewQuery },
  responses: { 200: json(ClaimOfThread, "The claim."), ...problems(404) },
});

export function claimRoutes({ warm, searcher }: ServerContext) {
  return router()
    .openapi(list, (context) =>
      viewed(context, warm, async (view) => {
        const { thread, report, measure, status, origin, q, doubtful: doubt, ...paging } = context.req.valid("query");
        const index = indexOf(view.brief);
        const from: readonly Placed[] =
          thread !== undefined
            ? (index.byThread.get(thread) ?? [])
            : report !== undefined
              ? (index.byReport.get(report) ?? [])
              : index.claims;
        const holding = q === undefined ? null : await searcher.holding(view, q, "claims");
        const said = origin === undefined ? undefined : foldedName(origin);
        const asks = [report, measure, status, origin, q, doubt].some((one) => one !== undefined);
        const wanted = !asks
          ? from
          : from.filter(
              ({ claim, thread }) =>
                (report === undefined || claim.report === report) &&
                (measure === undefined || thread.measure === measure) &&
                (status === undefined || claim.status === status) &&
                (said === undefined || (claim.origin !== null && foldedName(claim.origin) === said)) &&
                (doubt === undefined || doubtful(view).has(claim.id) === (doubt === "true")) &&
                (holding === null || holding.has(claim.id)),
            );
        return context.json(
          pageWith(wanted, paging, claimOf, ({ claim }) => claim.id),
          200,
        );
      }),
    )
    .openapi(one, (context) =>
      viewed(context, warm, ({ brief, dossier }) => {
        const { id } = context.req.valid("param");
        const placed = indexOf(brief).byId.get(id);
        if (placed === undefined) throw notThere("claim", id, dossier);
        return context.json(claimOf(placed), 200);
      }),
    );
}
