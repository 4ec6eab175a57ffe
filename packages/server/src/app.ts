/** The application: every route, over one ledger. It listens to nothing by itself (see `serve`). */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Ledger } from "@isnad/ledger";
import type { Access, Env } from "./env.ts";
import { openAccess } from "./open-access.ts";
import { asFault, nothingAt, problem, statusOf } from "./problems.ts";
import { briefRoutes } from "./routes/briefs.ts";
import { claimRoutes } from "./routes/claims.ts";
import { dossierRoutes } from "./routes/dossiers.ts";
import { reportRoutes } from "./routes/reports.ts";
import { threadRoutes } from "./routes/threads.ts";
import type { ServerContext } from "./server-context.ts";
import { version } from "./version.ts";
import { Warm } from "./warm/warm.ts";

export interface AppOptions {
  readonly ledger: Ledger;
  /** Who may do what; whoever reaches the server may do everything where left out. */
  readonly access?: Access;
  /** The time; tests give their own. */
  readonly now?: () => Date;
  /** Is told what nobody foresaw. */
  readonly onError?: (error: unknown, request: string) => void;
}

export function createApp({
  ledger,
  access = openAccess(),
  now = () => new Date(),
  onError,
}: AppOptions): OpenAPIHono<Env> {
  const context: ServerContext = { ledger, access, now, warm: new Warm(ledger, { now }) };
  const app = new OpenAPIHono<Env>();
  app.use(access.middleware);
  app.use("/api/dossiers/*", access.require("reader"));
  for (const routes of [dossierRoutes, briefRoutes, threadRoutes, claimRoutes, reportRoutes])
    app.route("/", routes(context));
  app.route("/", access.routes);
  app.doc31("/api/openapi.json", { openapi: "3.1.0", info: { title: "Isnad", version } });
  app.notFound((context) => problem(context, nothingAt(context.req.path)));
  app.onError((error, context) => {
    const fault = asFault(error);
    if (statusOf(fault) === 500) onError?.(error, `${context.req.method} ${context.req.path}`);
    return problem(context, fault);
  });
  return app;
}
