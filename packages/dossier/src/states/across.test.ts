/** What reports of two languages tell is told once where numbers and names show that it is one. */
import type { Name } from "@isnad/reader";
import { expect, test } from "vitest";
import { DOSSIER, held, type ReportGiven, spanIn } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";

const briefOf = (reports: readonly ReportGiven[]) =>
  brief({ dossier: DOSSIER, held: reports.map(held), decisions: [], asOf: "2031", recordedBy: null });

interface Told {
  readonly id: string;
  readonly lang: "ar" | "en";
  readonly text: string;
  readonly names: readonly (readonly [string, Name["kind"]])[];
}

const happening = ({ id, lang, text, names }: Told): ReportGiven => ({
  id,
  lang,
  text,
  published: "2030-03-02",
  names: names.map(([name, kind]) => ({ name, kind, spans: [spanIn(text, name)] })),
  happenings: [
    { on: "2030-03-01", kind: "attack", place: null, report: id, words: text, span: { start: 0, end: text.length } },
  ],
});
const english = happening({
  id: "a",
  lang: "en",
  text: "Gunmen opened fire on the Interior Ministry in Aqaba.",
  names: [
    ["Interior Ministry", "organization"],
    ["Aqaba", "place"],
  ],
});
const arabic = happening({
  id: "b",
  lang: "ar",
  text: "أطلق مسلحون النار على وزارة الداخلية في العقبة.",
  names: [
    ["وزارة الداخلية", "organization"],
    ["العقبة", "place"],
  ],
});
const another = happening({
  id: "c",
  lang: "ar",
  text: "حاصر مئات الغاضبين مبنى وزارة الصحة في العقبة.",
  names: [
    ["وزارة الصحة", "organization"],
    ["العقبة", "place"],
  ],
});

test("one happening of two languages, by whom and what both name; another of the same town is not it", () => {
  const { timeline } = briefOf([english, arabic, another]);
  expect(timeline.map(({ report, alsoIn }) => [report, alsoIn?.map((other) => other.report)])).toEqual([
    ["a", ["b"]],
    ["c", undefined],
  ]);
  expect(briefOf([another, arabic, english]).timeline).toEqual(timeline);
});

test("the same body blamed by the same speaker in two languages is one explanation", () => {
  const blame = (id: string, lang: "ar" | "en", text: string, cause: string): ReportGiven => ({
    id,
    lang,
    text,
    published: "2030-03-02",
    explanations: [
      { of: text, cause, kind: "blame", origin: null, on: null, report: id, words: text, span: spanIn(text, text) },
    ],
  });
  const { explanations } = briefOf([
    blame("a", "en", "They blamed the Interior Ministry.", "the Interior Ministry"),
    blame("b", "ar", "حملوا وزارة الداخلية المسؤولية.", "وزارة الداخلية"),
    blame("c", "ar", "حملوا الفساد في وزارة الداخلية المسؤولية.", "الفساد في وزارة الداخلية"),
  ]);
  expect(explanations.map(({ report }) => report)).toEqual(["a", "c"]);
});
