/** Whether it works, and its numbers: for what watches over the process. */
import { Fault } from "@isnad/reader/fault";
import { createRoute, json, problems, router, z } from "../openapi.ts";
import type { ServerContext } from "../server-context.ts";
import { version } from "../version.ts";
import type { Metrics } from "./metrics.ts";

const health = createRoute({
  method: "get",
  path: "/health",
  summary: "Whether this process answers and its ledger does; for a balancer",
  tags: ["server"],
  responses: {
    200: json(z.object({ status: z.literal("ok"), version: z.string() }), "Both answer."),
    ...problems(),
    503: { ...problems(404)[404], description: "The ledger does not answer." },
  },
});

const metrics = createRoute({
  method: "get",
  path: "/metrics",
  summary: "Requests, durations, the ledger's head, memory: in Prometheus' text format",
  tags: ["server"],
  responses: {
    200: { description: "The numbers.", content: { "text/plain": { schema: z.string() } } },
    ...problems(403),
  },
});

/** How long the ledger may take to say where it stands, in milliseconds. */
const PATIENCE = 5_000;

export function metricsRoutes({ ledger, access }: Pick<ServerContext, "ledger" | "access">, numbers: Metrics) {
  const routes = router();
  routes.use("/metrics", access.require("reader"));
  return routes
    .openapi(health, async (context) => {
      await answers(() => ledger.head());
      return context.json({ status: "ok" as const, version }, 200, { "cache-control": "no-store" });
    })
    .openapi(metrics, async (context) => {
      const { text, type } = await numbers.text();
      return context.body(text, 200, { "content-type": type, "cache-control": "no-store" }) as never;
    });
}

/** @throws Fault `server.not-ready` */
async function answers(work: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("too slow")), PATIENCE);
  });
  try {
    await Promise.race([work(), late]);
  } catch (cause) {
    throw new Fault("server.not-ready", "The ledger does not answer.", {
      remedy: "See the log of this process, and whether the ledger's file or server is there.",
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}
