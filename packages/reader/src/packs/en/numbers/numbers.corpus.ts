import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.numbers.cardinal", "en.numbers.fraction", "en.numbers.vague", "en.numbers.range", "en.numbers.qualifier"],
  lang: "en",
  stage: "numbers",
  cases: [
    {
      say: ["forty-seven people", "47 people", "forty seven", "forty - seven"],
      means: [{ value: 47, low: 47, high: 47, qualifier: "exact" }],
    },
    { say: ["two hundred and five", "205"], means: [{ value: 205 }] },
    { say: "twenty-one thousand three hundred homes", means: [{ value: 21_300 }] },
    { say: ["2.3m barrels", "2.3 million barrels"], means: [{ value: 2_300_000, unit: "bbl" }] },
    { say: "£1.5bn", means: [{ span: "1.5bn", value: 1_500_000_000, unit: "GBP" }] },
    { say: ["US$4 billion", "four billion dollars"], means: [{ value: 4_000_000_000, unit: "USD" }] },
    { say: ["half a million", "half-million", "a half million"], means: [{ value: 500_000 }] },
    { say: "two and a half million", means: [{ value: 2_500_000 }] },
    { say: "two-thirds of the crop", means: [{ span: "two-thirds" }] },
    { say: ["8.5%", "8.5 percent", "8.5 per cent"], means: [{ value: 8.5, unit: "%" }] },
    { say: "1.8 million barrels per day", means: [{ unit: "bbl/day" }] },
    { say: "13 lakh", means: [{ value: 1_300_000 }] },
    { say: "the 23rd brigade", means: [{ span: "23rd", value: 23, ordinal: true }] },
    { say: "minus-5 degrees", means: [{ value: -5, unit: "degree" }] },
    { say: "a reef 37m long", means: [{ value: 37, unit: "m" }] },
    { say: "5 1/2 hours", means: [{ value: 5.5, unit: "hour" }] },
    { say: "Dozens were hurt", means: [{ value: null, low: 20, high: 99, qualifier: "vague" }] },
    { say: "two dozen villages", means: [{ value: 24 }] },
    { say: "tens of thousands fled", means: [{ span: "tens of thousands", low: 20_000, high: 99_999 }] },
    { say: "several hundred", means: [{ low: 200, high: 999, qualifier: "vague" }] },
    { say: "scores of arrests", means: [{ low: 40, high: 99 }] },
    {
      say: ["between 10 and 15 million", "10 to 15 million", "10-15 million"],
      means: [{ low: 10_000_000, high: 15_000_000, qualifier: "range" }],
    },
    { say: "Prices rose from 10 to 15", means: [{ value: 10 }, { value: 15 }] },
    { say: "5-6,000 fans", means: [{ low: 5000, high: 6000, qualifier: "range" }] },
    { say: "two or three men", means: [{ low: 2, high: 3, qualifier: "range" }] },
    {
      say: ["at least 18 dead", "no fewer than 18 dead", "18 people or more"],
      means: [{ span: "18", value: 18, low: 18, high: null, qualifier: "at_least" }],
    },
    {
      say: ["more than 2,000", "over 2,000", "in excess of 2,000"],
      means: [{ value: 2000, low: 2000, high: null, qualifier: "more_than" }],
    },
    {
      say: ["about 300", "some 300", "an estimated 300", "300 or so"],
      means: [{ value: 300, low: null, high: null, qualifier: "about" }],
    },
    {
      say: ["up to 30", "as many as 30", "about 30 or fewer"],
      means: [{ value: 30, low: null, high: 30, qualifier: "at_most" }],
    },
    { say: ["nearly 30", "just under 30"], means: [{ value: 30, low: null, high: 30, qualifier: "nearly" }] },
    {
      say: "26 protesters and 16 officers",
      means: [
        { span: "26", value: 26 },
        { span: "16", value: 16 },
      ],
    },
    { say: "one of the towns", means: [{ span: "one", value: 1 }] },
  ],
  not: ["That one is different", "They helped one another", "No one was hurt"],
});
