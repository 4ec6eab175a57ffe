import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.state.happening"],
  lang: "ar",
  stage: "happenings",
  published: "2021-03-10",
  cases: [
    {
      say: "اندلعت الاحتجاجات في الثاني من مارس",
      means: [{ on: "2021-03-02", kind: "protest", words: "اندلعت الاحتجاجات في الثاني من مارس" }],
    },
    { say: "انفجرت سيارة قرب السوق أمس", means: [{ on: "2021-03-09", kind: "explosion" }] },
    { say: "ضرب زلزال الساحل يوم الاثنين", means: [{ on: "2021-03-08", kind: "disaster" }] },
  ],
  not: ["اندلعت الاحتجاجات", "قد تندلع احتجاجات غدا", "نشر الكتاب في عام 1999"],
});
