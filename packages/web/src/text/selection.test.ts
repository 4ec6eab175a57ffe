import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { offsetOf, tidy } from "./selection.ts";

const page = () => {
  const { document } = parseHTML(
    `<article><p><span data-at="0" data-to="4">one </span><span data-at="4" data-to="7"><b>t<i>wo</i></b></span></p>` +
      `<p><span data-at="9" data-to="10"></span><span data-at="10" data-to="15">three</span></p></article>`,
  );
  return document.querySelector("article") as unknown as Element;
};
const textOf = (root: Element, words: string): Node => {
  const all: Node[] = [];
  const walk = (node: Node) => (node.nodeType === 3 ? all.push(node) : node.childNodes.forEach(walk));
  walk(root);
  return all.find((node) => node.textContent === words) as Node;
};

test("a place inside a segment is its offset, through the elements in it", () => {
  const root = page();
  expect(offsetOf(root, textOf(root, "one "), 2)).toBe(2);
  expect(offsetOf(root, textOf(root, "wo"), 1)).toBe(6);
  expect(offsetOf(root, textOf(root, "three"), 5)).toBe(15);
});

test("a place between segments is where the next begins, or where the last ends", () => {
  const root = page();
  const [first, second] = root.querySelectorAll("p");
  expect(offsetOf(root, first as Element, 1)).toBe(4);
  expect(offsetOf(root, second as Element, 0)).toBe(9);
  expect(offsetOf(root, second as Element, 2)).toBe(15);
  expect(offsetOf(root, root, 1)).toBe(9);
  expect(offsetOf(root, root, 2)).toBe(15);
});

test("a selection loses the spaces at its ends and gets whole letters", () => {
  expect(tidy({ start: 3, end: 8 }, "one two three")).toEqual({ start: 4, end: 7 });
  expect(tidy({ start: 3, end: 4 }, "one two")).toBeNull();
  expect(tidy({ start: 1, end: 2 }, "قُتل")).toEqual({ start: 0, end: 2 });
});
