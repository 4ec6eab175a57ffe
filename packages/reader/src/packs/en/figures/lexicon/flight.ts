/** Who leaves home, is brought away or is saved. */
import { forms, predicates, verbs } from "./build.ts";
import { NIGHTS, ROOFS } from "./roofs.ts";

/** Who runs from fighting has left home; who runs from a fire has been brought to safety. */
const fromWar = { elsewhere: { war: "displaced" }, ofPeople: true } as const;
const people = { ofPeople: true } as const;
const things = { ofPeople: true, ofThings: true } as const;
const moved = {
  elsewhere: { captivity: "other_people", disaster: "evacuated", war: "displaced", flight: "displaced" },
  ofPeople: true,
} as const;
/** Who leaves home for good, and where. */
const AWAY =
  "north, south, east, west, inland, abroad, to the cities, to the city, to cities, to the capital, to the coast, to the towns, to town, to towns".split(
    ", ",
  );
const SAFE =
  "a shelter, shelters, temporary shelters, temporary shelter, emergency shelters, safer areas, safer ground, safer places, a safer place, higher ground, evacuation centres, evacuation centers, an evacuation centre, an evacuation center, relief camps, a relief camp, schools, a school, tents, camps, a camp, a gymnasium, the gymnasium, hotels, a stadium, a sports hall, community halls, a community hall, dry land, safe areas, safe places, a safe place, safe ground".split(
    ", ",
  );
/** Where people are brought from harm. */
const TOWNS =
  "the mainland, the capital, the coast, the shore, the city, the town, an island, another island, nearby islands, nearby towns, nearby villages, neighbouring towns, neighboring towns, other towns, other cities, a nearby town, a nearby village, a base, a military base, the airport, relatives".split(
    ", ",
  );
const homes = (verb: string) =>
  ["their homes", "their home", "their houses", "their villages", "their village"]
    .map((home) => `${verb} ${home}`)
    .join(", ");

