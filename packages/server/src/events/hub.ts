/**
 * What happens in the ledger, to those who listen. Writes of this process are heard at once; those of others within a second:
 * while anybody listens, the head is looked at.
 */
import type { Ledger } from "@isnad/ledger";

export interface LiveEvent {
  readonly sequence: number;
  readonly dossier: string;
  readonly kind: "report" | "decision" | "head";
  /** The id of the report or the decision; of a head, its sequence. */
  readonly id: string;
  readonly actor: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export type Listener = (event: LiveEvent) => void;

/** Milliseconds between looks at the head. */
const EVERY = 1000;
/** Events read at a time; one who missed more is told of the head alone. */
export const MOST = 500;

export class EventHub {
  readonly #ledger: Pick<Ledger, "home">;
  readonly #listeners = new Map<Listener, string>();
  readonly #ends = new Set<() => void>();
  readonly #every: number;
  #timer: ReturnType<typeof setInterval> | null = null;
  #last = -1;
  #looking: Promise<void> | null = null;
  #again = false;
  #closed = false;

  constructor(ledger: Pick<Ledger, "home">, { every = EVERY }: { readonly every?: number } = {}) {
    this.#ledger = ledger;
    this.#every = every;
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** Whether no more listeners are taken: the server stops. */
  get closed(): boolean {
    return this.#closed;
  }

  /** @param end called when the server stops @returns ends the listening */
  async listen(dossier: string, listener: Listener, end: () => void): Promise<() => void> {
    const last = this.#listeners.size === 0 ? await sequenceOf(this.#ledger) : this.#last;
    if (this.#closed) {
      end();
      return () => undefined;
    }
    if (this.#listeners.size === 0) this.#last = last;
    this.#listeners.set(listener, dossier);
    this.#ends.add(end);
    this.#timer ??= setInterval(() => this.poke(), this.#every);
    this.#timer.unref();
    return () => {
      this.#listeners.delete(listener);
      this.#ends.delete(end);
      if (this.#listeners.size > 0 || this.#timer === null) return;
      clearInterval(this.#timer);
      this.#timer = null;
    };
  }

  /** Looks now: something was written here. */
  poke(): void {
    if (this.#listeners.size === 0 || this.#closed) return;
    if (this.#looking !== null) {
      this.#again = true;
      return;
    }
    this.#looking = this.#look()
      .catch(() => undefined) // the next look asks again; who asks for a view is told what is wrong
      .finally(() => {
        this.#looking = null;
        if (!this.#again) return;
        this.#again = false;
        this.poke();
      });
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const end of this.#ends) end();
    this.#ends.clear();
    this.#listeners.clear();
  }

  async #look(): Promise<void> {
    const head = await sequenceOf(this.#ledger);
    if (head <= this.#last) return;
    const { events, upTo } = await eventsAfter(this.#ledger, this.#last, { upTo: head });
    this.#last = upTo;
    for (const event of events)
      for (const [listener, dossier] of this.#listeners) if (dossier === event.dossier) listener(event);
    if (upTo < head) this.#again = true;
  }
}

async function sequenceOf(ledger: Pick<Ledger, "home">): Promise<number> {
  const [row] = await ledger.home.read((tx) =>
    tx.all<{ sequence: number }>("SELECT sequence FROM entries ORDER BY sequence DESC LIMIT 1"),
  );
  return row?.sequence ?? 0;
}

interface Row {
  readonly [field: string]: string | number;
  readonly entry: number;
  readonly dossier: string;
  readonly kind: "report" | "decision" | "head";
  readonly id: string;
  readonly actor: string;
  readonly at: string;
}

const part = (kind: string, id: string, table: string) =>
  `SELECT t.entry AS entry, t.dossier AS dossier, '${kind}' AS kind, ${id} AS id, e.actor AS actor, e.at AS at ` +
  `FROM ${table} t JOIN entries e ON e.sequence = t.entry WHERE t.entry > ? AND t.entry <= ?`;
const SINCE = [
  part("report", "t.id", "reports"),
  part("report", "t.report", "copies"),
  part("decision", "t.id", "decisions"),
  part("head", "t.report", "readings"),
].join(" UNION ALL ");

/** What happened after a sequence: each dossier's events in order, and then where it stands. */
export async function eventsAfter(
  ledger: Pick<Ledger, "home">,
  after: number,
  { upTo, dossier }: { readonly upTo: number; readonly dossier?: string },
): Promise<{ readonly events: readonly LiveEvent[]; readonly upTo: number }> {
  const only = dossier === undefined ? "" : "WHERE dossier = ? ";
  const range = [after, upTo];
  const rows = await ledger.home.read((tx) =>
    tx.all<Row>(`SELECT * FROM (${SINCE}) AS news ${only}ORDER BY entry LIMIT ${MOST * 2}`, [
      ...[range, range, range, range].flat(),
      ...(dossier === undefined ? [] : [dossier]),
    ]),
  );
  const heads = new Map<string, Row>();
  for (const row of rows) heads.set(row.dossier, row);
  const events = rows.filter(({ kind }) => kind !== "head").map(eventOf);
  const last = [...heads.values()].map((row) => ({ ...eventOf(row), kind: "head" as const, id: String(row.entry) }));
  return { events: [...events, ...last], upTo: rows.length === MOST * 2 ? (rows.at(-1) as Row).entry : upTo };
}

function eventOf({ entry, dossier, kind, id, actor, at }: Row): LiveEvent {
  return { sequence: entry, dossier, kind, id, actor, at };
}
