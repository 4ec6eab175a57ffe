/**
 * Bytes to text. The order is: byte order mark, then what the caller was told (a header, an option), then UTF-8 if the bytes
 * are UTF-8 throughout, then a guess. What is neither UTF-8 nor one of the encodings that Arabic and English reports come in
 * is refused: a wrong guess would be in the ledger for ever.
 */
import { Fault } from "@isnad/reader/fault";
import { windows1252 } from "./windows-1252.ts";

export interface Decoded {
  /** The text without its byte order mark. Nothing else is changed. */
  readonly text: string;
  /** The encoding's name as WHATWG writes it: "utf-8", "windows-1256", "iso-8859-6", "utf-16le", "utf-16be" … */
  readonly encoding: string;
  /** How the encoding is known. */
  readonly by: "bom" | "told" | "utf-8" | "guess";
}

export interface DecodeOptions {
  /** What is being decoded, for the fault's message: a file's name. */
  readonly from: string;
  /** An encoding the caller was told, by a header or an option. A byte order mark beats it. */
  readonly encoding?: string | undefined;
}

/** Guesses that are read. What else the bytes seem to be is named in the fault, and left to a person. */
const READ_BY_GUESS: ReadonlySet<string> = new Set(["windows-1256", "iso-8859-6", "utf-16le", "utf-16be"]);
/** Enough to tell an encoding; the guess is never made on more. */
const SAMPLE_BYTES = 65_536;

/**
 * Decodes a report's bytes.
 *
 * @throws Fault `ingest.binary`, `ingest.not-utf8`, `ingest.damaged`, `ingest.unknown-encoding`.
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded> {
  const marked = byMark(bytes);
  if (marked !== null) return { text: await strictly(bytes, marked, options), encoding: marked, by: "bom" };
  if (options.encoding !== undefined) {
    const encoding = nameOf(options.encoding, options.from);
    return { text: await strictly(bytes, encoding, options), encoding, by: "told" };
  }
  const text = utf8(bytes);
  if (text !== null) {
    if (!text.includes("\0")) return { text, encoding: "utf-8", by: "utf-8" };
    if (wideEncoding(bytes) === null) throw binary(options.from);
  }
  if (text === null) refuseDamaged(bytes, options.from);
  const guess = await guessEncoding(bytes);
  if (guess === null) throw binary(options.from);
  if (!READ_BY_GUESS.has(guess))
    throw new Fault("ingest.not-utf8", `${options.from} is not UTF-8; it seems to be ${guess}.`, {
      remedy: `Say so if it is (--encoding ${guess}), or convert it: iconv -f ${guess.toUpperCase()} -t UTF-8.`,
      kind: "usage",
    });
  return { text: await strictly(bytes, guess, options), encoding: guess, by: "guess" };
}

/** What these bytes, which are not UTF-8, seem to be encoded in; null where they seem to be no text. */
export async function guessEncoding(bytes: Uint8Array): Promise<string | null> {
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.includes(0)) return null;
  const { detect } = await import("jschardet");
  const found = detect(sample);
  if (found.encoding === null) return null;
  try {
    return new TextDecoder(found.encoding).encoding;
  } catch {
    return found.encoding.toLowerCase();
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: every other byte is the high half, and in Arabic and Latin text it is one of a handful. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE_BYTES);
  if (length < 4 || bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < length; at += 2) {
    if (isHighHalf(bytes[at + 1] as number)) little++;
    if (isHighHalf(bytes[at] as number)) big++;
  }
  const enough = (length / 2) * 0.95;
  if (little >= enough && little > big) return "utf-16le";
  if (big >= enough && big > little) return "utf-16be";
  return null;
}

/** Latin-1, Arabic, general punctuation, Arabic presentation forms: the blocks that reports are written in. */
function isHighHalf(byte: number): boolean {
  return byte === 0x00 || byte === 0x06 || byte === 0x20 || byte === 0xfe || byte === 0xfb;
}

/** A file cut off or spoilt in a few places is still UTF-8: another encoding would turn all of it into nonsense. */
function refuseDamaged(bytes: Uint8Array, from: string): void {
  const sample = new TextDecoder().decode(bytes.subarray(0, SAMPLE_BYTES));
  const spoilt = sample.match(/\ufffd/gu)?.length ?? 0;
  const beyondAscii = sample.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (beyondAscii - spoilt < spoilt * 4) return;
  throw new Fault("ingest.damaged", `${from} is UTF-8, but damaged: some of its bytes are no characters.`, {
    remedy: "Get it again; it may have been cut off, or joined from files of two encodings.",
    kind: "usage",
  });
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function strictly(bytes: Uint8Array, encoding: string, { from }: DecodeOptions): Promise<string> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === "windows-1252" ? windows1252(text) : text;
  } catch (cause) {
    const seems = encoding === "utf-8" ? await guessEncoding(bytes) : null;
    throw new Fault(
      "ingest.not-utf8",
      `${from} has bytes that are not ${encoding}${seems === null ? "" : `; it seems to be ${seems}`}.`,
      { remedy: "Give its encoding with --encoding, or save the file as UTF-8.", kind: "usage", cause },
    );
  }
}

function nameOf(encoding: string, from: string): string {
  try {
    return new TextDecoder(encoding).encoding;
  } catch (cause) {
    throw new Fault("ingest.unknown-encoding", `"${encoding}" is no encoding that can be read (${from}).`, {
      remedy: "Name one as the web does: utf-8, windows-1256, iso-8859-6, utf-16le, windows-1251 …",
      kind: "usage",
      cause,
    });
  }
}

function binary(from: string): Fault {
  return new Fault("ingest.binary", `${from} does not seem to be text.`, {
    remedy: "Give a .txt, .json or .jsonl file, or the text that the file was made from.",
    kind: "usage",
  });
}
