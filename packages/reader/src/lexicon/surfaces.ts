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
  let infos: WordInfo[] = [];
  /** The code units of all forms, one after the other, and where each begins and the next one does. */
  let units = new Uint16Array(8 * FIRST_SLOTS);
  let starts = new Int32Array(FIRST_SLOTS);
  /** Two numbers a slot, side by side: one more than the number of the form (0 = free), and its hash. */
  let table = new Int32Array(2 * FIRST_SLOTS);

  function forget(): void {
    infos = [];
    units = new Uint16Array(8 * FIRST_SLOTS);
    starts = new Int32Array(FIRST_SLOTS);
    table = new Int32Array(2 * FIRST_SLOTS);
  }

  function put(hash: number, form: number): void {
    let at = slotOf(hash, table);
    while (table[at] !== 0) at = (at + 2) & (table.length - 1);
    table[at] = form + 1;
    table[at + 1] = hash;
  }

  function grow(): void {
    const old = table;
    table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) put(old[at + 1] as number, (old[at] as number) - 1);
  }

  function keep(surface: string, info: WordInfo): void {
    const form = infos.length;
    const start = starts[form] as number;
    const end = start + surface.length;
    if (form + 2 > starts.length) starts = longer(starts, new Int32Array(2 * starts.length));
    if (end > units.length) units = longer(units, new Uint16Array(2 * end));
    for (let at = start; at < end; at++) units[at] = surface.charCodeAt(at - start);
    starts[form + 1] = end;
    infos.push(info);
  }

  function isForm(form: number, text: string, from: number, length: number): boolean {
    const start = starts[form] as number;
    if ((starts[form + 1] as number) - start !== length) return false;
    for (let at = 0; at < length; at++) if (units[start + at] !== text.charCodeAt(from + at)) return false;
    return true;
  }

  return (text, start, end, kind) => {
    let hash = OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    const last = table.length - 1;
    for (let at = slotOf(hash, table); table[at] !== 0; at = (at + 2) & last) {
      const form = (table[at] as number) - 1;
      if (table[at + 1] === hash && isForm(form, text, start, end - start)) return infos[form] as WordInfo;
    }
    const surface = text.slice(start, end);
    const info = analyze(surface, kind);
    if (infos.length >= MOST) forget();
    else if (4 * infos.length >= table.length) grow();
    put(hash, infos.length);
    keep(surface, info);
    return info;
  };
}

function longer<T extends Int32Array | Uint16Array>(old: T, room: T): T {
  room.set(old);
  return room;
}

/** Where the search for a hash begins: an even index of the table. */
const slotOf = (hash: number, table: Int32Array): number => (2 * (hash ^ (hash >>> 15))) & (table.length - 1);
