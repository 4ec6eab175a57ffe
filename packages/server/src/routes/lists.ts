/** The other lists of a brief: offices, conditions, what happened when, explanations, doubts, names, outlets. */
import { Brief as BriefSchema } from "@isnad/dossier/schema";
import type { Brief } from "@isnad/dossier";
import { viewed } from "../answer.ts";
import { createRoute, inDossier, json, listQuery, problems, router, z } from "../openapi.ts";
import { page } from "../pages.ts";
import { pageOf } from "../schema/common.ts";
import type { ServerContext } from "../server-context.ts";
import { holds, wordsOf } from "../view/words.ts";

type ListName = "changes" | "conditions" | "timeline" | "explanations" | "cautions" | "names" | "outlets";

const SUMMARIES: Readonly<Record<ListName, string>> = {
  changes: "Who left or took which office",
  conditions: "States of the world with a start and an end",
  timeline: "What happened when, in order of time",
  explanations: "What each source gives as cause, culprit or aim",
  cautions: "What the reports themselves doubt, and probable errors in them",
  names: "People, organizations and places, each with its spellings",
  outlets: "Outlets, and how many origins each has passed on",
};

export function listRoutes({ warm }: ServerContext) {
  const all = router();
  for (const [name, summary] of Object.entries(SUMMARIES) as [ListName, string][]) {
    const route = createRoute({
      method: "get",
      path: `/api/dossiers/{dossier}/${name}`,
      summary,
      tags: ["brief"],
      request: {
        params: inDossier,
        query: listQuery.extend({
          q: z.string().max(200).optional().describe("only those that hold all these words, however spelled"),
        }),
      },
      responses: { 200: json(pageOf(BriefSchema.shape[name].element as z.ZodType), `${summary}.`), ...problems(404) },
    });
    all.openapi(route, (context) =>
      viewed(context, warm, ({ brief }) => {
        const { q, ...paging } = context.req.valid("query");
        return context.json(page<unknown>(matching(brief[name], q), paging), 200);
      }),
    );
  }
  return all;
}

function matching(items: Brief[ListName], q: string | undefined): readonly object[] {
  if (q === undefined) return items;
  const words = wordsOf(q);
  return (items as readonly object[]).filter((item) => holds(item, words, () => textOf(item)));
}

/** All that is written in it, but for the addresses of words. */
function textOf(item: object): string {
  return Object.entries(item)
    .filter(([field]) => field !== "report" && field !== "span" && field !== "spans" && field !== "id")
    .map(([, value]) => (typeof value === "string" ? value : Array.isArray(value) ? value.join("\n") : ""))
    .join("\n");
}
