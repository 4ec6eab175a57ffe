import type { Decision } from "@isnad/dossier";
import { expect, test } from "vitest";
import { decisionsOn, settledBy } from "./holding.ts";

const by = { by: "an editor", at: "2030-04-01T10:00:00Z" };
const decisions: readonly Decision[] = [
  { ...by, id: "1", kind: "accept", claim: "a" },
  { ...by, id: "2", kind: "reject", claim: "b" },
  { ...by, id: "3", kind: "undo", decision: "2" },
  { ...by, id: "4", kind: "note", about: "a", words: "see the annex" },
  { ...by, id: "5", kind: "split", of: { what: "threads", claims: ["a", "c"] } },
];

test("a claim is settled until the decision is taken back, and again once that is taken back", () => {
  expect([...settledBy(decisions)]).toEqual(["a"]);
  expect([...settledBy([...decisions, { ...by, id: "6", kind: "undo", decision: "3" }])]).toEqual(["a", "b"]);
});

test("what was decided stands with what it is about", () => {
  const on = decisionsOn(decisions);
  expect(on.get("a")?.map(({ kind }) => kind)).toEqual(["accept", "note", "split"]);
  expect(on.get("b")).toBeUndefined();
  expect(on.get("c")?.map(({ id }) => id)).toEqual(["5"]);
});
