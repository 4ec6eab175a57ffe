import { corpus } from "../../../../test/corpus.ts";

const killed = { measure: "killed", value: 12 };

/** People of whom a report of harm tells something else, and those of whom it tells in a sentence or an aside later. */
export default corpus({
  rules: ["en.figure.of-the-report", "en.figure.people-verb"],
  lang: "en",
  stage: "figures",
  published: "1999-03-02",
  cases: [
    {
      say: [
        "The blast killed 12 people. Detectives have questioned more than 40 dockers.",
        "The blast killed 12 people. The letter was signed by 40 clergymen.",
        "The blast killed 12 people. He later spoke with 40 clergymen.",
        "The blast killed 12 people. The mayor will visit 40 widows.",
        "The blast killed 12 people. A bus brought 40 nuns to the church.",
      ],
      means: [killed, { measure: "other_people", value: 40 }],
    },
    {
      say: [
        "There were 12 men in the mine. All of them were killed.",
        "Some 12 men had gone down that day. They died.",
      ],
      means: [{ measure: "killed" }],
    },
    {
      say: "At noon there were 12 men and 30 women visiting the tower. They have been held hostage since.",
      means: [
        { measure: "abducted", value: 12 },
        { measure: "abducted", value: 30 },
      ],
    },
    {
      say: [
        "Some 12 miners -- many of them from the far south of the country -- were killed.",
        "Twelve miners, whose names were not given, were killed.",
        "Twelve miners, most of them women, were killed.",
      ],
      means: [killed],
    },
    {
      say: "The fire killed 12 people. Five Turks, whose names were not given, were deported.",
      means: [killed, { measure: "other_people", value: 5 }],
    },
    {
      say: "The fire killed 12 people. Teams recovered the ten villagers.",
      means: [killed, { measure: "killed", value: 10 }],
    },
  ],
});
