import { expect, it } from "vitest";
import type { Brief, Claim, Thread } from "../contract/types.ts";
import { inScriptOf } from "./script.ts";

const claim = {
  origin: "سالم الحمد",
  chain: [{ name: "سالم الحمد", role: "origin" }],
  because: null,
} as unknown as Claim;
const brief = {
  threads: [{ place: "بيروت", claims: [claim] } as unknown as Thread],
  conditions: [],
  timeline: [],
  explanations: [],
  outlets: [],
  names: [
    { id: "1", kind: "place", name: "بيروت", variants: ["Beirut", "بيروت"], spans: [] },
    { id: "2", kind: "person", name: "سالم الحمد", variants: ["Salem al-Hamad", "الحمد"], spans: [] },
    { id: "3", kind: "organization", name: "وزارة الصحة", variants: ["Health Ministry"], spans: [] },
  ],
} as unknown as Brief;

it("writes places and people in the script of the page, where a report does", () => {
  const [thread] = inScriptOf("en", brief).threads;
  expect([thread?.place, thread?.claims[0]?.origin, thread?.claims[0]?.chain[0]?.name]).toEqual([
    "Beirut",
    "Salem al-Hamad",
    "Salem al-Hamad",
  ]);
  expect(inScriptOf("ar", brief).threads[0]?.place).toBe("بيروت");
});

it("writes a body where all parts of its name are known, and leaves the rest as it was written", () => {
  const shown = (origin: string) => {
    const known = { ...brief, threads: [{ place: null, claims: [{ ...claim, origin }] }] } as unknown as Brief;
    return inScriptOf("en", known).threads[0]?.claims[0]?.origin;
  };
  expect(shown("وزارة الصحة")).toBe("Health Ministry");
  expect(shown("وزارة تيراكو")).toBe("وزارة تيراكو");
});
