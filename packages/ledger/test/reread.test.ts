/** A newer reader reads again: what changed is told, decisions stay, and what was known then can still be asked. */
import type { ReportInput } from "@isnad/reader";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Ledger, openLedger, reread } from "../src/index.ts";
import { HOMES, type Homes } from "./homes.ts";
import { made, still } from "./made.ts";

describe("a re-reading", () => {
  let homes: Homes;
  let ledger: Ledger;
  beforeEach(async () => {
    homes = await HOMES.sqlite();
    ledger = await openLedger(homes.fresh(), { create: true, ...still() });
    await ledger.add([made(1), made(2)], { at: "2031-05-01T00:00:00Z" });
  });
  afterEach(async () => {
    await ledger.close();
    await homes.end();
  });

  const same = (input: ReportInput) => made(Number(input.id?.slice(1)), { version: "2" }).reading;
  /** Takes "about" for the figure of the second report, and no longer sees its condition. */
  const newer = (input: ReportInput) => {
    const reading = same(input);
    if (input.id !== "r2") return reading;
    const figures = reading.figures.map((figure) => ({ ...figure, qualifier: "about" as const }));
    return { ...reading, figures, conditions: [] };
  };

  test("that finds the same writes nothing down", async () => {
    const before = await ledger.head();
    expect(await reread(ledger, "zarqan", same)).toMatchObject({ reports: 2, changed: 0, changes: [], adrift: [] });
    expect(await ledger.head()).toEqual(before);
  });

  test("that finds another thing tells what, and on trial only tells", async () => {
    const before = await ledger.head();
    const trial = await reread(ledger, "zarqan", newer, { trial: true });
    expect(await ledger.head()).toEqual(before);
    expect(trial).toMatchObject({
      changed: 1,
      changes: [
        {
          kind: "figure",
          words: "5 people were killed",
          before: { qualifier: "exact" },
          after: { qualifier: "about" },
        },
        { kind: "condition", after: null },
      ],
    });
    const done = await reread(ledger, "zarqan", newer, { by: { at: "2031-06-01T00:00:00Z" } });
    expect(done).toEqual(trial);
    expect((await reread(ledger, "zarqan", newer)).changed).toBe(0);
    expect((await ledger.verify()).findings).toEqual([]);
    expect(await ledger.dossiers()).toMatchObject([{ reports: 2, claims: 5 }]);
  });

  test("keeps the decisions, and what was known then", async () => {
    const rows = await ledger.home.read((tx) => tx.all<{ id: string }>("SELECT id FROM claims WHERE kind = 'figure'"));
    const [first, second] = rows.map(({ id }) => id) as [string, string];
    await ledger.decide("zarqan", { kind: "accept", claim: first });
    await ledger.decide("zarqan", { kind: "reject", claim: second });
    const none = (input: ReportInput) => (input.id === "r2" ? { ...same(input), figures: [] } : same(input));
    const { adrift } = await reread(ledger, "zarqan", none, { by: { at: "2031-06-01T00:00:00Z" } });
    expect(adrift).toMatchObject([{ kind: "reject", claim: second }]);
    expect(await ledger.decisions("zarqan")).toHaveLength(2);
    const figures = async (recordedBy: string) =>
      (await ledger.held("zarqan", { recordedBy })).flatMap(({ reading }) => reading.figures).length;
    expect(await figures("2031-05-31")).toBe(2);
    expect(await figures("2031-06-01")).toBe(1);
    const { sequence } = await ledger.head();
    expect((await ledger.heldSince("zarqan", sequence - 1)).held.map(({ reading }) => reading.figures)).toEqual([[]]);
    // When the ledger learned of the report does not move.
    expect((await ledger.held("zarqan")).map(({ recordedAt }) => recordedAt)).toEqual(
      Array.from({ length: 2 }, () => "2031-05-01T00:00:00.000Z"),
    );
  });
});
