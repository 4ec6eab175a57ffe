/** The ledger: one append-only record, and what can be asked of it. */
import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import type { Decision, Held, HeldCopy } from "@isnad/dossier";
import { ENTRY_FORMAT, type Entry, type EntryBodies, type OutletDescription } from "./entry/format.ts";
import { lastMomentOf, moment } from "./entry/time.ts";
import { notFound } from "./home/faults.ts";
import type { Home } from "./home/home.ts";
import { openSqlite } from "./home/sqlite.ts";
import { PROJECTION_VERSION } from "./project/project.ts";
import { migrate } from "./schema/migrate.ts";
import { type Added, add, type NewReport } from "./store/add.ts";
import { append, headOf, type Stamp } from "./store/append.ts";
import { decide, decisionsOf, type NewDecision } from "./store/decide.ts";
import { copiesOf, held, heldSince, type HeldSince, type Parsed } from "./store/held.ts";
import { type ReportSources, sourcesOf } from "./store/sources.ts";
import { verifyHome } from "./store/verify.ts";
import type { Verification } from "./verify/finding.ts";
import type { VerifyOptions } from "./verify/verify.ts";
import { entriesAfter, parseEntry, rebuild } from "./store/rebuild.ts";
import { type DossierSummary, dossiersOf } from "./store/dossiers.ts";

export interface OpenOptions {
  /** Make the ledger where there is none. */
  readonly create?: boolean;
  /** The time; tests give their own. */
  readonly clock?: () => Date;
  /** New ids (of the ledger, of decisions); tests give their own. */
  readonly newId?: () => string;
  /** Who writes where a call does not say: by default the user of the machine. */
  readonly actor?: string;
  /** How long to wait for another writer, in milliseconds. */
  readonly wait?: number;
  /** SQLite only: read, and never write; for a file on a medium that cannot be written to (found out by itself, too). */
  readonly readOnly?: boolean;
  /** SQLite only: a ceiling on the file, in pages of 4,096 bytes. */
  readonly maxPages?: number;
}

/** Who writes, and when; what is left out comes from the options the ledger was opened with. */
export interface By {
  readonly actor?: string;
  /** ISO 8601 date-time. An `at` earlier than the newest entry's becomes that one's: the record's time never runs back. */
  readonly at?: string;
}

/**
 * Opens a ledger: a file's path, or a PostgreSQL server's address (`postgres://…`, with `?schema=NAME` for one of several).
 *
 * @throws Fault `ledger.not-found`, `ledger.not-a-ledger`, `ledger.half-copied`, `ledger.too-new`, `ledger.locked`,
 *   `ledger.read-only`, `ledger.cannot-open`, `ledger.damaged`, `ledger.disk-full`, `ledger.server-unreachable` …
 */
export async function openLedger(address: string, options: OpenOptions = {}): Promise<Ledger> {
  const home = await openHome(address, options);
  try {
    await migrate(home, { create: options.create ?? false });
    const { ledger: id, projection } = await beginRecord(home, options);
    if (projection !== PROJECTION_VERSION) await rebuild(home);
    return new Ledger(home, id, options);
  } catch (error) {
    await home.close();
    throw error;
  }
}

/** Whether an address is a server's, not a file's. */
export const isServer = (address: string): boolean => /^postgres(ql)?:/i.test(address);

export async function openHome(address: string, options: OpenOptions): Promise<Home> {
  const wait = options.wait ?? 10_000;
  const shape = { create: options.create ?? false, wait, readOnly: options.readOnly ?? false };
  // Loaded only where it is needed: a ledger in a file starts without it.
  if (isServer(address)) return (await import("./home/postgres.ts")).openPostgres(address, shape);
  return openSqlite(address, { ...shape, ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }) });
}

