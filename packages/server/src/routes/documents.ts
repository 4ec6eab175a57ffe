/** The description of this API, for programs and for people. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "../env.ts";
import { docsPage } from "../docs/page.ts";
import { DOCS_STYLE } from "../docs/style.ts";
import { describe } from "../docs/describe.ts";

/** To be called last: it describes the routes that the app has. */
export function addDocuments(app: OpenAPIHono<Env>): void {
  let made: { readonly document: string; readonly page: string } | null = null;
  const all = () => {
    if (made !== null) return made;
    const document = describe(app);
    made = { document: JSON.stringify(document), page: docsPage(document) };
    return made;
  };
  const kept = { "cache-control": "no-cache" };
  app.get("/api/openapi.json", (context) =>
    context.body(all().document, 200, { "content-type": "application/json", ...kept }),
  );
  app.get("/api", (context) => context.html(all().page, 200, kept));
  app.get("/api-docs.css", (context) => context.body(DOCS_STYLE, 200, { "content-type": "text/css", ...kept }));
}
