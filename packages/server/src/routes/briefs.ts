/** The whole brief, in four formats. */
import { renderBrief } from "@isnad/dossier";
import { Brief } from "@isnad/dossier/schema";
import { briefJson } from "../view/brief-json.ts";
import { policyOfPage } from "../access/headers.ts";
import { viewed } from "../answer.ts";
import { createRoute, inDossier, problems, router, viewQuery, z } from "../openapi.ts";
import type { ServerContext } from "../server-context.ts";

const brief = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/brief",
  summary: "The brief: all that is known of a dossier as of a moment",
  tags: ["brief"],
  request: {
    params: inDossier,
    query: viewQuery.extend({
      format: z.enum(["json", "html", "text", "md"]).default("json"),
      lang: z.enum(["ar", "en"]).default("en").describe("the language of headings and dates; sources keep theirs"),
    }),
  },
  responses: {
    200: {
      description: "The brief. As HTML it is one self-contained page with the reports it was made of.",
      content: {
        "application/json": { schema: Brief },
        "text/html": { schema: z.string() },
        "text/plain": { schema: z.string() },
        "text/markdown": { schema: z.string() },
      },
    },
    ...problems(404),
  },
});

const TYPES = { html: "text/html", text: "text/plain", md: "text/markdown" } as const;

export function briefRoutes({ warm }: ServerContext) {
  return router().openapi(brief, (context) =>
    viewed(context, warm, (view) => {
      const { format, lang } = context.req.valid("query");
      if (format === "json")
        return context.body(briefJson(view.brief), 200, { "content-type": "application/json" }) as never;
      const reports = format === "html" ? view.held.map(({ reading }) => reading.report) : [];
      const page = renderBrief(view.brief, { lang, format, reports });
      return context.body(page, 200, {
        "content-type": `${TYPES[format]}; charset=utf-8`,
        ...(format === "html" ? { "content-security-policy": policyOfPage(page) } : {}),
      }) as never;
    }),
  );
}
