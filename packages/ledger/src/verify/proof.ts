/** Verifies a proof, folder or zip, with nothing else at hand: its files, its record, and each claim against both. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Fault } from "@isnad/reader/fault";
import type { Checkpoint } from "../entry/format.ts";
import { parseCsv } from "./csv.ts";
import type { Evidence, FoundEntry } from "./evidence.ts";
import { Findings, type Verification } from "./finding.ts";
import { unzip } from "./unzip.ts";
import { type VerifyOptions, verifyRecord } from "./verify.ts";

type Files = ReadonlyMap<string, Buffer>;

/** Whether a path is a proof's (a folder with a proof.json, or a zip), not a ledger's. */
export function isProof(path: string): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).isDirectory()) return existsSync(join(path, "proof.json"));
  return readFileSync(path).subarray(0, 4).toString("latin1") === "PK\x03\x04";
}

/**
 * Checks a proof offline. What is wrong comes back as findings.
 *
 * @throws Fault `ledger.not-a-proof`
 */
export async function verifyProof(path: string, options: VerifyOptions = {}): Promise<Verification> {
  const files = filesAt(path);
  const findings = new Findings();
  checkFiles(files, findings);
  const entries = entriesOf(files, path);
  const own = json<Checkpoint>(files.get("checkpoint.json"));
  const checkpoints = [...(options.checkpoints ?? []), ...(own === null ? [] : [own])];
  const record = await verifyRecord(evidence(entries, files), { ...options, checkpoints });
  checkClaims(entries, files, findings);
  const found = findings.count + record.found;
  // What the record says comes first: a changed file is often only how it shows.
  return { ...record, ok: found === 0, found, findings: [...record.findings, ...findings.kept].slice(0, 200) };
}

function filesAt(path: string): Files {
  const read = existsSync(path) ? (statSync(path).isDirectory() ? folder(path) : unzip(readFileSync(path))) : null;
  if (read === null || !read.has("proof.json") || !read.has("entries.jsonl"))
    throw new Fault("ledger.not-a-proof", `${path} is no proof, or not a whole one.`, {
      remedy: "Name a folder or zip that `isnad export --proof` wrote; if it was copied, copy it again.",
      kind: "usage",
    });
  return read;
}

function folder(root: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const item of readdirSync(root, { recursive: true, withFileTypes: true }))
    if (item.isFile()) {
      const full = join(item.parentPath, item.name);
      files.set(relative(root, full).split(sep).join("/"), readFileSync(full));
    }
  return files;
}

function checkFiles(files: Files, findings: Findings): void {
  const listed = json<{ files: Record<string, string> }>(files.get("proof.json"))?.files ?? {};
  for (const [path, hash] of Object.entries(listed)) {
    const content = files.get(path);
    if (content === undefined) findings.add("verify.file-missing", `${path}.`);
    else if (createHash("sha256").update(content).digest("hex") !== hash)
      findings.add("verify.file-changed", `${path}.`);
  }
  for (const path of files.keys())
    if (path !== "proof.json" && !(path in listed)) findings.add("verify.file-unknown", `${path}.`);
}

function entriesOf(files: Files, path: string): readonly FoundEntry[] {
  const lines = (files.get("entries.jsonl") as Buffer).toString("utf8").split("\n");
  try {
    return lines
      .filter((line) => line !== "")
      .map((line) => {
        const { bodyHash, ...rest } = JSON.parse(line) as FoundEntry & { bodyHash: string };
        return { ...rest, body_hash: bodyHash };
      });
  } catch (error) {
    throw new Fault("ledger.not-a-proof", `${path} holds entries that are not entries.`, {
      remedy: "Ask for the proof again: a line of its entries.jsonl is cut or garbled.",
      cause: error,
    });
  }
}

function evidence(entries: readonly FoundEntry[], files: Files): Evidence {
  const text = (id: string) => files.get(`texts/${id.replace("sha256:", "")}.txt`)?.toString("utf8") ?? null;
  return {
    entries: async function* () {
      yield* entries;
    },
    hashAt: async (sequence) => entries.find((entry) => entry.sequence === sequence)?.hash ?? null,
    sequenceOf: async (hash) => entries.find((entry) => entry.hash === hash)?.sequence ?? null,
    text: async (id) => text(id),
    textIds: async function* () {
      for (const path of files.keys()) {
        const hash = /^texts\/(.+)\.txt$/.exec(path)?.[1];
        if (hash !== undefined) yield `sha256:${hash}`;
      }
    },
  };
}

interface ReadingFound {
  readonly text: string;
  readonly body: unknown;
  readonly claims: number;
}

