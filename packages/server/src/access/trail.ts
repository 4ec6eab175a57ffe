/** The trail of what is done and refused here, on its way to the audit: writes at once, refusals and uses gathered. */
import type { AccessStore, AuditNote } from "@isnad/ledger";
import type { Person } from "../env.ts";

/** How long gathered notes wait, in milliseconds, and how many of them. */
const WAIT = 1_000;
const MOST = 500;
/** A credential's last use is written down no more often, in milliseconds. */
const USED = 60_000;

export interface Done {
  readonly person: Person | null;
  readonly action: string;
  readonly on: string | null;
  readonly from: string | null;
}

export class Trail {
  readonly #store: AccessStore;
  readonly #now: () => Date;
  readonly #onError: (error: unknown) => void;
  #notes: AuditNote[] = [];
  #used = new Map<string, string>();
  readonly #noted = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;

  constructor(
    store: AccessStore,
    { now, onError }: { readonly now: () => Date; readonly onError: (error: unknown) => void },
  ) {
    this.#store = store;
    this.#now = now;
    this.#onError = onError;
  }

  /** Writes down what was done; it is there when this resolves. */
  async done(what: Done): Promise<void> {
    const waiting = this.#notes; // in the order that things happened
    this.#notes = [];
    await this.#store.note([...waiting, this.#noteOf(what)]);
  }

  /** Will write down what was refused, with others; of very many at once only the first. */
  refused(what: Done): void {
    if (this.#notes.length >= MOST) return;
    this.#notes.push(this.#noteOf(what));
    this.#soon();
  }

  /** Will write down that a credential was used. */
  used(credential: string): void {
    const now = this.#now();
    if (now.getTime() - (this.#noted.get(credential) ?? 0) < USED) return;
    if (this.#noted.size > MOST) this.#noted.clear();
    this.#noted.set(credential, now.getTime());
    this.#used.set(credential, now.toISOString());
    this.#soon();
  }

  /** Writes down what is gathered. What cannot be written (a full disk) is told of and does not stop the server. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const [notes, used] = [this.#notes, this.#used];
    if (notes.length === 0 && used.size === 0) return;
    this.#notes = [];
    this.#used = new Map();
    await this.#store.note(notes, used).catch(this.#onError);
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => void this.flush(), WAIT).unref();
  }

  #noteOf({ person, action, on, from }: Done): AuditNote {
    return { at: this.#now().toISOString(), person: person?.id ?? null, actor: person?.name ?? null, action, on, from };
  }
}
