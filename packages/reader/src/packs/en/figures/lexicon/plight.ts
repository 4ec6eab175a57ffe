/** What befalls people short of death: lost, ill, in need; and crowds that come together. */
import { forms, predicates, verbs } from "./build.ts";

const people = { ofPeople: true } as const;
const SERVICES =
  "power, electricity, water, food, shelter, heating, heat, gas, work, jobs, pay, running water, drinking water, clean water, piped water, medicine, supplies";
const LIVELIHOODS =
  "jobs, job, livelihoods, livelihood, crops, harvest, harvests, livestock, cattle, herds, belongings, savings, possessions, income, incomes, source of income, nets, boats".split(
    ", ",
  );
const AID =
  "aid, help, assistance, food, water, shelter, relief, protection, treatment, humanitarian aid, humanitarian assistance, humanitarian help, food aid, food assistance, urgent help, urgent aid, emergency aid, emergency food";
const needs = (verb: string) =>
  AID.split(", ")
    .map((what) => `${verb} ${what}`)
    .join(", ");

/** What crowds burn, and are not burned themselves. */
const BURNT =
  "flags, the flag, effigies, an effigy, barricades, portraits, pictures, posters, copies, cars, vehicles, buses, shops, buildings, houses, rubbish, tyres and, tires and".split(
    ", ",
  );

