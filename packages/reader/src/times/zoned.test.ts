import { expect, it } from "vitest";
import { read } from "../read.ts";
import { beginsAt } from "./zoned.ts";
import type { Document } from "../text/document.ts";

const published = (published: string | null) => ({ published }) as Document;

it("gives a time of day the zone of the report, and a day none", () => {
  expect(beginsAt(published("2019-05-07T10:00:00+03:00"), { start: "2019-05-06T18:00" })).toBe(
    "2019-05-06T18:00+03:00",
  );
  expect(beginsAt(published("2019-05-07"), { start: "2019-05-06T18:00" })).toBe("2019-05-06");
  expect(beginsAt(published("2019-05-07T10:00:00Z"), { start: "2019-05-06T18:00+01:00" })).toBe(
    "2019-05-06T18:00+01:00",
  );
  expect(beginsAt(published(null), { start: "2019-05" })).toBe("2019-05");
});

it("so says when something was said", () => {
  const text = "The harbour office said on Monday evening that the pier was closed.";
  const [said] = read({ text, lang: "en", published: "2019-05-07T10:00:00+03:00" }).attributions;
  expect(said?.saidOn).toBe("2019-05-06T18:00:00+03:00");
});
