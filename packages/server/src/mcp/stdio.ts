/** The protocol over standard input and output: an assistant on one's own machine. Nothing else is written there. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Ledger } from "@isnad/ledger";
import { ASSISTANT_HEADER } from "../access/assistant.ts";
import { makeAccess } from "../access/access.ts";
import { createApp } from "../app.ts";
import { asking } from "./ask.ts";
import { assistantServer } from "./server.ts";

export interface StdioOptions {
  readonly ledger: Ledger;
  /** Whether it may add reports and propose decisions. */
  readonly writes: boolean;
  /** Told what nobody foresaw. */
  readonly onError?: (error: unknown, request: string) => void;
}

/** Answers until the other side goes. */
export async function serveStdio({ ledger, writes, onError }: StdioOptions): Promise<void> {
  const access = makeAccess({ ledger, open: true, role: writes ? "analyst" : "reader" });
  const app = createApp({ ledger, access, ...(onError === undefined ? {} : { onError }) });
  const headers: Record<string, string> = { [ASSISTANT_HEADER]: "unnamed" };
  const server = assistantServer({
    ask: asking((path, init) => app.request(path, init), headers),
    base: "",
    writes,
  });
  server.server.oninitialized = () => {
    headers[ASSISTANT_HEADER] = server.server.getClientVersion()?.name ?? "unnamed";
  };
  const gone = new Promise<void>((resolve) => {
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the library has no other way
    server.server.onclose = resolve;
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
  });
  await server.connect(new StdioServerTransport());
  await gone;
  await server.close();
  await access.close();
}
