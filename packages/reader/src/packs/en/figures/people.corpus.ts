import { corpus } from "../../../../test/corpus.ts";

const killed = (value: number, group: string) => ({
  measure: "killed",
  value,
  group,
  scope: "total",
  status: "asserted",
});

export default corpus({
  rules: [
    "en.figure.people-verb",
    "en.figure.verb-people",
    "en.figure.harm-noun",
    "en.figure.listed",
    "en.figure.in-company",
    "en.figure.toll",
    "en.figure.of-the-report",
    "en.figure.single",
    "en.figure.cases",
    "en.figure.force",
    "en.figure.of-aid",
    "en.figure.aboard",
  ],
  lang: "en",
  stage: "figures",
  published: "2019-05-07",
  cases: [
    {
      say: [
        "Nine miners were killed on the river bank.",
        "Nine miners died on the river bank.",
        "Nine miners, all from one village, were later found dead.",
        "The landslide killed nine miners.",
        "A landslide buried the pit, killing nine miners.",
        "The mayor mourned the deaths of nine miners.",
      ],
      means: [killed(9, "miners")],
    },
    {
      say: ["At least 14 civilians have been killed in the shelling.", "The shelling left at least 14 civilians dead."],
      means: [{ measure: "killed", value: 14, low: 14, high: null, qualifier: "at_least", group: "civilians" }],
    },
    {
      say: [
        "A judge sentenced seven officers to a total of 40 years in prison.",
        "Seven officers were given 12 years each.",
      ],
      means: [
        { measure: "charged", value: 7, group: "police" },
        { measure: "duration", unit: "year" },
      ],
    },
    {
      say: "The ferry sailed with 310 on board. It sank and 41 people drowned.",
      means: [{ measure: "other_people", value: 310 }, killed(41, "total")],
    },
    {
      say: "The clinic serves 6,000 people. Nine people died in the flood.",
      means: [{ measure: "other_people", value: 6000 }, killed(9, "total")],
    },
    {
      say: "Most of those rescued are Syrians. Seven children were among them, and six bodies were found.",
      means: [{ measure: "rescued", value: 7, group: "children" }, killed(6, "total")],
    },
    {
      say: ["The crew pulled aboard 62 migrants.", "The dinghy capsized and sank; a trawler picked up 62 migrants."],
      means: [{ measure: "rescued", value: 62 }],
    },
    { say: "Police picked up five suspects in Lyon.", means: [{ measure: "arrested", value: 5 }] },
    {
      say: ["About 2,300 people are sleeping in schools.", "The town hall has put up 2,300 people."],
      means: [{ measure: "displaced", value: 2300 }],
    },
    { say: "Some 2,300 people are in evacuation centres.", means: [{ measure: "evacuated", value: 2300 }] },
    {
      say: ["The slump pushed 2 million people into hunger.", "Two million people are still in the dark."],
      means: [{ measure: "affected", value: 2_000_000 }],
    },
    { say: "Ghana has sent 600 peacekeepers to Bangui.", means: [{ measure: "troops", value: 600 }] },
    {
      say: "The tribunal handed five generals prison terms of 20 years.",
      means: [{ measure: "charged", value: 5 }, { measure: "duration" }],
    },
    {
      say: ["The drought has left 40,000 people hungry.", "The storm left 40,000 people without water."],
      means: [{ measure: "affected", value: 40_000 }],
    },
    { say: "The state deployed 2,000 guards along the border.", means: [{ measure: "troops", value: 2000 }] },
    { say: "The navy turned back 250 migrants.", means: [{ measure: "other_people", value: 250 }] },
    { say: "The villagers buried nine people on Sunday.", means: [killed(9, "total")] },
    { say: "A mudslide buried nine people on Sunday.", means: [{ measure: "missing", value: 9 }] },
    { say: "Police detained 60 protesters.", means: [{ measure: "arrested", value: 60, group: "protesters" }] },
    { say: "Some 400 families were displaced by the flood.", means: [{ measure: "displaced", value: 400 }] },
    { say: "The death toll from the quake rose to 231.", means: [killed(231, "total")] },
    { say: "The town counted 12 deaths.", means: [killed(12, "total")] },
    {
      say: "The blast killed three soldiers and two nurses.",
      means: [killed(3, "soldiers"), killed(2, "medics")],
    },
    {
      say: "Fire killed 20 people, including four children.",
      means: [killed(20, "total"), killed(4, "children")],
    },
    {
      say: "The blast killed and wounded dozens of villagers.",
      means: [{ measure: "affected", value: null, low: 20, high: 99, qualifier: "vague", group: "civilians" }],
    },
    { say: "A soldier was shot dead at the checkpoint.", means: [killed(1, "soldiers")] },
    { say: "The court convicted the editor and six others.", means: [{ measure: "charged", value: 6 }] },
    {
      say: "The ferry sank and 30 people died. The five pilgrims had come from the coast.",
      means: [killed(30, "total"), killed(5, "pilgrims")],
    },
    {
      say: ["Another 40 people were arrested.", "Police arrested 40 more people."],
      means: [{ measure: "arrested", value: 40, scope: "increment" }],
    },
    {
      say: "Police detained 640 people, up from 590 a day earlier.",
      means: [
        { measure: "arrested", value: 640, time: null },
        { measure: "arrested", value: 590, time: "2019-05-06" },
      ],
    },
    { say: "Since Friday 70 people have been arrested.", means: [{ value: 70, time: "2019-05-03/2019-05-07" }] },
    { say: "Up to 90 people were feared dead.", means: [{ measure: "killed", status: "unconfirmed", high: 90 }] },
    { say: "Thousands of demonstrators gathered in the square.", means: [{ measure: "protesters_present" }] },
    { say: "Some 3,000 soldiers marched in.", means: [{ measure: "troops", value: 3000 }] },
    {
      say: "The shaft flooded; nine miners are feared trapped and six are believed to be trapped.",
      means: [
        { measure: "missing", value: 9, group: "miners" },
        { measure: "affected", value: 6 },
      ],
    },
    {
      say: "Rescuers found 32 bodies, 11 of them children, and 55 people are still missing.",
      means: [killed(32, "total"), killed(11, "children"), { measure: "missing", value: 55 }],
    },
    {
      say: "Two of the wounded died, raising the death toll to 19.",
      means: [killed(2, "total"), killed(19, "total")],
    },
    { say: "Police put turnout at 12,000.", means: [{ measure: "protesters_present", value: 12_000 }] },
    { say: "Four people remain unaccounted for.", means: [{ measure: "missing", value: 4 }] },
    {
      say: ["Two ministers were being held at the barracks.", "Two ministers are still held without charge."],
      means: [{ measure: "arrested", value: 2 }],
    },
    { say: "Some 80 prisoners were wounded in the riot.", means: [{ measure: "injured", value: 80 }] },
    {
      say: "Three girls were found alive in the rubble.",
      means: [{ measure: "rescued", value: 3, group: "children" }],
    },
    {
      say: "About 700 families are in need of shelter.",
      means: [{ measure: "affected", value: 700 }],
    },
    {
      say: "Up to 5,000 people took part in the rally.",
      means: [{ measure: "protesters_present", high: 5000, status: "asserted" }],
    },
    {
      say: "The number of Karen refugees in the camp has passed 4,000.",
      means: [{ measure: "displaced", value: 4000 }],
    },
    {
      say: "The agency revised the number of missing upwards from 9 to 31.",
      means: [
        { measure: "missing", value: 9 },
        { measure: "missing", value: 31 },
      ],
    },
    {
      say: "The cholera outbreak began in May. By Sunday 312 cases had been reported, and the virus clinic treated 90 patients.",
      means: [
        { measure: "infected", value: 312, group: "total" },
        { measure: "infected", value: 90 },
      ],
    },
    {
      say: "The blast killed six people. The ministry said 100 extra doctors had been sent.",
      means: [killed(6, "total"), { measure: "other_people", value: 100 }],
    },
    {
      say: [
        "Floodwaters rose in the night and 90 herders lost their homes.",
        "The army burned the valley, driving 90 herders from their homes.",
        "Since the war began 90 herders have taken refuge in the monastery.",
      ],
      means: [{ measure: "displaced", value: 90, group: "herders" }],
    },
    {
      say: [
        "The kidnappers are holding six surveyors for ransom.",
        "Six surveyors were seized by kidnappers on the coast road, and the hostages have not been seen.",
      ],
      means: [{ measure: "abducted", value: 6, group: "surveyors" }],
    },
    { say: "Customs officers are holding six surveyors.", means: [{ measure: "arrested", value: 6 }] },
    {
      say: [
        "The rebels handed over 17 prison wardens to a bishop.",
        "All 17 wardens walked free after a night of talks.",
        "The junta discharged 17 wardens.",
      ],
      means: [{ measure: "released", value: 17, low: 17, high: 17 }],
    },
    {
      say: [
        "A trawler plucked 28 others from the water.",
        "All 28 stowaways were brought out alive.",
        "Crews digging in the rubble after the quake freed 28 tenants.",
      ],
      means: [{ measure: "rescued", value: 28 }],
    },
    { say: "Eleven monks are listed as missing.", means: [{ measure: "missing", value: 11 }] },
    {
      say: ["Some 4,000 townspeople need food aid.", "Some 4,000 townspeople have had no electricity since Monday."],
      means: [{ measure: "affected", value: 4000 }],
    },
    { say: "Food deliveries to 4,000 households have stopped.", means: [{ measure: "affected", value: 4000 }] },
    {
      say: "The clashes killed 12 farmers and left 30 wounded.",
      means: [killed(12, "farmers"), { measure: "injured", value: 30 }],
    },
    {
      say: "Nine cooks were killed and 14 wounded.",
      means: [killed(9, "cooks"), { measure: "injured", group: "cooks" }],
    },
    {
      say: "The mayor said 40 people had drowned; the hospital put the figure closer to 70.",
      means: [killed(40, "total"), { measure: "killed", value: 70, qualifier: "about" }],
    },
    {
      say: "The blaze killed four cleaners and a visitor.",
      means: [killed(4, "cleaners"), killed(1, "visitor")],
    },
    {
      say: ["The bloc will send a stand-by force of 2,000.", "The contingent, some 2,000 strong, leaves on Friday."],
      means: [{ measure: "troops", value: 2000 }],
    },
    {
      say: "The landslide killed three people. As many as 60 passengers had paid for the trip.",
      means: [{}, { measure: "other_people", value: 60 }],
    },
    {
      say: "Around 50,000 marched through the capital, police said; organisers said 120,000.",
      means: [
        { measure: "protesters_present", value: 50_000 },
        { measure: "protesters_present", value: 120_000 },
      ],
    },
    {
      say: "Three of the four hostages were freed on Sunday.",
      means: [
        { measure: "released", value: 3 },
        { measure: "abducted", value: 4 },
      ],
    },
    { say: "Some 600 inmates escaped.", means: [{ measure: "other_people", value: 600 }] },
    {
      say: "The captives - two Danes and a Swede - were well.",
      means: [{ measure: "abducted", value: 2 }],
    },
    {
      say: "About 80,000 people thronged the square for the rally against the election law, and the protest went on.",
      means: [{ measure: "protesters_present", value: 80_000, group: "protesters" }],
    },
    {
      say: "Police sought a man in a grey coat after four people were shot dead.",
      means: [killed(4, "total")],
    },
  ],
  not: [
    "Half of the town was without water.",
    "A ninth was pronounced dead.",
    "The 34-year-old driver was tired.",
    "He is one of the oldest men in town.",
    "The bus left at 9:30.",
    "Flight 447 landed.",
    "The band has 3 sides to it.",
    "The rebels captured two towns.",
    "Children under five eat first.",
    "Block 9 is quiet.",
    "A coast guard helicopter is missing.",
    "She was 9 when she was hurt.",
    "Unit 12 has two new doors.",
    "A fourth suspect, Ali Hassan, was arrested.",
    "A girl of six eats first.",
    "We waited years to hear one sentence.",
  ],
});