/** The first entry gives the ledger its id. */
async function beginRecord(home: Home, options: OpenOptions): Promise<{ ledger: string; projection: number }> {
  const found = await home.read(async (tx) => ({ begun: await firstBody(tx), projection: await projectionOf(tx) }));
  if (found.begun !== null) return { ledger: found.begun.ledger, projection: found.projection };
  if (!options.create) throw notFound(home.shown);
  return home.write(async (tx) => {
    const begun = await firstBody(tx); // another process may have been faster
    if (begun !== null) return { ledger: begun.ledger, projection: await projectionOf(tx) };
    const body = { ledger: (options.newId ?? randomUUID)(), format: ENTRY_FORMAT };
    await append(tx, [{ kind: "ledger_created", body }], {
      stamp: stampOf({}, options),
      added: new Map(),
      textOf: () => "",
    });
    await tx.run("INSERT INTO projection_version (version) VALUES (?)", [PROJECTION_VERSION]);
    return { ledger: body.ledger, projection: PROJECTION_VERSION };
  });
}

type ReadTx = Parameters<Parameters<Home["read"]>[0]>[0];

async function firstBody(tx: ReadTx): Promise<EntryBodies["ledger_created"] | null> {
  const [first] = await tx.all<{ body: string }>("SELECT body FROM entries ORDER BY sequence LIMIT 1");
  return first === undefined ? null : (JSON.parse(first.body) as EntryBodies["ledger_created"]);
}

async function projectionOf(tx: ReadTx): Promise<number> {
  const [row] = await tx.all<{ version: number }>("SELECT version FROM projection_version");
  return row?.version ?? 0;
}

function stampOf(by: By, options: OpenOptions): Stamp {
  return {
    actor: by.actor ?? options.actor ?? userInfo().username,
    at: moment(by.at ?? (options.clock ?? (() => new Date()))()),
  };
}

/** An open ledger. Its calls may overlap: each runs in a transaction of its own, wholly or not at all. */
export class Ledger {
  /** The ledger's id, the same wherever it moves. */
  readonly id: string;
  /** Where it lives, without a password. */
  readonly address: string;
  readonly kind: Home["kind"];
  /** For the operations of this package that are not methods (move, backup, proof …). */
  readonly home: Home;
  readonly #options: OpenOptions;
  readonly #parsed: Parsed = new Map();

  constructor(home: Home, id: string, options: OpenOptions) {
    this.home = home;
    this.id = id;
    this.address = home.shown;
    this.kind = home.kind;
    this.#options = options;
  }

  /**
   * Adds reports with their readings, all or none. The same report in the same dossier is there once, however often it
   * is added.
   *
   * @returns what became of each item, in their order
   * @throws Fault `ledger.bad-dossier-name`, `ledger.report-id-differs`, `ledger.locked`, `ledger.disk-full`, …
   */
  add(items: readonly NewReport[], by: By = {}): Promise<readonly Added[]> {
    return add(this.home, items, this.stamp(by));
  }

  /** The dossiers, by name. */
  dossiers(): Promise<readonly DossierSummary[]> {
    return dossiersOf(this.home);
  }

