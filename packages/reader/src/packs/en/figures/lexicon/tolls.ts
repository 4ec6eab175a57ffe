/** Nouns that count harm, and words that announce a count of it. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { listed } from "./build.ts";

const DISEASES =
  "cholera, measles, ebola, dengue, malaria, polio, diphtheria, meningitis, plague, typhoid, typhus, tuberculosis, mpox, monkeypox, zika, " +
  "hepatitis, influenza, flu, coronavirus, covid, covid-19, sars, mers, rabies, anthrax, pneumonia, dysentery, leptospirosis, chikungunya, " +
  "yellow fever, rift valley fever, lassa fever, marburg, whooping cough, scabies, hiv, aids, diarrhoea, diarrhea, acute diarrhoea, " +
  "acute watery diarrhoea, watery diarrhoea, the disease, the virus, infection, swine flu, bird flu";
const KINDS = [
  "",
  "confirmed ",
  "suspected ",
  "probable ",
  "reported ",
  "new ",
  "active ",
  "new suspected ",
  "new confirmed ",
  "laboratory-confirmed ",
  "additional ",
  "fresh ",
  "further ",
  "imported ",
  "local ",
  "severe ",
];

const NOUNS: readonly (readonly [Measure, string])[] = [
  [
    "killed",
    "death, deaths, fatality, fatalities, killing, killings, murder, murders, dead, slain, corpse, corpses, body, bodies, coffin, coffins, graves, lives, " +
      "drownings, executions, massacre, massacres, assassinations, homicides, homicide, deceased, the fallen, dead bodies, body bags, funerals, remains, martyrs, martyr, suicides",
  ],
  ["injured", "injury, injuries, wounded, injured, hurt, amputees, gunshot victims, burn victims, burn patients"],
  ["affected", "casualty, casualties, affected people, people in need, survivors of, malnourished children"],
  [
    "arrested",
    "arrest, arrests, detention, detentions, detainee, detainees, prisoner, prisoners, inmate, inmates, convicts, internees, prisoners of war, " +
      "political prisoners, jailings, pows",
  ],
  [
    "abducted",
    "abduction, abductions, kidnapping, kidnappings, hostage, hostages, captive, captives, abductees, kidnap victims, kidnappees",
  ],
  [
    "charged",
    "condemned men, condemned prisoners, the condemned, condemned inmates, defendants, accused, convictions, indictments, accused persons",
  ],
  ["missing", "disappearances, missing, missing people, missing persons, disappeared"],
  ["evacuated", "evacuee, evacuees, evacuations"],
  ["rescued", "survivor, survivors, rescues"],
  [
    "released",
    "releases, pardons, freed prisoners, freed hostages, freed detainees, released prisoners, former hostages",
  ],
  [
    "displaced",
    "refugee, refugees, asylum seekers, asylum-seekers, displaced, displaced people, displaced persons, idps, newcomers, new arrivals, exiles, returnees, evictees, evictions, homeless, homeless people, homeless families",
  ],
  [
    "infected",
    `infection, infections, ${KINDS.slice(1)
      .map((kind) => `${kind}cases`)
      .join(", ")}, ${DISEASES.split(", ")
      .flatMap((disease) => [`cases of ${disease}`, `${disease} patients`, `${disease} sufferers`])
      .join(", ")}`,
  ],
];

/** Nouns that count harm by themselves: "18 deaths", "a toll of 18". */
export const harmNouns = lexicon(
  "englishHarmNoun",
  NOUNS.map(([measure, nouns]) => [listed(nouns), { measure }]),
);

const counts = (whom: string) =>
  listed(whom)
    .flatMap((who) => ["number of", "count of", "total of", "tally of"].map((count) => `${count} ${who}`))
    .join(", ");

/** Words that announce a count of harm: "the death toll rose to 85", "the number of injured reached 40". */
export const tolls = lexicon("englishToll", [
  [
    listed(
      `death toll, toll, body count, death count, fatality count, fatality figure, its losses, their losses, army losses, our losses, own losses, ${counts("dead, the dead, deaths, people killed, victims, fatalities, bodies, lives lost, dead bodies")}`,
    ),
    { measure: "killed" },
  ],
  [
    listed(
      `injury toll, ${counts("injured, the injured, wounded, the wounded, injuries, people injured, people wounded, people hurt")}`,
    ),
    { measure: "injured" },
  ],
  [
    listed(
      `arrest tally, ${counts("arrests, detainees, people arrested, people detained, prisoners, inmates, those detained, those arrested")}`,
    ),
    { measure: "arrested" },
  ],
  [
    listed(`casualty count, casualty figure, casualty toll, ${counts("casualties, people affected")}`),
    { measure: "affected" },
  ],
  [
    listed(counts("displaced, the displaced, refugees, people displaced, homeless, displaced people, those displaced")),
    { measure: "displaced" },
  ],
  [
    [
      ...["refugee", "asylum", "resettlement"].flatMap((what) =>
        ["ceiling", "quota", "cap", "limit", "intake", "admissions"].map((noun) => `${what} ${noun}`),
      ),
      ...["ceiling on", "cap on", "limit on", "quota of", "quota for", "intake of", "admission of"].flatMap((noun) => [
        `${noun} refugees`,
        `${noun} asylum seekers`,
      ]),
    ],
    { measure: "displaced" },
  ],
  [
    listed(`turnout, crowd size, size of the crowd, attendance, ${counts("protesters, demonstrators, marchers")}`),
    { measure: "protesters_present" },
  ],
  [listed(counts("missing, the missing, people missing, missing people")), { measure: "missing" }],
  [listed(counts("hostages, captives")), { measure: "abducted" }],
  [
    listed(`caseload, case count, ${counts("cases, infections, confirmed cases, suspected cases, people infected")}`),
    { measure: "infected" },
  ],
]);
