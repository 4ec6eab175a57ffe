/** Streams of bytes: looking at their start, reading them whole within a limit, counting them. */
import { Fault } from "@isnad/reader/fault";
import { SNIFF_BYTES } from "../formats/format.ts";
import { LIMITS } from "../limits.ts";

/** The first bytes of a stream, and the stream as if they had not been taken. Waits for no more than it needs to tell. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: Uint8Array = new Uint8Array();
  while (first.length < SNIFF_BYTES && !/\S[^\n]*\n/u.test(Buffer.from(first).toString("latin1"))) {
    const next = await iterator.next();
    if (next.done === true) break;
    head.push(next.value);
    first = Buffer.concat(head);
  }
  return { first, chunks: rest() };

  async function* rest(): AsyncGenerator<Uint8Array> {
    yield* head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
}

/** All bytes of a stream. Throws `ingest.too-large`. */
export async function collect(chunks: AsyncIterable<Uint8Array>, from: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMITS.reportBytes) throw tooLarge(from);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

/** Tells `onBytes` of each chunk as it passes. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

export function tooLarge(from: string): Fault {
  const limit = LIMITS.reportBytes / 1024 / 1024;
  return new Fault("ingest.too-large", `${from} is larger than ${limit} MB, which is more than one report holds.`, {
    remedy: "Cut it into its articles, one report each (JSONL: one object a line, any number of lines).",
    kind: "usage",
  });
}
