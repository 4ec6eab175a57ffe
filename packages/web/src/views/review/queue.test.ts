import { expect, test } from "vitest";
import { type Doubted, queueOf, reasonsOf } from "./queue.ts";

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
