import type { Happening } from "@isnad/reader";
import { expect, test } from "vitest";
import { reading, spanIn } from "../../test/build.ts";
import { zoned } from "../time/redate.ts";
import { toldOnce } from "./told-once.ts";

const happening = (text: string, words: string, more: Partial<Happening>): Happening => ({
  on: null,
  kind: "death",
  place: null,
  report: "a",
  words,
  span: spanIn(text, words),
  ...more,
});
const once = (text: string, happenings: readonly Happening[], cue?: { source: string; cue: string }) => {
  const made = reading({ id: "a", text, happenings: [...happenings] });
  const attributions =
    cue === undefined
      ? []
      : [
          {
            source: spanIn(text, cue.source),
            cue: spanIn(text, cue.cue),
            via: [],
          } as unknown as (typeof made.attributions)[0],
        ];
  return toldOnce({ ...made, attributions }).map(({ on, words, kind, place }) => ({ on, words, kind, place }));
};

test("of a day's event and its being said, the fuller words stay with the event's kind and place", () => {
  const text = "The port authority said on Monday that the pier had collapsed.";
  expect(
    once(text, [
      happening(text, "the pier had collapsed", { on: "2030-03-04", kind: "disaster", place: "Aqaba" }),
      happening(text, text, { on: "2030-03-04T09:00+02:00", kind: "statement" }),
    ]),
  ).toEqual([{ on: "2030-03-04T09:00+02:00", words: text, kind: "disaster", place: "Aqaba" }]);
});

test("an event and its being said on another day are one, dated by the event", () => {
  const text = "Nine miners died in the blast, the union said on Tuesday.";
  const event = happening(text, "Nine miners died in the blast", { on: "2030-03-04" });
  const saying = happening(text, text, { on: "2030-03-05", kind: "statement" });
  const cue = { source: "the union", cue: "said" };
  expect(once(text, [saying, event], cue)).toMatchObject([{ on: "2030-03-04", words: event.words }]);
});

test("what is said beside the event keeps its own line", () => {
  const text = "A strike that began on Sunday has spread to six mines and two ports, the union said on Tuesday.";
  const event = happening(text, "A strike that began on Sunday", { on: "2030-03-03", kind: "protest" });
  const saying = happening(text, text, { on: "2030-03-05", kind: "statement" });
  expect(once(text, [saying, event], { source: "the union", cue: "said" })).toHaveLength(2);
});

test("two lines of two days that are both events stay two", () => {
  const text = "The dam cracked on Sunday and broke on Monday.";
  const one = happening(text, text, { on: "2030-03-04", kind: "disaster" });
  const other = happening(text, "The dam cracked on Sunday", { on: "2030-03-03", kind: "disaster" });
  expect(once(text, [one, other])).toHaveLength(2);
});

test.each([
  ["2030-03-04T09:00", "2030-03-05T10:00+02:00", "2030-03-04T09:00+02:00"],
  ["2030-03-04T09:00Z", "2030-03-05T10:00+02:00", "2030-03-04T09:00Z"],
  ["2030-03-04T09:00/2030-03-04T12:00", "2030-03-05T10:00+02:00", "2030-03-04T09:00+02:00/2030-03-04T12:00+02:00"],
  ["2030-03-04", "2030-03-05T10:00+02:00", "2030-03-04"],
  ["2030-03-04T09:00", "2030-03-05", "2030-03-04T09:00"],
])("%s in a report of %s is %s", (iso, published, meant) => {
  expect(zoned(iso, published)).toBe(meant);
});
