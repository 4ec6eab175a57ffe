/** Writes a proof: claims, texts, entries and checkpoint in one folder or zip that a stranger can check offline. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "@isnad/reader/fault";
import type { SigningKey } from "../checkpoint/key.ts";
import { signCheckpoint } from "../checkpoint/sign.ts";
import type { Checkpoint, EntryBodies, ReportHead, StoredEntry } from "../entry/format.ts";
import type { Tx } from "../home/home.ts";
import type { By, Ledger } from "../ledger.ts";
import type { ClaimRow } from "../project/claims.ts";
import type { Row } from "../schema/tables.ts";
import { headOf } from "../store/append.ts";
import { entriesAfter, textsOf } from "../store/rebuild.ts";
import { type ProvenClaim, textFile } from "./claim.ts";
import { claimsCsv } from "./csv.ts";
import { proofPage } from "./html.ts";
import { claimsJsonLd } from "./jsonld.ts";
import { zip } from "./zip.ts";

export interface ProofOptions {
  /** Where to: a path that ends in ".zip" makes a zip, any other a folder. Nothing may be there yet. */
  readonly to: string;
  /** Only this dossier: of the entries of others, only the hashes go out. All dossiers where left out. */
  readonly dossier?: string;
  /** Signs a checkpoint first, so that the proof is vouched for up to its end. */
  readonly key?: SigningKey;
  readonly by?: By;
}

export interface Proof {
  readonly path: string;
  readonly files: number;
  readonly claims: number;
  readonly entries: number;
  readonly checkpoint: Checkpoint | null;
}

/** @throws Fault `ledger.already-there`, `ledger.cannot-write-proof`, `ledger.no-dossier`. */
export async function exportProof(ledger: Ledger, options: ProofOptions): Promise<Proof> {
  const { to, dossier } = options;
  if (existsSync(to))
    throw new Fault("ledger.already-there", `There is something at ${to} already.`, {
      remedy: "Name a place where there is nothing; what is there was left as it is.",
      kind: "usage",
    });
  const named = (await ledger.dossiers()).map(({ name }) => name);
  if (dossier !== undefined && !named.includes(dossier))
    throw new Fault("ledger.no-dossier", `The ledger holds no dossier "${dossier}".`, {
      remedy: `It holds: ${named.join(", ")}.`,
      kind: "usage",
    });
  if (options.key !== undefined) await signCheckpoint(ledger, options.key, options.by);
  const wanted = dossier === undefined ? named : [dossier];
  const gathered = await ledger.home.read((tx) => gather(tx, new Set(wanted)));
  const files = filesOf(gathered, { ledger: ledger.id, dossiers: wanted });
  write(to, files);
  const { claims, entries, checkpoint } = gathered;
  return { path: to, files: files.size, claims: claims.length, entries: entries.length, checkpoint };
}

interface Gathered {
  readonly entries: readonly string[];
  readonly claims: readonly ProvenClaim[];
  readonly texts: ReadonlyMap<string, string>;
  readonly checkpoint: Checkpoint | null;
  readonly head: { readonly sequence: number; readonly hash: string; readonly at: string };
}

async function gather(tx: Tx, dossiers: ReadonlySet<string>): Promise<Gathered> {
  const lines: string[] = [];
  const reports = new Map<string, ReportHead>();
  const readings = new Map<number, { reader: ProvenClaim["reader"]; recordedAt: string; report: ReportHead }>();
  let checkpoint: Checkpoint | null = null;
  for (let last = 0; ; ) {
    const page = await entriesAfter(tx, last);
    if (page.length === 0) break;
    for (const entry of page) {
      const body = JSON.parse(entry.body) as Partial<EntryBodies["reading_made"] & EntryBodies["checkpoint_signed"]>;
      const shown = body.dossier === undefined || dossiers.has(body.dossier);
      lines.push(lineOf(entry, shown));
      if (body.checkpoint !== undefined) checkpoint = body.checkpoint;
      if (shown && body.reading !== undefined) {
        const { report, reader } = body.reading;
        reports.set(report.id, report);
        readings.set(entry.sequence, { report, reader, recordedAt: entry.at });
      }
    }
    last = page.at(-1)?.sequence as number;
  }
  const texts = new Map<string, string>();
  const ids = [...reports.keys()];
  for (let from = 0; from < ids.length; from += 200)
    for (const [id, text] of await textsOf(tx, ids.slice(from, from + 200))) texts.set(id, text);
  const claims: ProvenClaim[] = [];
  for (const dossier of dossiers) {
    const rows = (await tx.all(
      "SELECT * FROM current_claims WHERE dossier = ? ORDER BY entry, span_start, span_end, item",
      [dossier],
    )) as (ClaimRow & Row)[];
    for (const row of rows) {
      const reading = readings.get(row.entry);
      if (reading !== undefined) claims.push({ row, text: texts.get(row.report) ?? "", ...reading });
    }
  }
  return { entries: lines, claims, texts, checkpoint, head: await headOf(tx) };
}

