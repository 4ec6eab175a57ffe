import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.figure.toll"],
  lang: "en",
  stage: "figures",
  published: "2004-05-19",
  cases: [
    {
      say: [
        "Some 900 nurses began an indefinite strike.",
        "About 900 farmers have staged a sit-in outside the ministry.",
        "Some 900 miners downed tools.",
        "Some 900 clerks mounted a nationwide walkout.",
      ],
      means: [{ measure: "protesters_present", value: 900 }],
    },
  ],
  not: [
    "Some 900 prisoners went on hunger strike.",
    "Two women began to shout before the march.",
    "Some 900 soldiers began a march through the desert.",
  ],
});
