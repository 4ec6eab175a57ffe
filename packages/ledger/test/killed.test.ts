import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOMES, type Homes } from "./homes.ts";
import { killOften } from "./killing.ts";

/** Fewer while working on something else; a thousand with `scripts/kill.ts`. */
const TIMES = Number(process.env.ISNAD_KILLS ?? 100);

describe.each(["sqlite", "postgres"] as const)("killed at any moment on %s", (kind) => {
  let homes: Homes;
  beforeAll(async () => {
    homes = await HOMES[kind]();
  });
  afterAll(() => homes.end());

  test(`nothing is lost or doubled, ${TIMES} times`, { timeout: 600_000 }, async () => {
    const { kills, amid } = await killOften(() => homes.fresh(), { times: TIMES });
    expect(kills).toBe(TIMES);
    expect(amid).toBeGreaterThan(0);
  });
});
