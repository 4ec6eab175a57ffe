/**
 * Dossiers kept warm: reconciled once, brought up to the ledger's head by what is new, and asked about any moment. What is
 * held for one dossier is bounded: a few moments, and a few earlier states of the ledger.
 */
import type { Brief, Decision, Held } from "@isnad/dossier";
import { briefOf, type Reconciled, reconcile } from "@isnad/dossier";
import type { Ledger } from "@isnad/ledger";
import { Lru } from "./lru.ts";
import { type Head, Touched } from "./touched.ts";

/** What is asked for: any dossier, as of any moment, of what the ledger held by another. */
export interface Asked {
  readonly dossier: string;
  /** ISO 8601; now where left out. */
  readonly asOf?: string | undefined;
  /** ISO 8601; all that the ledger holds where left out. */
  readonly recordedBy?: string | undefined;
}

/** All that a dossier holds, by a moment of the ledger's own clock. Never changes. */
export interface Gathered {
  readonly dossier: string;
  readonly held: readonly Held[];
  readonly decisions: readonly Decision[];
  /** The sequence of the ledger's newest entry when it was gathered. */
  readonly upTo: number;
  readonly reconciled: Reconciled;
}

/** What a view depends on, besides what is asked. */
export interface State {
  /** The sequence of the newest entry about the dossier. */
  readonly sequence: number;
  /** The moment asked for, or the one that stands for now. */
  readonly asOf: string;
}

/** One view of a dossier. Never changes. */
export interface View extends Gathered {
  readonly brief: Brief;
}

/** Moments kept of one dossier. */
const MOMENTS = 12;
/** Dossiers kept, and earlier states of the ledger. */
const DOSSIERS = 64;
const EARLIER = 4;

/** How many times as long as it took, a brief stands for now. */
const STANDS = 30;

interface Standing {
  readonly asOf: string;
  readonly sequence: number;
  readonly until: number;
}

interface Kept {
  readonly gathered: Gathered;
  /** As of the moments asked for by name. */
  readonly briefs: Lru<string, Brief>;
  /** As of now: one, since the minute before will not come again. */
  now: Brief | null;
}

export class Warm {
  readonly #ledger: Ledger;
  readonly #now: () => Date;
  readonly #touched: Touched;
  readonly #kept = new Lru<string, Promise<Kept>>(DOSSIERS);
  readonly #standing = new Lru<string, Standing>(DOSSIERS);
  readonly #earlier = new Lru<string, Promise<Kept>>(EARLIER);

  constructor(ledger: Ledger, { now = () => new Date() }: { readonly now?: () => Date } = {}) {
    this.#ledger = ledger;
    this.#now = now;
    this.#touched = new Touched(ledger);
  }

  /** The ledger's head. */
  head(): Promise<Head> {
    return this.#touched.head();
  }

  /** To be called after a write of this process: the next question sees it. */
  written(): void {
    this.#touched.written();
  }

  /** The sequence of the newest entry about a dossier, as of the last question; 0 where there is none. */
  sequenceOf(dossier: string): number {
    return this.#touched.of(dossier);
  }

