/** What a dossier is made of: readings, with when the ledger learned of them. */
import type { Figure, Lang, Reading } from "@isnad/reader";
import type { Since } from "../claims/since.ts";
import type { Because, Claim } from "./types.ts";

/** One reading as a ledger holds it. A report held in several dossiers is held once for each. */
export interface Held {
  readonly reading: Reading;
  /** When the ledger learned of the report: ISO 8601 date-time with its zone. */
  readonly recordedAt: string;
  /** The name of the dossier it belongs to. */
  readonly dossier: string;
  /**
   * The sequence of the ledger's entry that made the reading: of two readings of one report the later entry's holds. Where
   * a reading has none, the newest reader's holds.
   */
  readonly entry?: number;
}

/** The text of a report, met again elsewhere: one report, one more outlet. */
export interface HeldCopy {
  /** The name of the dossier it belongs to. */
  readonly dossier: string;
  /** The id of the report whose text it has. */
  readonly report: string;
  /** Who published it; null where that is not known. */
  readonly outlet: string | null;
  /** When it was published: ISO 8601; null where that is not known. */
  readonly published: string | null;
  /** When the ledger learned of it: ISO 8601 date-time with its zone. */
  readonly recordedAt: string;
}

/**
 * A claim before it is weighed: a figure of one report with its chain, and all that decides which thread it joins.
 * The ledger keeps these as a projection; `brief` makes them anew.
 */
export interface ReadClaim extends Omit<Claim, "status" | "because"> {
  readonly kind: "figure";
  readonly measure: Figure["measure"];
  readonly group: string;
  readonly place: string | null;
  readonly scope: Figure["scope"];
  /** What the words themselves say of it; what a dossier makes of it is the `status` of a Claim. */
  readonly asserted: Figure["status"];
  /** What the figure holds for (ISO date, month, year or `start/end`); null where the words do not say. */
  readonly time: string | null;
  /** Since when it counts, where its words say; null where they do not. */
  readonly since: Since | null;
  /** The counted noun phrase as written. */
  readonly of: string;
  /** The id of the Figure in its reading. */
  readonly figure: string;
  /** Whether it counts some of those that a figure beside it counts ("two of them"). */
  readonly part: boolean;
  /** The id of the claim it counts some of; null where it is no part, or where its report counts no whole. */
  readonly whole: string | null;
  /** How `saidOn` is known: read from the attribution, worked out from the time of the count, or the report's own date. */
  readonly dated: "attribution" | "count" | "report";
  /** When the report was published; its zone is the zone of all its dates. */
  readonly published: string | null;
  readonly lang: Lang;
  /** Who took the figure back or denied it, where the words themselves say so. */
  readonly withdrawal: Because | null;
}
