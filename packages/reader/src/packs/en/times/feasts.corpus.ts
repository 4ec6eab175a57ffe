import { corpus } from "../../../../test/corpus.ts";

/** Feasts and memorial days by their rule, and the weekends beside them. */
export default corpus({
  rules: ["en.times.feast"],
  lang: "en",
  stage: "times",
  // a Wednesday
  published: "2019-05-15",
  cases: [
    { say: ["Labor Day 2014", "Labor Day, 2014"], means: [{ value: "2014-09-01" }] },
    { say: "Shops were shut on Labor Day", means: [{ value: "2018-09-03" }] },
    { say: "Shops were shut on Memorial Day", means: [{ value: "2018-05-28" }] },
    { say: "Shops will shut on Memorial Day", means: [{ value: "2019-05-27" }] },
    { say: ["Martin Luther King Jr. Day", "MLK Day"], means: [{ value: "2019-01-21" }] },
    { say: ["Presidents' Day", "Presidents Day"], means: [{ value: "2019-02-18" }] },
    { say: ["Veterans Day", "Armistice Day", "Remembrance Day"], means: [{ value: "2018-11-11" }] },
    { say: "Remembrance Sunday 2017", means: [{ value: "2017-11-12" }] },
    { say: ["All Saints' Day", "All Saints Day"], means: [{ value: "2018-11-01" }] },
    { say: ["International Women's Day", "women’s day"], means: [{ value: "2019-03-08" }] },
    { say: "Black Friday 2017", means: [{ value: "2017-11-24" }] },
    { say: "Whit Monday 2018", means: [{ value: "2018-05-21" }] },
    { say: "Maundy Thursday", means: [{ value: "2019-04-18" }] },
    { say: "Ascension Day 2018", means: [{ value: "2018-05-10" }] },
    { say: ["Purim 2018"], means: [{ value: "2018-03-01" }] },
    { say: ["Shavuot 2018"], means: [{ value: "2018-05-20" }] },
    { say: "the second day of Eid al-Fitr 2018", means: [{ value: "2018-06-16" }] },
    {
      say: "between Christmas and New Year",
      means: [{ kind: "period", start: "2018-12-25", end: "2019-01-02" }],
    },
    { say: "just before New Year's", means: [{ value: "2019-01-01" }] },
    { say: "the Easter weekend", means: [{ value: "2019-W16-WE" }] },
    { say: "the Labor Day weekend", means: [{ value: "2018-W35-WE", start: "2018-09-01" }] },
    { say: "over the Thanksgiving weekend", means: [{ start: "2018-11-24", end: "2018-11-26" }] },
    { say: ["a New Year's resolution", "in the new year", "the labor days lost"], means: [] },
  ],
  not: ["a happy new year"],
});
