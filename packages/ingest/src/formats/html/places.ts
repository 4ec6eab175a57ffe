/** Where the words of a page stand in its source: the parser of the DOM does not keep that, so the same parser is asked again. */
import { Parser } from "htmlparser2";
import type { Node } from "./dom-types.ts";

/** Gives the place of a text node's words in the source, as long as they are the words that stand there. */
export class Places {
  readonly #source: string;
  readonly #of = new WeakMap<Node, number>();

  /** `document` is as it was parsed from `source`: nothing was taken out or moved yet. */
  constructor(document: Node, source: string) {
    this.#source = source;
    const texts = textsIn(source);
    const nodes = [...textNodes(document)];
    // another reading of the source than the DOM's tells nothing
    if (nodes.length !== texts.length || nodes.some((node, at) => node.textContent !== texts[at]?.text)) return;
    for (const [at, node] of nodes.entries()) {
      const { place } = texts[at] as PlacedText;
      if (place !== null) this.#of.set(node, place);
    }
  }

  /** Null for words that are written otherwise in the source (`&amp;`), or that were not there. */
  of(node: Node): number | null {
    const place = this.#of.get(node);
    return place !== undefined && this.#source.startsWith(node.textContent ?? "", place) ? place : null;
  }

  /** Tells a copy's nodes as their originals. */
  carry(original: Node, copy: Node): void {
    const copies = textNodes(copy);
    for (const node of textNodes(original)) {
      const { value } = copies.next();
      const place = this.#of.get(node);
      if (value !== undefined && place !== undefined) this.#of.set(value, place);
    }
  }
}

export interface PlacedText {
  readonly text: string;
  readonly place: number | null;
}

/** As linkedom asks it. */
const AS_THE_DOM = { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: false };

function textsIn(source: string): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const parser: Parser = new Parser(
    { ontext: (text) => found.push({ text, place: placeOf(text, parser, source) }) },
    AS_THE_DOM,
  );
  parser.end(source);
  return found;
}

const CDATA = "<![CDATA[".length;

/** Where a text that the parser has just told of stands: it says where its tag or section begins and ends. */
export function placeOf(text: string, { startIndex, endIndex }: Parser, source: string): number | null {
  for (const place of [endIndex + 1 - text.length, startIndex + CDATA])
    if (source.startsWith(text, place)) return place;
  return null;
}

const TEXT = 3;
const CDATA_SECTION = 4;

function* textNodes(node: Node): Generator<Node, undefined> {
  if (node.nodeType === TEXT || node.nodeType === CDATA_SECTION) yield node;
  else for (const child of node.childNodes) yield* textNodes(child);
}
