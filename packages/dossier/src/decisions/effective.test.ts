import { expect, test } from "vitest";
import { DOSSIER, held, told } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import { Decision } from "../contract/decision.ts";
import type { Decision as DecisionType } from "../contract/types.ts";

const given = held({
  id: "a",
  text: "The mayor said 12 killed.",
  published: "2030-03-01",
  figures: [{ quote: "12 killed", by: "the mayor" }],
});
const claims = (decisions: readonly DecisionType[], recordedBy: string | null = null) =>
  brief({ dossier: DOSSIER, held: [given], decisions, asOf: "2031", recordedBy }).threads.flatMap((thread) =>
    thread.claims.map(told),
  );
const claim = "f-a-15-24-15-17";
const made = { by: "an editor", at: "2030-04-01T10:00Z" };

test("rejected, a claim is gone; accepted later or undone, it is back", () => {
  const reject: DecisionType = { ...made, id: "d1", kind: "reject", claim };
  expect(claims([reject])).toEqual([]);
  expect(claims([reject, { ...made, id: "d2", kind: "undo", decision: "d1" }])).toEqual(["12 the mayor standing"]);
  expect(claims([reject, { ...made, at: "2030-05-01T00:00Z", id: "d2", kind: "accept", claim }])).toEqual([
    "12 the mayor standing",
  ]);
});

test("corrections add up, the later over the earlier; words and span stay", () => {
  const one: DecisionType = { ...made, id: "d1", kind: "correct", claim, set: { value: 13, low: 13, high: 13 } };
  const two: DecisionType = {
    ...made,
    at: "2030-05-01T00:00Z",
    id: "d2",
    kind: "correct",
    claim,
    set: { origin: "the deputy mayor" },
  };
  expect(claims([two, one])).toEqual(["13 the deputy mayor standing"]);
});

test("a decision made after recorded-by is not made yet", () => {
  const reject: DecisionType = { ...made, id: "d1", kind: "reject", claim };
  const early = { ...given, recordedAt: "2030-03-02T00:00Z" };
  const known = (recordedBy: string) =>
    brief({ dossier: DOSSIER, held: [early], decisions: [reject], asOf: "2031", recordedBy }).threads.length;
  expect(known("2030-03-31")).toBe(1);
  expect(known("2030-04-01")).toBe(0);
});

test("the schema takes each kind and refuses what is none", () => {
  const ref = { kind: "person" as const, name: "Rima" };
  const kinds: DecisionType[] = [
    { ...made, id: "1", kind: "accept", claim },
    { ...made, id: "2", kind: "correct", claim, set: { group: "police" } },
    { ...made, id: "3", kind: "reject", claim, why: "it is an age" },
    { ...made, id: "4", kind: "merge", of: { what: "names", names: [ref, ref] } },
    { ...made, id: "5", kind: "split", of: { what: "threads", claims: [claim] } },
    { ...made, id: "6", kind: "relabel", of: ref, as: "Rima H." },
    { ...made, id: "7", kind: "note", about: claim, words: "see the annex" },
    { ...made, id: "8", kind: "undo", decision: "7" },
  ];
  for (const decision of kinds) expect(Decision.parse(decision)).toEqual(decision);
  expect(Decision.safeParse({ ...made, id: "9", kind: "delete", claim }).success).toBe(false);
});
