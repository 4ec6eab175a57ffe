/**
 * A brief as JSON, in parts: a thread that two briefs share is written once. With a hundred thousand claims the whole is tens
 * of megabytes, and nearly all of it was written before.
 */
import type { Brief, Thread } from "@isnad/dossier";
import { Lru } from "../warm/lru.ts";

const written = new WeakMap<Thread, Uint8Array>();
const encoder = new TextEncoder();

/** Bytes handed on at a time. */
const CHUNK = 1024 * 1024;
/** Whole briefs kept as they were written. */
const KEPT = 2;

const whole = new Lru<Brief, readonly Uint8Array[]>(KEPT);

export function briefJson(brief: Brief): ReadableStream<Uint8Array> {
  const known = whole.get(brief);
  const chunks = known === undefined ? chunksOf(brief) : known.values();
  const written: Uint8Array[] = [];
  return new ReadableStream({
    pull(controller) {
      const { value, done } = chunks.next();
      if (done) {
        if (known === undefined) whole.set(brief, written);
        controller.close();
        return;
      }
      written.push(value);
      controller.enqueue(value);
    },
  });
}

function* chunksOf(brief: Brief): Generator<Uint8Array, undefined> {
  let chunk: Uint8Array[] = [];
  let size = 0;
  for (const part of partsOf(brief)) {
    chunk.push(part);
    size += part.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(chunk, size);
    chunk = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(chunk, size);
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
