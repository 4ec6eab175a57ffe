import { expect, test } from "vitest";
import { cursorAt, page } from "../src/pages.ts";

const items = (...ids: string[]) => ids.map((id) => ({ id }));

test("pages hold all there is, each once", () => {
  const all = items("a", "b", "c", "d", "e");
  const seen: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, next, total } = page(all, { limit: 2, cursor });
    seen.push(...items.map(({ id }) => id));
    expect(total).toBe(5);
    if (next === null) break;
    cursor = next;
  }
  expect(seen).toEqual(["a", "b", "c", "d", "e"]);
});

test("what came in, or went, between two pages neither repeats nor hides an item", () => {
  const { next } = page(items("b", "c", "d", "e"), { limit: 2 });
  const cursor = next ?? "";
  expect(page(items("a", "b", "c", "d", "e"), { limit: 2, cursor }).items).toEqual(items("d", "e"));
  expect(page(items("c", "d", "e"), { limit: 2, cursor }).items).toEqual(items("d", "e"));
  expect(page(items("x", "y", "d", "e"), { limit: 2, cursor }).items).toEqual(items("d", "e"));
});

test("a cursor of something without an id is a place", () => {
  expect(page(["a", "b", "c"], { limit: 2 }).next).toBe(cursorAt(2));
});
