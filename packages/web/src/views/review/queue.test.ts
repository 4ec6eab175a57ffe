import type { Decision } from "@isnad/dossier";
import { expect, test } from "vitest";
import { type Doubted, decisionsOn, queueOf, reasonsOf, settledBy } from "./queue.ts";

const claim = (id: string, more: Partial<Doubted> = {}): Doubted => ({
  id,
  status: "standing",
  value: 12,
  qualifier: "exact",
  origin: "the mayor",
  saidOn: "2030-03-01",
  ...more,
});
const none = { settled: new Set<string>(), cautioned: new Set<string>() };

test("why a claim wants an eye, the gravest first", () => {
  expect(reasonsOf(claim("a"))).toEqual([]);
  expect(reasonsOf(claim("a", { value: null, qualifier: "vague", origin: null, saidOn: null }))).toEqual([
    "vague",
    "sourceless",
    "undated",
  ]);
  expect(reasonsOf(claim("a", { status: "retracted" }), true)).toEqual(["retracted", "cautioned"]);
});

test("the doubtful first, then the newer; settled ones last", () => {
  const claims = [
    claim("plain"),
    claim("newer", { saidOn: "2030-03-05" }),
    claim("disputed", { status: "disputed" }),
    claim("done", { status: "disputed", value: null }),
    claim("unconfirmed", { status: "unconfirmed" }),
    claim("warned"),
    claim("sourceless", { origin: null }),
  ];
  const order = queueOf(claims, { settled: new Set(["done"]), cautioned: new Set(["warned"]) });
  expect(order.map(({ id }) => id)).toEqual([
    "disputed",
    "unconfirmed",
    "warned",
    "sourceless",
    "newer",
    "plain",
    "done",
  ]);
  expect(queueOf([], none)).toEqual([]);
});

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
