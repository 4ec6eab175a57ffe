/**
 * A stream of bytes to its lines, split at "\n" and nothing else: U+2028 inside a JSON string ends no line, and a file of
 * any length takes no more memory than its longest line.
 */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without its "\n". Null where the line is longer than the limit; its rest was skipped. */
  readonly bytes: Uint8Array | null;
}

/** Cuts `chunks` into lines of at most `limit` bytes. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): ByteLine => {
    const bytes = size > limit ? null : Buffer.concat(parts, size);
    parts = [];
    size = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, from)) {
      push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    push(chunk.subarray(from));
  }
  if (size > 0) yield take();

  function push(part: Uint8Array): void {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}
