import { expect, test } from "vitest";
import { type Explanation, explainedIn } from "./accounts.ts";

const account = (of: string, origin: string | null, cause = ""): Explanation => ({
  of,
  cause,
  kind: "cause",
  origin,
  on: null,
  report: "sha256:0",
  span: { start: 0, end: 0 },
  words: "",
});
const same = (name: string) => name;

test("accounts of one thing stand side by side, each under its speaker", () => {
  const things = explainedIn(
    [
      account("the blackout", "the grid company", "a storm"),
      account("a drought", "farmers", "dams upstream"),
      account("the blackout in the north", "the union", "neglect"),
      account("blackout", "the grid company", "a fault"),
    ],
    same,
  );
  expect(things.map(({ of, accounts }) => [of, accounts.map(({ origin, given }) => [origin, given.length])])).toEqual([
    [
      "the blackout",
      [
        ["the grid company", 2],
        ["the union", 1],
      ],
    ],
    ["a drought", [["farmers", 1]]],
  ]);
});

test("with and without the article it is one thing", () => {
  expect(explainedIn([account("انقطاع الكهرباء", "أ"), account("الانقطاع", "ب")], same)).toHaveLength(1);
});

test("what is not named is one of its own", () => {
  expect(explainedIn([account("", null), account("the fire", null), account("", "a")], same)).toHaveLength(2);
});
