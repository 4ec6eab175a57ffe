/** What the routes are made with. */
import type { Ledger } from "@isnad/ledger";
import type { AddressOptions } from "@isnad/ingest";
import type { Access } from "./env.ts";
import type { EventHub } from "./events/hub.ts";
import type { Searcher } from "./search/search.ts";
import type { Warm } from "./warm/warm.ts";

export interface ServerContext {
  readonly ledger: Ledger;
  readonly warm: Warm;
  readonly access: Access;
  readonly events: EventHub;
  readonly searcher: Searcher;
  /** How addresses are fetched; what is not public is refused where nothing is said. */
  readonly fetching: Pick<AddressOptions, "allowLoopback" | "resolve" | "time">;
  readonly now: () => Date;
}
