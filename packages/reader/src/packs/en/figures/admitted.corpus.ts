import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.figure.admitted"],
  lang: "en",
  stage: "figures",
  published: "1999-11-02",
  cases: [
    {
      say: [
        "The country took in 60,000 Bosnians in 1993.",
        "Some 60,000 Bosnians have been admitted since 1993.",
        "Sweden granted asylum to 60,000 Bosnians.",
        "Sweden has accepted 60,000 refugees from Bosnia.",
      ],
      means: [{ measure: "displaced", value: 60_000, status: "asserted" }],
    },
    {
      say: [
        "The president wants to admit 48,000 refugees next year.",
        "Chile agreed to accept up to 48,000 Bolivians.",
        "Kenya will let in 48,000 Somalis.",
      ],
      means: [{ measure: "displaced", status: "hypothetical" }],
    },
  ],
  not: [
    "The hospital admitted 40 Swedes with burns.",
    "The university has accepted 400 Koreans.",
    "The club admitted 60 members.",
    "The museum received 90 tourists.",
    "The party accepted 30 proposals.",
  ],
});
