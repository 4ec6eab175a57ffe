import { describe, expect, test } from "vitest";
import { DOSSIER, held, type ReportGiven, told } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import type { Thread } from "../contract/types.ts";

const END = "2031-01-01";
const threads = (reports: readonly ReportGiven[], asOf = END): Thread[] =>
  brief({ dossier: DOSSIER, held: reports.map(held), decisions: [], asOf, recordedBy: null }).threads;
const only = (reports: readonly ReportGiven[], asOf = END): Thread => {
  const found = threads(reports, asOf);
  expect(found).toHaveLength(1);
  return found[0] as Thread;
};
const say = (id: string, day: string, by: string | null, quote: string, more: object = {}): ReportGiven => ({
  id,
  text: `Report ${id}: ${quote} in the flood.`,
  published: `2030-03-${day}`,
  figures: [{ quote, by, ...more }],
});

describe("growth, revision, dispute", () => {
  test("a later, larger total of anyone takes the place of a smaller one", () => {
    const thread = only([say("a", "01", "the mayor", "12 killed"), say("b", "02", "the hospital", "20 killed")]);
    expect(thread.claims.map(told)).toEqual(["12 the mayor superseded", "20 the hospital standing"]);
    expect(thread.claims[0]?.because).toMatchObject({ by: "the hospital", words: "20 killed", report: "b" });
    expect(thread.current).toEqual([thread.claims[1]?.id]);
    expect(thread.disputed).toBe(false);
  });

  test("a smaller one of the same origin is a revision", () => {
    const thread = only([say("a", "01", "the mayor", "12 killed"), say("b", "02", "the mayor", "9 killed")]);
    expect(thread.claims.map(told)).toEqual(["12 the mayor superseded", "9 the mayor standing"]);
  });

  test("a smaller one of another origin is a dispute", () => {
    const thread = only([say("a", "01", "the mayor", "12 killed"), say("b", "02", "the army", "9 killed")]);
    expect(thread.claims.map(told)).toEqual(["12 the mayor disputed", "9 the army disputed"]);
    expect(thread.disputed).toBe(true);
    expect(thread.claims[0]?.because?.by).toBe("the army");
  });

  test("numbers of one day that don't meet are a dispute: nobody knows which is newer", () => {
    const thread = only([say("a", "01", "the mayor", "12 killed"), say("b", "01", "the rebels", "80 killed")]);
    expect(thread.disputed).toBe(true);
  });

  test("hours tell growth from dispute", () => {
    const morning = { ...say("a", "01", "the mayor", "12 killed"), published: "2030-03-01T08:00Z" };
    const evening = { ...say("b", "01", "the rebels", "80 killed"), published: "2030-03-01T20:00Z" };
    expect(only([morning, evening]).claims.map(told)).toEqual(["12 the mayor superseded", "80 the rebels standing"]);
  });

  test("intervals that meet are no dispute", () => {
    const thread = only([
      say("a", "01", "the mayor", "12 killed"),
      say("b", "02", "the army", "9 killed", { qualifier: "at_least" }),
    ]);
    expect(thread.claims.map(told)).toEqual(["12 the mayor standing", "9 the army standing"]);
  });

  test("«about» leaves room, and a vague number is no ceiling", () => {
    const about = only([
      say("a", "01", "the mayor", "800 killed", { qualifier: "about" }),
      say("b", "01", "the army", "790 killed"),
    ]);
    expect(about.disputed).toBe(false);
    const vague = only([
      say("a", "01", "the mayor", "dozens killed", {
        value: null,
        low: 20,
        high: 99,
        qualifier: "vague",
        digits: "dozens",
      }),
      say("b", "01", "the army", "164 killed"),
    ]);
    expect(vague.disputed).toBe(false);
  });

  test("an old number told again without a date of its own revises nothing", () => {
    const thread = only([
      say("a", "01", "the mayor", "12 killed"),
      say("b", "02", "the mayor", "20 killed"),
      say("c", "03", "the mayor", "12 killed"),
    ]);
    expect(thread.claims.map(told)).toEqual([
      "12 the mayor superseded",
      "20 the mayor standing",
      "12 the mayor superseded",
    ]);
  });

  test("a level that moves is replaced by the newest of anyone; a fact that stays is disputed", () => {
    const troops = only([
      say("a", "01", "the mayor", "500 troops", { measure: "troops" }),
      say("b", "03", "the army", "300 troops", { measure: "troops" }),
    ]);
    expect(troops.claims.map(told)).toEqual(["500 the mayor superseded", "300 the army standing"]);
    const magnitude = only([
      say("a", "01", "the mayor", "magnitude 7", { measure: "magnitude" }),
      say("b", "03", "the army", "magnitude 6", { measure: "magnitude" }),
    ]);
    expect(magnitude.disputed).toBe(true);
  });
});

describe("increments", () => {
  test("never take the place of totals, nor of each other on different days", () => {
    const found = threads([
      say("a", "01", "the mayor", "12 killed"),
      say("b", "02", "the mayor", "30 more killed", { scope: "increment", time: "2030-03-02" }),
      say("c", "03", "the mayor", "5 more killed", { scope: "increment", time: "2030-03-03" }),
    ]);
    expect(found.map(({ scope, claims }) => [scope, ...claims.map(told)])).toEqual(
      expect.arrayContaining([
        ["total", "12 the mayor standing"],
        ["increment", "30 the mayor standing", "5 the mayor standing"],
      ]),
    );
  });

  test("of one day by two origins are held against each other", () => {
    const more = { scope: "increment", time: "2030-03-02" };
    expect(
      only([say("a", "02", "the mayor", "30 killed", more), say("b", "03", "the army", "5 killed", more)]).disputed,
    ).toBe(true);
  });
});

describe("withdrawn, denied, unconfirmed", () => {
  const withdrawn = say("c", "03", "the ministry", "164 killed", {
    status: "retracted",
    act: "retract",
    saidOn: "2030-03-03",
  });

  test("a withdrawal reaches the same number in every report that carried it", () => {
    const thread = only([
      say("a", "01", "the ministry", "164 killed"),
      { ...say("b", "02", null, "164 killed"), outlet: "Coast Daily" },
      withdrawn,
    ]);
    expect(thread.claims.map(({ status }) => status)).toEqual(["retracted", "retracted", "retracted"]);
    expect(thread.claims[0]?.because).toMatchObject({ by: "the ministry", on: "2030-03-03", report: "c" });
    expect(thread.current).toEqual([]);
  });

  test("not before it was said, and not what others say afterwards", () => {
    expect(only([say("a", "01", "the ministry", "164 killed"), withdrawn], "2030-03-02").claims.map(told)).toEqual([
      "164 the ministry standing",
    ]);
    const after = only([withdrawn, say("d", "05", "the bar association", "164 killed")]);
    expect(after.claims.map(told)).toEqual(["164 the ministry retracted", "164 the bar association standing"]);
  });

  test("a denied number is disputed, and so is the one it denies", () => {
    const thread = only([
      say("a", "01", "the rebels", "40 killed"),
      say("b", "02", "the army", "40 killed", { status: "denied", act: "deny" }),
    ]);
    expect(thread.claims.map(told)).toEqual(["40 the rebels disputed", "40 the army disputed"]);
    expect(thread.claims[0]?.because?.by).toBe("the army");
  });

  test("an unconfirmed number takes no other's place", () => {
    const thread = only([
      say("a", "01", "the mayor", "12 killed"),
      say("b", "02", null, "90 killed", { status: "unconfirmed" }),
    ]);
    expect(thread.claims.map(({ status }) => status)).toEqual(["standing", "unconfirmed"]);
  });
});
