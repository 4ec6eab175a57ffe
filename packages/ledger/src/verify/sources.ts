/** Holds the bytes that reports came as against their hashes, and the maps to them against text and bytes. */
import { createHash } from "node:crypto";
import type { FoundMap, FoundSources } from "./evidence.ts";
import type { Findings } from "./finding.ts";

interface Came {
  readonly report: string;
  readonly sha256: string;
  readonly entry: number;
}

export class SourcesCheck {
  readonly #sources: FoundSources | undefined;
  readonly #findings: Findings;
  readonly #whole = new Map<string, boolean>();
  readonly #pairs = new Set<string>();
  #last: { readonly sha256: string; readonly bytes: Uint8Array } | null = null;

  constructor(sources: FoundSources | undefined, findings: Findings) {
    this.#sources = sources;
    this.#findings = findings;
  }

  /** An entry says that bytes were kept: they are there, they are those, and the text's map to them holds. */
  async came({ report, sha256, entry }: Came, text: () => Promise<string | null>): Promise<void> {
    if (this.#sources === undefined) return;
    const pair = `${report} ${sha256}`;
    if (this.#pairs.has(pair)) return;
    this.#pairs.add(pair);
    const bytes = await this.#bytes(sha256, { entry, report });
    const map = await this.#sources.map(report, sha256);
    if (map === null) {
      if (bytes !== null) this.#findings.add("verify.bytes-missing", `Which of them ${report} is.`, { entry, report });
      return;
    }
    const made = await text();
    // Where the bytes or the text are not whole, that has been said.
    if (bytes === null || made === null) return;
    if (!holds(map, bytes, made)) this.#findings.add("verify.map-differs", `${report}.`, { entry, report });
  }

  async end(): Promise<void> {
    if (this.#sources === undefined) return;
    for await (const sha256 of this.#sources.hashes())
      if (!this.#whole.has(sha256)) this.#findings.add("verify.bytes-unknown", `${sha256}.`);
    for await (const { report, sha256 } of this.#sources.pairs())
      if (!this.#pairs.has(`${report} ${sha256}`))
        this.#findings.add("verify.bytes-unknown", `${sha256}, for ${report}.`, { report });
  }

  /** The bytes, where they are whole. A file of many reports is fetched and hashed once. */
  async #bytes(sha256: string, where: { readonly entry: number; readonly report: string }): Promise<Uint8Array | null> {
    if (this.#last?.sha256 === sha256) return this.#last.bytes;
    if (this.#whole.get(sha256) === false) return null;
    const bytes = (await this.#sources?.bytes(sha256)) ?? null;
    const whole = bytes instanceof Uint8Array && createHash("sha256").update(bytes).digest("hex") === sha256;
    this.#whole.set(sha256, whole);
    if (whole) {
      this.#last = { sha256, bytes };
      return bytes;
    }
    this.#findings.add(bytes === null ? "verify.bytes-missing" : "verify.bytes-changed", `${sha256}.`, where);
    return null;
  }
}

/** Whether each mapped stretch of the bytes decodes to its stretch of the text, the stretches in order. */
function holds({ encoding, runs }: FoundMap, bytes: Uint8Array, text: string): boolean {
  if (encoding === null || runs === null) return encoding === runs;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    let textEnd = 0;
    let byteEnd = 0;
    for (const [textStart, textLength, byteStart, byteLength] of JSON.parse(runs) as [
      number,
      number,
      number,
      number,
    ][]) {
      if (!(textStart >= textEnd && byteStart >= byteEnd && textLength > 0 && byteLength > 0)) return false;
      textEnd = textStart + textLength;
      byteEnd = byteStart + byteLength;
      if (!(textEnd <= text.length && byteEnd <= bytes.length)) return false;
      const decoded = decoder.decode(bytes.subarray(byteStart, byteEnd));
      if (!same(decoded, text.slice(textStart, textEnd), encoding)) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Node 20 decodes 80 to 9F of windows-1252 as controls (nodejs/node#56542): there, any character may stand. */
function same(decoded: string, text: string, encoding: string): boolean {
  if (decoded === text) return true;
  if (encoding !== "windows-1252" || decoded.length !== text.length) return false;
  return [...decoded].every((letter, at) => letter === text[at] || (letter >= "\x80" && letter <= "\x9f"));
}
