/** The words of time in English. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { lexicon } from "../../../lexicon/lexicon.ts";
import type { MonthEntry, WeekdayEntry } from "../../../times/entries.ts";
import type { Unit } from "../../../times/moment.ts";

const MONTHS = [
  "january jan",
  "february feb febr",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];
/** Common words besides: a month only where more than the word says so. */
const COMMON_MONTHS = new Set(["may", "march", "mar", "jan", "sep", "dec", "jun"]);
export const months = lexicon(
  "month",
  MONTHS.flatMap((names, index) =>
    names.split(" ").map((name): readonly [string, MonthEntry] => {
      const month = index + 1;
      return [name, COMMON_MONTHS.has(name) ? { month, common: true } : { month }];
    }),
  ),
);

const WEEKDAYS = [
  "monday mon",
  "tuesday tue tues",
  "wednesday wed weds",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
  "sunday sun",
];
export const weekdays = lexicon(
  "weekday",
  WEEKDAYS.flatMap((names, index) =>
    names.split(" ").flatMap((name): (readonly [string, WeekdayEntry])[] =>
      name.endsWith("day")
        ? [
            [name, { weekday: index + 1 }],
            [`${name}s`, { weekday: index + 1, plural: true }],
          ]
        : [[name, { weekday: index + 1, common: true }]],
    ),
  ),
);

const UNITS: readonly (readonly [Unit, string])[] = [
  ["second", "second sec"],
  ["minute", "minute min"],
  ["hour", "hour hr"],
  ["day", "day"],
  ["weekend", "weekend"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter qtr"],
  ["year", "year yr"],
  ["decade", "decade"],
];
export const periods = lexicon("period", [
  ...UNITS.flatMap(([unit, names]) =>
    names.split(" ").flatMap((name): Lexicon<"period">["items"][number][] => [
      [name, { unit }],
      [`${name}s`, { unit, plural: true }],
    ]),
  ),
  ["century", { unit: "century" }],
  ["centuries", { unit: "century", plural: true }],
  ["night", { unit: "day" }],
  ["nights", { unit: "day", plural: true }],
  [["week - end", "week - ends"], { unit: "weekend" }],
  ["fortnight", { unit: "week", count: 2 }],
]);

/** No surface here or below begins with "the", the commonest word: what stands after it looks back at it. */
export const shifts = lexicon("shift", [
  ["last", { shift: -1 }],
  ["past", { shift: -1, spanOnly: true }],
  ["previous", { shift: -1, running: true }],
  ["preceding", { shift: -1, running: true }],
  [["this", "current"], { shift: 0 }],
  [["that", "same"], { shift: 0, running: true }],
  [["next", "coming", "upcoming", "forthcoming"], { shift: 1 }],
  ["following", { shift: 1, running: true }],
]);

export const dayParts = lexicon("dayPart", [
  [["morning", "mornings", "dawn", "daybreak"], { part: "MO" }],
  [["afternoon", "afternoons"], { part: "AF" }],
  [["evening", "evenings", "dusk"], { part: "EV" }],
  [["night", "nighttime"], { part: "NI" }],
  ["tonight", { part: "NI", day: 0 }],
  ["overnight", { part: "NI", day: -1 }],
]);

export const dayWords = lexicon("dayWord", [
  ["today", { day: 0 }],
  ["yesterday", { day: -1 }],
  ["tomorrow", { day: 1 }],
  ["day before yesterday", { day: -2 }],
  ["day after tomorrow", { day: 2 }],
]);

export const sections = lexicon("section", [
  [["early", "beginning of", "start of", "onset of"], { section: "early" }],
  [["mid", "middle of", "midway through"], { section: "mid" }],
  ["earlier", { section: "sofar" }],
  [["later", "rest of", "remainder of"], { section: "rest" }],
  [["late", "end of", "close of"], { section: "late" }],
]);

export const seasons = lexicon("season", [
  ["spring", { season: "SP" }],
  ["summer", { season: "SU" }],
  [["autumn", "fall"], { season: "FA" }],
  ["winter", { season: "WI" }],
]);

export const feasts = lexicon("feast", [
  [["christmas", "christmas day", "xmas"], { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  [["new year's day", "new year ' s day", "new year 's day"], { month: 1, day: 1 }],
  [["new year's eve", "new year 's eve"], { month: 12, day: 31 }],
  [["easter", "easter sunday"], { rule: "easter" }],
  ["easter monday", { rule: "easter", shift: 1 }],
  ["good friday", { rule: "easter", shift: -2 }],
  [["thanksgiving", "thanksgiving day"], { rule: "thanksgiving" }],
  [["eid al - fitr", "eid al fitr"], { month: 10, day: 1, hijri: true }],
  [["eid al - adha", "eid al adha"], { month: 12, day: 10, hijri: true }],
  ["ramadan", { month: 9, hijri: true }],
  [["valentine's day", "valentine 's day"], { month: 2, day: 14 }],
  ["independence day", { month: 7, day: 4 }],
  ["may day", { month: 5, day: 1 }],
  ["halloween", { month: 10, day: 31 }],
]);

export const distances = lexicon("distance", [
  [["ago", "back"], { sign: -1 }],
  [["earlier", "before", "previously", "prior"], { sign: -1, running: true }],
  [["later", "afterwards", "after that", "on"], { sign: 1, running: true }],
  [["from now", "hence", "from today"], { sign: 1 }],
]);

export const rhythms = lexicon("rhythm", [
  [["daily", "nightly"], { unit: "day" }],
  ["weekly", { unit: "week" }],
  ["monthly", { unit: "month" }],
  ["quarterly", { unit: "quarter" }],
  [["annually", "yearly"], { unit: "year" }],
  ["hourly", { unit: "hour" }],
]);

export const quarterMarks = lexicon("quarterMark", [[["q", "h"], true]]);

/** now: the time of publication. */
export const presents = lexicon("present", [
  [
    [
      "now",
      "right now",
      "at the moment",
      "at present",
      "at the present time",
      "at this time",
      "at the minute",
      "at this moment",
      "to date",
    ],
    true,
  ],
]);
export const noons = lexicon("noon", [
  [["noon", "midday"], { hour: 12 }],
  ["midnight", { hour: 0 }],
]);

export const timeLexicons: readonly Lexicon[] = [
  months,
  weekdays,
  periods,
  shifts,
  dayParts,
  dayWords,
  sections,
  seasons,
  feasts,
  distances,
  rhythms,
  quarterMarks,
  presents,
  noons,
];

/** Folded words whose dot ends no sentence. */
export const timeAbbreviations: readonly string[] = [...MONTHS, ...WEEKDAYS]
  .flatMap((names) => names.split(" ").slice(1))
  .filter((name) => name !== "sat" && name !== "sun");
