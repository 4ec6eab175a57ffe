import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import { addMonths, civil, dayNumber, isoDay, isoWeek, weekdayOf } from "./civil.ts";
import { isInTime, runningDateAt, timeAt } from "./query.ts";
import type { FoundTime } from "../pack.ts";

const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
const isoOf = (date: Date) => date.toISOString().slice(0, 10);
const timesOf = (text: string, lang: "ar" | "en", published?: string) =>
  read({ text, lang, ...(published === undefined ? {} : { published }) }).times;

test.prop([days])("days of the calendar are those of Date", (date) => {
  const day = Math.floor(date.getTime() / 86_400_000);
  expect(isoDay(day)).toBe(isoOf(date));
  expect(civil(day)).toEqual({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
  expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
});

describe("civil", () => {
  it("numbers ISO weeks across the turn of the year", () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toBe("2020-W53");
    expect(isoWeek(dayNumber(2018, 12, 31))).toBe("2019-W01");
  });
  it("ends a short month on its last day", () => {
    expect(isoDay(addMonths(dayNumber(2019, 1, 31), 1))).toBe("2019-02-28");
  });
});

for (const [locale, lang] of [
  ["ar-EG", "ar"],
  ["ar-LB", "ar"],
  ["ar-DZ", "ar"],
  ["en-GB", "en"],
  ["en-US", "en"],
] as const) {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  test.prop([days])(`a date as ${locale} writes it is read back`, (date) => {
    const text = lang === "ar" ? `وقع الانفجار في ${format.format(date)}.` : `It happened on ${format.format(date)}.`;
    const [time] = timesOf(text, lang, "2030-06-15");
    expect(time?.value, text).toBe(isoOf(date));
    const quoted = text.slice(time?.span.start, time?.span.end);
    expect(format.format(date)).toContain(quoted);
  });
}

test.prop([days])("a bare weekday is one of the last seven days, publication included", (date) => {
  for (const [text, lang] of [
    ["Police said on Tuesday", "en"],
    ["قالت الشرطة الثلاثاء", "ar"],
  ] as const) {
    const [time] = timesOf(text, lang, isoOf(date));
    const back = (Date.parse(isoOf(date)) - Date.parse(time?.start ?? "")) / 86_400_000;
    expect(back).toBeGreaterThanOrEqual(0);
    expect(back).toBeLessThan(7);
    expect(new Date(time?.start ?? "").getUTCDay()).toBe(2);
  }
});

test.prop([fc.constantFrom("مساء الأحد 9 يناير/كانون الثاني", "منذ بداية الأسبوع", "قبل ثلاث سنوات", "أول من أمس")])(
  "NFD gives the same times as NFC",
  (text) => {
    const values = (form: string) => timesOf(text.normalize(form), "ar", "2022-01-10").map(({ value }) => value);
    expect(values("NFD")).toEqual(values("NFC"));
  },
);

describe("times without an anchor", () => {
  it("are read from the first full date of the text", () => {
    const times = timesOf("CAIRO, 3 March 2014. Police said on Saturday", "en");
    expect(times.map(({ value }) => value)).toEqual(["2014-03-03", "2014-03-01"]);
  });
  it("stay open where there is none", () => {
    expect(timesOf("Police said on Saturday", "en")[0]).toMatchObject({ start: null, end: null, relative: true });
  });
});

describe("queries", () => {
  const time = (first: number, last: number, over: Partial<FoundTime> = {}): FoundTime => ({
    first,
    last,
    rule: "x",
    span: { start: 0, end: 1 },
    kind: "date",
    start: "2020-01-01",
    end: "2020-01-02",
    grain: "day",
    value: "2020-01-01",
    relative: false,
    ...over,
  });
  const times = [time(2, 3), time(7, 7, { kind: "duration", start: null, end: null }), time(12, 14)];
  it("finds the time that holds a token", () => {
    expect(timeAt(times, 3)).toBe(times[0]);
    expect(isInTime(times, 7)).toBe(true);
    expect(timeAt(times, 8)).toBeNull();
  });
  it("runs on from the last dated time", () => {
    expect(runningDateAt(times, 10)).toBe(times[0]);
    expect(runningDateAt(times, 1)).toBeNull();
    expect(runningDateAt(times, 500)).toBeNull();
  });
});
