import { describe, expect, it } from "vitest";
import { figureLexicons } from "./index.ts";

/** Surfaces are given without the article: a word listed with it would no longer be divided, for any stage. */
describe("the lexicons of figures", () => {
  it("list no word with the article", () => {
    const surfaces = figureLexicons.flatMap(({ items }) => items.flatMap(([surface]) => surface));
    expect(surfaces.filter((surface) => /^ال(?!تهمت)..../u.test(surface))).toEqual([]);
  });
});
