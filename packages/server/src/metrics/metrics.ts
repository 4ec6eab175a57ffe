/** What this process does, in numbers. Labels hold patterns of addresses, methods and statuses: no name of anybody or anything. */
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { Counter, Gauge, Histogram, Registry } from "prom-client";

export interface Watched {
  /** The sequence of the ledger's newest entry. */
  readonly head: () => Promise<number>;
  /** How many listen to what changes. */
  readonly listeners: () => number;
}

export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<"method" | "route" | "status">;
  readonly #seconds: Histogram<"method" | "route">;

  constructor({ head, listeners }: Watched) {
    const registers = [this.#registry];
    this.#requests = new Counter({
      name: "isnad_requests_total",
      help: "Requests answered.",
      labelNames: ["method", "route", "status"],
      registers,
    });
    this.#seconds = new Histogram({
      name: "isnad_request_seconds",
      help: "How long it took until an answer began.",
      labelNames: ["method", "route"],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers,
    });
    gauge(this.#registry, "isnad_ledger_head", "The sequence of the ledger's newest entry.", head);
    gauge(this.#registry, "isnad_listeners", "Streams of events that are open.", listeners);
    gauge(this.#registry, "isnad_memory_resident_bytes", "Memory of this process.", () => process.memoryUsage.rss());
    gauge(
      this.#registry,
      "isnad_memory_heap_bytes",
      "Memory that its values take.",
      () => process.memoryUsage().heapUsed,
    );
    gauge(this.#registry, "isnad_processor_seconds", "Processor time since it started.", () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    });
    gauge(this.#registry, "isnad_up_seconds", "How long it has run.", () => process.uptime());
  }

  /** Counts every request; to be the first that runs. */
  readonly middleware: MiddlewareHandler = async (context, next) => {
    const started = performance.now();
    await next();
    const method = METHODS.has(context.req.method) ? context.req.method : "other";
    const route = routeOf(matchedRoutes(context).at(-1)?.path ?? "*", context.res.status);
    this.#requests.inc({ method, route, status: String(context.res.status) });
    this.#seconds.observe({ method, route }, (performance.now() - started) / 1000);
  };

  /** All of it in Prometheus' text format, and its media type. */
  async text(): Promise<{ readonly text: string; readonly type: string }> {
    return { text: await this.#registry.metrics(), type: this.#registry.contentType };
  }
}

const METHODS = new Set(["GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"]);

/** The pattern that a request matched; of what matched none, whether a file of the web app was there. */
function routeOf(pattern: string, status: number): string {
  if (!pattern.includes("*")) return pattern;
  return status < 400 ? "web" : "none";
}

function gauge(registry: Registry, name: string, help: string, value: () => number | Promise<number>): void {
  const made = new Gauge({
    name,
    help,
    registers: [],
    async collect() {
      // A ledger that does not answer leaves its last value; /health is what tells.
      const now = await Promise.resolve(value()).catch(() => null);
      if (now !== null) this.set(now);
    },
  });
  registry.registerMetric(made);
}
