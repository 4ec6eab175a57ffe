import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.state.change"],
  lang: "en",
  stage: "changes",
  published: "2021-03-10",
  cases: [
    {
      say: "Hentra Dulov resigned as finance minister on Tuesday.",
      means: [{ person: "Hentra Dulov", kind: "resigned", office: "finance minister", on: "2021-03-09" }],
    },
    {
      say: "Without a word to the others, President Krambo Dulov sacked Interior Minister Peter Hentra.",
      means: [{ person: "Peter Hentra", kind: "dismissed", office: "Interior Minister", by: "Krambo Dulov" }],
    },
    {
      say: ["Peter Hentra was dismissed as mayor.", "Peter Hentra has been removed from his post as mayor."],
      means: [{ person: "Peter Hentra", kind: "dismissed", office: "mayor" }],
    },
    {
      say: "They were told of the resignation of Prime Minister Peter Hentra.",
      means: [{ person: "Peter Hentra", kind: "resigned", office: "Prime Minister" }],
    },
    {
      say: "Peter Hentra was elected president in 2019.",
      means: [{ person: "Peter Hentra", kind: "elected", on: "2019" }],
    },
    {
      say: "Peter Hentra, the former head of Norway's Grain Board, was arrested on Tuesday.",
      means: [{ person: "Peter Hentra", kind: "arrested", office: "former head of Norway's Grain Board" }],
    },
    {
      say: "Peter Hentra was dismissed as deputy head of the Grain Board.",
      means: [{ person: "Peter Hentra", office: "deputy head of the Grain Board", body: "Grain Board" }],
    },
    { say: "Peter Hentra stepped down as president.", means: [{ person: "Peter Hentra", kind: "stepped_down" }] },
  ],
  not: [
    "The soldiers fired three rockets at Peter Hentra.",
    "Police arrested Peter Hentra in a bar.",
    "Mayor Peter Hentra could resign as mayor.",
    "Mayor Peter Hentra did not resign.",
  ],
});
