import { corpus } from "../../../../test/corpus.ts";

/** Whether a day, a month or a length is one to come: in each case the sentence, and in others the words beside it, say so. */
export default corpus({
  rules: ["en.times.weekday", "en.times.day-of-month", "en.times.numeric", "en.times.length", "en.times.hours-mark"],
  lang: "en",
  stage: "times",
  // a Wednesday
  published: "2019-05-15T10:00:00",
  cases: [
    {
      say: [
        "Crews will clear the road on Sunday",
        "We'll bury them on Sunday",
        "“They’ll reopen it on Sunday,” a clerk said",
        "The mayor is going to resign on Sunday",
        "They're not going to march on Sunday",
        "He's going to appeal on Sunday",
        "The garrison is to leave on Sunday",
        "Both camps are to close on Sunday",
        "On Sunday, we'll vote",
        "Talks resume on Sunday",
        "A run-off takes place on Sunday",
        "They hope to return on Sunday",
        "The storm will hit the coast on Sunday",
        "On Sunday, they're going to vote",
      ],
      means: [{ start: "2019-05-19" }],
    },
    {
      say: [
        "He was going to leave on Sunday",
        "Looting has been going on since Sunday",
        "The militia is to blame for the raid on Sunday",
        "The depot burned on Sunday",
        "Talks did not resume on Sunday",
        "They failed to reopen on Sunday",
        "We'll ask why the mayor left on Sunday",
        "The inquiry will tell how the dam fell on Sunday",
      ],
      means: [{ start: "2019-05-12" }],
    },
    { say: "The crossing will reopen on the 9th.", means: [{ start: "2019-06-09" }] },
    { say: "The crossing will reopen on the 20th.", means: [{ start: "2019-05-20" }] },
    { say: "The crossing reopened on the 20th.", means: [{ start: "2019-04-20" }] },
    { say: "The loan will be repaid by 31/12/35", means: [{ value: "2035-12-31" }] },
    { say: "He was born on 31/12/35", means: [{ value: "1935-12-31" }] },
    {
      say: [
        "Within two weeks",
        "The army will withdraw within two weeks",
        "Engineers are to repair the dam within two weeks",
        "The port is expected to reopen within two weeks",
        "Within two weeks, the council will meet",
      ],
      means: [{ kind: "period", start: "2019-05-15", end: "2019-05-29", value: "P2W" }],
    },
    {
      say: ["We'll be there within 3h", "We'll be there within three hours"],
      means: [{ kind: "period", start: "2019-05-15T10:00:00", end: "2019-05-15T13:00:00", value: "PT3H" }],
    },
    {
      say: "The ferry will sail within days",
      means: [{ kind: "period", start: "2019-05-15", end: null, value: "PXD" }],
    },
    {
      say: [
        "The garrison fell within two weeks",
        "Within two weeks, the garrison had fallen",
        "He will be tried within two weeks of his arrest",
        "The wells will be tested within two weeks after the flood",
      ],
      means: [{ kind: "duration", start: null, end: null, value: "P2W" }],
    },
  ],
});
