/** Copies: which reports carry one text, and who repeats whom. */
import { viewed } from "../answer.ts";
import { createRoute, inDossier, json, listQuery, problems, router } from "../openapi.ts";
import { page } from "../pages.ts";
import { Stories } from "../schema/stories.ts";
import type { ServerContext } from "../server-context.ts";
import { copiesOf } from "../store/copies.ts";
import { repeatsIn, storiesAt } from "../view/stories.ts";

const copies = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/copies",
  summary: "Texts that several outlets carried, and who repeats whom",
  tags: ["reports"],
  request: { params: inDossier, query: listQuery },
  responses: { 200: json(Stories, "Stories, the most carried first."), ...problems(404) },
});

export function storyRoutes({ warm, ledger }: ServerContext) {
  return router().openapi(copies, (context) =>
    viewed(context, warm, async (view) => {
      const stories = storiesAt(view, await copiesOf(ledger, view));
      return context.json({ ...page(stories, context.req.valid("query")), repeats: repeatsIn(stories) }, 200);
    }),
  );
}
