/** The words of time in English. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { lexicon } from "../../../lexicon/lexicon.ts";
import { feasts } from "./feast-days.ts";
import type { MonthEntry, WeekdayEntry } from "../../../times/entries.ts";
import type { Unit } from "../../../times/moment.ts";
import { possessives } from "./words.ts";

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
const LONG: ReadonlySet<Unit> = new Set<Unit>(["hour", "day", "week", "month", "year", "decade"]);
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
  // weeklong, monthslong
  ...UNITS.flatMap(([unit, names]) =>
    LONG.has(unit)
      ? names.split(" ").flatMap((name): Lexicon<"period">["items"][number][] => [
          [`${name}long`, { unit, long: true }],
          [`${name}slong`, { unit, plural: true, long: true }],
        ])
      : [],
  ),
]);

/** No surface here or below begins with "the", the commonest word: what stands after it looks back at it. */
export const shifts = lexicon("shift", [
  ["last", { shift: -1 }],
  [["past", "this past"], { shift: -1, spanOnly: true }],
  ["previous", { shift: -1, running: true }],
  ["preceding", { shift: -1, running: true }],
  [["this", "current"], { shift: 0 }],
  [["that", "same"], { shift: 0, running: true }],
  [["next", "coming", "upcoming", "forthcoming"], { shift: 1 }],
  ["following", { shift: 1, running: true }],
]);

export const dayParts = lexicon("dayPart", [
  [["morning", "mornings"], { part: "MO" }],
  [
    ["dawn", "daybreak", "sunrise", "first light", "early morning", "predawn", "pre - dawn"],
    { part: "MO", section: "early" },
  ],
  [
    [
      "early hours",
      "small hours",
      "wee hours",
      "wee hours of the morning",
      "early morning hours",
      "predawn hours",
      "pre - dawn hours",
      "early hours of the morning",
    ],
    { part: "MO", section: "early" },
  ],
  [["late night", "late hours", "dead of night"], { part: "NI", section: "late" }],
  ["lunchtime", { part: "MI" }],
  [["afternoon", "afternoons"], { part: "AF" }],
  [["evening", "evenings"], { part: "EV" }],
  [["dusk", "nightfall", "sunset", "sundown"], { part: "EV", section: "early" }],
  [["night", "nighttime"], { part: "NI" }],
  ["tonight", { part: "NI", day: 0 }],
  ["overnight", { part: "NI", day: -1 }],
]);

export const dayWords = lexicon("dayWord", [
  ["today", { day: 0 }],
  ["yesterday", { day: -1 }],
  ["tomorrow", { day: 1 }],
  ["future", { day: 0, ref: 1 }],
  ["day before yesterday", { day: -2 }],
  ["day after tomorrow", { day: 2 }],
]);

/** "year's end", "month-end": of the one that the text stands in. */
const ends = (noun: string): string[] => [`${noun} - end`, ...possessives(noun, "end")];

export const sections = lexicon("section", [
  [["early", "early -", "beginning of", "start of", "onset of", "outset of", "early part of"], { section: "early" }],
  [
    ["mid", "middle of", "midway through", "mid - way through", "halfway through", "half - way through"],
    { section: "mid" },
  ],
  ["earlier", { section: "before" }],
  ["so far", { section: "sofar" }],
  ["later", { section: "after" }],
  [["rest of", "remainder of", "remaining part of"], { section: "rest" }],
  [["late", "late -", "tail end of", "latter part of"], { section: "late" }],
  [["latter half of", "later half of"], { section: "half2" }],
  [["end of", "end -", "close of", "end"], { section: "end" }],
  [ends("year"), { section: "end", unit: "year" }],
  [ends("month"), { section: "end", unit: "month" }],
  [ends("week"), { section: "end", unit: "week" }],
  [["year to date", "year - to - date"], { section: "sofar", unit: "year" }],
  [["midyear", "mid - year"], { section: "mid", unit: "year" }],
  [["midweek", "mid - week"], { section: "mid", unit: "week" }],
]);

export const decades = lexicon(
  "decade",
  ["thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((name, index) => [
    name,
    { decade: 1930 + 10 * index },
  ]),
);

export const seasons = lexicon("season", [
  ["spring", { season: "SP" }],
  ["summer", { season: "SU" }],
  [["autumn", "fall"], { season: "FA" }],
  ["winter", { season: "WI" }],
]);

export const distances = lexicon("distance", [
  [["ago", "back"], { sign: -1 }],
  [["earlier", "before", "previously", "prior"], { sign: -1, running: true }],
  [["later", "afterwards", "after that", "on"], { sign: 1, running: true }],
  [["from now", "hence", "from today"], { sign: 1 }],
]);

export const rhythms = lexicon("rhythm", [
  [["daily", "nightly"], { unit: "day" }],
  ["twice - daily", { unit: "hour", count: 12 }],
  [["every weekday", "each weekday", "weekdays"], { unit: "day" }],
  ["weekly", { unit: "week" }],
  [["fortnightly", "biweekly", "bi - weekly"], { unit: "week", count: 2 }],
  ["monthly", { unit: "month" }],
  [["bimonthly", "bi - monthly"], { unit: "month", count: 2 }],
  ["quarterly", { unit: "quarter" }],
  [
    [
      ...["annual", "annually"].flatMap((word) => [`semi${word}`, `semi - ${word}`, `bi${word}`, `bi - ${word}`]),
      "half - yearly",
      "twice - yearly",
    ],
    { unit: "month", count: 6 },
  ],
  [["annually", "yearly"], { unit: "year" }],
  [["biennial", "biennially"], { unit: "year", count: 2 }],
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
      "till date",
    ],
    true,
  ],
]);
export const noons = lexicon("noon", [
  [["noon", "midday", "mid - day", "mid day"], { hour: 12 }],
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
  decades,
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
