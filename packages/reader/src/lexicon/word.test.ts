import { expect, test } from "vitest";
import { ar } from "../packs/ar/index.ts";
import { en } from "../packs/en/index.ts";
import { factOfWord, fieldsLeft, oncePerWord } from "./word.ts";

const info = (word: string) => ar.analyze(word, 0, word.length, "word");

test("the questions of both packs have fields in the words; where they have not, add fields (facts.ts)", () => {
  expect([ar.lang, en.lang]).toEqual(["ar", "en"]);
  expect(fieldsLeft()).toBeGreaterThanOrEqual(0);
});

test("a fact is worked out once a distinct word, however many facts there are", () => {
  const counts: number[] = [];
  const facts = Array.from({ length: 70 }, (_, n) => {
    counts.push(0);
    return factOfWord(({ word }) => {
      counts[n] = (counts[n] as number) + 1;
      return word.length % (n + 2) === 0;
    });
  });
  for (const word of ["قال", "قالت", "الوزارة", "قال"]) {
    const expected = info(word).word.length;
    for (let n = 69; n >= 0; n--) expect((facts[n] as (typeof facts)[0])(info(word))).toBe(expected % (n + 2) === 0);
  }
  expect(new Set(counts)).toEqual(new Set([3]));
});

test("what a stage works out of a word may be null, and is kept as well", () => {
  let times = 0;
  const tell = oncePerWord(() => {
    times++;
    return null;
  });
  expect([tell(info("أعلن")), tell(info("أعلن")), times]).toEqual([null, null, 1]);
});

test("more distinct forms than the memo holds are still each told as they are", () => {
  const letters = [..."بتثجحخدذرزسشصضطظعغفقكلم"];
  const formOf = (n: number) => [1, 23, 23 ** 2, 23 ** 3].map((power) => letters[Math.floor(n / power) % 23]).join("");
  for (let n = 0; n < 70_000; n++) info(formOf(n));
  for (const n of [0, 1, 40_000, 65_535, 65_536, 69_999]) expect(info(formOf(n)).word).toBe(formOf(n));
});
