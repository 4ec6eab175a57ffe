import { expect, test } from "vitest";
import type { Reading } from "@isnad/reader";
import { reading, spanIn } from "../../test/build.ts";
import { claimsOf } from "../claims/claims-of.ts";
import { diaryOf } from "./diary.ts";
import { redate } from "./redate.ts";

/** Published on a Sunday, written from the Monday before. */
const TEXT =
  "Water reached the gates today, Monday, and 3 boats sank.\nA day later, on Tuesday, 5 boats sank.\n" +
  "(Pictured: the harbour today, Saturday)\nToday, Thursday 7 March, 9 boats sank.\nThe mayor spoke of Wednesday, when 7 boats sank.\n" +
  "All is calm today, Sunday.";
const times = (words: readonly string[]): Reading["times"] =>
  words.map((word) => ({
    span: spanIn(TEXT, word),
    kind: "date",
    start: null,
    end: null,
    grain: "day",
    value: "2030-03-10",
    relative: true,
  }));
const given = (published?: string): Reading => ({
  ...reading({ id: "a", text: TEXT, ...(published === undefined ? {} : { published }) }),
  times: times([
    "today, Monday",
    "Tuesday",
    "today, Saturday",
    "Today, Thursday 7 March",
    "Wednesday",
    "today, Sunday",
  ]),
});
const on = (words: string, published?: string) => diaryOf(given(published))(spanIn(TEXT, words).start);

test("each paragraph has its day, read back from the end; an aside and a look back have none", () => {
  expect(on("3 boats", "2030-03-10")).toBe("2030-03-04");
  expect(on("5 boats", "2030-03-10")).toBe("2030-03-05");
  expect(on("9 boats", "2030-03-10")).toBe("2030-03-07");
  expect(on("7 boats", "2030-03-10")).toBe("2030-03-07");
  expect(on("All is calm", "2030-03-10")).toBe("2030-03-10");
});

test("without a date of publication, or with one that fits every «today», it is no diary", () => {
  expect(on("3 boats")).toBeNull();
  const plain = reading({ id: "b", text: "Calm today, Sunday, with 3 boats.", published: "2030-03-10" });
  expect(
    diaryOf({ ...plain, times: [{ ...times(["Tuesday"])[0], span: { start: 5, end: 18 } }] as Reading["times"] })(20),
  ).toBeNull();
});

test("claims of a diary are said on its days", () => {
  const figures = [{ quote: "3 boats sank", measure: "vehicles" as const }];
  const diary = {
    ...reading({ id: "a", text: TEXT, published: "2030-03-10", figures }),
    times: given("2030-03-10").times,
  };
  expect(claimsOf(diary, "2031-01-01T00:00Z").map(({ saidOn }) => saidOn)).toEqual(["2030-03-04"]);
});

test("a date after the day of writing goes back by whole weeks; today's becomes that day", () => {
  expect(redate("2030-03-09", "2030-03-04", "2030-03-10")).toBe("2030-03-02");
  expect(redate("2030-03-10", "2030-03-04", "2030-03-10")).toBe("2030-03-04");
  expect(redate("2030-03-01", "2030-03-04", "2030-03-10")).toBe("2030-03-01");
  expect(redate("2030-03", "2030-03-04", "2030-03-10")).toBe("2030-03");
  expect(redate("2030-03-09", null, "2030-03-10")).toBe("2030-03-09");
});
