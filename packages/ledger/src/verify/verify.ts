/**
 * Verifies a record: hashes, order, times, texts, spans, checkpoints. Shares the entry format with the writer and no code,
 * so that a fault of the writer's is not the verifier's too.
 */
import { type Checkpoint, ENTRY_KINDS, NO_PREVIOUS } from "../entry/format.ts";
import type { Evidence, FoundEntry } from "./evidence.ts";
import { Findings, type Verification } from "./finding.ts";
import { digest, headerHash, signatureHolds } from "./hash.ts";
import { SourcesCheck } from "./sources.ts";
import { checkSpans } from "./spans.ts";

export interface VerifyOptions {
  /** Checkpoints published elsewhere: the record must still be the one that they vouch for. */
  readonly checkpoints?: readonly Checkpoint[];
  /** The public keys (base64 of SPKI DER) whose checkpoints are trusted; all keys where left out. */
  readonly keys?: readonly string[];
}

export async function verifyRecord(evidence: Evidence, options: VerifyOptions = {}): Promise<Verification> {
  const check = new RecordCheck(evidence, options);
  for await (const entry of evidence.entries()) await check.entry(entry);
  await check.end();
  return check.verification();
}

type Body = Readonly<Record<string, unknown>>;

class RecordCheck {
  readonly findings = new Findings();
  readonly #evidence: Evidence;
  readonly #options: VerifyOptions;
  /** Checkpoints to hold against the chain, by sequence; those of the record itself join as they are met. */
  readonly #published = new Map<number, Checkpoint[]>();
  readonly #checkpoints: Checkpoint[] = [];
  readonly #texts = new Map<string, "whole" | "changed" | "missing">();
  readonly #reports = new Set<string>();
  readonly #sources: SourcesCheck;
  #last: FoundEntry | null = null;
  #ledger: string | null = null;
  #entries = 0;
  #withoutBody = 0;
  #claims = 0;
  #text = lastKept((id) => this.#evidence.text(id));

  constructor(evidence: Evidence, options: VerifyOptions) {
    this.#evidence = evidence;
    this.#options = options;
    this.#sources = new SourcesCheck(evidence.sources, this.findings);
    for (const checkpoint of options.checkpoints ?? [])
      this.#published.set(checkpoint.sequence, [...(this.#published.get(checkpoint.sequence) ?? []), checkpoint]);
  }

  async entry(entry: FoundEntry): Promise<void> {
    this.#entries++;
    const last = this.#last;
    const sound = await this.#place(entry, last);
    if (last !== null && entry.at < last.at)
      this.findings.add("verify.time-runs-back", `Entry ${entry.sequence}: ${entry.at} after ${last.at}.`, at(entry));
    this.#last = entry;
    await this.#body(entry, sound);
    for (const checkpoint of this.#published.get(entry.sequence) ?? []) this.#vouched(checkpoint, entry);
    this.#published.delete(entry.sequence);
  }

  /** Holds an entry against its hashes and its neighbour. What is wrong with it is said once, by what most likely happened. */
  async #place(entry: FoundEntry, last: FoundEntry | null): Promise<boolean> {
    const { sequence } = entry;
    const expected = (last?.sequence ?? 0) + 1;
    const say = (code: Parameters<Findings["add"]>[0], detail = `Entry ${sequence}.`) => {
      this.findings.add(code, detail, at(entry));
      return false;
    };
    if (sequence < expected || (last !== null && entry.hash === last.hash)) return say("verify.entry-doubled");
    const bodyHolds = entry.body === null || digest(entry.body) === entry.body_hash;
    const follows = entry.previous === (last?.hash ?? NO_PREVIOUS);
    const headerHolds = headerHash(entry) === entry.hash;
    if (sequence > expected) return say("verify.entry-missing", `${sequence - expected} before entry ${sequence}.`);
    if (!bodyHolds) return say("verify.entry-changed");
    if (headerHolds) return follows ? true : say("verify.chain-broken");
    if (follows) return say("verify.entry-redated");
    // Its header held at another place: it was moved, doubled, or moved up because one before it was taken out.
    const first = await this.#evidence.sequenceOf(entry.hash);
    if (first !== null && first < sequence) return say("verify.entry-doubled");
    const before = entry.previous === NO_PREVIOUS ? 0 : await this.#evidence.sequenceOf(entry.previous);
    if (before === null) return say("verify.entry-missing", `The one that entry ${sequence} followed.`);
    if (headerHash(entry, before + 1) === entry.hash) return say("verify.entry-reordered");
    for (let nearby = Math.max(1, sequence - 3); nearby <= sequence + 3; nearby++)
      if (headerHash(entry, nearby) === entry.hash) return say("verify.entry-reordered");
    return say("verify.chain-broken");
  }

  async #body(entry: FoundEntry, sound: boolean): Promise<void> {
    if (entry.body === null) {
      this.#withoutBody++;
      return;
    }
    const body = parse(entry.body);
    if (body === null || !(ENTRY_KINDS as readonly string[]).includes(entry.kind)) {
      this.findings.add("verify.entry-unreadable", `Entry ${entry.sequence}.`, at(entry));
      return;
    }
    if (entry.kind === "ledger_created") this.#ledger ??= String(body.ledger);
    else if (this.#entries === 1) this.findings.add("verify.no-beginning", `It begins with ${entry.kind}.`, at(entry));
    if (entry.kind === "report_added") await this.#reportAdded(body, entry);
    if (entry.kind === "report_added" || entry.kind === "copy_added") await this.#came(body, entry);
    if (entry.kind === "reading_made") await this.#readingMade(body, entry);
    if (entry.kind === "checkpoint_signed") await this.#signed(body.checkpoint as Checkpoint, entry, sound);
  }

