/** What amounts and percentages are about, and how sure a figure is. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { surfaces } from "../../morphology/verbs.ts";
import { listed } from "./build.ts";

/** All forms of verbs given by their base. */
const formsOf = (bases: string): string[] =>
  listed(bases).flatMap((base) => {
    const [first, ...rest] = base.split(" ") as [string, ...string[]];
    return [...surfaces(first).keys()].map((form) => [form, ...rest].join(" "));
  });

const EACH = [
  "barrel",
  "litre",
  "liter",
  "gallon",
  "tonne",
  "ton",
  "ounce",
  "share",
  "kilo",
  "kilogram",
  "kg",
  "pound",
  "bushel",
  "loaf",
  "bag",
  "sack",
  "head",
  "bottle",
  "cylinder",
  "tin",
  "crate",
  "bundle",
  "unit",
  "kilowatt-hour",
  "piece",
  "dozen",
  "mile",
  "egg",
  "trip",
  "ride",
  "ticket",
  "night",
  "acre",
  "hectare",
  "square metre",
];

const MATTERS: readonly (readonly [Measure, readonly string[]])[] = [
  [
    "damage_cost",
    [
      ...listed(
        "bill at, repair bill, clean-up bill, insurance claims, expect claims, claims of, damage, damages, losses, loss, destruction, reconstruction, rebuilding, rebuild, repairs, repair, economic toll, economic damage, insured losses, lost output, lost revenue, lost earnings, lost income, " +
          "lost production, lost sales, property damage, worth of damage, cost of the damage, cost of the disaster, cost of rebuilding, crop losses",
      ),
      // "the strike has cost the country $2 billion", but "bread costs $2"
      ...["cost", "costing"].flatMap((cost) =>
        [
          "the country",
          "the nation",
          "the economy",
          "the state",
          "the government",
          "the region",
          "the industry",
          "the province",
          "the city",
          "the company",
          "farmers",
          "shopkeepers",
          "businesses",
          "insurers",
          "taxpayers",
          "traders",
          "it",
          "them",
          "exporters",
          "companies",
        ].map((whom) => `${cost} ${whom}`),
      ),
    ],
  ],
  [
    "aid_amount",
    [
      ...listed(
        "in support, in help, emergency help, in emergency, funding, funds, fund, cash assistance, humanitarian response, response plan, for the response, aid, relief, assistance, donation, donations, donor, donors, humanitarian, grant, grants, loan, loans, bailout, bail-out, " +
          "rescue package, aid package, support package, relief package, stimulus, ex gratia, ex-gratia, payout, payouts, handout, handouts, appeal, appeals, in cash, contribution, contributions, credit line, subsidies, food parcels, medical supplies, relief items, food aid, " +
          "for the victims, for victims, to the victims, to victims, for survivors, for the survivors, to survivors, to the survivors, for the families, to the families, for families of, to families of, for relatives, to relatives, to the relatives, to the widow, to widows, to the wounded, to the injured, to the bereaved, for orphans, for the displaced, for refugees, shortfall, funding gap, underfunded, " +
          "required, needed, received, pledges, next of kin, for each family, bereaved family, bereaved families, families of the dead, families of the victims, families of those killed, families of victims, victims' families, relatives of the dead, relatives of the victims, " +
          "relatives of those killed, each survivor, each victim, give the families, give families, give their families, give each, pay the families, give the injured, give survivors, give victims, give the victims, for the injured, for the wounded, for funerals, funeral costs, cover funerals, the bereaved, affected family, affected families, affected households, displaced families, per victim, per family, each family, each household",
      ),
      // "each widow", "to the families of the dead"
      ...["each", "per", "every"].flatMap((each) =>
        listed(
          "widow, orphan, family, household, survivor, victim, dead soldier, dead man, bereaved family, wounded man, injured person, refugee, displaced person, homeless family, affected person",
        ).map((whom) => `${each} ${whom}`),
      ),
      ...["to", "for", "to the", "for the", "to their"].flatMap((to) =>
        listed(
          "families, family of each, family of, families of, next of kin, widows, orphans, survivors, bereaved, wounded, injured, homeless, displaced, refugees, flood victims, quake victims, earthquake victims, storm victims, needy",
        ).map((whom) => `${to} ${whom}`),
      ),
      ...formsOf(
        "pledge, donate, promise, contribute, chip in, put up, allocate, earmark, set aside, disburse, raise funds, raise money, airdrop, lend, earmark for, ask for, appeal for, make available, underwrite, set apart, release for",
      ),
    ],
  ],
  [
    "price",
    [
      ...listed(
        "price, prices, cost per, fare, fares, to the dollar, to the euro, to the pound, against the dollar, against the euro, exchange rate, per dollar, on the black market, spot gold, futures, crude, tariff, tariffs, fee, fees, rent, rents, bills, costs, cost of living, premiums, fuel",
      ),
      ...EACH.flatMap((each) => [`a ${each}`, `per ${each}`, `an ${each}`]),
      ...formsOf(
        "retail, retail at, fetch, sell for, sell at, trade at, change hands at, change hands for, settle at, be priced at, go for",
      ),
    ],
  ],
  [
    "rate",
    listed(
      "jobless, unemployed, illiterate, undernourished, unemployment, joblessness, inflation, interest, interest rate, interest rates, policy rate, lending rate, poverty, poverty line, growth, growth rate, turnout, gdp, gross domestic product, approval, mortality, literacy, illiteracy, rate, rates, " +
        "ratio, fatality rate, fatality ratio, benchmark, of the vote, of votes, of the votes, of the electorate, of voters, yield, yields, deficit, surplus, economy, the economy, output, of output, debt, public debt, funded, of the target, " +
        "coverage, of its capacity, of their capacity, of total capacity, of installed capacity, at capacity, full, empty, occupied, filled, storage, bed occupancy, capacity, below capacity, humidity, vaccination, vaccinated, malnutrition, prevalence, positivity, occupancy, of capacity, participation, popularity, support for, birth rate, default rate, recession, basis, exports, imports, contraction, industrial production, " +
        "retail sales, manufacturing, of respondents, of those polled, poll, opinion poll, survey, majority",
    ),
  ],
  [
    "output",
    listed(
      "output, production, shipped, churn out, churns out, churned out, churning out, turn out, turns out, turned out, smelts, smelted, mined, mines produce, milled, extracted, extracts, extraction, refinery, smelter, distilled, bottled, assembled, catch of, landings, produce, produces, produced, producing, exports, exported, exporting, export, pumped, pumping, pumps, a day, per day, bpd, capacity, refines, refining, generates, generating, harvest, harvested, crop, yield of, throughput, shipments",
    ),
  ],
  [
    "population",
    listed(
      "population, populace, people live, residents live, inhabitants live, persons live, families live, remain in the town, remain in the city, remain in the camp, remain in the area, remain in the village, remain in the district, remain inside the town, remain inside the city, live there, still live in, registered voters, eligible voters, home to, built for, inhabited by, census, designed for, electorate, live in, lives in, living in the city",
    ),
  ],
  [
    "magnitude",
    listed(
      "magnitude, richter, richter scale, quake, earthquake, tremor, aftershock, aftershocks, temblor, foreshock, seismic, moment magnitude",
    ),
  ],
];

