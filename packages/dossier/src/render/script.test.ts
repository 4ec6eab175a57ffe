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

it("leaves what no report writes in that script, and the names of bodies", () => {
  const ministry = {
    ...brief,
    threads: [{ place: null, claims: [{ ...claim, origin: "وزارة الصحة" }] }],
  } as unknown as Brief;
  expect(inScriptOf("en", ministry).threads[0]?.claims[0]?.origin).toBe("وزارة الصحة");
});
