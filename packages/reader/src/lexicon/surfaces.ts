/**
 * The memo of word analysis: from the written form of a token, as a stretch of a text, to what the pack knows of it. An
 * open-addressing table keyed by the code units themselves, so that a word seen before costs neither a string nor a
 * look-up by one. The commonest words of a text are most of it.
 */
import type { TokenKind } from "../text/tokens.ts";
import type { WordInfo } from "./word.ts";

/** What the pack knows of the token of this kind that stands at `[start, end)` of the text. */
export type Analyze = (text: string, start: number, end: number, kind: TokenKind) => WordInfo;

/** Distinct forms that the table holds; one more starts it anew. */
const MOST = 1 << 16;
/** The table begins with so many slots, and is never more than half full: small, it stays in the processor's cache. */
const FIRST_SLOTS = 1 << 14;
/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

export function remembering(analyze: (surface: string, kind: TokenKind) => WordInfo): Analyze {
  let surfaces: string[] = [];
  let infos: WordInfo[] = [];
  /** Two numbers a slot, side by side: one more than the index into `surfaces` (0 = free), and the hash of the form. */
  let table = new Int32Array(2 * FIRST_SLOTS);

  function forget(): void {
    surfaces = [];
    infos = [];
    table = new Int32Array(2 * FIRST_SLOTS);
  }

  function put(hash: number, index: number): void {
    let at = slotOf(hash, table);
    while (table[at] !== 0) at = (at + 2) & (table.length - 1);
    table[at] = index + 1;
    table[at + 1] = hash;
  }

  function grow(): void {
    const old = table;
    table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) put(old[at + 1] as number, (old[at] as number) - 1);
  }

  return (text, start, end, kind) => {
    let hash = OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    const last = table.length - 1;
    for (let at = slotOf(hash, table); table[at] !== 0; at = (at + 2) & last) {
      const index = (table[at] as number) - 1;
      if (table[at + 1] === hash && isWritten(surfaces[index] as string, text, start, end))
        return infos[index] as WordInfo;
    }
    const surface = text.slice(start, end);
    const info = analyze(surface, kind);
    if (surfaces.length >= MOST) forget();
    else if (4 * surfaces.length >= table.length) grow();
    put(hash, surfaces.length);
    // a long slice would keep its whole text alive: the memo holds a copy of its own
    surfaces.push(surface.length < 13 ? surface : surface.split("").join(""));
    infos.push(info);
    return info;
  };
}

/** Where the search for a hash begins: an even index of the table. */
const slotOf = (hash: number, table: Int32Array): number => (2 * (hash ^ (hash >>> 15))) & (table.length - 1);

function isWritten(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let at = 0; at < surface.length; at++) if (surface.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
