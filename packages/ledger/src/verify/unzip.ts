/** The files of a zip. Null where it is none, or not whole. */
import { crc32, inflateRawSync } from "node:zlib";

/** More than any proof holds: a small zip must not unpack to fill the memory. */
const MOST = 2 ** 31 - 1;

export function unzip(bytes: Buffer): Map<string, Buffer> | null {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + 22 > bytes.length) return null;
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  let left = MOST;
  try {
    for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
      const [method, sum, packed, size] = [
        bytes.readUInt16LE(at + 10),
        bytes.readUInt32LE(at + 16),
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 24),
      ];
      const nameLength = bytes.readUInt16LE(at + 28);
      const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
      const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(start, start + packed);
      left -= size;
      if (left < 0) return null;
      const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
      if (crc32(content) !== sum) return null;
      if (!name.endsWith("/")) files.set(name, content);
      at += 46 + nameLength + rest;
    }
  } catch {
    return null;
  }
  return files;
}
