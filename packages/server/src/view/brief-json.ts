/**
 * A brief as JSON, in parts: a thread that two briefs share is written once. With a hundred thousand claims the whole is tens
 * of megabytes, and nearly all of it was written before.
 */
import type { Brief, Thread } from "@isnad/dossier";

const written = new WeakMap<Thread, Uint8Array>();
const encoder = new TextEncoder();

/** Bytes handed on at a time. */
const CHUNK = 256 * 1024;

export function briefJson(brief: Brief): ReadableStream<Uint8Array> {
  const parts = partsOf(brief);
  return new ReadableStream({
    pull(controller) {
      const chunk: Uint8Array[] = [];
      let size = 0;
      while (size < CHUNK) {
        const { value, done } = parts.next();
        if (done) break;
        chunk.push(value);
        size += value.length;
      }
      if (size > 0) controller.enqueue(chunk.length === 1 ? (chunk[0] as Uint8Array) : Buffer.concat(chunk, size));
      else controller.close();
    },
  });
}

function* partsOf({ threads, ...rest }: Brief): Generator<Uint8Array> {
  const { dossier, asOf, ...others } = rest;
  yield encoder.encode(`${JSON.stringify({ dossier, asOf }).slice(0, -1)},"threads":[`);
  for (const [at, thread] of threads.entries()) {
    if (at > 0) yield COMMA;
    yield bytesOf(thread);
  }
  yield encoder.encode("]");
  for (const [name, list] of Object.entries(others)) yield encoder.encode(`,"${name}":${JSON.stringify(list)}`);
  yield encoder.encode("}");
}

const COMMA = encoder.encode(",");

function bytesOf(thread: Thread): Uint8Array {
  const known = written.get(thread);
  if (known !== undefined) return known;
  const made = encoder.encode(JSON.stringify(thread));
  written.set(thread, made);
  return made;
}
