/** What is taken from bytes, all of it. */
import { takeStream, type StreamOptions } from "../src/take.ts";
import type { Taken } from "../src/taken.ts";

export async function taken(bytes: Uint8Array | string, options: StreamOptions): Promise<readonly Taken[]> {
  const found: Taken[] = [];
  for await (const one of takeStream(chunks(typeof bytes === "string" ? Buffer.from(bytes) : bytes), options))
    found.push(one);
  return found;
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000);
}
