/** Nouns that count harm, and words that announce a count of it. */
import { lexicon } from "../../../../lexicon/lexicon.ts";

/** Nouns that count harm by themselves: "18 deaths", "a toll of 18". */
export const harmNouns = lexicon("englishHarmNoun", [
  [
    [
      "death",
      "deaths",
      "fatality",
      "fatalities",
      "killing",
      "killings",
      "murder",
      "murders",
      "dead",
      "corpse",
      "corpses",
      "body",
      "bodies",
    ],
    { measure: "killed" },
  ],
  [["injury", "injuries", "wounded", "injured"], { measure: "injured" }],
  [["casualty", "casualties"], { measure: "affected" }],
  [
    [
      "arrest",
      "arrests",
      "detention",
      "detentions",
      "detainee",
      "detainees",
      "prisoner",
      "prisoners",
      "inmate",
      "inmates",
    ],
    { measure: "arrested" },
  ],
  [
    ["abduction", "abductions", "kidnapping", "kidnappings", "hostage", "hostages", "captive", "captives"],
    { measure: "abducted" },
  ],
  [["evacuee", "evacuees"], { measure: "evacuated" }],
  [["refugee", "refugees", "asylum seekers", "displaced people", "displaced persons"], { measure: "displaced" }],
  [["infection", "infections", "confirmed cases", "new cases", "cases of infection"], { measure: "infected" }],
]);

/** Words that announce a count of harm: "the death toll rose to 85", "the number of injured reached 40". */
export const tolls = lexicon("englishToll", [
  [
    [
      "death toll",
      "toll",
      "number of dead",
      "number of deaths",
      "number of people killed",
      "number of victims",
      "body count",
      "number of fatalities",
      "fatality count",
    ],
    { measure: "killed" },
  ],
  [
    [
      "number of injured",
      "number of wounded",
      "number of injuries",
      "number of people injured",
      "number of people wounded",
    ],
    { measure: "injured" },
  ],
  [
    ["number of arrests", "number of detainees", "number of people arrested", "number of people detained"],
    { measure: "arrested" },
  ],
  [["number of displaced", "number of refugees", "number of people displaced"], { measure: "displaced" }],
  [["turnout", "crowd size", "size of the crowd", "number of protesters"], { measure: "protesters_present" }],
  [["number of missing", "number of people missing"], { measure: "missing" }],
  [["number of cases", "number of infections", "caseload"], { measure: "infected" }],
]);
