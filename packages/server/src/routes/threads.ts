/** Threads: the claims that answer one question. */
import { ClaimStatus, Thread } from "@isnad/dossier/schema";
import { viewed } from "../answer.ts";
import { createRoute, inDossier, json, listQuery, problems, router, viewQuery, z } from "../openapi.ts";
import { pageWith } from "../pages.ts";
import { notThere } from "../problems.ts";
import { pageOf } from "../schema/common.ts";
import { ThreadHead } from "../schema/dossiers.ts";
import type { ServerContext } from "../server-context.ts";
import { indexOf } from "../view/index-of.ts";
import { headOf } from "../view/thread-head.ts";
import { holds, questionText, wordsOf } from "../view/words.ts";
import { foldedName } from "../view/same.ts";

const list = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/threads",
  summary: "Threads, each with what stands of it",
  tags: ["threads"],
  request: {
    params: inDossier,
    query: listQuery.extend({
      measure: z.string().max(60).optional().describe("what is counted: killed, arrested …"),
      group: z.string().max(200).optional().describe("who is counted; spelling variants count as one"),
      place: z.string().max(200).optional(),
      status: ClaimStatus.optional().describe("only threads with a claim of this status"),
      disputed: z.enum(["true", "false"]).optional(),
      q: z
        .string()
        .max(200)
        .optional()
        .describe("only threads of which a claim, or the question, holds all these words"),
    }),
  },
  responses: { 200: json(pageOf(ThreadHead), "Threads."), ...problems(404) },
});

const one = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/threads/{id}",
  summary: "A thread with all its claims, in order of time",
  tags: ["threads"],
  request: { params: inDossier.extend({ id: z.string().min(1).max(200) }), query: viewQuery },
  responses: { 200: json(Thread, "The thread."), ...problems(404) },
});

export function threadRoutes({ warm, searcher }: ServerContext) {
  return router()
    .openapi(list, (context) =>
      viewed(context, warm, async (view) => {
        const { brief } = view;
        const { measure, group, place, status, disputed, q, ...paging } = context.req.valid("query");
        const words = q === undefined ? [] : wordsOf(q);
        const claims = q === undefined ? null : await searcher.holding(view, q, "claims");
        const wanted = brief.threads.filter(
          (thread) =>
            (measure === undefined || thread.measure === measure) &&
            (group === undefined || same(thread.group, group) || thread.labels.some((label) => same(label, group))) &&
            (place === undefined || (thread.place !== null && same(thread.place, place))) &&
            (status === undefined || thread.claims.some((claim) => claim.status === status)) &&
            (disputed === undefined || thread.disputed === (disputed === "true")) &&
            (claims === null ||
              thread.claims.some(({ id }) => claims.has(id)) ||
              holds(thread, words, () => questionText(thread))),
        );
        return context.json(pageWith(wanted, paging, headOf), 200);
      }),
    )
    .openapi(one, (context) =>
      viewed(context, warm, ({ brief, dossier }) => {
        const { id } = context.req.valid("param");
        const thread = indexOf(brief).threads.get(id);
        if (thread === undefined) throw notThere("thread", id, dossier);
        return context.json(thread, 200);
      }),
    );
}

/** Whether two names are spelled alike, but for what folds away. */
function same(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b);
}