/** Words that say what an amount or a percentage is of. One word can say several things: of a percentage "output" is a rate. */
export const matters = lexicon("englishMatter", entries());

function entries() {
  const bySurface = new Map<string, Measure[]>();
  for (const [measure, surfacesOf] of MATTERS)
    for (const surface of surfacesOf) {
      const known = bySurface.get(surface) ?? [];
      if (!known.includes(measure)) bySurface.set(surface, [...known, measure]);
    }
  return [...bySurface].map(([surface, measures]) => [surface, { measures }] as const);
}

/** Rising and falling: what makes a percentage a change. */
export const moves = lexicon("englishMove", [
  [
    [
      ...new Set([
        ...formsOf(
          "rise, fall, jump, climb, drop, slide, gain, lose, slump, plunge, soar, surge, increase, decrease, decline, tumble, shed, add, cut, slash, leap, spike, skyrocket, rocket, sink, dip, ease, slip, shrink, contract, grow, double, triple, " +
            "quadruple, treble, swell, dwindle, plummet, crash, edge up, edge down, inch up, quicken, accelerate, slow, weaken, strengthen, appreciate, depreciate, devalue, advance, rally, rebound, recover, raise, lower, reduce, hike, mount, widen, narrow, creep up, balloon, inflate",
        ),
        ...listed("leapt, up, down, higher, lower, more expensive, dearer, cheaper, rises, hikes"),
      ]),
    ],
    {},
  ],
]);

/** How sure: words that make what stands near them unconfirmed or hypothetical. */
export const doubts = lexicon("englishDoubt", [
  [
    listed(
      "reportedly, unconfirmed, allegedly, feared, fears, fear, believed to have, thought to have, presumed, may have, may still be, might still be, could still be, believed to be, thought to be, might have, could have, rumoured, rumored, unverified, " +
        "said to be, said to have, understood to have, understood to be, believed killed, believed dead, believed trapped, suspected to have, supposedly, purportedly, there were fears, no independent confirmation, could not be confirmed, may be, might be, may hold, might hold, may contain, may still, might still, rumours, rumors, rumour, rumoured to",
    ),
    { status: "unconfirmed" },
  ],
  [
    listed(
      "could, would, might, will be, plans to, planned to, plan to, threatened to, if, expected to, intends to, " +
        "faces up to, requested, is needed, are needed, still needed, appealed for, threatening to, threaten to, threatens to, projected to, forecast to",
    ),
    { status: "hypothetical" },
  ],
  [
    listed(
      "wrongly, mistakenly, erroneously, later withdrawn, since withdrawn, later retracted, been retracted, first announced as, first reported as, initially announced as, initially reported as, preliminary reports, initial reports, first given as, earlier given as, originally given as, initially given as, first put at, earlier put at, initially put at, originally put at, first announced at, an earlier toll of, earlier toll of, an initial toll of, a previous toll of, an earlier count of, an earlier figure of, a previous figure of, withdrew its, has withdrawn its, withdrew an, retracted its, has retracted its, retracted a, retracted an, corrected its, corrected an earlier, revised down from, down from an earlier",
    ),
    { status: "retracted" },
  ],
  // of amounts only: who asks or plans speaks of people as they are
  [
    listed(
      "pledged, promised, pledges, vowed to, seeks, will, unless, planning to, plans, promises, promising, pledging, required, requires, needs, seeking, sought, demanded, demanding, demands, set to, due to be, due to, is to, are to, may run, negotiating, " +
        "offered, proposed, proposes, proposal, aims to, hopes to, calling for, called for, urged, wants, may rise, may fall, may reach, may cost, should, costed at, asked for, sees, expects, forecast, forecasts",
    ),
    { status: "hypothetical", sparesHarm: true },
  ],
  [
    listed(
      "rejected claims, rejected reports, rejects claims, rejects reports, dismissed claims, dismissed reports, dismisses claims, dismisses reports, rejected allegations, dismissed allegations, not true that, untrue that, no truth in, " +
        "false reports, false claims, denies that, denied that, denying that",
    ),
    { status: "denied" },
  ],
  // "up to ten years in jail", but "up to ten people died"
  ["up to", { status: "hypothetical", sparesHarm: true }],
]);
