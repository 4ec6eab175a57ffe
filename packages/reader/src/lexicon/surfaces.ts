/**
 * The memo of word analysis: from the written form of a token, as a stretch of a text, to what the pack knows of it. An
 * open-addressing table keyed by the code units themselves, so that a word seen before costs neither a string nor a
 * look-up by one. The commonest words of a text are most of it.
 */
import type { TokenKind } from "../text/tokens.ts";
import type { WordInfo } from "./word.ts";

/** What the pack knows of the token of this kind that stands at `[start, end)` of the text. */
export type Analyze = (text: string, start: number, end: number, kind: TokenKind) => WordInfo;

/** Slots of the table; a text of more than half as many distinct forms starts it anew. */
const SLOTS = 1 << 17;
const MOST = SLOTS >> 1;
/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

export function remembering(analyze: (surface: string, kind: TokenKind) => WordInfo): Analyze {
  const hashes = new Int32Array(SLOTS);
  let surfaces: string[] = [];
  let infos: WordInfo[] = [];
  /** One more than the index into `surfaces`; 0 = free. */
  const slots = new Int32Array(SLOTS);

  return (text, start, end, kind) => {
    let hash = OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let index = slots[slot] as number; index !== 0; index = slots[slot] as number) {
      if (hashes[slot] === hash && isWritten(surfaces[index - 1] as string, text, start, end))
        return infos[index - 1] as WordInfo;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const surface = text.slice(start, end);
    const info = analyze(surface, kind);
    if (surfaces.length >= MOST) {
      slots.fill(0);
      surfaces = [];
      infos = [];
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    // a long slice would keep its whole text alive: the memo holds a copy of its own
    surfaces.push(surface.length < 13 ? surface : surface.split("").join(""));
    infos.push(info);
    hashes[slot] = hash;
    slots[slot] = surfaces.length;
    return info;
  };
}

function isWritten(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let at = 0; at < surface.length; at++) if (surface.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
