/** `/mcp`: the protocol over streamable HTTP. Each request stands alone, so any process behind a balancer can answer it. */
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { Hono } from "hono";
import { ASSISTANT_HEADER } from "../access/assistant.ts";
import type { Access, Env } from "../env.ts";
import { problem } from "../problems.ts";
import { asking } from "./ask.ts";
import { Fault } from "@isnad/reader/fault";
import { assistantServer } from "./server.ts";

/** What of the assistant's request says who asks, and goes with what its tools ask. */
const CARRIED = ["authorization", "host", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"] as const;

export function mountMcp(app: Hono<Env>, { access }: { readonly access: Pick<Access, "require" | "origin"> }): void {
  app.use("/mcp", access.require("reader"));
  app.post("/mcp", async (context) => {
    const headers: Record<string, string> = { [ASSISTANT_HEADER]: "unnamed" };
    for (const name of CARRIED) {
      const value = context.req.header(name);
      if (value !== undefined) headers[name] = value;
    }
    const ask = asking((path, init) => app.request(new URL(path, context.req.url).href, init, context.env), headers);
    const server = assistantServer({ ask, base: access.origin ?? new URL(context.req.url).origin, writes: true });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    return transport.handleRequest(context.req.raw);
  });
  app.all("/mcp", (context) => {
    context.header("allow", "POST");
    return problem(context, onlyPost(), 405);
  });
}

const onlyPost = () =>
  new Fault(
    "server.mcp-by-post",
    "Assistants ask here by POST: there is no stream to listen to, and no session to end.",
    {
      remedy: "Use a client of the Model Context Protocol (streamable HTTP).",
      kind: "usage",
    },
  );
