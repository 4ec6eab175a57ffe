import { expect, test } from "vitest";
import { claimRows } from "../src/project/claims.ts";
import { made } from "./made.ts";

test("a reading shows as rows, each with its words", () => {
  const { reading } = made(2);
  const { text } = reading.report;
  const rows = claimRows(reading, { dossier: "zarqan", recordedAt: "2031-04-06T00:00:00.000Z", entry: 3, text });
  expect(rows.map(({ item, kind, words }) => [item, kind, words])).toEqual([
    ["/reading/figures/0", "figure", "5 people were killed"],
    ["/reading/attributions/0", "statement", "5 people were killed"],
    ["/reading/conditions/0", "condition", "The airport of Zarqan is closed"],
  ]);
  expect(rows[0]).toMatchObject({ measure: "killed", value: 5, origin: "the ministry", said_on: "2031-04-05" });
  expect(rows[0]?.id).toMatch(/^f-/);
});
