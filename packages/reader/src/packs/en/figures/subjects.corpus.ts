import { corpus } from "../../../../test/corpus.ts";

const is = (measure: string, value: number, group?: string) =>
  group === undefined ? { measure, value } : { measure, value, group };

/** People whose fate another word tells than the verb beside them: participles, subjects, captors, what came in the end. */
export default corpus({
  rules: ["en.figure.attributed", "en.figure.numbering"],
  lang: "en",
  stage: "figures",
  published: "2014-11-03",
  cases: [
    {
      say: "Two unions demanded the immediate release of 37 dockers.",
      means: [{ measure: "released", value: 37, status: "hypothetical" }],
    },
    {
      say: "The families demanded justice for 37 dockers arrested in May.",
      means: [{ measure: "arrested", value: 37, status: "asserted" }],
    },
    { say: "Gunmen numbering about 40 stormed the bus.", means: [is("other_people", 40, "militants")] },
    {
      say: "Captors freed some. Eleven of the hostages kidnapped in Jos were freed; 8 have yet to be freed.",
      means: [is("released", 11), is("abducted", 8)],
    },
    { say: "Divers dug out nine bodies and three more corpses.", means: [is("killed", 9), is("killed", 3)] },
    {
      say: "The landslide and the floods cut the road. 340 residents moved to a school; 60 families were relocated.",
      means: [is("evacuated", 340), is("evacuated", 60, "families")],
    },
    {
      say: "Police arrested five union leaders. The five were driven off to Luzira Prison.",
      means: [is("arrested", 5, "union leaders"), is("arrested", 5, "union leaders")],
    },
    {
      say: ["The freed hostages include two nurses.", "The freed captives comprised two nurses."],
      means: [is("released", 2, "medics")],
    },
    { say: "Among the wounded were seven women.", means: [is("injured", 7, "women")] },
    { say: "Troops killed a shepherd and three children.", means: [is("killed", 1), is("killed", 3, "children")] },
    {
      say: "Four soldiers were killed and nine others wounded in the ambush.",
      means: [is("killed", 4, "soldiers"), is("injured", 9, "soldiers")],
    },
    { say: "Six truck drivers were being held by villagers.", means: [is("abducted", 6)] },
    { say: "Bandits seized four surveyors.", means: [is("abducted", 4)] },
    {
      say: "Fourteen people wounded in the blast have died; nine men arrested over it were released.",
      means: [is("killed", 14), is("released", 9)],
    },
    { say: "The judge read the sentences imposed on six activists.", means: [is("charged", 6)] },
    {
      say: "There were two passengers, but one of them did not make it.",
      means: [is("other_people", 2), is("killed", 1)],
    },
    {
      say: "The army shelled the town and rebels fired back. Twelve trucks with flour for 6,000 people reached it.",
      means: [{ measure: "vehicles" }, is("other_people", 6000)],
    },
    {
      say: "The crowd stayed through the protest. Monitors put the size of the rally at 9,000; the mayor said there were no more than 2,000 people.",
      means: [is("protesters_present", 9000), is("protesters_present", 2000)],
    },
    { say: "Three hundred weavers took to the Surat-Mumbai highway.", means: [is("protesters_present", 300)] },
    { say: "Of those in the ward, six with bullet wounds were operated on.", means: [is("injured", 6)] },
    { say: "At least nine detainees showed signs of torture.", means: [is("injured", 9)] },
    { say: "Police filed a case against about 3,000 people.", means: [is("charged", 3000)] },
    {
      say: "The fire killed at least 19 people, leaving dozens missing.",
      means: [is("killed", 19), { measure: "missing" }],
    },
    {
      say: "The rebels and the army fought on. Up to 900 families have moved deeper into the forest.",
      means: [is("displaced", 900)],
    },
    { say: "A police constable was among the dead.", means: [{ ...is("killed", 1), group: "police" }] },
    {
      say: "The ferry had 288 people on its manifest; the captain put the number at 350.",
      means: [is("other_people", 288), is("other_people", 350)],
    },
    { say: "She looked after three wounded boys.", means: [is("injured", 3, "children")] },
    { say: "Villagers carried three men who were brought in dead.", means: [is("killed", 3)] },
    {
      say: "A 6.4-magnitude quake left 12 people dead.",
      means: [{ measure: "magnitude", value: 6.4 }, is("killed", 12)],
    },
    { say: "The warden, who said 300 people live there, was killed.", means: [is("other_people", 300)] },
    { say: "The 30 dockers, who came from Jos, were killed.", means: [is("killed", 30)] },
    { say: "Two officers said the quake killed 12 people.", means: [is("killed", 12)] },
  ],
  not: ["The band, numbering 12 songs, is long.", "Four jailed songs."],
});
