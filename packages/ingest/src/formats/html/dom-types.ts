/** What of the DOM is used here. The whole of TypeScript's DOM types would let code meant for Node name `window`. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: Node | null;
  readonly childNodes: Iterable<Node>;
  readonly textContent: string | null;
  cloneNode(deep: boolean): Node;
}
export interface Element extends Node {
  readonly nextElementSibling: Element | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element> & { readonly length: number };
  contains(other: Node): boolean;
  remove(): void;
}
export interface Document extends Element {
  readonly documentElement: Element | null;
  readonly body: Element | null;
}
