/** Where reports come from: files by name, and standard input, each to the reports it holds. */
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { Fault } from "@isnad/reader/fault";
import { decode } from "./bytes/decode.ts";
import { linesOf } from "./bytes/lines.ts";
import { checkLength, reportsOfJson, takeLine } from "./formats/json.ts";
import { asDate, type Given } from "./given.ts";
import { LIMITS } from "./limits.ts";
import { type Parsed, sealOf, type Source, type Taken, withSource } from "./taken.ts";

export type Format = "text" | "json" | "jsonl";

export interface TakeOptions extends Given {
  /** What the files hold; told from their names, and for standard input from its first byte, where absent. */
  readonly as?: Format;
  /** The encoding of the files, where it is known; a byte order mark beats it. */
  readonly encoding?: string;
  /** Is told how many bytes were read since it was last told. */
  readonly onBytes?: (bytes: number) => void;
}

const FORMAT_OF: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "text",
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/**
 * The reports of a file. A stream: a file of any number of reports takes the memory of one.
 *
 * What is wrong with one report comes as a `Taken` with its fault; what is wrong with the file as a whole is thrown.
 * @throws Fault `ingest.no-such-file`, `ingest.folder`, `ingest.not-readable`, `ingest.unknown-format`, `ingest.too-large`,
 * and those of `decode`.
 */
export async function* takeFile(path: string, options: TakeOptions = {}): AsyncGenerator<Taken> {
  const size = await checkFile(path);
  const format = options.as ?? FORMAT_OF[extname(path).toLowerCase()] ?? (await sniffFile(path));
  if (format !== "jsonl" && size > LIMITS.reportBytes) throw tooLarge(path);
  yield* takeStream(counted(createReadStream(path), options.onBytes), { ...options, as: format, from: path, path });
}

/** The reports of a stream of bytes. `from` names it in messages. Throws as `takeFile` does. */
export async function* takeStream(
  chunks: AsyncIterable<Uint8Array>,
  { from, path, ...options }: TakeOptions & { readonly from: string; readonly path?: string },
): AsyncGenerator<Taken> {
  const given = checkGiven(options);
  const source = await peek(chunks);
  const format = options.as ?? formatOf(source.first);
  if (format === "jsonl" && !isWide(source.first)) {
    yield* takeLines(source.chunks, { from, given, path, encoding: options.encoding });
    return;
  }
  const bytes = await collect(source.chunks, from);
  const seal = { ...(path === undefined ? {} : { path }), ...sealOf(bytes) };
  for (const parsed of parse(format, (await decode(bytes, { from, encoding: options.encoding })).text, { from, given }))
    yield withSource(parsed, seal);
}

function* parse(format: Format, text: string, { from, given }: { from: string; given: Given }): Generator<Parsed> {
  if (format === "json") yield* reportsOfJson(text, from, given);
  else if (format === "jsonl") yield* takeTextLines(text, from, given);
  else yield takeText(text, from, given);
}

function takeText(text: string, from: string, given: Given): Parsed {
  try {
    return { from, report: checkLength({ ...given, id: basename(from), text }, from) };
  } catch (fault) {
    if (fault instanceof Fault) return { from, fault };
    throw fault;
  }
}

/** Throws what is wrong with a named file before anything is taken from any. Gives its size in bytes. */
export async function checkFile(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new Fault("ingest.folder", `${path} is a folder.`, {
        remedy: `Name the files in it: ${path.replace(/\/$/u, "")}/*`,
        kind: "usage",
      });
    await (await open(path, "r")).close();
    return found.isFile() ? found.size : 0;
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new Fault("ingest.no-such-file", `There is no file ${path}.`, {
        remedy: "Check the name, and the folder you are in.",
        kind: "usage",
        cause,
      });
    throw new Fault("ingest.not-readable", `${path} cannot be read (${code ?? String(cause)}).`, {
      remedy: "Check its permissions.",
      kind: "usage",
      cause,
    });
  }
}

async function* takeLines(
  chunks: AsyncIterable<Uint8Array>,
  {
    from,
    given,
    path,
    encoding,
  }: { from: string; given: Given; path: string | undefined; encoding: string | undefined },
): AsyncGenerator<Taken> {
  for await (const { number, bytes } of linesOf(chunks, LIMITS.reportBytes)) {
    const at = `${from}, line ${number}`;
    try {
      if (bytes === null) throw tooLarge(at);
      const line = (await decode(bytes, { from: at, encoding })).text;
      const source: Source = { ...(path === undefined ? {} : { path }), ...sealOf(bytes) };
      if (line.trim() !== "") yield withSource(takeLine(line, at, given), source);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: at, fault };
    }
  }
}

function* takeTextLines(text: string, from: string, given: Given): Generator<Parsed> {
  for (const [at, line] of text.split("\n").entries())
    if (line.trim() !== "") yield takeLine(line, `${from}, line ${at + 1}`, given);
}

/** The first bytes of a stream, and the stream as if they had not been taken. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: Uint8Array = new Uint8Array();
  while (true) {
    const next = await iterator.next();
    if (next.done === true) break;
    head.push(next.value);
    first = head.length === 1 ? next.value : Buffer.concat(head);
    if (first.length >= 2 && !/^[\s\ufeff]*\{?\s*$/u.test(Buffer.from(first.subarray(0, 256)).toString("utf8"))) break;
    if (first.length >= 256) break;
  }
  return { first, chunks: rest() };

  async function* rest(): AsyncGenerator<Uint8Array> {
    yield* head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

function isWide(first: Uint8Array): boolean {
  return (first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff) || first[1] === 0;
}

/** JSON where the first bytes are those of JSON: "{" at the end of its line opens an object written over several lines. */
function formatOf(first: Uint8Array): Format {
  const start = Buffer.from(first.subarray(0, 256))
    .toString("utf8")
    .replace(/^\ufeff/u, "")
    .trimStart();
  if (start.startsWith("[")) return "json";
  if (start.startsWith("{")) return /^\{\s*\n/u.test(start) ? "json" : "jsonl";
  return "text";
}

async function sniffFile(path: string): Promise<Format> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return formatOf(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, from: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMITS.reportBytes) throw tooLarge(from);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

function checkGiven({ lang, outlet, title, url, published }: TakeOptions): Given {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published: asDate(published, "--published") }),
  };
}

function tooLarge(from: string): Fault {
  const limit = LIMITS.reportBytes / 1024 / 1024;
  return new Fault("ingest.too-large", `${from} is larger than ${limit} MB, which is more than one report holds.`, {
    remedy: "Cut it into its articles, one report each (JSONL: one object a line, any number of lines).",
    kind: "usage",
  });
}
