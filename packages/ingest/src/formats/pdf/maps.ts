/**
 * A font's map from its codes to letters says in ranges what it maps. Spoilt or hostile, one line of it (`<0000> <FFFFFFFF> <0041>`)
 * has pdf.js write millions of letters down, which takes seconds and a gigabyte. So these maps are looked at first.
 */
import { createInflate } from "node:zlib";
import { Fault } from "@isnad/reader/fault";

/** A map is small; what is larger is a font or a picture. */
const LIMITS = { packedBytes: 256 * 1024, bytes: 2 * 1024 * 1024 };
/** Codes of one range: those of a font have two bytes. */
const WIDEST_RANGE = 0xffff;

/** @throws Fault `ingest.bad-pdf` where a map is damaged, or maps more than a font holds. */
export async function checkMaps(bytes: Uint8Array, from: string): Promise<void> {
  for (const packed of streamsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    if (!isSound(await unpacked(packed)))
      throw new Fault("ingest.bad-pdf", `${from} is damaged: what its fonts mean by their codes cannot be told.`, {
        remedy: "Get it again, or open it, print it to a new PDF, and add that.",
        kind: "usage",
      });
}

/** What stands between `stream` and `endstream`, where that can be a map. */
function* streamsOf(pdf: Buffer): Generator<Buffer> {
  for (let at = pdf.indexOf("stream"); at !== -1; at = pdf.indexOf("stream", at)) {
    const start = at + "stream".length;
    const next = pdf.indexOf("endstream", start);
    const end = next === -1 ? pdf.length : next;
    at = end + "endstream".length;
    if (end - start <= LIMITS.packedBytes) yield pdf.subarray(start, end);
  }
}

/** As much as comes out; a stream that is not packed as it is. */
async function unpacked(packed: Buffer): Promise<string> {
  const start = packed[0] === 0x0d ? 2 : packed[0] === 0x0a ? 1 : 0;
  if ((packed[start] as number) % 16 !== 8) return packed.toString("latin1");
  const parts: Uint8Array[] = [];
  let size = 0;
  // what came before damage is read too, but for what is left in the last, small chunk
  const unpacking = createInflate({ chunkSize: 1024 });
  unpacking.end(packed.subarray(start));
  try {
    for await (const chunk of unpacking as AsyncIterable<Uint8Array>) {
      parts.push(chunk);
      size += chunk.length;
      if (isNoMap(parts) || size > LIMITS.bytes) break;
    }
  } catch {
    // damaged: pdf.js reads it up to there, and so is it looked at
  }
  return Buffer.concat(parts).toString("latin1");
}

/** What begins with bytes that no map has: most streams, told by their first chunk. */
function isNoMap(parts: readonly Uint8Array[]): boolean {
  return (
    parts.length === 1 &&
    !Buffer.from(parts[0] as Uint8Array)
      .toString("latin1")
      .includes("begincmap")
  );
}

function isSound(map: string): boolean {
  for (const [, section = ""] of map.matchAll(/begin(?:bf|cid|notdef)range(.*?)(?:end(?:bf|cid|notdef)range|$)/gsu)) {
    const words = section.match(/<[^>]*>?|\[[^\]]*\]?|\d+/gu) ?? [];
    for (let at = 0; at + 1 < words.length; at += 3) {
      const [low, high] = [codeOf(words[at] as string), codeOf(words[at + 1] as string)];
      if (low === null || high === null || high - low > WIDEST_RANGE) return false;
    }
  }
  return true;
}

function codeOf(word: string): number | null {
  const [, digits] = /^<([0-9a-f\s]+)>$/iu.exec(word) ?? [];
  return digits === undefined ? null : Number.parseInt(digits.replace(/\s/gu, ""), 16);
}
