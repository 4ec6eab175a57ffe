import { describe, expect, it } from "vitest";
import { read } from "../src/read.ts";

describe("a language without a pack", () => {
  it.each(["fr", "x", "__proto__", "constructor", "toString", "hasOwnProperty-AR"])(
    "is refused by its code: %s",
    (lang) => {
      expect(() => read({ text: "Nine miners were killed.", lang })).toThrow(
        expect.objectContaining({ code: "reader.no-pack" }),
      );
    },
  );
  it.each(["en", "EN", "en-GB"])("%s has one", (lang) => {
    expect(read({ text: "Nine miners were killed.", lang }).report.lang).toBe("en");
  });
});
