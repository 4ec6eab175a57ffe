/** Texts put together from pieces of a source, each character with the place it stands at there. */
import type { Stretch } from "./map.ts";

/** A text and, where places are kept, the place of each of its UTF-16 code units in the source; -1 where it has none. */
export interface Placed {
  readonly text: string;
  readonly at: readonly number[] | null;
}

export const NOTHING: Placed = { text: "", at: null };

/** `text` as it stands in the source from `start` on; null where it does not stand there. */
export function placed(text: string, start: number | null): Placed {
  return { text, at: Array.from({ length: text.length }, (_, offset) => (start === null ? -1 : start + offset)) };
}

/** Joins texts; what is put between them has no place. */
export function joined(parts: readonly Placed[], between: string): Placed {
  const text = parts.map((part) => part.text).join(between);
  if (parts.every(({ at }) => at === null)) return { text, at: null };
  const at: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) for (let i = 0; i < between.length; i++) at.push(-1);
    for (let i = 0; i < part.text.length; i++) at.push(part.at?.[i] ?? -1);
  }
  return { text, at };
}

/** White space to one space each, and none at the ends. A space that stands in the source keeps its place. */
export function squeezed({ text, at }: Placed, space: RegExp): Placed {
  const spaced = text.replace(space, " ");
  const result = spaced.trim();
  if (at === null) return { text: result, at: null };
  const places: number[] = [];
  let done = 0;
  for (const { index, 0: run } of text.matchAll(space)) {
    for (let i = done; i < index; i++) places.push(at[i] as number);
    done = index + run.length;
    const kept = text[done - 1] === " " ? done - 1 : text[index] === " " ? index : null;
    places.push(kept === null ? -1 : (at[kept] as number));
  }
  for (let i = done; i < text.length; i++) places.push(at[i] as number);
  const lead = spaced.length - spaced.trimStart().length;
  return { text: result, at: places.slice(lead, lead + result.length) };
}

/** Cuts at a character. */
export function cutAt({ text, at }: Placed, sign: string): readonly Placed[] {
  let from = 0;
  return text.split(sign).map((part) => {
    const start = from;
    from += part.length + sign.length;
    return { text: part, at: at === null ? null : at.slice(start, start + part.length) };
  });
}

/** The stretches that stand in the source as they stand in the text, in order; what stands out of order there is left out. */
export function stretchesOf({ text, at }: Placed): readonly Stretch[] {
  const stretches: Stretch[] = [];
  if (at === null) return stretches;
  let end = 0;
  for (let start = 0; start < text.length; ) {
    const from = at[start] as number;
    let next = start + 1;
    while (next < text.length && at[next] === from + next - start) next++;
    if (from >= end && /\S/u.test(text.slice(start, next))) {
      stretches.push({ textStart: start, fileStart: from, length: next - start });
      end = from + next - start;
    }
    start = next;
  }
  return stretches;
}
