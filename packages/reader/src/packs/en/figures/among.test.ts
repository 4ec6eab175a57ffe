/** A number without a noun counts what the number before it does, where it can be some of them. */
import { expect, test } from "vitest";
import { read } from "../../../read.ts";

const groups = (text: string) =>
  read({ lang: "en", text, published: "2021-03-04" }).figures.map(({ value, group }) => `${value} ${group}`);

test.each([
  ["Gunmen abducted 30 pupils. Nine escaped on Sunday.", ["30 pupils", "9 pupils"]],
  ["Police arrested 14 drivers. Two were released.", ["14 drivers", "2 drivers"]],
  ["The army said 40 militants were killed and six were captured.", ["40 militants", "6 militants"]],
  // more than those before, or a toll of all
  ["Twelve miners were hurt. Thirty were killed.", ["12 miners", "30 total"]],
  ["Twelve miners were hurt. The number of dead rose to four.", ["12 miners", "4 total"]],
  // too far on
  ["Nine soldiers were hurt. The road was shut. It rained. Two died.", ["9 soldiers", "2 total"]],
])("%s", (text, told) => {
  expect(groups(text)).toEqual(told);
});