/** The body stays the text that was hashed; another dossier's is left out. */
function lineOf(entry: StoredEntry, shown: boolean): string {
  const { sequence, at, actor, kind, body, body_hash: bodyHash, previous, hash } = entry;
  return JSON.stringify({ sequence, at, actor, kind, bodyHash, previous, hash, body: shown ? body : null });
}

const ABOUT = `This folder is a proof: claims read from reports, and all that is needed to check them without trusting whoever gave it.

claims.csv, claims.jsonld   the claims; each names its entry, the item in it, and the words in its report's text
texts/                      the reports' texts, each named by its SHA-256
entries.jsonl               the ledger's entries in order; each holds the hash of the one before (SHA-256 over RFC 8785 JSON:
                            bodyHash of body; hash of {actor, at, bodyHash, format: 1, kind, previous, sequence})
checkpoint.json             where there is one: a signed statement (Ed25519) that the chain, up to an entry, ends in a hash
proof.json                  the list of the files with their hashes
index.html                  the claims to look at; for the eye only

To check it:  isnad verify FOLDER-OR-ZIP
Compare the key and the checkpoint with those that the ledger's keeper has published.
`;

function filesOf(gathered: Gathered, { ledger, dossiers }: { ledger: string; dossiers: readonly string[] }) {
  const { claims, entries, texts, checkpoint, head } = gathered;
  const files = new Map<string, Buffer>();
  const put = (path: string, content: string) => files.set(path, Buffer.from(content, "utf8"));
  put("README.txt", ABOUT);
  put("index.html", proofPage(claims, { ledger, dossiers, head, checkpoint }));
  put("claims.csv", claimsCsv(claims));
  put("claims.jsonld", claimsJsonLd(claims, ledger, head));
  put("entries.jsonl", entries.map((line) => `${line}\n`).join(""));
  if (checkpoint !== null) put("checkpoint.json", `${JSON.stringify(checkpoint, null, 1)}\n`);
  for (const [id, text] of texts) put(textFile(id), text);
  const list = [...files].map(([path, content]) => [path, createHash("sha256").update(content).digest("hex")]);
  const manifest = { format: 1, ledger, dossiers, head, files: Object.fromEntries(list) as Record<string, string> };
  put("proof.json", `${JSON.stringify(manifest, null, 1)}\n`);
  return files;
}

/** Under another name until it is whole. */
function write(to: string, files: ReadonlyMap<string, Buffer>): void {
  const part = `${to}.part-${process.pid}`;
  try {
    if (/\.zip$/i.test(to)) {
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(part, zip(files));
    } else
      for (const [path, content] of files) {
        mkdirSync(dirname(join(part, path)), { recursive: true });
        writeFileSync(join(part, path), content);
      }
    renameSync(part, to);
  } catch (error) {
    takeAway(part);
    throw new Fault("ledger.cannot-write-proof", `The proof cannot be written to ${to}.`, {
      remedy: "Name a folder that may be written to, on a disk with room. Nothing was left there.",
      cause: error,
    });
  }
}

function takeAway(part: string): void {
  try {
    rmSync(part, { recursive: true, force: true });
  } catch {
    // It was never there: what kept it from being made is what is told.
  }
}
