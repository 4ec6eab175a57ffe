/** Which dossiers were written to, and where in the record: asked of the ledger, a few rows at a time. */
import type { Ledger } from "@isnad/ledger";

export interface Head {
  /** The sequence of the ledger's newest entry. */
  readonly sequence: number;
  /** When it was written down: ISO 8601, UTC. */
  readonly at: string;
}

export class Touched {
  readonly #ledger: Pick<Ledger, "home">;
  readonly #newest = new Map<string, number>();
  #head: Head = { sequence: 0, at: "1970-01-01T00:00:00Z" };
  #asking: Promise<Head> | null = null;

  constructor(ledger: Pick<Ledger, "home">) {
    this.#ledger = ledger;
  }

  /** The ledger's head; what came since the last call is known to `of` afterwards. Calls at the same time are one. */
  head(): Promise<Head> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  /** The next call asks anew, even where one is on its way: something was just written here. */
  written(): void {
    this.#asking = null;
  }

  /** The sequence of the newest entry about a dossier; 0 where there is none. */
  of(dossier: string): number {
    return this.#newest.get(dossier) ?? 0;
  }

  async #ask(): Promise<Head> {
    const after = this.#head.sequence;
    const [head, rows] = await this.#ledger.home.read(async (tx) => {
      const [row] = await tx.all<{ sequence: number; at: string }>(
        "SELECT sequence, at FROM entries ORDER BY sequence DESC LIMIT 1",
      );
      if (row === undefined || row.sequence === after) return [row ?? this.#head, []] as const;
      const about = await tx.all<{ dossier: string; entry: number }>(
        "SELECT dossier, max(entry) AS entry FROM (SELECT dossier, entry FROM readings WHERE entry > ? " +
          "UNION ALL SELECT dossier, entry FROM copies WHERE entry > ? " +
          "UNION ALL SELECT dossier, entry FROM decisions WHERE entry > ?) AS fresh GROUP BY dossier",
        [after, after, after],
      );
      return [row, about] as const;
    });
    if (head.sequence > this.#head.sequence) this.#head = head;
    for (const { dossier, entry } of rows) this.#newest.set(dossier, Math.max(entry, this.of(dossier)));
    return this.#head;
  }
}
