/** What amounts and percentages are about, and how sure a figure is. */
import { lexicon } from "../../../../lexicon/lexicon.ts";

/** Words that say what an amount or a percentage is of. */
export const matters = lexicon("englishMatter", [
  [["damage", "damages", "losses", "loss", "destruction", "reconstruction"], { measure: "damage_cost" }],
  [
    [
      "funding",
      "cash assistance",
      "humanitarian response",
      "for the response",
      "aid",
      "relief",
      "assistance",
      "donation",
      "donations",
      "donated",
      "pledged",
      "humanitarian",
      "grant",
      "loan",
    ],
    { measure: "aid_amount" },
  ],
  [
    [
      "price",
      "prices",
      "cost per",
      "a barrel",
      "per barrel",
      "a litre",
      "per litre",
      "a gallon",
      "per gallon",
      "a tonne",
      "an ounce",
      "per ounce",
      "a share",
    ],
    { measure: "price" },
  ],
  [
    [
      "unemployment",
      "inflation",
      "interest",
      "interest rate",
      "interest rates",
      "poverty",
      "growth",
      "growth rate",
      "turnout",
      "gdp",
      "approval",
      "mortality",
      "literacy",
      "rate",
      "rates",
      "ratio",
      "fatality rate",
      "benchmark",
      "of the vote",
      "of votes",
    ],
    { measure: "rate" },
  ],
  [
    [
      "output",
      "production",
      "produce",
      "produces",
      "produced",
      "exports",
      "exported",
      "pumped",
      "pumping",
      "a day",
      "per day",
      "bpd",
    ],
    { measure: "output" },
  ],
  [["population", "populace"], { measure: "population" }],
  [["magnitude", "richter"], { measure: "magnitude" }],
]);

/** Rising and falling: what makes a percentage a change. */
export const moves = lexicon("englishMove", [
  [
    "rose rise rises risen rising fell fall falls fallen falling jumped jump climbed climb dropped drop drops dropping slid gained gain lost slumped plunged soared surged increased increase increases decreased decline declined tumbled shed up down added higher lower slashing slashed cut cutting".split(
      " ",
    ),
    {},
  ],
]);

/** How sure: words that make what stands near them unconfirmed or hypothetical. */
export const doubts = lexicon("englishDoubt", [
  [
    [
      "reportedly",
      "unconfirmed",
      "allegedly",
      "feared",
      "believed to have",
      "thought to have",
      "presumed",
      "may have",
      "might have",
      "could have",
      "rumoured",
      "rumored",
      "unverified",
    ],
    { status: "unconfirmed" },
  ],
  [
    [
      "could",
      "would",
      "might",
      "will be",
      "plans to",
      "planned to",
      "plan to",
      "threatened to",
      "pledged",
      "promised",
      "pledges",
      "if",
      "expected to",
      "intends to",
      "vowed to",
      "faces up to",
      "requested",
      "is needed",
      "are needed",
      "still needed",
      "appealed for",
    ],
    { status: "hypothetical" },
  ],
  // "up to ten years in jail", but "up to ten people died"
  ["up to", { status: "hypothetical", sparesHarm: true }],
]);
