/** The application: every route, over one ledger. It listens to nothing by itself (see `serve`). */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Ledger } from "@isnad/ledger";
import type { Access, Env } from "./env.ts";
import { EventHub } from "./events/hub.ts";
import { mountMcp } from "./mcp/http.ts";
import { Metrics } from "./metrics/metrics.ts";
import { metricsRoutes } from "./metrics/routes.ts";
import { openAccess } from "./open-access.ts";
import { asFault, nothingAt, problem, statusOf } from "./problems.ts";
import { briefRoutes } from "./routes/briefs.ts";
import { claimRoutes } from "./routes/claims.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { addDocuments } from "./routes/documents.ts";
import { eventRoutes } from "./routes/events.ts";
import { exportRoutes } from "./routes/exports.ts";
import { intakeRoutes } from "./routes/intake.ts";
import { listRoutes } from "./routes/lists.ts";
import { searchRoutes } from "./routes/search.ts";
import { storyRoutes } from "./routes/stories.ts";
import { dossierRoutes } from "./routes/dossiers.ts";
import { reportRoutes } from "./routes/reports.ts";
import { threadRoutes } from "./routes/threads.ts";
import { Searcher } from "./search/search.ts";
import type { ServerContext } from "./server-context.ts";
import { staticFile, webFolder } from "./static.ts";
import { Warm } from "./warm/warm.ts";

export interface AppOptions {
  readonly ledger: Ledger;
  /** Who may do what; whoever reaches the server may do everything where left out. */
  readonly access?: Access;
  /** The time; tests give their own. */
  readonly now?: () => Date;
  /** How addresses of reports are fetched; tests give their own. */
  readonly fetching?: ServerContext["fetching"];
  /** The folder of the web app's files. */
  readonly web?: string;
  /** Is told what nobody foresaw. */
  readonly onError?: (error: unknown, request: string) => void;
}

export function createApp(options: AppOptions): OpenAPIHono<Env> & { readonly server: ServerContext } {
  const { ledger, access = openAccess(), now = () => new Date(), onError, fetching = {}, web = webFolder() } = options;
  const server: ServerContext = {
    ledger,
    access,
    now,
    fetching,
    warm: new Warm(ledger, { now }),
    events: new EventHub(ledger),
    searcher: new Searcher(),
  };
  const app = new OpenAPIHono<Env>();
  const metrics = new Metrics({
    head: async () => (await server.warm.head()).sequence,
    listeners: () => server.events.size,
  });
  app.use(metrics.middleware);
  app.use(access.middleware);
  app.use("/api/dossiers", access.require("reader"));
  app.use("/api/dossiers/*", access.require("reader"));
  for (const routes of ROUTES) app.route("/", routes(server));
  app.route("/", access.routes);
  app.route("/", metricsRoutes(server, metrics));
  mountMcp(app, server);
  addDocuments(app);
  app.notFound(async (context) => {
    const { path } = context.req;
    const file = isOurs(path) ? null : await staticFile(context, web);
    return file ?? problem(context, nothingAt(path));
  });
  app.onError((error, context) => {
    const fault = asFault(error);
    if (statusOf(fault) === 500) onError?.(error, `${context.req.method} ${context.req.path}`);
    return problem(context, fault);
  });
  return Object.assign(app, { server });
}

/** Addresses that are never the web app's. */
const isOurs = (path: string): boolean => /^\/(?:api|mcp|health|metrics)(?:\/|$)/.test(path);

const ROUTES = [
  dossierRoutes,
  briefRoutes,
  threadRoutes,
  claimRoutes,
  reportRoutes,
  intakeRoutes,
  listRoutes,
  storyRoutes,
  decisionRoutes,
  searchRoutes,
  eventRoutes,
  exportRoutes,
] as const;
