import { corpus } from "../../../../test/corpus.ts";

const damaged = (value: number) => ({ measure: "property_damaged", value });
const missing = (value: number) => ({ measure: "missing", value });

/** Who and what is counted without its noun or verb being said again, and others who are counted beside. */
export default corpus({
  rules: ["en.figure.damaged", "en.figure.attributed", "en.figure.verb-people", "en.figure.toll"],
  lang: "en",
  stage: "figures",
  published: "2019-04-12",
  cases: [
    {
      say: [
        "The blaze gutted 30 shops and damaged 12 more.",
        "The mob burned 30 shops and looted 12 others.",
        "The quake damaged 30 homes; 12 others were destroyed.",
      ],
      means: [damaged(30), damaged(12)],
    },
    {
      say: "The quake damaged 30 homes and hurt 12 others.",
      means: [damaged(30), { measure: "injured", value: 12 }],
    },
    {
      say: [
        "Hopes are fading for the 12 missing miners.",
        "Crews with drones looked for 12 missing climbers.",
        "Contact was lost with 12 climbers on the ridge.",
      ],
      means: [missing(12)],
    },
    { say: "The bodies of 12 missing sailors were found.", means: [{ measure: "killed", value: 12 }] },
    {
      say: [
        "Charges have been brought against 12 guards.",
        "Indictments were handed down against 12 traders.",
        "Arrest warrants were issued for 12 officials.",
      ],
      means: [{ measure: "charged", value: 12 }],
    },
    {
      say: "The slide killed 90 people, with dozens more feared trapped.",
      means: [{ measure: "killed", value: 90 }, { measure: "missing" }],
    },
    { say: "The toll passed the 1,000 mark.", means: [{ measure: "killed", value: 1000 }] },
    { say: "The combined toll from the two storms is 310.", means: [{ measure: "killed", value: 310 }] },
    {
      say: ["A 3,000-strong crowd threw stones.", "Some 3,000 people attended."],
      means: [{ measure: "protesters_present", value: 3000 }],
    },
    { say: "Evacuation orders cover 3,000 people.", means: [{ measure: "evacuated", value: 3000 }] },
    { say: "Some 90 inmates broke out of the jail.", means: [{ measure: "other_people", value: 90 }] },
    { say: "Some 90 patients had to be evacuated.", means: [{ measure: "evacuated", status: "asserted" }] },
    { say: "The junta is to release 90 detainees.", means: [{ measure: "released", status: "hypothetical" }] },
    {
      say: ["The bodies of 12 soldiers were flown home.", "Workers buried 12 victims in one grave."],
      means: [{ measure: "killed", value: 12 }],
    },
    {
      say: ["The passports of 12 reporters were seized.", "The homes of 12 families were swept away."],
      means: [{ measure: "other_people", value: 12 }],
    },
    { say: "Families of 12 people killed in the blast were moved.", means: [{ measure: "killed", value: 12 }] },
    { say: "Seven inmates died, and 12 escaped.", means: [{ value: 7 }, { measure: "other_people", value: 12 }] },
    { say: "Some 90 miners may still be trapped.", means: [{ measure: "affected", status: "unconfirmed" }] },
    { say: "Three engineers were seized at gunpoint.", means: [{ measure: "abducted", value: 3 }] },
    { say: "The stadium holds 3,000 people.", means: [{ measure: "other_people", value: 3000 }] },
    { say: "The junta holds 3,000 people.", means: [{ measure: "arrested", value: 3000 }] },
    { say: "Some 90 demonstrators burned flags.", means: [{ measure: "protesters_present", value: 90 }] },
    {
      say: "Police recovered 12 guns and 90 bullets.",
      means: [
        { measure: "weapons", value: 12 },
        { measure: "weapons", value: 90 },
      ],
    },
    { say: "Four members of one family drowned.", means: [{ measure: "killed", value: 4 }] },
  ],
  not: ["Flight 370 disappeared.", "Resolution 1701 calls for a truce.", "The ministers of 12 countries attended."],
});
