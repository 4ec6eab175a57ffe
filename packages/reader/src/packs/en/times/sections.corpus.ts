import { corpus } from "../../../../test/corpus.ts";

/** Parts of a longer time: beside now or the date told last, halves of what is over, and as the ends of a period. */
export default corpus({
  rules: ["en.times.section", "en.times.shift", "en.times.range"],
  lang: "en",
  stage: "times",
  // a Wednesday
  published: "2019-05-15",
  cases: [
    { say: "earlier this month", means: [{ start: "2019-05-01", end: "2019-05-15" }] },
    { say: "later this month", means: [{ start: "2019-05-15", end: "2019-06-01" }] },
    { say: ["earlier last week", "early last week"], means: [{ start: "2019-05-06", end: "2019-05-09" }] },
    { say: "later last week", means: [{ start: "2019-05-09", end: "2019-05-13" }] },
    { say: "later next month", means: [{ start: "2019-06-16", end: "2019-07-01" }] },
    {
      say: [
        "He was jailed in March 2013 and freed later that year",
        "He was jailed in March 2013 and freed later in 2013",
      ],
      means: [{ value: "2013-03" }, { start: "2013-03-01", end: "2014-01-01", value: "2013" }],
    },
    {
      say: "He was jailed in March 2013. Earlier that year he had fled.",
      means: [{ value: "2013-03" }, { start: "2013-01-01", end: "2013-03-01", value: "2013" }],
    },
    { say: "The rest of next week is free", means: [{ start: "2019-05-20", end: "2019-05-27" }] },
    {
      say: ["from mid-March to mid-April", "between the middle of March and the middle of April"],
      means: [{ kind: "period", start: "2019-03-16", end: "2019-04-16", value: "2019-03/2019-04" }],
    },
    { say: "from the middle of 2016 to the end of 2017", means: [{ start: "2016-07-02", end: "2018-01-01" }] },
    { say: "from the end of 2014 to the end of 2016", means: [{ start: "2015-01-01", end: "2017-01-01" }] },
    { say: "from late March to early May", means: [{ start: "2019-03-21", end: "2019-05-11" }] },
    { say: "from the mid-1980s to the mid-1990s", means: [{ start: "1985-01-01", end: "1995-01-01" }] },
    { say: "since the end of 2014", means: [{ start: "2014-09-01", end: "2015-01-01" }] },
    { say: "The bridge fell on 3 April. The following Saturday, he left.", means: [{}, { value: "2019-04-06" }] },
    { say: "The bridge fell on 3 April. The previous Monday, he had left.", means: [{}, { value: "2019-04-01" }] },
    {
      say: ["Following Monday's blast, all fled", "He fled following Monday’s blast"],
      means: [{ value: "2019-05-13" }],
    },
    { say: "on the following Monday", means: [{ value: "2019-05-20" }] },
    { say: "twenty years ago this month", means: [{ value: "1999-05", end: "1999-06-01" }] },
    { say: "a year ago this week", means: [{ value: "2018-W20" }] },
    { say: "a year ago this is how it was", means: [{ value: "2018" }] },
    { say: "The vote is just two weeks away.", means: [{ start: "2019-05-29" }] },
    { say: "The mill is two days away by mule", means: [{ kind: "duration", value: "P2D" }] },
    { say: ["The ban ends in five days", "The vote is in five days"], means: [{ value: "2019-05-20" }] },
    { say: "in the weeks ahead", means: [{ kind: "period", start: "2019-05-15", end: null }] },
    { say: "He had left three weeks before 1 September 2016", means: [{ start: "2016-08-11" }] },
    { say: ["from 2010 to today", "between 2010 and today"], means: [{ start: "2010-01-01", end: "2019-05-16" }] },
    { say: "from 1975 to the mid-1990s", means: [{ start: "1975-01-01", end: "1995-01-01" }] },
    { say: "between the 1970s and the 1990s", means: [{ start: "1970-01-01", end: "2000-01-01" }] },
    {
      say: ["in the year to date", "year-to-date exports"],
      means: [{ kind: "period", end: "2019-05-15", value: "2019" }],
    },
    { say: ["by week's end", "by week’s end"], means: [{ start: "2019-05-17", end: "2019-05-20" }] },
    { say: "halfway through the year", means: [{ start: "2019-05-01", end: "2019-09-01" }] },
    { say: ["over the next year", "within the next year"], means: [{ kind: "period", value: "P1Y" }] },
    { say: "for the next quarter", means: [{ value: "2019-Q3" }] },
    { say: "In two months' time the wells will be dry and herders gone", means: [{ start: "2019-07-15" }] },
    { say: "In three years, rebels will rule the north", means: [{ start: "2022-05-15" }] },
    { say: "In three days, rebels took the north", means: [{ kind: "duration", value: "P3D" }] },
    { say: "Come Friday, aid is due", means: [{ value: "2019-05-17" }] },
    { say: "since mid-March", means: [{ start: "2019-03-10", end: "2019-03-21" }] },
  ],
});