  /**
   * What `brief` needs: each report's newest reading, in the order the reports came in.
   *
   * @param options.recordedBy only what the ledger held by then, inclusive; a bare date counts to its end (UTC)
   * @throws Fault `ledger.no-dossier`, `ledger.bad-time`
   */
  held(dossier: string, options: { readonly recordedBy?: string | null } = {}): Promise<readonly Held[]> {
    return held(this.home, dossier, { until: until(options.recordedBy), parsed: this.#parsed });
  }

  /**
   * Where the texts of a dossier's reports were met again: other outlets, addresses or days, in the order they came in.
   *
   * @param options.recordedBy only what the ledger held by then, inclusive; a bare date counts to its end (UTC)
   * @throws Fault `ledger.bad-time`
   */
  copies(dossier: string, options: { readonly recordedBy?: string | null } = {}): Promise<readonly HeldCopy[]> {
    return copiesOf(this.home, dossier, until(options.recordedBy));
  }

  /**
   * What this ledger learned of a dossier since a point of its record: what a process that keeps a dossier asks again and
   * again, since it costs only what is new. All of one answer is of one moment.
   *
   *     let known = reconcile({ dossier, ...(await ledger.heldSince(dossier)), recordedBy: null });
   *     // later; `sequence` is that of the answer before
   *     const news = await ledger.heldSince(dossier, sequence);
   *     if (news.held.length + news.copies.length + news.decisions.length > 0) known = reconcile({ dossier, ...news, recordedBy: null }, known);
   *
   * A report that was read again comes again, and its newer reading takes the place of the one before. For what the ledger
   * held by another moment (`recordedBy`), ask `held`, `copies` and `decisions`, and reconcile from scratch.
   *
   * @param since the `sequence` of the answer before; 0 = from the beginning
   * @throws Fault `ledger.no-dossier`
   */
  heldSince(dossier: string, since = 0): Promise<HeldSince> {
    return heldSince(this.home, dossier, { since, parsed: this.#parsed });
  }

  /**
   * Writes a decision down.
   *
   * @throws Fault `ledger.no-dossier`, `ledger.no-decision`
   */
  decide(dossier: string, decision: NewDecision, by: By & { readonly why?: string } = {}): Promise<Decision> {
    const { why } = by;
    return decide(this.home, decision, {
      dossier,
      stamp: this.stamp(by),
      id: (this.#options.newId ?? randomUUID)(),
      ...(why === undefined ? {} : { why }),
    });
  }

  /**
   * The bytes that a report was made from, each with the map from its text to them.
   *
   * @param report its id, or the beginning of it ("sha256:" and at least 8 digits, or those digits alone)
   * @returns its whole id, and the bytes in the order of their hashes; none where the ledger holds the text alone
   * @throws Fault `ledger.no-report`, `ledger.altered`
   */
  sources(report: string): Promise<ReportSources> {
    return sourcesOf(this.home, report);
  }

  /** All decisions of a dossier in the order they were made, those taken back too. */
  decisions(dossier: string, options: { readonly recordedBy?: string | null } = {}): Promise<readonly Decision[]> {
    return decisionsOf(this.home, dossier, until(options.recordedBy));
  }

  /** Writes down what is known of an outlet; the newest description of a name holds. */
  async describeOutlet(outlet: OutletDescription, by: By = {}): Promise<void> {
    const stamp = this.stamp(by);
    await this.home.write((tx) =>
      append(tx, [{ kind: "outlet_described", body: { outlet } }], { stamp, added: new Map(), textOf: () => "" }),
    );
  }

  /** The entries after a sequence (0: all), in order, read a page at a time. */
  async *entries(after = 0): AsyncGenerator<Entry> {
    for (let last = after; ; ) {
      const page = await this.home.read((tx) => entriesAfter(tx, last));
      if (page.length === 0) return;
      for (const entry of page) yield parseEntry(entry);
      last = page.at(-1)?.sequence as number;
    }
  }

  /** Where the chain ends: publish it, and nothing before it can change unseen. */
  async head(): Promise<{ readonly sequence: number; readonly hash: string; readonly at: string }> {
    return this.home.read(headOf);
  }

  /**
   * Checks all: hashes, order, times, texts, spans, checkpoints; and that the projections are what the record makes.
   * What is wrong comes back as findings with codes; nothing is thrown for it.
   */
  verify(options: VerifyOptions = {}): Promise<Verification> {
    return verifyHome(this.home, options);
  }

  /** Makes all projections again from the record. @returns how many entries it went through */
  rebuild(): Promise<number> {
    return rebuild(this.home);
  }

  close(): Promise<void> {
    return this.home.close();
  }

  /** @internal Who and when, filled in from the options. */
  stamp(by: By): Stamp {
    return stampOf(by, this.#options);
  }
}

const until = (recordedBy: string | null | undefined) => (recordedBy == null ? null : lastMomentOf(recordedBy));
