/** Where the ledger is: what was said, else one file in the user's data folder, as each system has it. */
import { homedir } from "node:os";
import { join } from "node:path";
import type { Ledger } from "@isnad/ledger";

export interface LedgerFlags {
  /** A file, or postgres://… */
  readonly ledger?: string;
  /** Seconds to wait for another process that writes. */
  readonly wait?: number;
}

/** The address of the ledger. `env` and `platform` are given by tests. */
export function ledgerAddress(
  { ledger }: LedgerFlags,
  { env = process.env, platform = process.platform }: { env?: NodeJS.ProcessEnv; platform?: NodeJS.Platform } = {},
): string {
  if (ledger !== undefined && ledger.trim() !== "") return ledger;
  return userLedger({ env, platform });
}

/** The user's own ledger: where it is when nothing else is said. */
export function userLedger({
  env = process.env,
  platform = process.platform,
}: {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
} = {}): string {
  return join(dataFolder(env, platform), "isnad", "ledger.isnad");
}

function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support");
  const xdg = env["XDG_DATA_HOME"];
  return xdg !== undefined && xdg.startsWith("/") ? xdg : join(homedir(), ".local", "share");
}

/** Opens the ledger, hands it to `work`, and closes it whatever comes of that. */
export async function withLedger<T>(
  flags: LedgerFlags,
  work: (ledger: Ledger) => Promise<T>,
  options: { readonly create?: boolean } = {},
): Promise<T> {
  const { openLedger } = await import("@isnad/ledger");
  const ledger = await openLedger(ledgerAddress(flags), {
    ...options,
    ...(flags.wait === undefined ? {} : { wait: flags.wait * 1000 }),
  });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
