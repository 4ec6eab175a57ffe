/** Where reports come from: a file by name, or a stream of bytes, each to the reports it holds. */
import { createReadStream } from "node:fs";
import { Fault } from "@isnad/reader/fault";
import { decode } from "./bytes/decode.ts";
import { linesOf } from "./bytes/lines.ts";
import { checkFile } from "./files/files.ts";
import { collect, counted, peek, tooLarge } from "./files/stream.ts";
import { type Format, formatOfBytes, formatOfName } from "./formats/format.ts";
import { takeLine } from "./formats/json.ts";
import { parse, type ParseContext, type WholeFormat } from "./formats/parse.ts";
import { checkGiven, type Given } from "./given.ts";
import { LIMITS } from "./limits.ts";
import { sealOf, type Source, type Taken, withSource } from "./taken.ts";

export interface TakeOptions extends Given {
  /** What the files hold; told from their names and their first bytes, where absent. */
  readonly as?: Format;
  /** The encoding of the files, where it is known; a byte order mark beats it. */
  readonly encoding?: string;
  /** Is told how many bytes were read since it was last told. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * The reports of a file. A stream: a file of any number of reports takes the memory of one.
 *
 * What is wrong with one report comes as a `Taken` with its fault; what is wrong with the file as a whole is thrown.
 * @throws Fault `ingest.no-such-file`, `ingest.folder`, `ingest.not-readable`, `ingest.too-large`, and those of the formats.
 */
export async function* takeFile(path: string, options: TakeOptions = {}): AsyncGenerator<Taken> {
  const size = await checkFile(path);
  const as = options.as ?? formatOfName(path) ?? undefined;
  if (as !== undefined && isWhole(as) && as !== "jsonl" && size > LIMITS.reportBytes) throw tooLarge(path);
  if (as === "wacz") {
    const { takeWacz } = await import("./formats/archive.ts");
    yield* takeWacz(path, { given: checkGiven(options) });
    return;
  }
  const chunks = counted(createReadStream(path), options.onBytes);
  yield* takeStream(chunks, { ...options, ...(as === undefined ? {} : { as }), from: path, source: { path } });
}

/** What a stream is, besides its bytes. */
export interface StreamOptions extends TakeOptions {
  /** Names it in messages. */
  readonly from: string;
  /** Where its bytes come from. */
  readonly source?: Source;
}

/** The reports of a stream of bytes. Throws as `takeFile` does. */
export async function* takeStream(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): AsyncGenerator<Taken> {
  const { from, source = {}, encoding } = options;
  const given = checkGiven(options);
  const peeked = await peek(chunks);
  const format = options.as ?? formatOfBytes(peeked.first);
  const context: ParseContext = { from, given, encoding, url: source.url };
  if (format === "jsonl" && !isWide(peeked.first)) yield* takeLines(peeked.chunks, { ...context, source });
  else if (format === "warc" || format === "wacz") {
    const { takeWarc } = await import("./formats/archive.ts");
    yield* takeWarc(peeked.chunks, { from, given, source });
  } else yield* takeBytes(await collect(peeked.chunks, from), format, { ...context, source });
}

/** The reports of a file whose bytes are at hand. Throws as `takeFile` does. */
export async function* takeBytes(
  bytes: Uint8Array,
  format: WholeFormat,
  { source, ...context }: ParseContext & { readonly source: Source },
): AsyncGenerator<Taken> {
  const seal = sealOf(bytes);
  for await (const parsed of parse(format, bytes, context)) yield withSource(parsed, { ...source, ...seal }, bytes);
}

async function* takeLines(
  chunks: AsyncIterable<Uint8Array>,
  { from, given, encoding, source }: ParseContext & { readonly source: Source },
): AsyncGenerator<Taken> {
  for await (const { number, bytes } of linesOf(chunks, LIMITS.reportBytes)) {
    const at = `${from}, line ${number}`;
    try {
      if (bytes === null) throw tooLarge(at);
      const line = { ...(await decode(bytes, { from: at, encoding })), bytes };
      if (line.text.trim() !== "") yield withSource(takeLine(line, at, given), { ...source, ...sealOf(bytes) }, bytes);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: at, fault };
    }
  }
}

function isWhole(format: Format): format is WholeFormat {
  return format !== "warc" && format !== "wacz";
}

function isWide(first: Uint8Array): boolean {
  return (first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff) || first[1] === 0;
}
