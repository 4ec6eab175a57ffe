import { corpus } from "../../../../test/corpus.ts";

const hurt = { measure: "injured", value: 1 };

export default corpus({
  rules: ["en.figure.verb-people", "en.figure.people-verb", "en.figure.single"],
  lang: "en",
  stage: "figures",
  published: "2004-05-19",
  cases: [
    {
      say: [
        "In May the rebels freed three Zambian drivers seized at a roadblock.",
        "The militia released three villagers held since the raid.",
        "Commandos freed three clerks who had been abducted from a bank.",
      ],
      means: [{ measure: "released", value: 3 }],
    },
    {
      say: [
        "Police arrested five students who had blocked a bridge.",
        "Police detained five women wounded at the roadblock.",
      ],
      means: [{ measure: "arrested", value: 5 }],
    },
    { say: "Prosecutors charged 14 men arrested after the riot.", means: [{ measure: "charged", value: 14 }] },
    { say: "Coast guards rescued 14 sailors stranded on a sandbank.", means: [{ measure: "rescued", value: 14 }] },
    { say: "The fire killed 14 tailors trapped on the third floor.", means: [{ measure: "killed", value: 14 }] },
    { say: "The rebels freed a nurse seized at a roadblock.", means: [{ measure: "released", value: 1 }] },
    // what came of them later
    { say: "Gunmen abducted 14 girls who were later freed.", means: [{ measure: "released", value: 14 }] },
    { say: "The quake injured 14 people who later died.", means: [{ measure: "killed", value: 14 }] },
    { say: "Helicopters evacuated 14 villagers wounded in the shelling.", means: [{ measure: "injured", value: 14 }] },
    // in commas behind them
    {
      say: [
        "A list named 14 miners, most of them locals, killed when a tunnel caved in.",
        "A list named 14 miners, who came from the coast, killed in a mudslide.",
      ],
      means: [{ measure: "killed", value: 14 }],
    },
    {
      say: "Fourteen people in Kanda, where shelling resumed, were wounded.",
      means: [{ measure: "injured", value: 14 }],
    },
    {
      say: [
        "One of the wounded, a 24-year-old man, was in critical condition.",
        "One of the wounded, a nurse from the port, was in guarded condition.",
      ],
      means: [hurt],
    },
    { say: "Surgeons operated on 14 soldiers.", means: [{ measure: "injured", value: 14 }] },
    // between the verb and the number
    {
      say: [
        "The fire has killed, by the latest count, 14 people.",
        "The fire killed, according to the governor, 14 people.",
      ],
      means: [{ measure: "killed", value: 14 }],
    },
    // those named together
    {
      say: ["Gunmen kidnapped a group of 14 tourists.", "Pirates abducted the British crew of 14."],
      means: [{ measure: "abducted", value: 14 }],
    },
    {
      say: ["A landslide buried a family of five.", "An avalanche swept away a party of five skiers."],
      means: [{ measure: "missing", value: 5 }],
    },
    {
      say: ["Guards shot and killed 14 robbers.", "Fourteen robbers were shot and killed."],
      means: [{ measure: "killed", value: 14 }],
    },
    { say: "Rebels wounded and killed 14 guards.", means: [{ measure: "affected", value: 14 }] },
    {
      say: "The crush left 14 women and five boys dead.",
      means: [
        { measure: "killed", value: 14 },
        { measure: "killed", value: 5 },
      ],
    },
    {
      say: [
        "Fourteen soldiers, an officer among them, died in the ambush.",
        "Fourteen suspects in the kidnapping have died.",
      ],
      means: [{ measure: "killed", value: 14 }],
    },
    { say: "Nine suspects in the killing have been caught.", means: [{ measure: "arrested", value: 9 }] },
    { say: "Nine people were caught in the crossfire.", means: [{ measure: "affected", value: 9 }] },
    {
      say: "The toll could rise as 14 of the injured are in a coma.",
      means: [{ measure: "injured", value: 14, status: "asserted" }],
    },
    // a part, and the whole that it is of
    {
      say: "The army released 14 of the 60 people detained last week.",
      means: [
        { measure: "released", value: 14 },
        { measure: "arrested", value: 60 },
      ],
    },
    {
      say: ["Rebels released 14 of the 60 hostages.", "Rebels released 14 out of the 60 hostages."],
      means: [
        { measure: "released", value: 14 },
        { measure: "abducted", value: 60 },
      ],
    },
    { say: "Two of the 14 detained were later released.", means: [{ measure: "released", value: 2 }] },
    { say: "Nine of the 30 arrested appeared in court.", means: [{ measure: "charged", value: 9 }] },
    // who is sent somewhere
    {
      say: [
        "The flood drove 300 people out. A team of 25 geologists left for the dam.",
        "The flood drove 300 people out. Some 25 divers will leave for the dam.",
      ],
      means: [
        { measure: "displaced", value: 300 },
        { measure: "other_people", value: 25 },
      ],
    },
  ],
});
