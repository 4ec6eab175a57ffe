/** `isnad serve`: the HTTP API, and the web app, from one process. */
import { userInfo } from "node:os";
import { ledgerAddress, type LedgerFlags } from "../ledger-place.ts";
import { note } from "../out/output.ts";

export interface ServeFlags extends LedgerFlags {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
  readonly origin?: string;
  readonly trustProxy?: boolean;
}

/** Answers until somebody asks it to stop. `ready` is told the address once it does. */
export async function run(flags: ServeFlags, ready: (url: string) => void = () => {}): Promise<void> {
  const { openLedger } = await import("@isnad/ledger");
  const { firstLink, isLoopback, makeAccess, openElsewhere, serve } = await import("@isnad/server");
  const loopback = isLoopback(flags.host);
  if (flags.open === true && !loopback) throw openElsewhere(flags.host);
  const ledger = await openLedger(ledgerAddress(flags), {
    create: true,
    actor: userInfo().username,
    ...(flags.wait === undefined ? {} : { wait: flags.wait * 1000 }),
  });
  const onError = (error: unknown, request: string) =>
    note(`isnad: ${request}: ${error instanceof Error ? error.stack : String(error)}`);
  const access = makeAccess({
    ledger,
    loopback,
    open: flags.open ?? false,
    origin: flags.origin,
    trustProxy: flags.trustProxy ?? false,
    onError: (error) => onError(error, "audit"),
  });
  try {
    const served = await serve({
      ledger,
      access,
      port: flags.port,
      host: flags.host,
      onError,
    });
    note(`Isnad answers at ${served.url} (the API at ${served.url}/api). Stop it with Ctrl+C.`);
    if (!loopback && flags.origin?.startsWith("https:") !== true)
      note("Other machines reach it without https: what they send can be read on the way. See docs/serving.md.");
    const link = access.open ? null : await firstLink(access.store);
    if (link !== null)
      note(
        `Nobody can sign in as an admin yet. This signs ${link.person.name} in, once, within ${link.minutes} minutes:\n` +
          `${flags.origin ?? served.url}${link.path}`,
      );
    ready(served.url);
    await stopAsked();
    note("Stopping: what was asked is answered first.");
    await served.stop();
  } finally {
    await access.close();
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
