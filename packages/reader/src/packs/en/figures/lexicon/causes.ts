/** What people are made or told to do, and by what they are struck: verbs with what they come to, whole fields at a time. */
import { forms, predicates, verbs } from "./build.ts";

const people = { ofPeople: true } as const;
/** Who must go from fighting has lost a home; who must go from a fire is brought to safety. */
const moved = { elsewhere: { war: "displaced", disaster: "evacuated" }, ofPeople: true } as const;
const each = (verbs: string, objects: string): string =>
  verbs
    .split(", ")
    .flatMap((verb) => objects.split(", ").map((object) => `${verb} ${object}`))
    .join(", ");

const PERILS =
  "flood, floods, flooding, drought, famine, storm, storms, cyclone, hurricane, typhoon, tornado, earthquake, quake, tsunami, landslide, landslides, fire, fires, wildfire, wildfires, blackout, blackouts, " +
  "power cuts, power cut, outage, outages, power outage, power outages, water shortages, shortage, shortages, disaster, crisis, conflict, war, epidemic, outbreak, famine, hunger, starvation, food shortages, eruption, heatwave, cold wave, pollution, spill, strike, closure, violence, fighting, unrest, eviction, cuts";
const OF_PERIL = `${PERILS}, ${PERILS.split(", ")
  .map((peril) => `the ${peril}`)
  .join(", ")}`;
const GOODS =
  "water, food, power, electricity, shelter, aid, medicine, education, income, gas, heat, heating, clean water, drinking water, basic services, health care, healthcare, medical care, fuel, safe water, work";

