/**
 * Spoilt inputs of every format, as many as wanted: `node --conditions=isnad-source --import tsx bench/ingest/fuzz.ts 100000`.
 * Ends with exit code 1 where one crashed or took more than two seconds; the input is kept in ./out.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { takeStream } from "@isnad/ingest";
import { Fault } from "@isnad/reader/fault";
import { mutate, random } from "../../packages/ingest/test/mutate.ts";
import { SEEDS } from "../../packages/ingest/test/seeds.ts";

const [count = "10000", seed = "1"] = process.argv.slice(2);
const next = random(Number(seed));
const slowest = { milliseconds: 0, format: "" };
const outcomes = new Map<string, number>();
let bad = 0;

for (let at = 0; at < Number(count); at++) {
  const [format, bytes] = SEEDS[at % SEEDS.length] as (typeof SEEDS)[number];
  const spoilt = mutate(bytes, next);
  const began = performance.now();
  let outcome = "taken";
  try {
    for await (const one of takeStream(chunked(spoilt), { from: format, ...(at % 3 === 0 ? {} : { as: format }) }))
      if ("fault" in one) outcome = one.fault.code;
  } catch (error) {
    outcome = error instanceof Fault ? error.code : "CRASH";
    if (outcome === "CRASH") keep(at, format, spoilt, error);
  }
  const milliseconds = performance.now() - began;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, format });
  if (milliseconds > 2000) keep(at, format, spoilt, `${milliseconds} ms`);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
console.log(Object.fromEntries([...outcomes].sort(([, a], [, b]) => b - a)));
console.log(
  `${count} inputs, ${bad} bad; the slowest took ${Math.round(slowest.milliseconds)} ms (${slowest.format}); ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB at the end`,
);
process.exitCode = bad > 0 ? 1 : 0;

async function* chunked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function keep(at: number, format: string, bytes: Uint8Array, why: unknown): void {
  bad++;
  mkdirSync("out/fuzz", { recursive: true });
  writeFileSync(`out/fuzz/${at}.${format}`, bytes);
  console.log(`${format}, input ${at}:`, why);
}
