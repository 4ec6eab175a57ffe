import { corpus } from "../../../../test/corpus.ts";

/** Hours as they are written in the press: in four digits, with zones and places' own times, from one to another. */
export default corpus({
  rules: ["en.times.clock", "en.times.noon", "en.times.part-of-day", "en.times.range", "en.times.length"],
  lang: "en",
  stage: "times",
  // a Wednesday
  published: "2019-05-15T10:00:00+03:00",
  cases: [
    {
      say: ["at 15.30 hours", "at 15.30 hours local time", "1530 hrs local time", "at 15:30 hours"],
      means: [{ start: "2019-05-15T15:30:00" }],
    },
    { say: "after 7.5 hours of talks", means: [{ kind: "duration" }] },
    { say: ["8 p.m. Eastern", "8 p.m. Eastern time", "8 p.m. EDT"], means: [{ start: "2019-05-16T03:00:00" }] },
    { say: "at 8 p.m. Eastern on Friday", means: [{ start: "2019-05-11T03:00:00" }] },
    { say: "at 8 p.m. Central on Friday", means: [{ start: "2019-05-11T04:00:00" }] },
    { say: "At 8 p.m. Central African soldiers left", means: [{ start: "2019-05-15T20:00:00" }] },
    { say: ["at 20:00 UTC+3", "at 8 p.m. GMT+3", "at 17:00 GMT"], means: [{ start: "2019-05-15T20:00:00" }] },
    { say: "at 20:00 UTC+05:30", means: [{ start: "2019-05-15T17:30:00" }] },
    { say: "at 20:00 UTC-5", means: [{ start: "2019-05-16T04:00:00" }] },
    {
      say: ["at 8 p.m. Nairobi time on Friday", "at 8 p.m. New York time on Friday", "at 8 p.m. local time on Friday"],
      means: [{ start: "2019-05-10T20:00:00" }],
    },
    { say: "They came at 8 p.m. This time, nobody was hurt", means: [{ span: "8 p.m." }] },
    {
      say: ["from 0900 to 1700 hours", "0900-1700 local time", "from 09:00 to 17:00"],
      means: [{ kind: "period", start: "2019-05-15T09:00:00", end: "2019-05-15T17:00:00" }],
    },
    {
      say: ["The post was attacked at 0930.", "At 0930 on 15 May the post fell", "at approximately 0930 in the port"],
      means: [{ start: "2019-05-15T09:30:00" }],
    },
    { say: ["It fell at 0030 today", "IT FELL AT 0030 TODAY"], means: [{ start: "2019-05-15T00:30:00" }] },
    { say: ["The curfew began at 1830 yesterday", "at 1830 on 14 May"], means: [{ start: "2019-05-14T18:30:00" }] },
    {
      say: "between 0500 and 0700 guards shot at the boats",
      means: [{ kind: "period", start: "2019-05-15T05:00:00", end: "2019-05-15T07:00:00" }],
    },
    { say: "from 1300 to 1500 GMT", means: [{ kind: "period", start: "2019-05-15T16:00:00" }] },
    {
      say: ["from 10 to noon on Friday", "from 10 a.m. to noon on Friday"],
      means: [{ kind: "period", start: "2019-05-10T10:00:00", end: "2019-05-10T12:00:00" }],
    },
    { say: "from 8 until midnight", means: [{ start: "2019-05-15T20:00:00", end: "2019-05-16T00:00:00" }] },
    { say: "at ten to noon", means: [{ start: "2019-05-15T11:50:00" }] },
    { say: "from noon to midnight on Friday", means: [{ start: "2019-05-10T12:00:00", end: "2019-05-11T00:00:00" }] },
    { say: "from 10 p.m. to 2 a.m. on Friday", means: [{ start: "2019-05-10T22:00:00", end: "2019-05-11T02:00:00" }] },
    { say: ["at lunchtime on Friday", "Friday lunchtime"], means: [{ value: "2019-05-10TMI" }] },
    { say: "a lunchtime crowd", means: [] },
    { say: ["at 6 this morning", "at six this morning"], means: [{ start: "2019-05-15T06:00:00" }] },
    { say: ["at nine tonight", "by 9 tonight"], means: [{ start: "2019-05-15T21:00:00" }] },
    { say: "at seven on Friday evening", means: [{ start: "2019-05-10T19:00:00" }] },
    { say: "after eight yesterday evening", means: [{ start: "2019-05-14T20:00:00" }] },
    { say: "at 0001 on Friday", means: [{ start: "2019-05-10T00:01:00" }] },
    { say: "15 May 2019 10.30 EAT", means: [{ start: "2019-05-15T10:30:00" }] },
    { say: ["2019-05-15T10:30:00+03:00", "2019-05-15T07:30:00Z"], means: [{ start: "2019-05-15T10:30:00" }] },
    { say: "at 4.30 on the afternoon of 30 April", means: [{ start: "2019-04-30T16:30:00" }] },
    { say: ["at 12 noon on Friday", "at twelve noon on Friday"], means: [{ start: "2019-05-10T12:00:00" }] },
    { say: "from Friday to noon on Saturday", means: [{ start: "2019-05-10", end: "2019-05-11T13:00:00" }] },
    {
      say: "between Friday evening and noon on Saturday",
      means: [{ start: "2019-05-10T18:00:00", end: "2019-05-11T13:00:00" }],
    },
    { say: "a quarter to eleven in the evening", means: [{ start: "2019-05-15T22:45:00" }] },
    { say: ["10 a.m. Eastern time (1400 GMT)", "10 a.m. EDT (1400 GMT)"], means: [{ start: "2019-05-15T17:00:00" }] },
    {
      say: "in the early hours of Friday morning",
      means: [{ span: "the early hours of Friday morning", start: "2019-05-10T00:00:00", end: "2019-05-10T09:00:00" }],
    },
    { say: ["The toll stood at 9 on Friday", "killing around nine on Friday"], means: [{ value: "2019-05-10" }] },
    { say: "in the late hours of Friday", means: [{ start: "2019-05-10T21:00:00", end: "2019-05-11T00:00:00" }] },
  ],
  not: [
    "Troops of 1300 to 1500 men",
    "from 1300 to 1500 barrels",
    "Index closed at 1800",
    "from 0900 units",
    "agent 0070 left",
    "sold at 1800 each",
  ],
});
