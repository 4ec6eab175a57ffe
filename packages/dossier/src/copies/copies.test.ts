import { expect, test } from "vitest";
import { creditOf } from "../claims/credit.ts";
import { DOSSIER, held } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import { storiesOf } from "./copies.ts";

const STORY =
  "Floodwater broke through the northern dyke before dawn on Monday and covered the old quarter of the port. " +
  "Rescue teams moved families from their roofs by boat until the wind rose in the afternoon. " +
  "The harbour office closed both locks and asked ships to wait at anchor off the cape. " +
  "Bakeries gave away bread in the evening while the power stayed off across the lower town.";
const OTHER =
  "In the port town people woke to water in their streets after the dyke gave way. " +
  "The mayor asked for tents and clean water, and said that schools would stay shut all week. " +
  "Soldiers carried sand to the breach, which engineers hope to close within three days.";
const report = (id: string, text: string) => ({ id, text, lang: "en" as const });

test("cut, added to and reordered, a story is the same; another report of the event is not", () => {
  const sentences = STORY.split(/(?<=\.) /u);
  const copy = `A new headline. ${[sentences[2], sentences[0], sentences[1]].join(" ")} More is expected on Tuesday.`;
  const stories = storiesOf([report("a", STORY), report("b", copy), report("c", OTHER)]);
  expect(stories.storyOf("b")).toBe("a");
  expect(stories.storyOf("a")).toBe("a");
  expect(stories.storyOf("c")).toBeNull();
});

test("what a wire story says for itself has one origin, however many outlets carry it", () => {
  const figure = { quote: "7 dead", measure: "killed" as const };
  const given = (id: string, outlet: string, more: string) =>
    held({ id, outlet, text: `${STORY} There were 7 dead. ${more}`, published: "2030-03-02", figures: [figure] });
  const { threads, outlets } = brief({
    dossier: DOSSIER,
    held: [given("a", "Coast Daily", "Rain will go on."), given("b", "The Lamp", "No rain is due.")],
    decisions: [],
    asOf: "2031",
    recordedBy: null,
  });
  expect(threads[0]?.claims.map(({ status }) => status)).toEqual(["standing", "standing"]);
  expect(outlets.map(({ name, reports }) => [name, reports])).toEqual([
    ["Coast Daily", 1],
    ["The Lamp", 1],
  ]);
});

test.each([
  ["PORT ELLA (Harbour Wire) - Water rose again.", "Harbour Wire"],
  ["الميناء (وكالة المنارة) - ارتفعت المياه من جديد.", "وكالة المنارة"],
  ["Water rose again.\n(Harbour Wire)", "Harbour Wire"],
  ["ارتفعت المياه من جديد.\nالمصدر: وكالة المنارة", "وكالة المنارة"],
])("the credit line is read: %s", (text, credit) => {
  expect(creditOf(report("a", text))).toBe(credit);
});

test.each([
  "The head of the (closed) port office spoke.",
  "Updated at noon (14:30) - water rose again.",
  "Water rose.",
])("no credit: %s", (text) => {
  expect(creditOf(report("a", text))).toBeNull();
});