export const causes = [
  ...verbs(
    "evacuated",
    "object",
    each(
      "force, order, tell, ask, urge, advise, instruct, warn, oblige, compel",
      "to evacuate, to get out, to move out, to pack up, to clear out, to go to higher ground, out",
    ),
    people,
  ),
  ...verbs("displaced", "object", each("force, compel, oblige", "to flee, to leave, to relocate, to abandon"), moved),
  ...verbs(
    "evacuated",
    "object",
    `${each("instruct, advise, warn", "to leave, to flee")}, ${each("tell, order", "to go, to get out, to move, to move out")}`,
    people,
  ),
  ...verbs(
    "evacuated",
    "object",
    "clear from, escort out, escort out of, escort to safety, usher out, ship out, bus away, usher to safety, guide to safety",
    people,
  ),
  ...verbs(
    "evacuated",
    "object",
    ["force", "prompt", "trigger", "order", "cause", "require", "lead to", "see", "demand"]
      .flatMap((verb) => ["the evacuation of", "evacuation of"].map((noun) => `${verb} ${noun}`))
      .join(", "),
    people,
  ),
  ...verbs(
    "other_people",
    "subject",
    each(
      "leave, quit, abandon",
      "the city, the town, the village, the island, the capital, the camp, the valley, the district, the zone, the neighbourhood, the neighborhood, town",
    ),
    moved,
  ),
  ...verbs(
    "displaced",
    "subject",
    each(
      "flee, leave, abandon",
      "the country, their country, their land, their lands, their homeland, their farms, their towns, their town",
    ),
    people,
  ),
  ...verbs(
    "displaced",
    "subject",
    each("flee", "the city, the town, the village, the capital, the camp, the island, their city"),
    {
      elsewhere: { disaster: "evacuated" },
      ofPeople: true,
    },
  ),
  ...verbs(
    "rescued",
    "object",
    `${each("pull, lift, haul, drag, hoist, carry, hoist up, swim, tow", "to safety")}, pull ashore, haul ashore, tow ashore, bring back to shore, pull clear, cut free, cut from`,
    people,
  ),
  ...verbs(
    "rescued",
    "object",
    each(
      "pick, pull, pluck, lift, fish, haul",
      "off rooftops, off roofs, off the roof, off rafts, out of the sea, from the sea, off the water",
    ),
    people,
  ),
  ...verbs(
    "rescued",
    "subject",
    `${each("swim, make it, wade, struggle, row, paddle, scramble", "ashore, to shore, to safety, to land, to the shore")}, ${each("get out, come out, escape, emerge, return", "alive, unharmed, unscathed, unhurt, safely")}, live to tell`,
    people,
  ),
  ...verbs(
    "affected",
    "object",
    `impact, isolate, afflict, ${each("hit by, strike by, affect by, threaten by, threaten with, plague by, ravage by, stalk by, menace by", OF_PERIL)}, ${each("deprive of, rob of, strip of, deny", GOODS)}`,
    people,
  ),
  ...verbs(
    "affected",
    "subject",
    `${each("lack, have no, have lost, be denied, have no access to, lack access to, have limited access to, have little access to, run out of, run short of, be out of", GOODS)}, ` +
      "not have enough to eat, not have enough food, have nothing to eat, have no shelter, have no home to return to, live without, depend on handouts, depend on charity",
    people,
  ),
  ...predicates(
    "affected",
    "verb",
    "not have enough to eat, not have enough food, not getting enough to eat, not enough to eat",
    people,
  ),
  ...verbs("infected", "object", "take ill, strike down by, strike down with, lay low by", people),
  ...verbs(
    "infected",
    "subject",
    `${each("become, get, be taken", "ill, sick, infected, unwell")}, ${each("have, develop, get", "cholera, measles, malaria, ebola, dengue, typhoid, the virus, the disease, the infection, tuberculosis")}, be taken ill, catch the virus`,
    people,
  ),
  ...predicates("infected", "adjective", "ill, sick, unwell, seriously ill, gravely ill", people),
  ...verbs(
    "arrested",
    "object",
    "handcuff, place under arrest, put under arrest, put in handcuffs, place in custody, put under house arrest, place in detention, " +
      `haul away, ${each("take in, bring in, call in, summon, pull in, hold, take", "for questioning, for interrogation")}, throw behind bars, clap in irons`,
  ),
  ...predicates("charged", "verb", each("tried", "for, in, by, on, before, over, at, as, under, and, behind"), people),
  ...verbs(
    "charged",
    "object",
    each("refer, commit, send, bring", "to court, to the court, before the court, before the courts, to justice"),
    people,
  ),
  ...verbs(
    "charged",
    "subject",
    each(
      "get, receive, draw, be given, be handed",
      "terms, terms of, sentences, sentences of, fines, lashes, suspended terms, long terms, lengthy terms, shorter terms, lesser terms, longer sentences, shorter sentences, prison terms, jail terms, life terms, prison sentences, jail sentences, life sentences, death sentences, suspended sentences, life imprisonment, the death penalty, the death sentence",
    ),
    people,
  ),
  ...verbs(
    "released",
    "object",
    `${each("grant", "amnesty, bail, clemency, pardon, a pardon, freedom, their freedom, parole, an amnesty")}, ${each("allow", "to go, to go home, home, out, to go free, to return home")}, ${each("grant", "amnesty to, bail to, clemency to, pardon to, an amnesty to, pardons to, freedom to")}`,
    people,
  ),
  ...predicates(
    "released",
    "adjective",
    "out on bail, free on bail, on bail, out on parole, back home, home safe",
    people,
  ),
  ...verbs("injured", "object", "burn badly, burn severely, injure badly"),
  ...verbs("injured", "object", "beat, club, lash, flog, whip, bludgeon, brutalise, brutalize", {
    elsewhere: { election: "other_people" },
    ofPeople: true,
  }),
  ...verbs(
    "injured",
    "subject",
    `${each("walk away with, escape with, come out with, get away with", "broken bones, broken limbs, broken legs, injuries, minor injuries, light injuries, bruises, cuts, cuts and bruises, scratches, burns, minor burns, scrapes")}, ${each(
      "suffer, suffer from, sustain, have, be treated for, receive treatment for",
      "broken bones, broken limbs, broken legs, smoke inhalation, fractures, broken arms, cuts and bruises, burn injuries, gas poisoning, a fracture, shock, hypothermia, frostbite, exposure",
    )}, ${each("break", "bones, limbs, legs, their legs, arms")}, ${each("lose", "legs, arms, eyes, hands, fingers")}`,
    people,
  ),
  ...verbs("missing", "object", "lose at sea, lose in the sea, lose overboard, lose without trace"),
  ...predicates("missing", "adjective", "feared lost, presumed lost", people),
  ...predicates(
    "abducted",
    "adjective",
    `in captivity, in their captivity, ${each(
      "in the hands of, in the hands of the, held by, held by the, seized by, taken by",
      "kidnappers, captors, abductors, hijackers",
    )}, in the hands of their captors, in the hands of their abductors, with their captors, with the kidnappers, with the captors`,
    people,
  ),
  // who is taken from a school by gunmen is no patient taken by an ambulance
  ...verbs(
    "other_people",
    "object",
    each(
      "take, march, lead, drive, drag, herd",
      "from, into the forest, into the bush, into the jungle, into the woods, into the hills, into the mountains, into the desert",
    ),
    {
      elsewhere: { captivity: "abducted", disaster: "evacuated" },
      ofPeople: true,
    },
  ),
  ...predicates("arrested", "adjective", "in for questioning, in for interrogation", people),
  ...verbs(
    "arrested",
    "subject",
    `${each("turn, give, hand", "themselves in, themselves up, himself in, himself up, herself in, herself up")}, surrender to police, surrender to the police, ` +
      `${each("help, assist", "police with their inquiries, police with inquiries, the police with their inquiries, police with enquiries, police with their enquiries")}`,
    people,
  ),
  ...verbs(
    "charged",
    "subject",
    each(
      "appear before, go before, stand before",
      "a magistrate, magistrates, a tribunal, the tribunal, a military court, a special court, a criminal court, a jury, prosecutors, the magistrate, the judge, an examining judge, the court, the courts",
    ),
    people,
  ),
  ...verbs(
    "charged",
    "object",
    each(
      "hand, give, mete out, hand down, hand out",
      "jail terms to, prison terms to, jail sentences to, prison sentences to, life sentences to, death sentences to, sentences to, long terms to, suspended sentences to, life terms to, fines to",
    ),
    people,
  ),
  ...predicates(
    "released",
    "verb",
    each("back, home, safely home, safe", "with their families, with their parents, with their relatives"),
    people,
  ),
  ...forms("other_people", "object", "took, taken", { elsewhere: { captivity: "abducted" }, ofPeople: true }),
  ...predicates(
    "other_people",
    "adjective",
    each("into", "the forest, the bush, the jungle, the woods, the hills, the mountains, the desert, the swamps"),
    { elsewhere: { captivity: "abducted" }, ofPeople: true },
  ),
  ...verbs(
    "protesters_present",
    "subject",
    `${each("stage, hold, join, attend, begin, organise, mount", "the protest, the protests, the march, the rally, the demonstration, the demonstrations, the strike, the general strike, a general strike, the walkout, the stoppage, the boycott, a vigil, vigils, sit-ins, sit-in, marches, rallies, the vigil, the sit-in, pickets, a picket, a strike, a walkout, a stoppage, a demonstration, protests")}, ` +
      `${each("occupy, storm, besiege, blockade, surround, picket", "the building, the campus, the university, the ministry, the faculty, the rectorate, the office, the offices, the parliament, parliament, city hall, the plant, the factory, the mine, the town hall, the governor's office")}, ` +
      "walk out, go on strike, go on a hunger strike, lay down their tools, down tools, stop work, picket, march on, be on strike, join in the protest, clash with police, clash with riot police, besiege the ministry, besiege the parliament",
    { ofPeople: true },
  ),
  ...predicates("protesters_present", "verb", "on strike, picketing, picketed", people),
  ...verbs("other_people", "subject", "participate, join a march, cram into, crowd into, pack into, sit in", {
    elsewhere: { protest: "protesters_present" },
    ofPeople: true,
  }),
];
