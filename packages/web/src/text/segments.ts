/**
 * Cuts a text into segments by the spans that mark it. Spans may nest and overlap; a segment knows all that cover it. A
 * span is shown from its first letter to its last with their marks, so an edge inside a cluster moves outward.
 */
import type { Span } from "@isnad/reader";
import { type Block, blocksOf } from "./blocks.ts";
import { clusterEnd, clusterStart } from "./clusters.ts";
import { type Control, controlsIn } from "./controls.ts";

/** Something the reader found, where it was found. */
export interface Mark<Kind extends string = string> {
  /** Unique among the marks of one text; a claim's id where it is one. */
  readonly id: string;
  readonly kind: Kind;
  readonly span: Span;
}

/** `[start, end)` in UTF-16 code units of the whole text. */
export interface Segment<M extends Mark = Mark> {
  readonly start: number;
  readonly end: number;
  /** What covers it, outermost first. */
  readonly marks: readonly M[];
  /** The marks whose first segment this is. */
  readonly opens: readonly M[];
  /** Set where the segment is one hidden character. */
  readonly control?: Control;
}

export interface MarkedBlock<M extends Mark = Mark> extends Block {
  readonly segments: readonly Segment<M>[];
}

/** More marks than this over one place cannot be told apart; the shortest ones stay. */
const MOST_DEEP = 12;
const NONE: readonly never[] = [];

/**
 * The blocks of a text with their segments. Together the segments of a block are the block, without gaps. Marks that are
 * empty or lie outside the text are left out.
 */
export function marked<M extends Mark>(text: string, marks: readonly M[]): readonly MarkedBlock<M>[] {
  const blocks = blocksOf(text);
  const placed = place(text, marks);
  const controls = controlsIn(text);
  let next = 0;
  let control = 0;
  let active: Placed<M>[] = [];
  const opened = new Set<Placed<M>>();
  return blocks.map((block) => {
    const from = control;
    while (control < controls.length && (controls[control] as { at: number }).at < block.end) control++;
    const hidden = controls.slice(from, control).filter(({ at }) => at >= block.start);
    const first = next;
    while (next < placed.length && (placed[next] as Placed<M>).start < block.end) next++;
    active = [...active.filter(({ end }) => end > block.start), ...placed.slice(first, next)];
    return { ...block, segments: segmentsOf(block, { covering: active, opened, hidden }) };
  });
}

interface Placed<M> {
  readonly start: number;
  readonly end: number;
  readonly mark: M;
}

function place<M extends Mark>(text: string, marks: readonly M[]): readonly Placed<M>[] {
  return marks
    .map((mark) => ({ start: clusterStart(text, mark.span.start), end: clusterEnd(text, mark.span.end), mark }))
    .filter(({ start, end, mark }) => start < end && mark.span.end > mark.span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function segmentsOf<M extends Mark>(
  block: Block,
  {
    covering,
    opened,
    hidden,
  }: {
    readonly covering: readonly Placed<M>[];
    /** Those that were shown before; what is shown here joins them. */
    readonly opened: Set<Placed<M>>;
    readonly hidden: readonly { readonly at: number; readonly control: Control }[];
  },
): readonly Segment<M>[] {
  const edges = new Set([block.start, block.end]);
  const inside = (edge: number) => edge > block.start && edge < block.end && edges.add(edge);
  for (const { start, end } of covering) {
    inside(start);
    inside(end);
  }
  const controls = new Map(hidden.map(({ at, control }) => [at, control]));
  for (const at of controls.keys()) {
    inside(at);
    inside(at + 1);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  let open: Placed<M>[] = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number;
    const opens: M[] = [];
    while (next < covering.length && (covering[next] as Placed<M>).start <= start) {
      const mark = covering[next++] as Placed<M>;
      open.push(mark);
      if (mark.end > start && !opened.has(mark)) opens.push(mark.mark);
      opened.add(mark);
    }
    open = open.filter((mark) => mark.end > start);
    const control = controls.get(start);
    return {
      start,
      end,
      marks: open.length === 0 ? NONE : deepest(open).map(({ mark }) => mark),
      opens: opens.length === 0 ? NONE : opens,
      ...(control === undefined ? {} : { control }),
    };
  });
}

/** Outermost first: the longest, then the earliest. */
function deepest<M>(open: readonly Placed<M>[]): readonly Placed<M>[] {
  if (open.length === 1) return open;
  return open.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start).slice(-MOST_DEEP);
}
