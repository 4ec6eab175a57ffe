/** `isnad mcp`: an assistant on this machine asks a ledger, over standard input and output. */
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { note } from "../out/output.ts";

export interface McpFlags extends LedgerFlags {
  readonly write?: boolean;
}

export async function run(flags: McpFlags): Promise<void> {
  const { serveStdio } = await import("@isnad/server");
  const writes = flags.write === true;
  await withLedger(
    flags,
    (ledger) =>
      serveStdio({
        ledger,
        writes,
        onError: (error, request) => note(`isnad: ${request}: ${error instanceof Error ? error.stack : String(error)}`),
      }),
    { create: writes },
  );
}
