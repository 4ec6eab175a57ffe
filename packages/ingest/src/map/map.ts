/** From a text to the bytes it was decoded from. */

/**
 * Which stretch of a text is which stretch of its bytes. Each run is `[text start, text length, byte start, byte length]` in
 * UTF-16 code units and bytes: those bytes, decoded, are that stretch of the text. Runs are in order and do not overlap; what
 * lies between them (an escape) has no stretch that decodes to it.
 */
export interface TextMap {
  /** The encoding's name as WHATWG writes it. */
  readonly encoding: string;
  readonly runs: readonly Run[];
}
export type Run = readonly [textStart: number, textLength: number, byteStart: number, byteLength: number];

/** What was decoded, and how. */
export interface DecodedBytes {
  readonly text: string;
  readonly encoding: string;
  readonly bytes: Uint8Array;
}

/** A stretch of a report's text that stands as it is in a decoded file: where in each, in UTF-16 code units. */
export interface Stretch {
  readonly textStart: number;
  readonly fileStart: number;
  readonly length: number;
}

/** Gives the maps of the reports of one file, asked in the order in which they stand in it. Null where bytes can't be counted. */
export function mapper({ text, encoding, bytes }: DecodedBytes): (stretches: readonly Stretch[]) => TextMap | null {
  const width = widthIn(encoding);
  let at = 0;
  let byte = width === null ? 0 : bytes.length - width(text);
  return (stretches) => {
    if (width === null) return null;
    const runs = stretches.map(({ textStart, fileStart, length }): Run => {
      byte += width(text.slice(at, fileStart));
      const byteStart = byte;
      at = fileStart + length;
      byte += width(text.slice(fileStart, at));
      return [textStart, length, byteStart, byte - byteStart];
    });
    return { encoding, runs };
  };
}

/** How many bytes a text takes in an encoding; null where that cannot be told from the text. */
function widthIn(encoding: string): ((text: string) => number) | null {
  if (encoding === "utf-8") return (text) => Buffer.byteLength(text, "utf8");
  if (encoding.startsWith("utf-16")) return (text) => text.length * 2;
  if (/^(?:windows-125\d|iso-8859-\d+|macintosh|koi8-[ru])$/u.test(encoding)) return (text) => text.length;
  return null;
}
