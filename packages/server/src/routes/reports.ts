/** Reports: the texts as published, and what was read in them. */
import { viewed } from "../answer.ts";
import { createRoute, inDossier, json, listQuery, problems, router, viewQuery, z } from "../openapi.ts";
import { pageWith } from "../pages.ts";
import { notThere } from "../problems.ts";
import { ReportHead, ReportWhole } from "../schema/claims.ts";
import { pageOf } from "../schema/common.ts";
import type { ServerContext } from "../server-context.ts";
import { claimOf } from "../view/claim-of.ts";
import { indexOf } from "../view/index-of.ts";
import { headOfReport, reportsOf, versionsOf } from "../view/reports.ts";
import { copiesOf } from "../store/copies.ts";
import { sourcesOf } from "../store/sources.ts";
import { foldedName } from "../view/same.ts";

const list = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/reports",
  summary: "Reports, the newest first",
  tags: ["reports"],
  request: {
    params: inDossier,
    query: listQuery.extend({
      outlet: z.string().max(200).optional().describe("only those of this outlet; spelling variants count as one"),
      lang: z.string().max(10).optional().describe("only those in this language"),
      q: z.string().max(200).optional().describe("only those whose title or text hold all these words"),
    }),
  },
  responses: { 200: json(pageOf(ReportHead), "Reports."), ...problems(404) },
});

const one = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/reports/{id}",
  summary: "A report: its text, its reading, and its claims as they stand",
  tags: ["reports"],
  request: { params: inDossier.extend({ id: z.string().min(1).max(200) }), query: viewQuery },
  responses: { 200: json(ReportWhole, "The report."), ...problems(404) },
});

export function reportRoutes({ warm, ledger, searcher }: ServerContext) {
  return router()
    .openapi(list, (context) =>
      viewed(context, warm, async (view) => {
        const { outlet, lang, q, ...paging } = context.req.valid("query");
        const holding = q === undefined ? null : await searcher.holding(view, q, "reports");
        const by = outlet === undefined ? undefined : foldedName(outlet);
        const wanted = reportsOf(view).filter(
          ({ reading: { report } }) =>
            (by === undefined || (report.outlet !== undefined && foldedName(report.outlet) === by)) &&
            (lang === undefined || report.lang === lang) &&
            (holding === null || holding.has(report.id)),
        );
        const copies = await copiesOf(ledger, view);
        return context.json(
          pageWith(
            wanted,
            paging,
            (held) => headOfReport(held, view, copies),
            ({ reading }) => reading.report.id,
          ),
          200,
        );
      }),
    )
    .openapi(one, (context) =>
      viewed(context, warm, async (view) => {
        const { id } = context.req.valid("param");
        const held = reportsOf(view).find(({ reading }) => reading.report.id === id);
        if (held === undefined) throw notThere("report", id, view.dossier);
        const { report, ...reading } = held.reading;
        const copies = await copiesOf(ledger, view);
        const { claims: _, copies: __, ...head } = headOfReport(held, view, copies);
        return context.json(
          {
            ...head,
            text: report.text,
            reading,
            claims: (indexOf(view.brief).byReport.get(id) ?? []).map(claimOf),
            copies: [...(copies.get(id) ?? [])],
            versions: versionsOf(held, view),
            sources: await sourcesOf(ledger, id),
          },
          200,
        );
      }),
    );
}
