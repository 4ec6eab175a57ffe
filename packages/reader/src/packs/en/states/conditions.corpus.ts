import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.state.condition", "en.state.control"],
  lang: "en",
  stage: "conditions",
  published: "2021-03-10",
  cases: [
    {
      say: ["The internet was shut down on Tuesday.", "Officials cut off internet access on Tuesday."],
      means: [{ what: "internet", state: "cut", start: "2021-03-09", end: null }],
    },
    {
      say: "Internet access was restored on Tuesday.",
      means: [{ what: "internet", state: "restored", end: "2021-03-09" }],
    },
    {
      say: ["The president declared a state of emergency on Tuesday.", "A state of emergency was imposed on Tuesday."],
      means: [{ what: "state of emergency", state: "in force", start: "2021-03-09" }],
    },
    { say: "The curfew was lifted on Tuesday.", means: [{ what: "curfew", state: "lifted", end: "2021-03-09" }] },
    { say: "The airport was closed on Tuesday.", means: [{ what: "airport", state: "closed", start: "2021-03-09" }] },
    { say: "Schools reopened on Tuesday.", means: [{ what: "schools", state: "open again", end: "2021-03-09" }] },
    {
      say: "The army retook the palace from the rebels.",
      means: [{ what: "control", holder: "army", place: "palace" }],
    },
    {
      say: "A ceasefire came into effect on Tuesday.",
      means: [{ what: "ceasefire", state: "in force", start: "2021-03-09" }],
    },
    {
      say: "Rebels seized the airport on Tuesday.",
      means: [{ what: "control", holder: "Rebels", place: "airport", start: "2021-03-09" }],
    },
    {
      say: "The city hall was occupied by students.",
      means: [{ what: "control", holder: "students", place: "city hall" }],
    },
  ],
  not: [
    "He called on them to lift the curfew.",
    "The airport may be closed.",
    "Police seized three tonnes of grain.",
    "They live in the occupied town.",
  ],
});