export const flight = [
  ...verbs(
    "displaced",
    "object",
    "displace, uproot, make homeless, leave homeless, render homeless, dispossess, evict",
  ),
  ...verbs(
    "displaced",
    "object",
    "drive from, drive out, force from, force out, chase from, expel from, drive into exile",
    people,
  ),
  ...["flee", "leave", "lose", "abandon", "quit", "desert"].flatMap((verb) =>
    verbs("displaced", "subject", homes(verb)),
  ),
  ...[
    "fighting",
    "violence",
    "country",
    "war",
    "conflict",
    "clashes",
    "unrest",
    "famine",
    "drought",
    "region",
    "area",
  ].flatMap((what) => verbs("displaced", "subject", `flee the ${what}`)),
  ...verbs(
    "displaced",
    "subject",
    [
      "migrate",
      "trek",
      "emigrate",
      "walk across the border",
      "slip across the border",
      "spill across",
      "spill over",
      "cross over into",
      "flood into",
      "flood across",
      "pour into",
      "make for the border",
      "be on the move",
      "run for the border",
    ].join(", "),
    people,
  ),
  ...["move", "migrate", "trek", "head", "drift"].flatMap((verb) =>
    verbs("displaced", "subject", AWAY.map((where) => `${verb} ${where}`).join(", "), moved),
  ),
  ...predicates("displaced", "verb", "on the move, camping, encamped, bivouacked", people),
  ...[
    "fields",
    "land",
    "lands",
    "farms",
    "fields and homes",
    "community",
    "communities",
    "towns",
    "town",
    "city",
    "cities",
    "homeland",
    "country",
  ].flatMap((what) =>
    verbs("displaced", "subject", ["flee", "abandon"].map((verb) => `${verb} their ${what}`).join(", ")),
  ),
  ...verbs(
    "displaced",
    "subject",
    "become refugees, become homeless, flee to, flee across, flee into, cross into, cross the border, seek refuge, seek shelter, seek asylum, seek sanctuary, seek protection, take refuge, take shelter, find shelter, find sanctuary, " +
      "find refuge, pour across, stream across, stream into, go into exile",
  ),
  ...predicates(
    "displaced",
    "adjective",
    "homeless, internally displaced, from their homes, from their villages, out of their homes, into exile",
  ),
  // who is given a roof has lost their own
  ...verbs("displaced", "object", "shelter, rehouse, resettle, accommodate, house in, lodge in, billet", people),
  ...verbs("displaced", "object", "put up", things),
  ...[
    "sleep",
    "live",
    "camp",
    "shelter",
    "stay",
    "crowd",
    "squat",
    "remain",
    "languish",
    "cram",
    "pack",
    "huddle",
    "settle",
    "live on",
    "move in",
  ].flatMap((verb) => verbs("displaced", "subject", ROOFS.map((roof) => `${verb} ${roof}`).join(", "))),
  ...["spend the night", "spend the nights", "spend their nights", "spend nights", ...NIGHTS].flatMap((verb) =>
    verbs("displaced", "subject", ROOFS.map((roof) => `${verb} ${roof}`).join(", ")),
  ),
  ...predicates(
    "displaced",
    "verb",
    "sheltering in, sheltering at, nowhere to live, nowhere to sleep, unable to return home, unable to go home, unable to return to their homes, cannot return home, could not return home, could not go home, not go back to their houses, not go back to their homes, not go back to their villages, not return to their homes, not return to their houses, not return to their villages, camped in, in camps, in tents, in refugee camps, in temporary shelters, in emergency shelters, in emergency shelter, in makeshift shelters, in temporary accommodation, in makeshift camps, in exile",
  ),
  ...verbs(
    "evacuated",
    "object",
    "evacuate, medevac, fly to hospital, fly to a hospital, fly to safety, airlift out, move to safety, lead to safety, take to safety, bring to safety, bus to safety, ferry to safety",
  ),
  ...verbs("evacuated", "object", "airlift", people),
  // who is moved before or after a disaster is brought to safety; by a war they lose their homes
  ...verbs("evacuated", "object", "relocate", { elsewhere: { war: "displaced" }, ...things }),
  ...verbs(
    "other_people",
    "object",
    ["transfer", "shift", "bring", "take", "transport", "bus", "ferry", "send"]
      .flatMap((verb) => SAFE.map((where) => `${verb} to ${where}`))
      .join(", "),
    moved,
  ),
  ...verbs(
    "other_people",
    "either",
    ["move", "go", "head", "retreat"].flatMap((verb) => SAFE.map((where) => `${verb} to ${where}`)).join(", "),
    moved,
  ),
  ...verbs("other_people", "object", "transfer, shift", { ...moved, ofThings: true }),
  // where to is not said: out of harm's way, by what the report tells of
  ...verbs(
    "other_people",
    "object",
    `move, carry out of, take out of, get out of, move out of, ${["bring", "take", "carry", "drive", "ship", "ferry", "bus", "send"].flatMap((verb) => TOWNS.map((where) => `${verb} to ${where}`)).join(", ")}`,
    moved,
  ),
  ...verbs(
    "other_people",
    "subject",
    "leave on foot, leave by boat, leave by bus, leave by road, leave by sea, leave by train, leave by air, leave by nightfall, leave before, leave overnight, leave since, leave for",
    moved,
  ),
  ...forms("other_people", "object", "take in, takes in, took in, taking in", {
    elsewhere: { war: "displaced" },
    ofPeople: true,
  }),
  // who is at home again was elsewhere: with captors, where there were any
  ...verbs(
    "other_people",
    "subject",
    "come home, come back home, return home, return to their families, return to their homes, return to their parents, rejoin their families",
    { elsewhere: { captivity: "released" }, ofPeople: true },
  ),
  ...predicates("displaced", "adjective", "without a roof, without roofs, without a home, without homes", people),
  ...predicates(
    "other_people",
    "verb",
    "moved deeper, moved further, moved farther, moved away, moved on, moved across, moving away, moving from, moved to, moved into, move to, move into, moving to, moving into",
    moved,
  ),
  // who gets somewhere in a war has left somewhere
  ...verbs("other_people", "subject", "arrive, arrive in, arrive at, arrive from, make their way to, stream to", {
    elsewhere: { war: "displaced", flight: "displaced" },
    ofPeople: true,
  }),
  // by sea as well, where no war is behind them
  ...verbs("other_people", "subject", "reach", {
    elsewhere: { war: "displaced" },
    ofPeople: true,
  }),
  ...verbs(
    "evacuated",
    "object",
    "take off, lift off, bring off, remove from, bus out, fly out, fly home, bring home, repatriate, move out, lead out, lead out of, usher out, escort out",
    people,
  ),
  // from a ruin or a fire, and from a land at war
  ...verbs("evacuated", "object", "pull out", { elsewhere: { disaster: "rescued", war: "evacuated" }, ofPeople: true }),
  // who escapes from captors is free, and no refugee
  ...verbs("evacuated", "subject", "escape", {
    elsewhere: { captivity: "other_people", war: "displaced" },
    ofPeople: true,
  }),
  ...verbs(
    "evacuated",
    "subject",
    "flee, bolt, stream out, stream out of, pour out of, run for their lives, scramble, get out, make it out, reach safety, leave the area, pull back",
    fromWar,
  ),
  ...verbs("evacuated", "subject", "crawl out, climb out", people),
  ...predicates(
    "evacuated",
    "verb",
    "told to leave, ordered to leave, asked to leave, urged to leave, moved from, under evacuation orders, under evacuation order, under mandatory evacuation, " +
      "in evacuation centres, in evacuation centers, in evacuation shelters, in an evacuation centre, in an evacuation center",
    people,
  ),
  ...forms(
    "evacuated",
    "object",
    ["evacuation order", "evacuation orders", "evacuation warning", "evacuation warnings"]
      .flatMap((what) =>
        ["for", "cover", "covers", "covered", "covering", "affect", "affects", "affected", "affecting"].map(
          (how) => `${what} ${how}`,
        ),
      )
      .join(", "),
    people,
  ),
  ...predicates("evacuated", "adjective", "to safety, to the surface, to higher ground"),
  ...verbs(
    "rescued",
    "object",
    "rescue, extricate, save the lives of, pull alive, find alive, reach alive, recover alive, find safe, find unharmed, locate alive, locate safe, pull out alive, bring out alive, dig out alive, bring ashore alive, bring to the surface alive, bring up alive, haul up alive, haul to the surface alive",
  ),
  ...verbs(
    "rescued",
    "object",
    "pick at sea, pick from the sea, save, bring to shore, bring to land, bring to port, bring back to port, tow to port, pick up at sea, pick up from the sea, pick up off, pull out of the water, pull aboard, take on board, take aboard, bring ashore, winch up, haul out, pull from, pluck, pluck from, pluck to safety, winch, winch to safety, dig out, fish out, haul from, fish from, lift from, free from",
    people,
  ),
  ...verbs(
    "rescued",
    "subject",
    "walk out alive, walk away alive, get out alive, come out alive, walk away unhurt, emerge alive, survive, be found alive",
  ),
  // out of jail, and no refugees
  ...verbs("other_people", "subject", "break out of, tunnel out of, abscond, abscond from", people),
  // whom others take back whence they came, or turn away
  ...verbs(
    "other_people",
    "object",
    "deport, turn back, send back, push back, turn away, extradite, expel, return, intercept",
    people,
  ),
  ...predicates(
    "rescued",
    "adjective",
    "alive, out alive, " +
      [
        "water",
        "sea",
        "rubble",
        "wreckage",
        "wreck",
        "debris",
        "mud",
        "ruins",
        "waves",
        "river",
        "flames",
        "ice",
        "snow",
        "rooftops",
      ]
        .map((what) => `from the ${what}`)
        .join(", "),
    people,
  ),
];
