import { describe, expect, it } from "vitest";
import type { FigureCandidate } from "./candidate.ts";
import { chooseCandidates } from "./choose.ts";
import { innermostAround, stretchesOf } from "./innermost.ts";
import { statusWithin } from "./status.ts";

const candidate = (first: number, last: number, more: Partial<FigureCandidate> = {}): FigureCandidate => ({
  rule: "test",
  first,
  last,
  carrier: "number",
  number: { first, last, span: { start: first, end: last + 1 } },
  amount: { value: 1, low: 1, high: 1, qualifier: "exact", unit: null },
  measure: "killed",
  of: null,
  group: "total",
  label: null,
  scope: "total",
  status: null,
  weight: 1,
  ...more,
});

const TOKENS = 20;

describe("choosing between candidates", () => {
  it("keeps the weightiest for one number, and the first of equals", () => {
    const [light, heavy, equal] = [candidate(3, 4), candidate(4, 4, { weight: 2 }), candidate(4, 4, { weight: 2 })];
    expect(chooseCandidates([light, heavy, equal], TOKENS)).toEqual([heavy]);
  });
  it("drops a noun that a written number counts", () => {
    const number = candidate(1, 1, { of: { first: 2, last: 2 } });
    expect(chooseCandidates([candidate(2, 2, { carrier: "noun", weight: 9 }), number], TOKENS)).toEqual([number]);
  });
  it("puts the figures in order of the text", () => {
    expect(chooseCandidates([candidate(8, 8), candidate(1, 1)], TOKENS).map(({ first }) => first)).toEqual([1, 8]);
  });
});

describe("the innermost stretch", () => {
  const [outer, inner, later] = [
    { start: 0, end: 20 },
    { start: 4, end: 8 },
    { start: 10, end: 12 },
  ];
  const around = (start: number, end: number) => innermostAround(stretchesOf([later, outer, inner]), start, end);
  it("is the shortest that holds the place", () => {
    expect(around(5, 6)).toBe(inner);
    expect(around(9, 10)).toBe(outer);
    expect(around(7, 9)).toBe(outer);
    expect(around(30, 31)).toBeNull();
  });
});

describe("the status of a figure", () => {
  const said = (act: "say" | "deny" | "retract" | "promise") => ({ act }) as never;
  const doubt = (sparesHarm: boolean) => ({
    first: 0,
    last: 9,
    rule: "t",
    status: "hypothetical" as const,
    sparesHarm,
  });
  it("follows the act of its source", () => {
    const statusOf = statusWithin(() => []);
    expect(statusOf(candidate(1, 1), null)).toBe("asserted");
    expect(statusOf(candidate(1, 1), said("deny"))).toBe("denied");
    expect(statusOf(candidate(1, 1), said("retract"))).toBe("retracted");
    expect(statusOf(candidate(1, 1), said("promise"))).toBe("asserted");
    expect(statusOf(candidate(1, 1, { measure: "money" }), said("promise"))).toBe("hypothetical");
  });
  it("follows the doubt around it, which may spare those who came to harm", () => {
    expect(statusWithin(() => [doubt(false)])(candidate(1, 1), said("say"))).toBe("hypothetical");
    expect(statusWithin(() => [doubt(true)])(candidate(1, 1), said("say"))).toBe("asserted");
    expect(statusWithin(() => [doubt(true)])(candidate(1, 1, { measure: "aid_amount" }), null)).toBe("hypothetical");
  });
});
