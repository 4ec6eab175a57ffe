import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { portable, sha256Hex } from "./sha256.ts";

test("a text has one hash wherever it is read, unpaired surrogates and all", () => {
  assert(
    property(string({ unit: "binary" }), constantFrom("", "\ud800", "قال"), (text, more) => {
      expect(sha256Hex(text + more)).toBe(portable(text + more));
    }),
  );
});