export const plight = [
  ...predicates("missing", "adjective", "missing, unaccounted for, lost at sea, not accounted for, untraced"),
  ...predicates(
    "missing",
    "verb",
    "not been found, yet to be found, not been located, yet to be located, not been traced, yet to be traced, not been heard from, still to be found, yet to be accounted for, not been accounted for, not yet been found, not yet been located, not returned, yet to return, not yet been traced, not been seen since, not been seen again, not been recovered, never returned, never came back, never came home, never seen again, never found, never been found, never heard from again, failed to return, failed to come home, not come back, not come home, not been heard of",
  ),
  ...verbs("missing", "object", "lose contact with, lose touch with, lose track of", people),
  ...forms(
    "missing",
    "object",
    ["", "was ", "has been ", "had been ", "is "].map((be) => `contact ${be}lost with`).join(", "),
    people,
  ),
  ...predicates("missing", "verb", "no trace of, no sign of, no word from"),
  ...verbs("missing", "subject", "go missing, disappear, vanish"),
  ...verbs("missing", "object", "entomb, bury, bury alive, sweep away, wash away, sweep out to sea", people),
  ...predicates(
    "affected",
    "verb",
    ["been", "was", "were"]
      .flatMap((be) =>
        ["in crossfire", "in the crossfire", "in the middle", "up in", "between"].map(
          (where) => `${be} caught ${where}`,
        ),
      )
      .join(", "),
    people,
  ),
  // where they are is known, but for those who are only feared there
  ...verbs("affected", "object", "trap", people),
  ...predicates(
    "missing",
    "verb",
    "feared trapped, believed trapped, thought trapped, presumed trapped, feared to be trapped, presumed to be trapped, feared buried, believed buried, " +
      "under the rubble, beneath the rubble, under the mud, beneath the mud, under the snow, beneath the snow, under rubble, under debris, under the wreckage, beneath the wreckage, under the collapsed building, under the debris, beneath the debris, under the ruins",
    people,
  ),

  ...verbs(
    "affected",
    "object",
    "put out of action, leave out of school, leave out of class, keep out of class, leave out of classes, threaten the livelihoods of, destroy the livelihoods of, hit the livelihoods of, disrupt the lives of, upend the lives of, put at risk the lives of, threaten the lives of, endanger the lives of, affect, mow down, strand, idle, throw out of work, put out of work, leave out of work, leave dependent on, leave in need of, leave without food, leave without water, leave without power, leave without electricity, leave jobless, plunge into darkness, leave in the dark, cut off, besiege, maroon, poison, impoverish, expose to, encircle",
    people,
  ),
  ...verbs(
    "affected",
    "subject",
    `${needs("need")}, ${needs("require")}, ${needs("lack")}, ${needs("depend on")}, ${needs("rely on")}`,
  ),
  ...[
    "starvation",
    "famine",
    "hunger",
    "food insecurity",
    "food shortages",
    "acute hunger",
    "poverty",
    "malnutrition",
  ].flatMap((what) =>
    verbs("affected", "subject", `face ${what}, suffer from ${what}, experience ${what}, live in ${what}`),
  ),
  ...verbs(
    "affected",
    "object",
    `throw out of work, put out of work, ${SERVICES.split(", ")
      .map((what) => `deprive of ${what}, leave without ${what}`)
      .join(", ")}`,
    people,
  ),
  ...verbs(
    "affected",
    "subject",
    `go hungry, go without food, lose everything, lose their land, ${["their", "his", "her"]
      .flatMap((whose) => LIVELIHOODS.map((what) => `lose ${whose} ${what}`))
      .join(", ")}, ${SERVICES.split(", ")
      .map((what) => `go without ${what}, run out of ${what}`)
      .join(", ")}, ${SERVICES.split(", ")
      .map((what) => `lose ${what}`)
      .join(", ")}`,
  ),
  ...predicates(
    "affected",
    "verb",
    `out of school, kept out of school, missing school, missing classes, without schooling, in crisis, at risk, at risk of, in danger, under siege, malnourished, step away from famine, step away from starvation, step from famine, step from starvation, steps from famine, edge of famine, edge of starvation, on the brink of famine, on the brink of starvation, on the verge of famine, on the verge of starvation, close to starvation, short of food, short of water, ${[
      "starvation",
      "famine",
      "hunger",
    ]
      .map((what) => `facing ${what}`)
      .join(", ")}, going hungry`,
  ),
  ...predicates("affected", "adjective", "in shock, in a state of shock, in deep shock"),
  ...predicates(
    "affected",
    "adjective",
    SERVICES.split(", ")
      .map((what) => `without ${what}`)
      .join(", "),
  ),
  ...predicates(
    "affected",
    "verb",
    SERVICES.split(", ")
      .map((what) => `no ${what}`)
      .join(", "),
  ),
  ...predicates(
    "affected",
    "adjective",
    "in need, in need of, dependent on aid, dependent on food aid, dependent on handouts, dependent on humanitarian aid, reliant on aid, reliant on food aid, out of work, hungry, destitute, penniless, jobless, into poverty, into extreme poverty, into hunger, into famine, into destitution, into starvation, into food insecurity, into need, into darkness",
  ),

  ...["poverty", "extreme poverty", "hunger", "famine", "destitution", "starvation", "food insecurity", "need"].flatMap(
    (where) =>
      verbs(
        "affected",
        "object",
        ["push", "plunge", "drive", "throw", "drag", "force", "tip", "pull", "sink"]
          .map((verb) => `${verb} into ${where}`)
          .join(", "),
      ),
  ),
  ...predicates(
    "affected",
    "verb",
    "in the dark, in darkness, off the grid, off the power grid, without internet, without mobile service, without phone service, without telephone service, without signal, hit by power cuts, " +
      "food insecure, food-insecure, acutely malnourished, severely malnourished",
  ),

  ...verbs("infected", "object", "infect, sicken"),
  ...verbs("infected", "object", "diagnose with, vaccinate against", people),
  ...verbs(
    "infected",
    "subject",
    "suffer from malaria, suffer from cholera, suffer from measles, suffer from dengue, suffer from typhoid, suffer from diarrhoea, suffer from diarrhea, suffer from dysentery, suffer from pneumonia, suffer from scabies, test positive, contract, fall ill, fall sick, come down with, catch, develop symptoms",
  ),
  ...predicates("infected", "verb", "infected with, ill with, sick with, treated for cholera, treated for diarrhoea"),

  ...verbs(
    "protesters_present",
    "subject",
    ["streets", "highway", "roads", "road", "highways", "square", "squares", "city centre", "main road"]
      .map((where) => `take to the ${where}`)
      .join(", ") +
      ", turn out, come out, converge on, pour into the streets, pour onto the streets, fill the streets, fill the square, " +
      ["block", "cut", "cut off", "close", "blockade", "barricade", "occupy", "obstruct", "shut"]
        .flatMap((verb) =>
          "roads, the road, a road, the highway, a highway, highways, the main road, a main road, the motorway, the bridge, a bridge, the railway, the tracks, railway tracks, the border, traffic, streets, the streets, the square"
            .split(", ")
            .map((what) => `${verb} ${what}`),
        )
        .join(", ") +
      ", pay tribute, pay their respects, pay their last respects, pay homage, file past, walk off the job, walk off their jobs, stay off work, stay away from work, stay off the job, refuse to work, stage a sit-in, stage a march, stage a rally, stage a protest, hold a rally, hold a protest, hold a march",
  ),
  ...verbs(
    "protesters_present",
    "subject",
    ["protest", "protests", "march", "marches", "rally", "demonstration", "demonstrations", "strike", "vigil", "sit-in"]
      .flatMap((what) => [`take part in the ${what}`, `take part in a ${what}`])
      .join(", "),
  ),
  // the base forms are nouns as well
  ...predicates(
    "protesters_present",
    "verb",
    "marched, marching, rallied, rallying, demonstrated, demonstrating, protested, protesting",
  ),
  // states attend as well
  ...predicates("protesters_present", "verb", "attended", people),
  ...forms("other_people", "object", "attended by", { elsewhere: { protest: "protesters_present" }, ofPeople: true }),
  ...predicates(
    "other_people",
    "verb",
    "take part, takes part, took part, taken part, taking part, gathered, gathering, assembled, assembling, massed, massing, thronged, thronging, packed, packing, crowded, crowding, flooded, joined, " +
      "flocked, flocking, paraded, lined, camped out, chanted, chanting, stood, standing, sat down, sat in, sitting, set up barricades, erected barricades, threw stones, hurled stones, carried banners, carrying banners, waved flags, waving flags, shouted slogans, shouting, knelt, burned tyres, burned tires, refused to disperse, " +
      BURNT.map((what) => `burned ${what}, burnt ${what}`).join(", "),
    { elsewhere: { protest: "protesters_present" }, ofPeople: true },
  ),
];