/** Holds every row of the CSV and every annotation against the entry and the text that it names. */
function checkClaims(entries: readonly FoundEntry[], files: Files, findings: Findings): void {
  const readings = readingsOf(entries, files);
  const rows = parseCsv(files.get("claims.csv")?.toString("utf8") ?? "").map(ofCsv);
  checkAll("claims.csv", rows, readings, findings);
  const linked = json<{ "@graph": readonly Linked[] }>(files.get("claims.jsonld"))?.["@graph"] ?? [];
  const annotations = linked.filter(({ type }) => Array.isArray(type) && type.includes("Annotation"));
  checkAll("claims.jsonld", annotations.map(ofLinked), readings, findings);
}

interface ClaimFound {
  readonly entry: number;
  readonly item: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string;
  readonly at: (text: string) => string;
}

interface Linked {
  readonly type: unknown;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly target?: { readonly selector?: readonly Readonly<Record<string, unknown>>[] };
  readonly [key: string]: unknown;
}

function ofCsv(row: Record<string, string>): ClaimFound {
  const number = (cell: string | undefined) => (cell === undefined || cell === "" ? null : Number(cell));
  const words = row.words ?? "";
  return {
    entry: Number(row.entry),
    item: row.item ?? "",
    value: number(row.value),
    low: number(row.low),
    high: number(row.high),
    words: words.startsWith("'") ? words.slice(1) : words,
    at: (text) => text.slice(Number(row.start), Number(row.end)),
  };
}

function ofLinked(node: Linked): ClaimFound {
  const selectors = node.target?.selector ?? [];
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  return {
    entry: Number(node["isnad:entry"]),
    item: String(node["isnad:item"]),
    value: number(node.body?.["isnad:value"]),
    low: number(node.body?.["isnad:low"]),
    high: number(node.body?.["isnad:high"]),
    words: String(quote?.exact ?? ""),
    at: (text) => Array.from(text).slice(Number(position?.start), Number(position?.end)).join(""),
  };
}

function readingsOf(entries: readonly FoundEntry[], files: Files): ReadonlyMap<number, ReadingFound> {
  const newest = new Map<string, number>();
  const found = new Map<number, ReadingFound>();
  for (const { kind, body, sequence } of entries) {
    if (kind !== "reading_made" || body === null) continue;
    const parsed = jsonText<{ dossier: string; reading: { report: { id: string } } & Record<string, unknown> }>(body);
    const id = parsed?.reading?.report?.id;
    if (parsed === null || id === undefined) continue;
    const key = `${id} ${parsed.dossier}`;
    found.delete(newest.get(key) ?? -1);
    newest.set(key, sequence);
    const claims = LISTS.reduce(
      (sum, list) => sum + ((parsed.reading[list] as readonly unknown[] | undefined) ?? []).length,
      0,
    );
    const text = files.get(`texts/${id.replace("sha256:", "")}.txt`)?.toString("utf8") ?? "";
    found.set(sequence, { text, body: parsed, claims });
  }
  return found;
}

const LISTS = ["figures", "attributions", "conditions", "changes", "cautions", "explanations", "happenings"];

function checkAll(
  file: string,
  claims: readonly ClaimFound[],
  readings: ReadonlyMap<number, ReadingFound>,
  findings: Findings,
): void {
  const met = new Map<number, Set<string>>();
  for (const claim of claims) {
    const where = { entry: claim.entry };
    const reading = readings.get(claim.entry);
    const items = met.get(claim.entry) ?? new Set();
    met.set(claim.entry, items.add(claim.item));
    const item = reading === undefined ? undefined : pointed(reading.body, claim.item);
    if (reading === undefined || item === undefined) {
      findings.add("verify.claim-differs", `${file}: no item ${claim.item} in entry ${claim.entry}.`, where);
      continue;
    }
    const same = (["value", "low", "high"] as const).every((field) => (item[field] ?? null) === claim[field]);
    if (!same) findings.add("verify.claim-differs", `${file}: ${claim.item} of entry ${claim.entry}.`, where);
    if (plain(claim.at(reading.text)) !== plain(claim.words))
      findings.add("verify.words-differ", `${file}: ${claim.item} of entry ${claim.entry}.`, where);
  }
  for (const [entry, reading] of readings)
    if ((met.get(entry)?.size ?? 0) !== reading.claims)
      findings.add("verify.claim-differs", `${file}: not all claims of entry ${entry}.`, { entry });
}

const plain = (words: string) => words.replace(/\0|\p{Cs}/gu, "\ufffd");

/** What a JSON pointer points at. */
function pointed(value: unknown, pointer: string): Record<string, unknown> | undefined {
  let at: unknown = value;
  for (const key of pointer.split("/").slice(1))
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === "object" && at !== null ? (at as Record<string, unknown>) : undefined;
}

const json = <T>(bytes: Buffer | undefined): T | null =>
  bytes === undefined ? null : jsonText<T>(bytes.toString("utf8"));

function jsonText<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
