/** What the routes are made with. */
import type { Ledger } from "@isnad/ledger";
import type { Access } from "./env.ts";
import type { Warm } from "./warm/warm.ts";

export interface ServerContext {
  readonly ledger: Ledger;
  readonly warm: Warm;
  readonly access: Access;
  readonly now: () => Date;
}
