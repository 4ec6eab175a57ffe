/** A few hundred spoilt inputs of every format; `bench/ingest/fuzz.ts` goes on to any number. */
import { Fault } from "@isnad/reader/fault";
import { expect, test } from "vitest";
import { mutate, random } from "./mutate.ts";
import { SEEDS } from "./seeds.ts";
import { taken } from "./taken.ts";

test("what is whole is taken", async () => {
  for (const [format, bytes] of SEEDS) {
    if (format === "opml") continue;
    const found = await taken(bytes, { from: format, as: format });
    expect(
      found.map((one) => "report" in one),
      format,
    ).toContain(true);
  }
});

test("what is spoilt is taken or refused, and is never anything else", { timeout: 120_000 }, async () => {
  const next = random(7);
  for (let at = 0; at < 600; at++) {
    const [format, bytes] = SEEDS[at % SEEDS.length] as (typeof SEEDS)[number];
    const spoilt = mutate(bytes, next);
    const options = { from: format, ...(at % 3 === 0 ? {} : { as: format }) };
    try {
      for (const one of await taken(spoilt, options))
        expect("report" in one ? one.report.text : one.fault.code).toBeTypeOf("string");
    } catch (fault) {
      if (!(fault instanceof Fault)) throw new Error(`${format}, input ${at}: ${String(fault)}`, { cause: fault });
    }
  }
});
