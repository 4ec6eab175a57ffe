/** The search index of one dossier: its reports' texts and its claims' words, grown by what a view holds that is new. */
import type { Brief, Claim, Thread } from "@isnad/dossier";
import type { View } from "../warm/warm.ts";
import { claimText } from "../view/words.ts";
import { TextIndex } from "./text-index.ts";

/** Milliseconds of indexing after which others have their turn. */
const TURN = 12;

export class DossierIndex {
  readonly reports = new TextIndex<string>();
  readonly claims = new TextIndex<string>();
  readonly #reports = new Set<string>();
  /** What a claim was indexed with besides its words, which never change. */
  readonly #claims = new Map<string, string>();
  readonly #threads = new WeakSet<Thread>();
  /** Whole lists that were taken in: most questions are about what was asked about before. */
  readonly #known = new WeakSet<object>();
  #growing: Promise<void> = Promise.resolve();

  /** Takes in what a view holds. Others are served meanwhile; calls at the same time wait for each other. */
  grow(view: View): Promise<void> {
    this.#growing = this.#growing.then(() => this.#grow(view));
    return this.#growing;
  }

  async #grow({ held, brief }: View): Promise<void> {
    const turn = turns();
    if (!this.#known.has(held)) await this.#growReports(held, turn);
    if (!this.#known.has(brief)) await this.#growClaims(brief, turn);
  }

  async #growReports(held: View["held"], turn: Turn): Promise<void> {
    for (const { reading } of held) {
      const { id, title, text } = reading.report;
      if (this.#reports.has(id)) continue;
      this.#reports.add(id);
      this.reports.add(id, title === undefined ? text : `${title}\n${text}`);
      await turn();
    }
    this.#known.add(held);
  }

  async #growClaims(brief: Brief, turn: Turn): Promise<void> {
    for (const thread of brief.threads) {
      if (this.#threads.has(thread)) continue;
      this.#threads.add(thread);
      for (const claim of thread.claims) {
        const told = toldBeside(claim);
        if (this.#claims.get(claim.id) === told) continue;
        this.#claims.set(claim.id, told);
        this.claims.add(claim.id, claimText(claim));
      }
      await turn();
    }
    this.#known.add(brief);
  }
}

/** Names may be shown otherwise after a decision: such a claim is found by both. */
const toldBeside = ({ origin, label }: Claim): string => `${origin ?? ""}\n${label ?? ""}`;

type Turn = () => Promise<void> | undefined;

/** Waits, now and then, until others had their turn. */
function turns(): Turn {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