  /** What the answer to a question depends on: while it stays, so does the answer. */
  async state(asked: Asked): Promise<State> {
    await this.#touched.head();
    return { sequence: this.#touched.of(asked.dossier), asOf: await this.moment(asked) };
  }

  /**
   * The moment that stands for now: this minute's beginning, or the ledger's newest entry where that is later. Where a brief
   * takes long, its moment stands for now longer, as long as nothing is written.
   */
  async moment({ asOf, dossier }: Asked): Promise<string> {
    if (asOf !== undefined) return asOf;
    const { at } = await this.#touched.head();
    const standing = this.#standing.get(dossier);
    if (standing?.sequence === this.#touched.of(dossier) && performance.now() < standing.until) return standing.asOf;
    const minute = `${this.#now().toISOString().slice(0, 16)}:00Z`;
    return Date.parse(at) > Date.parse(minute) ? at : minute;
  }

  /** @throws Fault `ledger.no-dossier` where the ledger holds no dossier of that name */
  async exists(dossier: string): Promise<void> {
    await this.#touched.head();
    if (this.#touched.of(dossier) === 0) await this.#ledger.heldSince(dossier, 0);
  }

  /** @throws Fault `ledger.no-dossier`, `ledger.bad-time`, `dossier.bad-time` */
  async gathered({ dossier, recordedBy }: Asked): Promise<Gathered> {
    return (await this.#keep(dossier, recordedBy)).gathered;
  }

  /** @throws Fault `ledger.no-dossier`, `ledger.bad-time`, `dossier.bad-time` */
  async view(asked: Asked): Promise<View> {
    const asOf = await this.moment(asked);
    const kept = await this.#keep(asked.dossier, asked.recordedBy);
    const known = asked.asOf === undefined ? kept.now : kept.briefs.get(asOf);
    if (known?.asOf === asOf) return { ...kept.gathered, brief: known };
    const began = performance.now();
    const brief = briefOf(kept.gathered.reconciled, asOf);
    const took = performance.now() - began;
    if (asked.asOf !== undefined) kept.briefs.set(asOf, brief);
    else {
      kept.now = brief;
      this.#stand(asked.dossier, asOf, took);
    }
    return { ...kept.gathered, brief };
  }

  #stand(dossier: string, asOf: string, took: number): void {
    const sequence = this.#touched.of(dossier);
    this.#standing.set(dossier, { asOf, sequence, until: performance.now() + took * STANDS });
  }

  async #keep(dossier: string, recordedBy: string | undefined): Promise<Kept> {
    await this.#touched.head();
    const sequence = this.#touched.of(dossier);
    const [kept, key] =
      recordedBy === undefined
        ? [this.#kept, dossier]
        : [this.#earlier, JSON.stringify([dossier, recordedBy, sequence])];
    const there = kept.get(key);
    const before = await there?.catch(() => undefined);
    if (there !== undefined && before !== undefined && before.gathered.upTo >= sequence) return before;
    if (there !== undefined && kept.get(key) !== there) return this.#keep(dossier, recordedBy); // another call was faster
    const made = this.#gather({ dossier, recordedBy }, before?.gathered);
    kept.set(key, made);
    made.catch(() => {
      if (kept.get(key) === made) kept.delete(key);
    });
    return made;
  }

  async #gather({ dossier, recordedBy }: Asked, before: Gathered | undefined): Promise<Kept> {
    return {
      gathered:
        recordedBy === undefined ? await this.#toHead(dossier, before) : await this.#earlierState(dossier, recordedBy),
      briefs: new Lru(MOMENTS),
      now: null,
    };
  }

  /** Brings a dossier up to the ledger's head: only what is new is read and reconciled. */
  async #toHead(dossier: string, before: Gathered | undefined): Promise<Gathered> {
    const { held, copies, decisions, sequence } = await this.#ledger.heldSince(dossier, before?.upTo ?? 0);
    return {
      dossier,
      held: before === undefined ? held : withNewer(before.held, held),
      decisions: [...(before?.decisions ?? []), ...decisions],
      upTo: sequence,
      reconciled: reconcile({ dossier, held, copies, decisions, recordedBy: null }, before?.reconciled),
    };
  }

  async #earlierState(dossier: string, recordedBy: string): Promise<Gathered> {
    const upTo = this.#touched.of(dossier);
    const held = await this.#ledger.held(dossier, { recordedBy });
    const copies = await this.#ledger.copies(dossier, { recordedBy });
    const decisions = await this.#ledger.decisions(dossier, { recordedBy });
    return { dossier, held, decisions, upTo, reconciled: reconcile({ dossier, held, copies, decisions, recordedBy }) };
  }
}

/** A report that was read again stays where it was, with its newer reading. */
function withNewer(before: readonly Held[], news: readonly Held[]): readonly Held[] {
  if (news.length === 0) return before;
  const fresh = new Map(news.map((one) => [one.reading.report.id, one]));
  const kept = before.map((one) => {
    const newer = fresh.get(one.reading.report.id);
    if (newer === undefined) return one;
    fresh.delete(one.reading.report.id);
    return newer;
  });
  return [...kept, ...fresh.values()];
}
