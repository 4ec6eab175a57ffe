/**
 * Between what is selected on the page and offsets in the report's text. Every segment on the page carries its place:
 * `data-at`, and `data-to` where it ends. Other elements (marks, buttons) may stand anywhere around and inside.
 */
import type { Span } from "@isnad/reader";
import { clusterEnd, clusterStart } from "./clusters.ts";

const PLACED = "[data-at]";

/**
 * The words a selection covers, without spaces at its ends, whole letters only; null where it is empty or leaves `root`.
 * `text` is the whole text that the places in `root` point into.
 */
export function spanOfSelection(root: Element, selection: Selection | null, text: string): Span | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start === null || end === null ? null : tidy({ start, end }, text);
}

/** Without spaces at its ends and without half letters; null where nothing is left. */
export function tidy({ start, end }: Span, text: string): Span | null {
  let first = clusterStart(text, start);
  let last = clusterEnd(text, end);
  while (first < last && /\s/u.test(text.charAt(first))) first++;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last--;
  return first < last ? { start: first, end: last } : null;
}

/** The offset in the text of a place in the page, as selections give it; null where nothing of the text is in `root`. */
export function offsetOf(root: Element, container: Node, offset: number): number | null {
  const holder = container.nodeType === TEXT_NODE ? container.parentElement : (container as Element);
  const segment = holder?.closest(PLACED) ?? null;
  if (segment !== null && root.contains(segment)) return within(segment, container, offset);
  return between(root, container, offset);
}

/** The range of the page that shows a span, as far as its segments are on the page; null where none is. */
export function rangeOf(root: Element, { start, end }: Span): Range | null {
  const segments = [...root.querySelectorAll(PLACED)].filter(
    (segment) => placeOf(segment).end > start && placeOf(segment).start < end,
  );
  const first = segments[0];
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = root.ownerDocument.createRange();
  setEdge(first, start, (node, at) => range.setStart(node, at));
  setEdge(last, end, (node, at) => range.setEnd(node, at));
  return range;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

function placeOf(segment: Element): Span {
  return { start: Number(segment.getAttribute("data-at")), end: Number(segment.getAttribute("data-to")) };
}

function within(segment: Element, container: Node, offset: number): number {
  const { start, end } = placeOf(segment);
  if (container.nodeType === TEXT_NODE) return Math.min(end, start + before(segment, container) + offset);
  // A place between elements inside one segment: it lies before the first letter or after the last.
  return offset === 0 ? start : end;
}

/** The length of the segment's own text that stands before a text node of it. */
function before(segment: Element, node: Node): number {
  let length = 0;
  for (const other of textsIn(segment)) {
    if (other === node) break;
    length += other.data.length;
  }
  return length;
}

/** A place outside any segment: that of the nearest segment after it, or the end of the one before. */
function between(root: Element, container: Node, offset: number): number | null {
  let node: Node | null = container.childNodes[offset] ?? after(root, container);
  while (node !== null) {
    const segment = firstIn(node);
    if (segment !== null) return placeOf(segment).start;
    node = after(root, node);
  }
  const last = [...root.querySelectorAll(PLACED)].at(-1);
  return last === undefined ? null : placeOf(last).end;
}

/** The node that follows one with all that is in it, inside `root`. */
function after(root: Node, node: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

function firstIn(node: Node): Element | null {
  if (node.nodeType !== ELEMENT_NODE) return null;
  const element = node as Element;
  return element.matches(PLACED) ? element : element.querySelector(PLACED);
}

function setEdge(segment: Element, at: number, set: (node: Node, at: number) => void): void {
  const { start } = placeOf(segment);
  let left = Math.max(0, at - start);
  let last: Text | null = null;
  for (const text of textsIn(segment)) {
    if (left <= text.data.length) return set(text, left);
    left -= text.data.length;
    last = text;
  }
  // A hidden character has no text: its element is the edge.
  set(last ?? segment, last === null ? 0 : last.data.length);
}

function* textsIn(element: Node): Generator<Text> {
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT_NODE) yield child as Text;
    else yield* textsIn(child);
  }
}
