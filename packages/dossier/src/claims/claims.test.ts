import { describe, expect, test } from "vitest";
import { reading } from "../../test/build.ts";
import { claimsOf } from "./claims-of.ts";

const TEXT = "The ministry said, as quoted by Harbour Wire, that 12 people were killed and 30 hurt.";
const given = {
  id: `sha256:${"ab".repeat(32)}`,
  text: TEXT,
  outlet: "Coast Daily",
  published: "2030-03-02",
  figures: [
    { quote: "12 people were killed", by: "the ministry", via: [{ name: "Harbour Wire", role: "agency" as const }] },
    { quote: "30 hurt", measure: "injured" as const },
  ],
};

test("a claim has its chain, origin first, outlet last; the report's own has no origin", () => {
  const [killed, hurt] = claimsOf(reading(given), "2030-03-03T00:00Z");
  expect(killed?.chain).toEqual([
    { name: "the ministry", role: "speaker" },
    { name: "Harbour Wire", role: "agency" },
    { name: "Coast Daily", role: "outlet" },
  ]);
  expect(killed).toMatchObject({
    origin: "the ministry",
    words: "12 people were killed",
    saidOn: "2030-03-02",
    value: 12,
  });
  expect(hurt).toMatchObject({ origin: null, chain: [{ name: "Coast Daily", role: "outlet" }] });
});

test("ids are made of the report and the spans, whatever else the reader changes its mind about", () => {
  const [before] = claimsOf(reading(given), "2030-03-03T00:00Z");
  const figures = [{ ...given.figures[0], measure: "injured" as const, group: "police", by: "the army" }].map(
    (figure) => ({
      quote: "12 people were killed",
      ...figure,
    }),
  );
  const [after] = claimsOf(reading({ ...given, figures }), "2040-01-01T00:00Z");
  expect(after?.id).toBe(before?.id);
  expect(before?.id).toBe("f-abababababababab-51-72-51-53");
});

test("two figures of one stretch have two ids, in no order but the text's", () => {
  const figures = [
    { quote: "12 people were killed", measure: "killed" as const },
    { quote: "12 people were killed", measure: "affected" as const },
  ];
  const ids = (list: typeof figures) =>
    claimsOf(reading({ ...given, figures: list }), "2030-03-03T00:00Z").map(({ id, measure }) => `${id} ${measure}`);
  expect(new Set(ids(figures)).size).toBe(2);
  expect(ids(figures)).toEqual(ids(figures.toReversed()));
});

describe("when it was said", () => {
  const on = (more: object, published = "2030-03-20") =>
    claimsOf(
      reading({ ...given, published, figures: [{ quote: "12 people were killed", ...more }] }),
      "2031-01-01T00:00Z",
    )[0]?.saidOn;

  test("as the attribution says, else the day of the count, else the report's", () => {
    expect(on({ by: "the ministry", saidOn: "2030-03-18", time: "2030-03-17" })).toBe("2030-03-18");
    expect(on({ by: "the ministry", time: "2030-03-17" })).toBe("2030-03-17");
    expect(on({ time: "2030-03-16/2030-03-17" })).toBe("2030-03-17");
    expect(on({})).toBe("2030-03-20");
  });

  test("a time of day is of the report's zone", () => {
    const more = { by: "the ministry", saidOn: "2030-03-18T18:00:00" };
    expect(on(more, "2030-03-20T09:00:00+06:00")).toBe("2030-03-18T18:00:00+06:00");
    expect(on(more)).toBe("2030-03-18T18:00:00");
  });

  test("a month, a year, a long stretch, a day long past or to come is no day of saying", () => {
    for (const time of ["2030-03", "2029", "2028-01-01/2030-03-19", "2029-11-02", "2030-04-02"])
      expect(on({ time })).toBe("2030-03-20");
  });
});

test("a count of those who died when something happened was not said on the day that it happened", () => {
  const of = (text: string) =>
    claimsOf(
      reading({
        id: "r",
        text,
        published: "2030-03-05",
        figures: [{ quote: "6 people", time: "2030-03-03" }],
      }),
      "2030-03-06T00:00:00Z",
    ).map(({ saidOn }) => saidOn);
  expect(of("On Sunday 6 people were killed.")).toEqual(["2030-03-03"]);
  expect(of("They were among the 6 people who died when the boat went down on Sunday.")).toEqual(["2030-03-05"]);
});
