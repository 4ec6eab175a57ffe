import { expect, test } from "vitest";
import { DOSSIER, type FigureGiven, held } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";

const spansOf = (text: string, words: string) =>
  [...text.matchAll(new RegExp(words, "gu"))].map(({ index }) => ({ start: index, end: index + words.length }));
const report = (id: string, text: string, figures: readonly FigureGiven[] = []) =>
  held({
    id,
    text,
    published: "2030-03-04",
    figures,
    names: [
      ...["Jordan", "Egypt", "Aqaba"].map((name) => ({ name, kind: "place" as const, spans: spansOf(text, name) })),
      { name: "Rima Haddad", kind: "person" as const, spans: spansOf(text, "Rima Haddad") },
    ].filter(({ spans }) => spans.length > 0),
  });
const errors = (...all: readonly ReturnType<typeof report>[]) =>
  brief({ dossier: DOSSIER, held: all, decisions: [], asOf: "2031", recordedBy: null })
    .cautions.filter(({ kind }) => kind === "probable_error")
    .map(({ words, report }) => `${report}: ${words}`);

const plain = "A quay in Aqaba, Jordan gave way. Jordan's president Rima Haddad flew to the coast. Jordan mourned.";

test("a town and an official tied once to another country are likely errors", () => {
  const wrong = "A quay in Aqaba, Egypt gave way. Jordan sent divers, and Jordan asked for help.";
  expect(errors(report("a", plain), report("b", wrong))).toEqual(["b: Aqaba, Egypt"]);
  const other = "Egypt's president Rima Haddad flew to the coast. Jordan sent divers, and Jordan asked for help.";
  expect(errors(report("a", plain), report("b", other))).toEqual(["b: Egypt's president Rima Haddad"]);
});

test("the count of this country, given once for another, is a likely error", () => {
  const [here, there] = [
    "In Jordan 47 people died. Jordan mourned.",
    "In Egypt 47 people died. Jordan wept; Jordan mourned.",
  ];
  const count = (place: string): readonly FigureGiven[] => [{ quote: "47 people", place }];
  expect(errors(report("a", here, count("Jordan")), report("b", there, count("Egypt")))).toEqual(["b: 47 people"]);
});

test("a country that the report speaks of, or that nothing contradicts, is none", () => {
  const visit = "Jordan's president Rima Haddad went to Egypt. Egypt's army sent divers. Jordan mourned.";
  expect(errors(report("a", plain), report("b", visit))).toEqual([]);
  expect(
    errors(report("a", plain.replaceAll("Aqaba, Jordan", "Aqaba")), report("b", "Aqaba, Egypt. Jordan. Jordan.")),
  ).toEqual([]);
});
