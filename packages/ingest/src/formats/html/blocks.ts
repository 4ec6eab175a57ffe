/** An element's words as text: blocks become paragraphs with an empty line between, rows of a table become lines. */
import { cutAt, joined, type Placed, placed, squeezed } from "../../map/origins.ts";
import type { Node } from "./dom-types.ts";
import type { Places } from "./places.ts";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "script style noscript template svg math iframe object embed canvas audio video head title button select input textarea".split(
    " ",
  ),
);
const ELEMENT = 1;
const TEXT = 3;
/** Stands for `<br>` until the lines are put together; no text holds it. */
const BREAK = "\u0000";

export function textOf(root: Node): string {
  return placedTextOf(root, null).text;
}

/** The same, each character with its place in the page's source. */
export function placedTextOf(root: Node, places: Places | null): Placed {
  const paragraphs: Placed[] = [];
  let pieces: Placed[] = [];
  const end = () => {
    const lines = cutAt(joined(pieces, ""), BREAK).map((line) => squeezed(line, /[ \t\n\r\f]+/gu));
    const paragraph = joined(
      lines.filter(({ text }) => text !== ""),
      "\n",
    );
    if (paragraph.text !== "") paragraphs.push(paragraph);
    pieces = [];
  };
  walk(root);
  end();
  return joined(paragraphs, "\n\n");

  function walk(node: Node): void {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? "";
      const words = text.replaceAll(BREAK, "");
      pieces.push(places === null ? { text: words, at: null } : placed(words, words === text ? places.of(node) : null));
      return;
    }
    if (node.nodeType !== ELEMENT) {
      for (const child of node.childNodes) walk(child);
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (SKIPPED.has(name)) return;
    if (name === "br") {
      pieces.push({ text: BREAK, at: null });
      return;
    }
    if (name === "tr") {
      end();
      row(node);
      end();
      return;
    }
    const block = BLOCKS.has(name);
    if (block) end();
    for (const child of node.childNodes) walk(child);
    if (block) end();
  }

  function row(node: Node): void {
    const cells = [...node.childNodes].map((cell) => squeezed(placedTextOf(cell, places), /\s+/gu));
    pieces = [
      joined(
        cells.filter(({ text }) => text !== ""),
        " \u2013 ",
      ),
    ];
  }
}