  async #reportAdded(body: Body, entry: FoundEntry): Promise<void> {
    const id = String((body.report as Body | undefined)?.id);
    this.#reports.add(`${id} ${String(body.dossier)}`);
    if (this.#texts.has(id)) return;
    const text = await this.#text(id);
    const state = text === null ? "missing" : `sha256:${digest(text)}` === id ? "whole" : "changed";
    this.#texts.set(id, state);
    if (state !== "whole") this.findings.add(`verify.text-${state}`, `${id}.`, { ...at(entry), report: id });
  }

  async #came({ source, report }: Body, entry: FoundEntry): Promise<void> {
    const { sha256, kept } = (source ?? {}) as Body;
    const id = String((report as Body | undefined)?.id);
    if (kept === true)
      await this.#sources.came({ report: id, sha256: String(sha256), entry: entry.sequence }, () => this.#text(id));
  }

  async #readingMade(body: Body, entry: FoundEntry): Promise<void> {
    const report = String(((body.reading as Body | undefined)?.report as Body | undefined)?.id);
    if (!this.#reports.has(`${report} ${String(body.dossier)}`))
      this.findings.add("verify.report-unknown", `Entry ${entry.sequence}, ${report}.`, { ...at(entry), report });
    const text = await this.#text(report);
    if (text === null) return;
    const where = { text, report, entry: entry.sequence, findings: this.findings };
    this.#claims += checkSpans(body.reading, where);
  }

  /** A checkpoint vouches for entries before its own: what it says must be there already. */
  async #signed(checkpoint: Checkpoint, entry: FoundEntry, sound: boolean): Promise<void> {
    this.#checkpoints.push(checkpoint);
    if (!signatureHolds(checkpoint)) {
      this.findings.add("verify.checkpoint-forged", `Entry ${entry.sequence}.`, at(entry));
      return;
    }
    this.#trust(checkpoint);
    // Where the entry itself is unsound, that has been said; what its checkpoint vouches for still counts.
    const stands = await this.#evidence.hashAt(checkpoint.sequence);
    const before = checkpoint.sequence < entry.sequence;
    if (!before || stands !== checkpoint.hash || checkpoint.ledger !== this.#ledger)
      if (sound)
        this.findings.add(
          "verify.checkpoint-differs",
          `Entry ${entry.sequence}, for ${checkpoint.sequence}.`,
          at(entry),
        );
  }

  #vouched(checkpoint: Checkpoint, entry: FoundEntry): void {
    if (!signatureHolds(checkpoint)) {
      this.findings.add("verify.checkpoint-forged", `The one given for entry ${entry.sequence}.`, at(entry));
      return;
    }
    this.#trust(checkpoint);
    if (checkpoint.hash !== entry.hash || checkpoint.ledger !== this.#ledger)
      this.findings.add("verify.checkpoint-differs", `The one given for entry ${entry.sequence}.`, at(entry));
  }

  #trust({ key, sequence }: Checkpoint): void {
    if (this.#options.keys !== undefined && !this.#options.keys.includes(key))
      this.findings.add("verify.checkpoint-unknown-key", `Checkpoint of entry ${sequence}, key ${key}.`);
  }

  async end(): Promise<void> {
    for (const [sequence, given] of this.#published)
      for (const checkpoint of given)
        this.findings.add(
          signatureHolds(checkpoint) ? "verify.entries-cut-off" : "verify.checkpoint-forged",
          `It vouches for entry ${sequence}; the record ends at ${this.#last?.sequence ?? 0}.`,
        );
    for await (const id of this.#evidence.textIds())
      if (!this.#texts.has(id)) this.findings.add("verify.text-unknown", `${id}.`, { report: id });
    await this.#sources.end();
    if (this.#entries === 0) this.findings.add("verify.no-beginning", "It is empty.");
  }

  verification(): Verification {
    return {
      ok: this.findings.count === 0,
      ledger: this.#ledger,
      entries: this.#entries,
      withoutBody: this.#withoutBody,
      texts: this.#texts.size,
      claims: this.#claims,
      head: this.#last === null ? null : { sequence: this.#last.sequence, hash: this.#last.hash, at: this.#last.at },
      checkpoints: this.#checkpoints,
      findings: this.findings.kept,
      found: this.findings.count,
    };
  }
}

/** A reading mostly follows its report: the text that was asked for last is not fetched again. */
function lastKept(fetch: (id: string) => Promise<string | null>): (id: string) => Promise<string | null> {
  let last: { readonly id: string; readonly text: string | null } | null = null;
  return async (id) => {
    if (last?.id !== id) last = { id, text: await fetch(id) };
    return last.text;
  };
}

const at = ({ sequence }: FoundEntry) => ({ entry: sequence });

function parse(body: string): Body | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Body) : null;
  } catch {
    return null;
  }
}
