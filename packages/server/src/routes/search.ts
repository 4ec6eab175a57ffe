/** Search: claims and reports that hold all words of a question. */
import { viewed } from "../answer.ts";
import { createRoute, inDossier, json, listQuery, problems, router, z } from "../openapi.ts";
import { cursorAt, startOf } from "../pages.ts";
import { Hits } from "../schema/search.ts";
import { highlightsIn, snippetOf } from "../search/snippet.ts";
import type { ServerContext } from "../server-context.ts";
import { copiesOf } from "../store/copies.ts";
import { claimOf } from "../view/claim-of.ts";
import { headOfReport } from "../view/reports.ts";

const search = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/search",
  summary: "Claims, then reports, that hold all words of a question; the newest first",
  description:
    "Spelling variants, vowel marks and Arabic clitics (و ف ب ل ك ال) make no difference; where a word stands nowhere as it " +
    "is, words that begin with it are found.",
  tags: ["search"],
  request: {
    params: inDossier,
    query: listQuery.extend({
      q: z.string().min(1).max(500).openapi({ example: "killed Almaty" }).describe("the words, Arabic or English"),
      only: z.enum(["claims", "reports"]).optional(),
    }),
  },
  responses: { 200: json(Hits, "What was found, with where the words stand in it."), ...problems(404) },
});

export function searchRoutes({ warm, ledger, searcher }: ServerContext) {
  return router().openapi(search, (context) =>
    viewed(context, warm, async (view) => {
      const { q, only, limit, cursor } = context.req.valid("query");
      const from = cursor === undefined ? 0 : startOf(cursor);
      const { hits, claims, reports, spellings } = await searcher.find(view, { question: q, only, from, limit });
      const copies = await copiesOf(ledger, view);
      const total = claims + reports;
      const items = hits.map((hit) => {
        if (hit.kind === "report") {
          const { report } = hit.held.reading;
          return { kind: hit.kind, report: headOfReport(hit.held, view, copies), ...snippetOf(report.text, spellings) };
        }
        const { words, span } = hit.placed.claim;
        const highlights = highlightsIn(words, spellings);
        return { kind: hit.kind, claim: claimOf(hit.placed), text: words, offset: span.start, highlights };
      });
      const next = from + limit < total ? cursorAt(from + limit) : null;
      return context.json({ items, next, total, claims, reports }, 200);
    }),
  );
}
