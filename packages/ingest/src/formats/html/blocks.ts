/** An element's words as text: blocks become paragraphs with an empty line between, rows of a table become lines. */
import type { Node } from "./dom-types.ts";

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

export function textOf(root: Node): string {
  const paragraphs: string[] = [];
  let current = "";
  const end = () => {
    const text = current
      .split("\u0000")
      .map((line) => line.replace(/[ \t\n\r\f]+/gu, " ").trim())
      .filter((line) => line !== "")
      .join("\n");
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  walk(root);
  end();
  return paragraphs.join("\n\n");

  function walk(node: Node): void {
    if (node.nodeType === TEXT) {
      current += node.textContent?.replaceAll("\u0000", "") ?? "";
      return;
    }
    if (node.nodeType !== ELEMENT) {
      for (const child of node.childNodes) walk(child);
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (SKIPPED.has(name)) return;
    if (name === "br") {
      current += "\u0000";
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
    const cells = [...node.childNodes].map((cell) => textOf(cell).replace(/\s+/gu, " ")).filter((cell) => cell !== "");
    current = cells.join(" \u2013 ");
  }
}
