/** Listens, and stops gracefully: what was asked is answered first. */
import type { Server } from "node:http";
import { setFlagsFromString } from "node:v8";
import { serve as listen } from "@hono/node-server";
import { Fault } from "@isnad/reader/fault";
import { type AppOptions, createApp } from "./app.ts";

export interface ServeOptions extends AppOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly host: string;
  /** How long what was asked may still take when it stops, in milliseconds. */
  readonly grace?: number;
}

const GRACE = 10_000;
/** How long a connection stays open between requests, in milliseconds: longer than a balancer keeps its own. */
const KEPT_OPEN = 75_000;

/**
 * By how much the heap may grow before it is looked through again: a warm dossier is large and stays, and what a request
 * leaves behind is small. Read whenever a heap is about to grow (docs/adr/0059).
 */
const HEAP_GROWTH_PERCENT = 20;

export interface Served {
  /** Where it answers: `http://127.0.0.1:4100`. */
  readonly url: string;
  /** Takes no more requests, answers those it has, and ends. */
  stop(): Promise<void>;
}

/** @throws Fault `server.port-taken`, `server.cannot-listen` */
export async function serve({ port, host, ...options }: ServeOptions): Promise<Served> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  const app = createApp(options);
  const { grace = GRACE } = options;
  const server = await new Promise<Server>((resolve, reject) => {
    const made = listen({ fetch: app.fetch, port, hostname: host }, () => resolve(made as Server)) as Server;
    made.once("error", (error) => reject(cannotListen(error, host, port)));
  });
  server.keepAliveTimeout = KEPT_OPEN;
  server.headersTimeout = KEPT_OPEN + 5_000;
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    stop: () => stop(server, app.server.events, grace),
  };
}

/** Takes nothing new, ends the listening, waits for what was asked, and after a while waits no longer. */
async function stop(server: Server, events: { close(): void }, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  events.close();
  // a connection that has just been answered is idle only now
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Fault {
  if (error.code === "EADDRINUSE")
    return new Fault("server.port-taken", `Something else listens on port ${port} already.`, {
      remedy: "Name another one: --port NUMBER.",
      kind: "usage",
      cause: error,
    });
  return new Fault(
    "server.cannot-listen",
    `Nothing can listen on ${host}, port ${port} (${error.code ?? error.message}).`,
    {
      remedy: "Name an address of this machine with --host, and a port above 1023 with --port.",
      kind: "usage",
      cause: error,
    },
  );
}
