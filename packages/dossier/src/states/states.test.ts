import { describe, expect, test } from "vitest";
import { DOSSIER, held, spanIn, type ReportGiven } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";

const briefOf = (reports: readonly ReportGiven[], asOf = "2031") =>
  brief({ dossier: DOSSIER, held: reports.map(held), decisions: [], asOf, recordedBy: null });
const read = (report: string, text: string, words = text) => ({ report, words, span: spanIn(text, words) });

describe("conditions", () => {
  const cut: ReportGiven = {
    id: "a",
    text: "The network went down.",
    published: "2030-03-01",
    conditions: [
      {
        what: "internet",
        state: "cut",
        holder: null,
        place: null,
        start: "2030-03-01",
        end: null,
        ...read("a", "The network went down."),
      },
    ],
  };
  const back: ReportGiven = {
    id: "b",
    text: "The network is back.",
    published: "2030-03-05",
    conditions: [
      {
        what: "internet",
        state: "restored",
        holder: null,
        place: "Aqaba",
        start: null,
        end: "2030-03-05",
        ...read("b", "The network is back."),
      },
    ],
  };

  test("a start in one report and an end in another are one stretch", () => {
    expect(briefOf([back, cut]).conditions).toMatchObject([
      { what: "internet", start: "2030-03-01", end: "2030-03-05", report: "a" },
    ]);
  });

  test("as of a day between, it has not ended", () => {
    expect(briefOf([cut, back], "2030-03-03").conditions).toMatchObject([{ state: "cut", end: null }]);
    expect(briefOf([cut, back], "2030-02-28").conditions).toEqual([]);
  });

  test("an end before the start ends something else", () => {
    const again: ReportGiven = {
      ...cut,
      id: "c",
      published: "2030-03-09",
      conditions: [{ ...(cut.conditions?.[0] as object), start: "2030-03-09", report: "c" } as never],
    };
    expect(briefOf([back, again]).conditions).toHaveLength(2);
  });

  test("two holders of one place stay side by side", () => {
    const hold = (id: string, holder: string): ReportGiven => ({
      id,
      text: `${holder} hold the harbour`,
      published: "2030-03-01",
      conditions: [
        {
          what: "harbour",
          state: "held",
          holder,
          place: "Aqaba",
          start: "2030-03-01",
          end: null,
          ...read(id, `${holder} hold the harbour`),
        },
      ],
    });
    expect(briefOf([hold("a", "the army"), hold("b", "the rebels")]).conditions).toHaveLength(2);
  });
});

describe("changes of office", () => {
  const change = (id: string, person: string, on: string | null, by: string | null): ReportGiven => ({
    id,
    text: `${person} left`,
    published: "2030-03-05",
    names: [{ name: "Salim Haddad", kind: "person", variants: ["Salim Haddad", "Haddad", "سليم حداد"] }],
    changes: [{ person, office: "mayor", body: null, kind: "dismissed", on, by, ...read(id, `${person} left`) }],
  });

  test("told twice, in two spellings, it is one; each telling adds what it knows", () => {
    const { changes } = briefOf([
      change("a", "Haddad", null, "the council"),
      change("b", "سليم حداد", "2030-03-04", null),
    ]);
    expect(changes).toMatchObject([{ person: "Salim Haddad", on: "2030-03-04", by: "the council" }]);
  });

  test("weeks apart they are two", () => {
    expect(
      briefOf([change("a", "Haddad", "2030-01-01", null), change("b", "Haddad", "2030-03-04", null)]).changes,
    ).toHaveLength(2);
  });
});

test("a happening is told once, however many tell of it", () => {
  const told = (id: string, words: string): ReportGiven => ({
    id,
    text: words,
    published: "2030-03-02",
    happenings: [{ on: "2030-03-01", kind: "flood", place: null, ...read(id, words) }],
  });
  const { timeline } = briefOf([
    told("a", "Water broke through the northern dyke of the port"),
    told("b", "The northern dyke broke and water reached the port"),
    told("c", "A school roof fell in the hills"),
  ]);
  expect(timeline.map(({ report, alsoIn }) => [report, alsoIn?.map((other) => other.report)])).toEqual([
    ["a", ["b"]],
    ["c", undefined],
  ]);
});

