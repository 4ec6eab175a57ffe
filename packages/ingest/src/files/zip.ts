/** Zip files, with limits on what comes out of them: a few kilobytes can hold gigabytes of zeros. */
import type { Readable } from "node:stream";
import { Fault } from "@isnad/reader/fault";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";

export interface ZipLimits {
  /** Files in the archive. */
  readonly entries: number;
  /** Bytes of all of them together, as they come out. */
  readonly bytes: number;
}

/** Opens a zip from its bytes or its file. The caller closes it. Throws `ingest.bad-zip`. */
export async function openZip(zip: Uint8Array | string, from: string): Promise<ZipFile> {
  try {
    return typeof zip === "string" ? await openPromise(zip) : await fromBufferPromise(Buffer.from(zip));
  } catch (cause) {
    throw badZip(from, cause);
  }
}

/** The files in a zip, one after the other. Throws `ingest.zip-bomb`, `ingest.bad-zip`. */
export async function* entriesOf(
  zip: ZipFile,
  { limits, from }: { limits: ZipLimits; from: string },
): AsyncGenerator<Entry> {
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (++count > limits.entries) throw bomb(from);
      yield entry;
    }
  } catch (cause) {
    throw cause instanceof Fault ? cause : badZip(from, cause);
  }
}

/** A file's bytes as they come out, counted: `spent` is shared by all the files of one archive. */
export async function* bytesOf(
  zip: ZipFile,
  entry: Entry,
  { limits, spent, from }: { limits: ZipLimits; spent: { bytes: number }; from: string },
): AsyncGenerator<Uint8Array> {
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      spent.bytes += chunk.length;
      if (spent.bytes > limits.bytes) {
        stream.destroy();
        throw bomb(from);
      }
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof Fault ? cause : badZip(from, cause);
  }
}

function bomb(from: string): Fault {
  return new Fault("ingest.zip-bomb", `${from} unpacks to more than any report holds.`, {
    remedy: "Do not open it elsewhere either unless you know who made it; ask for another form.",
    kind: "usage",
  });
}

function badZip(from: string, cause: unknown): Fault {
  return new Fault("ingest.bad-zip", `${from} is damaged: it does not unpack.`, {
    remedy: "Get it again; it may have been cut off.",
    kind: "usage",
    cause,
  });
}
