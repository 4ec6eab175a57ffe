import { corpus } from "../../../../test/corpus.ts";

/** Years of accounts, quarters and halves, decades by their names, and what is counted in years and longer times. */
export default corpus({
  rules: ["en.times.year", "en.times.decade-name", "en.times.quarter-mark", "en.times.nth", "en.times.final"],
  lang: "en",
  stage: "times",
  published: "2019-05-15",
  cases: [
    {
      say: ["fiscal 2015", "the financial year 2015", "FY 2015", "FY2015", "in FY15"],
      means: [{ value: "2015", start: "2015-01-01", end: "2016-01-01" }],
    },
    { say: "fiscal year 2016-17", means: [{ span: "fiscal year 2016-17", value: "2016/2017" }] },
    { say: "the first nine months of fiscal 2015", means: [{ start: "2015-01-01", end: "2015-10-01" }] },
    { say: ["Q1-Q3 2018", "Q1 to Q3 2018"], means: [{ kind: "period", start: "2018-01-01", end: "2018-10-01" }] },
    { say: ["In H1 2018 exports sank", "the first half of 2018"], means: [{ value: "2018-H1" }] },
    { say: "In Q2 2018 imports sank", means: [{ value: "2018-Q2" }] },
    { say: "The winter 2018 floods", means: [{ value: "2018-WI" }] },
    { say: ["in the nineties", "the nineteen-nineties"], means: [{ value: "199", start: "1990-01-01" }] },
    { say: "in the late seventies", means: [{ start: "1977-01-01", end: "1980-01-01" }] },
    { say: "the eighteen-nineties", means: [{ value: "189" }] },
    { say: "the last month of 2011", means: [{ value: "2011-12" }] },
    { say: "the final month of last year", means: [{ value: "2018-12" }] },
    { say: "the third month of the year", means: [{ value: "2019-03" }] },
    { say: "the first year of the decade", means: [{ value: "2010" }] },
    { say: "the second decade of this century", means: [{ value: "201", end: "2020-01-01" }] },
    { say: "the last decade of the 20th century", means: [{ value: "199" }] },
    { say: "early in the 20th century", means: [{ start: "1900-01-01" }] },
    { say: "the late 19th century", means: [{ start: "1867-01-01", end: "1900-01-01" }] },
    { say: ["a quarter of a century ago", "a quarter-century ago"], means: [{ start: "1994-05-15" }] },
    { say: "for three quarters of a century", means: [{ kind: "duration", value: "P75Y" }] },
    { say: "in the last two quarters", means: [{ kind: "period", value: "P6M", start: "2018-11-15" }] },
    { say: "Repairs will take a year and a half", means: [{ kind: "duration", value: "P1Y6M" }] },
    {
      say: [
        "in the last year of his life",
        "a woman in her nineties",
        "in the high nineties",
        "the final month of talks",
      ],
      means: [],
    },
  ],
  not: ["in his late eighties", "Buses ran 2015 kilometres"],
});