test("cautions and explanations are said once each, under their speaker", () => {
  const doubt = (id: string): ReportGiven => ({
    id,
    text: "It could not be confirmed. Rain was to blame.",
    published: "2030-03-02",
    cautions: [
      {
        kind: "unconfirmed",
        about: null,
        ...read(id, "It could not be confirmed. Rain was to blame.", "It could not be confirmed."),
      },
    ],
    explanations: [
      {
        of: "flood",
        cause: "rain",
        kind: "blame",
        origin: "the mayor",
        on: null,
        ...read(id, "It could not be confirmed. Rain was to blame.", "Rain was to blame."),
      },
    ],
  });
  const known = briefOf([doubt("a"), doubt("b")]);
  expect(known.cautions).toHaveLength(1);
  expect(known.explanations).toHaveLength(1);
});

describe("sums and slips are shown, never set right", () => {
  const errors = (reports: readonly ReportGiven[]) =>
    briefOf(reports).cautions.map(({ kind, words }) => `${kind}: ${words}`);

  test("two digits turned round", () => {
    const say = (id: string, quote: string, by: string): ReportGiven => ({
      id,
      text: quote,
      published: "2030-03-02",
      figures: [{ quote, by }],
    });
    expect(errors([say("a", "4,237 hurt", "the mayor"), say("b", "4,327 hurt", "the mayor")])).toEqual([
      "probable_error: 4,237 hurt ≠ 4,327 hurt",
    ]);
    expect(errors([say("a", "4,237 hurt", "the mayor"), say("b", "4,723 hurt", "the mayor")])).toEqual([]);
  });

  test("one amount in two units that do not agree", () => {
    const output = (barrels: string, value: number): ReportGiven => ({
      id: "a",
      text: `It pumps 10 tonnes / ${barrels} barrels`,
      published: "2030-03-02",
      figures: [
        { quote: "10 tonnes", measure: "output", unit: "tonne" },
        { quote: `${barrels} barrels`, measure: "output", unit: "bbl", value },
      ],
    });
    expect(errors([output("73", 73)])).toEqual([]);
    expect(errors([output("40", 40)])).toEqual([expect.stringContaining("contradiction: 10 tonnes ≠ 40 barrels")]);
  });

  test("parts that are more than their total", () => {
    const parts = (women: string): ReportGiven => ({
      id: "a",
      text: `40 people died, among them ${women} women and 20 children`,
      published: "2030-03-02",
      figures: [
        { quote: "40 people died" },
        { quote: `${women} women`, group: "women" },
        { quote: "20 children", group: "children" },
      ],
    });
    expect(errors([parts("15")])).toEqual([]);
    expect(errors([parts("30")])).toEqual(["contradiction: 30 women + 20 children = 50 > 40 people died"]);
  });
});

test("outlets and agencies: reports and origins that came through them", () => {
  const say = (id: string, outlet: string, by: string): ReportGiven => ({
    id,
    outlet,
    text: `${by} counted 7 dead in ${outlet}`,
    published: "2030-03-02",
    figures: [{ quote: "7 dead", by, via: [{ name: "Harbour Wire", role: "agency" }] }],
  });
  expect(
    briefOf([
      say("a", "Coast Daily", "the mayor"),
      say("b", "Coast Daily", "a doctor"),
      say("c", "The Lamp", "the mayor"),
    ]).outlets,
  ).toEqual([
    { name: "Harbour Wire", kind: "agency", reports: 3, origins: 2 },
    { name: "Coast Daily", kind: "outlet", reports: 2, origins: 2 },
    { name: "The Lamp", kind: "outlet", reports: 1, origins: 1 },
  ]);
});
