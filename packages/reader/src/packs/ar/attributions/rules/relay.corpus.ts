import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.relay"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: [
        "ونقلت وكالة تاس عن شهود عيان قولهم إن النار أتت على السوق.",
        "نقلت وكالة تاس عن شهود عيان قولهم: إن النار أتت على السوق.",
      ],
      means: [
        {
          act: "say",
          source: "شهود عيان",
          cue: "قولهم",
          content: ["إن النار أتت على السوق"],
          via: [{ name: "وكالة تاس", role: "agency" }],
        },
      ],
    },
    {
      say: "ونقلت صحيفة محلية عن مسؤول في الميناء أن الباخرة غادرت.",
      means: [{ source: "مسؤول في الميناء", cue: "نقلت", content: ["أن الباخرة غادرت"], via: [{ role: "outlet" }] }],
    },
  ],
  not: ["ونقلت سيارات الإسعاف الجرحى إلى المستشفى."],
});
