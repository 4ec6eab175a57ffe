/** Cuts a text into the blocks that a page shows one by one: its paragraphs, and long ones in pieces. */
import { clusterStart } from "./clusters.ts";

/** A stretch of the text, `[start, end)` in UTF-16 code units, without the line break that ended it. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Whether empty lines stood before it. */
  readonly gap: boolean;
  /** Whether it goes on from the block before: a piece of one long paragraph. */
  readonly continued: boolean;
}

/** No block is longer: a page of any length stays quick to lay out. */
export const LONGEST_BLOCK = 2000;
/** How far back from the limit a space is looked for. */
const LOOK_BACK = 200;
const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The blocks of a text in order; blank lines make gaps, not blocks. Linear in the text. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let gap = false;
  const close = (end: number) => {
    if (text.slice(start, end).trim() === "") {
      gap = blocks.length > 0;
      return;
    }
    cut(text, { start, end, gap, continued: false }, blocks);
    gap = false;
  };
  for (const { index, 0: found } of text.matchAll(BREAK)) {
    close(index);
    start = index + found.length;
  }
  close(text.length);
  return blocks;
}

function cut(text: string, block: Block, into: Block[]): void {
  let { start } = block;
  while (block.end - start > LONGEST_BLOCK) {
    const limit = clusterStart(text, start + LONGEST_BLOCK);
    const space = text.lastIndexOf(" ", limit - 1);
    const end = space > limit - LOOK_BACK && space > start ? space + 1 : limit;
    into.push({ ...block, start, end, gap: block.gap && start === block.start, continued: start !== block.start });
    start = end;
  }
  into.push({ ...block, start, gap: block.gap && start === block.start, continued: start !== block.start });
}

/** The index of the block that holds an offset, or of the one before the break that it falls in; 0 for an empty text. */
export function blockAt(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
