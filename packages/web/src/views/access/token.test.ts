import { expect, test } from "vitest";
import { nextOf, tokenIn } from "./token.ts";

test.each([
  ["https://room.example/sign-in#token=isl_ab12-x", "isl_ab12-x"],
  ["/sign-in#token=isl_ab12&x=1", "isl_ab12"],
  [" isl_ab12 ", "isl_ab12"],
  ["#token=a%2Bb", "a+b"],
  ["#token=%zz", "%zz"],
  ["", null],
  ["https://room.example/sign-in", null],
  ["x".repeat(300), null],
])("the token in %s", (given, token) => {
  expect(tokenIn(given)).toBe(token);
});

test.each([
  ["/d/floods?asOf=2030-01-01", "/d/floods?asOf=2030-01-01"],
  ["//evil.example/x", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["/\t/evil.example", "/"],
  ["/sign-in?next=/sign-in", "/"],
  [null, "/"],
])("after signing in to %s", (given, next) => {
  expect(nextOf(given, "https://room.example")).toBe(next);
});
