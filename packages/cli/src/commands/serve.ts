/** `isnad serve`: the HTTP API, and the web app, from one process. */
import { userInfo } from "node:os";
import { ledgerAddress, type LedgerFlags } from "../ledger-place.ts";
import { note } from "../out/output.ts";

export interface ServeFlags extends LedgerFlags {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
}

export async function run(flags: ServeFlags): Promise<void> {
  const { openLedger } = await import("@isnad/ledger");
  const { serve } = await import("@isnad/server");
  const ledger = await openLedger(ledgerAddress(flags), {
    create: true,
    actor: userInfo().username,
    ...(flags.wait === undefined ? {} : { wait: flags.wait * 1000 }),
  });
  try {
    const served = await serve({
      ledger,
      port: flags.port,
      host: flags.host,
      onError: (error, request) => note(`isnad: ${request}: ${error instanceof Error ? error.stack : String(error)}`),
    });
    note(`Isnad answers at ${served.url} (the API at ${served.url}/api). Stop it with Ctrl+C.`);
    await stopAsked();
    note("Stopping: what was asked is answered first.");
    await served.stop();
  } finally {
    await ledger.close();
  }
}

/** Until somebody asks to stop; asked twice, the process ends at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
