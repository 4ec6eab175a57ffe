/** Both homes for the one store suite: where each test's ledger lives, fresh. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, startServer } from "./server.ts";

export interface Homes {
  /** A new address, at which there is nothing yet. */
  fresh(): string;
  end(): Promise<void>;
}

export const HOMES = {
  sqlite: async (): Promise<Homes> => {
    const folder = mkdtempSync(join(tmpdir(), "isnad-ledger-"));
    let n = 0;
    return {
      fresh: () => join(folder, `${++n}.db`),
      end: async () => rmSync(folder, { recursive: true }),
    };
  },
  postgres: async (): Promise<Homes & { readonly server: Server }> => {
    const server = await startServer();
    let n = 0;
    return { server, fresh: () => `${server.address}?schema=t${++n}`, end: () => server.stop() };
  },
} as const;
