/** Archives of the web: WARC and WACZ, each page, document and text in them a report of its own. */
import { Fault } from "@isnad/reader/fault";
import { WARCParser, type WARCRecord } from "warcio";
import { bytesOf, entriesOf, openZip } from "../files/zip.ts";
import type { Given } from "../given.ts";
import { LIMITS } from "../limits.ts";
import { takeBytes } from "../take.ts";
import type { Source, Taken } from "../taken.ts";
import { formatOfBytes, formatOfMediaType } from "./format.ts";

const ZIP_LIMITS = { entries: 100_000, bytes: 64 * 1024 * 1024 * 1024 };
/** What an archive holds besides, and no report: styles, scripts, pictures. */
const REPORTS: ReadonlySet<string> = new Set(["html", "pdf", "docx", "text", "eml"]);
const SAYS_NOTHING = /^\s*(?:$|application\/octet-stream|binary)/iu;

interface ArchiveOptions {
  readonly given: Given;
  readonly source?: Source;
}

/** The reports of a WACZ file: those of the WARCs in it. */
export async function* takeWacz(path: string, options: ArchiveOptions): AsyncGenerator<Taken> {
  const zip = await openZip(path, path);
  try {
    const spent = { bytes: 0 };
    for await (const entry of entriesOf(zip, { limits: ZIP_LIMITS, from: path })) {
      if (!/^archive\/[^/]+\.warc(?:\.gz)?$/u.test(entry.fileName)) continue;
      const from = `${path}, ${entry.fileName}`;
      const chunks = bytesOf(zip, entry, { limits: ZIP_LIMITS, spent, from });
      yield* takeWarc(chunks, { ...options, from, source: { path } });
    }
  } finally {
    zip.close();
  }
}

/** The reports of a WARC, compressed or not. What it holds that is no report is passed over. */
export async function* takeWarc(
  chunks: AsyncIterable<Uint8Array>,
  { from, given, source = {} }: ArchiveOptions & { readonly from: string },
): AsyncGenerator<Taken> {
  const records = new WARCParser(endingOnce(chunks))[Symbol.asyncIterator]();
  for (let number = 1; ; number++) {
    const record = await next(records, from);
    if (record === null) return;
    const url = record.warcTargetURI;
    if (url === null || url === undefined || !isReport(record)) continue;
    const at = `${from}, ${url}`;
    try {
      const mediaType = mediaTypeOf(record);
      const said = formatOfMediaType(mediaType);
      if (said === null && !SAYS_NOTHING.test(mediaType)) continue;
      const bytes = await payloadOf(record, at);
      const format = said ?? formatOfBytes(bytes);
      if (!REPORTS.has(format)) continue;
      const fetchedAt = record.warcDate;
      const where = { ...source, url, ...(fetchedAt ? { fetchedAt } : {}) };
      const encoding = /charset=["']?([\w.:-]+)/iu.exec(mediaType)?.[1];
      yield* takeBytes(bytes, format as "html", { from: at, given, url, encoding, source: where });
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: at, fault };
    }
  }
}

/** How often warcio may ask for more where there is no more. */
const ASKS_AFTER_END = 100;

/** warcio 2.4 asks without end for the rest of a record that was cut off: this ends it. */
function endingOnce(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = chunks[Symbol.asyncIterator]();
      let asks = 0;
      return {
        async next() {
          const next = await iterator.next();
          if (next.done === true && ++asks > ASKS_AFTER_END) throw new Error("The archive was cut off.");
          return next;
        },
      };
    },
  };
}

async function next(records: AsyncIterator<WARCRecord>, from: string): Promise<WARCRecord | null> {
  try {
    const { done, value } = await records.next();
    return done === true ? null : value;
  } catch (cause) {
    throw new Fault("ingest.bad-archive", `${from} is damaged: its records cannot be read any further.`, {
      remedy: "Get it again; what stood before the damage was read.",
      kind: "usage",
      cause,
    });
  }
}

function isReport(record: WARCRecord): boolean {
  if (record.warcType === "resource") return /^https?:/u.test(record.warcTargetURI ?? "");
  return record.warcType === "response" && Number(record.httpHeaders?.statusCode ?? 0) === 200;
}

function mediaTypeOf(record: WARCRecord): string {
  const said =
    record.warcType === "resource" ? record.warcContentType : record.httpHeaders?.headers.get("content-type");
  return said ?? "";
}

async function payloadOf(record: WARCRecord, from: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > LIMITS.reportBytes)
      throw new Fault("ingest.too-large", `${from} is larger than a report can be.`, {
        remedy: "It was passed over; save what is wanted of it as text.",
        kind: "usage",
      });
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}
