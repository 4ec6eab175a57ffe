/** The bytes that reports came as: kept once under their hash, with the map from each text to them. */
import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Fault } from "@isnad/reader/fault";
import type { Home, Tx } from "../home/home.ts";
import { type RowOf, sources, textSources } from "../schema/tables.ts";
import type { NewReport } from "./add.ts";

/**
 * Which stretch of a text is which stretch of its bytes. Each run is `[text start, text length, byte start, byte length]` in
 * UTF-16 code units and bytes: those bytes, decoded, are that stretch of the text. Runs are in order and do not overlap; what
 * lies between them (an escape, a tag) has no stretch that decodes to it.
 */
export interface TextMap {
  /** The encoding's name as WHATWG writes it. */
  readonly encoding: string;
  readonly runs: readonly (readonly [textStart: number, textLength: number, byteStart: number, byteLength: number])[];
}

/** What a text was made from. */
export interface Original {
  readonly bytes: Uint8Array;
  /** Null where the text is no decoding of the bytes: a PDF, a Word file, a mail. */
  readonly map: TextMap | null;
}

/** An original with its hash, and whose it is. */
export interface Origin extends Original {
  readonly report: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

export interface KeptSource extends Original {
  readonly sha256: string;
}
export interface ReportSources {
  /** The report's whole id. */
  readonly report: string;
  readonly sources: readonly KeptSource[];
}

/**
 * The originals of the items, in their order; undefined for one without. Bytes that several items share are hashed once.
 *
 * @throws Fault `ledger.bytes-differ` where an item's source names another hash
 */
export function originsOf(items: readonly NewReport[]): readonly (Origin | undefined)[] {
  const hashes = new Map<Uint8Array, string>();
  return items.map(({ reading, source, original }) => {
    if (original === undefined) return undefined;
    const { bytes, map } = original;
    const sha256 = hashes.get(bytes) ?? createHash("sha256").update(bytes).digest("hex");
    hashes.set(bytes, sha256);
    if (source?.sha256 !== undefined && source.sha256 !== sha256)
      throw new Fault("ledger.bytes-differ", `The bytes given for ${reading.report.id} are not those of its source.`, {
        remedy: "Give the bytes that the text was taken from, or none.",
      });
    return { report: reading.report.id, sha256, bytes, map };
  });
}

/** Keeps what is not there yet, within a `write` of the home. */
export async function keepOrigins(tx: Tx, origins: readonly Origin[]): Promise<void> {
  const wanted = new Map(origins.map(({ sha256, bytes }) => [sha256, bytes]));
  const hashes = [...wanted.keys()];
  for (let from = 0; from < hashes.length; from += 500) {
    const some = hashes.slice(from, from + 500);
    const there = await tx.all<{ sha256: string }>(
      `SELECT sha256 FROM sources WHERE sha256 IN (${some.map(() => "?").join(", ")})`,
      some,
    );
    for (const { sha256 } of there) wanted.delete(sha256);
  }
  for (const rows of inPieces([...wanted].map(([sha256, bytes]) => sourceRow(sha256, bytes))))
    await tx.insert(sources, rows, { ignoreDoubles: true });
  const maps = origins.map(({ report, sha256, map }) => ({
    report,
    sha256,
    encoding: map?.encoding ?? null,
    runs: map === null ? null : JSON.stringify(map.runs),
  }));
  await tx.insert(textSources, maps, { ignoreDoubles: true });
}

type SourceRow = RowOf<typeof sources>;

/** Compressed where that makes them smaller. */
function sourceRow(sha256: string, bytes: Uint8Array): SourceRow {
  const smaller = deflateRawSync(bytes);
  const pays = smaller.length < bytes.length;
  return { sha256, length: bytes.length, encoding: pays ? "deflate" : "plain", bytes: pays ? smaller : bytes };
}

/** Bytes sent at a time: bounds the size of one message to a server. */
const PIECE = 8 * 1024 * 1024;

function* inPieces(rows: readonly SourceRow[]): Generator<readonly SourceRow[]> {
  let piece: SourceRow[] = [];
  let size = 0;
  for (const row of rows) {
    if (size > 0 && size + row.bytes.length > PIECE) {
      yield piece;
      piece = [];
      size = 0;
    }
    piece.push(row);
    size += row.bytes.length;
  }
  if (piece.length > 0) yield piece;
}

export async function sourcesOf(home: Home, wanted: string): Promise<ReportSources> {
  return home.read(async (tx) => {
    const report = await wholeId(tx, wanted);
    const rows = await tx.all<SourceRow & RowOf<typeof textSources> & { map_encoding: string | null }>(
      "SELECT t.sha256 AS sha256, t.encoding AS map_encoding, t.runs AS runs, s.encoding AS encoding, s.length AS length, " +
        "s.bytes AS bytes FROM text_sources t JOIN sources s ON s.sha256 = t.sha256 WHERE t.report = ? ORDER BY t.sha256",
      [report],
    );
    return { report, sources: rows.map((row) => ({ sha256: row.sha256, bytes: bytesOf(row), map: mapOf(row) })) };
  });
}

async function wholeId(tx: Tx, wanted: string): Promise<string> {
  const digits = /^(?:sha256:)?([0-9a-f]{8,64})$/.exec(wanted)?.[1];
  const found =
    digits === undefined
      ? []
      : await tx.all<{ id: string }>("SELECT id FROM texts WHERE id >= ? AND id <= ? ORDER BY id LIMIT 2", [
          `sha256:${digits}`,
          `sha256:${digits}g`, // the letter after the last of a hash
        ]);
  if (found.length === 1) return (found[0] as { id: string }).id;
  throw new Fault(
    "ledger.no-report",
    found.length === 0 ? `The ledger holds no report "${wanted}".` : `More than one report begins with "${wanted}".`,
    {
      remedy:
        'Give its id, "sha256:…", as `isnad export --format jsonl` prints it, or the first 8 digits of it or more.',
      kind: "usage",
    },
  );
}

function bytesOf({ sha256, encoding, length, bytes }: SourceRow): Uint8Array {
  try {
    const out = encoding === "deflate" ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, length) }) : bytes;
    if (createHash("sha256").update(out).digest("hex") === sha256) return out;
  } catch {
    // said below, with what is only changed
  }
  throw new Fault("ledger.altered", `The bytes kept under ${sha256} are not those that were kept.`, {
    remedy: "Restore a backup; `isnad verify` tells all that is wrong.",
  });
}

function mapOf(row: { readonly map_encoding: string | null; readonly runs: string | null }): TextMap | null {
  if (row.map_encoding === null || row.runs === null) return null;
  return { encoding: row.map_encoding, runs: JSON.parse(row.runs) as TextMap["runs"] };
}
