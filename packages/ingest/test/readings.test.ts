import type { Taken } from "../src/taken.ts";
import { Fault } from "@isnad/reader/fault";
import { expect, test } from "vitest";
import { readings } from "../src/reading/readings.ts";

const COUNT = 240;

async function* reports(): AsyncGenerator<Taken> {
  for (let at = 0; at < COUNT; at++) {
    const from = `report ${at}`;
    if (at % 50 === 7)
      yield { from, fault: new Fault("ingest.no-text", "None.", { remedy: "Give one.", kind: "usage" }) };
    else if (at % 50 === 9) yield { from, report: { text: "?" }, source: {} };
    else yield { from, report: { text: `The mayor said that ${at + 2} people were injured.` }, source: {} };
  }
}

async function all(threads: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const one of readings(reports(), { threads, here: 10_000 }))
    found.push("fault" in one ? [one.from, one.fault.code, one.fault.kind] : [one.taken.from, one.reading]);
  return found;
}

test("threads read what one would, in the same order, faults and all", { timeout: 180_000 }, async () => {
  const alone = await all(1);
  expect(alone).toHaveLength(COUNT);
  expect(await all(2)).toEqual(alone);
});
