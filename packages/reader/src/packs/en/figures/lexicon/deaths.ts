/** How people die, and how they are hurt. */
import { forms, predicates, verbs } from "./build.ts";

const OWN = "their, his, her, its";
const owned = (verb: string, what: string) =>
  OWN.split(", ")
    .map((whose) => `${verb} ${whose} ${what}`)
    .join(", ");

export const deaths = [
  ...verbs(
    "killed",
    "object",
    "kill, murder, slay, massacre, slaughter, butcher, execute, assassinate, behead, decapitate, electrocute, lynch, martyr, " +
      "strangle, roast alive, eat alive, flog to death, torture to death, shell to death, bomb to death, slash to death, incinerate, exterminate, garrotte, entomb alive, shoot dead, shoot to death, shoot and kill, gun down, pick off, " +
      "cut down, machine-gun, put to death, " +
      ["beat", "stab", "crush", "hack", "trample", "stone", "batter", "knife", "club", "gas"]
        .map((how) => `${how} to death`)
        .join(", "),
  ),
  ...verbs("killed", "either", "drown, suffocate, asphyxiate, starve, burn to death, freeze to death, starve to death"),
  ...predicates("killed", "adjective", "feared drowned, presumed drowned, believed drowned"),
  ...verbs("killed", "either", "burn alive"),
  ...forms("killed", "object", "burnt alive, burnt to death"),
  ...verbs("killed", "object", "crush, eliminate, liquidate, neutralise, neutralize", { ofPeople: true }),
  ...forms("killed", "object", "hanged", { ofPeople: true }),
  ...["fatally", "mortally"].flatMap((how) =>
    predicates("killed", "verb", `${how} shot, ${how} wounded, ${how} injured, ${how} stabbed, ${how} beaten`),
  ),
  ...verbs("killed", "object", "lose", { ofPeople: true, ofThings: true }),
  ...verbs("killed", "object", "wipe out", { ofPeople: true }),
  ...predicates(
    "killed",
    "verb",
    "laid to rest, " +
      [
        "a mass grave",
        "mass graves",
        "an unmarked grave",
        "unmarked graves",
        "shallow graves",
        "a shallow grave",
        "a common grave",
        "a cemetery",
        "the cemetery",
        "cemeteries",
        "coffins",
      ]
        .map((grave) => `buried in ${grave}`)
        .join(", "),
  ),
  ...verbs(
    "killed",
    "object",
    OWN.split(", ")
      .flatMap((whose) => [`cost ${whose} lives`, `cost ${whose} life`])
      .join(", "),
  ),
  ...verbs("killed", "object", "claim the lives of, take the lives of, cost the lives of, end the lives of"),
  ...verbs(
    "killed",
    "subject",
    `die, lie dead, fall dead, drop dead, perish, succumb, expire, pass away, bleed to death, bleed out, commit suicide, kill themselves, kill himself, kill herself, hang themselves, hang himself, hang herself, hanged themselves, hanged himself, hanged herself, ` +
      `shoot themselves, poison themselves, drown themselves, immolate themselves, starve themselves to death, die by suicide, breathe their last, make the ultimate sacrifice, ` +
      `pay with their lives, pay with his life, pay with her life, give their lives, give his life, give her life, lay down their lives, ` +
      `${OWN.split(", ")
        .map(
          (whose) =>
            `take ${whose} own lives, take ${whose} own life, end ${whose} lives, end ${whose} life, end ${whose} own lives, end ${whose} own life`,
        )
        .join(", ")}, ` +
      `be swept to their deaths, plunge to their deaths, fall to their deaths, meet their deaths, meet their death, ${owned("lose", "lives")}, ${owned("lose", "life")}`,
  ),
  ...predicates(
    "killed",
    "verb",
    "did not survive, didn't survive, not survived, did not make it, didn't make it, never made it, not make it out, could not be saved, could not be revived, beyond help, never regained consciousness, dead on arrival",
  ),
  ...predicates(
    "killed",
    "adjective",
    [
      "brought in",
      "brought",
      "found",
      "pulled out",
      "taken out",
      "dug out",
      "washed up",
      "declared",
      "pronounced",
      "left",
      "picked up",
      "recovered",
    ]
      .map((how) => `${how} dead`)
      .join(", "),
  ),
  // "swept to their deaths": whatever the verb was
  ...predicates("killed", "adjective", "dead, deceased, lifeless, fatal, to their deaths, to their death, to death"),
];

const HARMS = "injuries, wounds, burns, fractures, bruises, concussion, concussions, trauma, cuts".split(", ");
const HOW = ["", "minor ", "serious ", "severe ", "slight ", "light ", "gunshot ", "shrapnel ", "critical ", "head "];

const MISSILES =
  "shrapnel, bullets, a bullet, bullet fragments, stones, rocks, debris, flying debris, falling debris, flying glass, broken glass, splinters, pellets, rubber bullets, plastic bullets, live rounds, gunfire, stray bullets, shell fragments, bricks, bottles, batons, truncheons";
const HOSPITALS = ["", "a ", "the "].flatMap((article) =>
  [
    "",
    "local ",
    "nearby ",
    "district ",
    "regional ",
    "military ",
    "nearest ",
    "city ",
    "provincial ",
    "government ",
  ].flatMap((which) => [
    `${article}${which}hospital`,
    ...(article === "a " ? [] : [`${article}${which}hospitals`]),
    `${article}${which}clinic`,
  ]),
);

export const injuries = [
  ...verbs(
    "injured",
    "object",
    "injure, wound, hurt, blind, hospitalise, hospitalize, maim, shoot, scald, mutilate, disfigure, bruise, concuss, trample, " +
      "beat up, tear-gas, teargas, knife, stab",
  ),
  // towns and firms are as well
  ...verbs("injured", "object", "paralyse, paralyze, cripple", { ofPeople: true }),
  ...verbs("injured", "object", "treat, burn, bayonet, club, batter, operate on, resuscitate, bandage", {
    ofPeople: true,
  }),
  // to hospital after a disaster, else to a country as well
  ...verbs("other_people", "object", "admit", { elsewhere: { disaster: "injured" }, ofPeople: true, ofThings: true }),
  ...verbs("injured", "object", "admit with, admit for", { ofPeople: true }),
  ...forms("injured", "object", "gassed, gassing, tear-gassed, teargassed"),
  ...["hit", "struck", "grazed", "wounded", "cut", "injured"].flatMap((how) =>
    predicates(
      "injured",
      "verb",
      MISSILES.split(", ")
        .map((what) => `${how} by ${what}`)
        .join(", "),
    ),
  ),
  // whoever is brought to a hospital is hurt, by air or by road
  ...["take", "rush", "carry", "bring", "drive", "ferry", "send", "admit", "move", "transport", "race"].flatMap(
    (verb) =>
      verbs("injured", "object", HOSPITALS.map((where) => `${verb} to ${where}`).join(", "), { ofPeople: true }),
  ),
  ...verbs(
    "injured",
    "object",
    ["legs", "arms", "limbs", "feet", "hands"]
      .flatMap((limb) => ["amputate", "blow off", "tear off", "crush", "break"].map((verb) => `${verb} the ${limb} of`))
      .join(", "),
  ),
  ...HARMS.flatMap((harm) =>
    ["suffer", "sustain", "receive"].flatMap((verb) =>
      verbs("injured", "subject", HOW.map((how) => `${verb} ${how}${harm}`).join(", ")),
    ),
  ),
  ...verbs(
    "injured",
    "subject",
    [
      "beating",
      "beatings",
      "torture",
      "abuse",
      "ill-treatment",
      "mistreatment",
      "violence",
      "burns",
      "bruising",
      "injury",
    ]
      .flatMap((what) =>
        ["signs", "marks", "traces", "scars"].flatMap((mark) => [`show ${mark} of ${what}`, `bear ${mark} of ${what}`]),
      )
      .join(", "),
  ),
  ...verbs(
    "injured",
    "subject",
    "lose their sight, lose an eye, lose a limb, lose limbs, lose a leg, lose an arm, lose a hand, lose a foot, lose both legs, lose their legs, lose both arms, lose both eyes, lose their eyesight, lose their hands, lose their feet, lose fingers, lose consciousness, " +
      "have their legs amputated, have a leg amputated, have limbs amputated, have their feet blown off, have their legs blown off, be left blind, be left paralysed, be left paralyzed, be left disabled, be left crippled, go blind, end up in hospital, " +
      "require surgery, need surgery, undergo surgery, fight for their lives, fight for life, fight for his life, break bones, remain in hospital, " +
      "require hospital treatment, need hospital treatment, seek medical treatment, seek treatment, receive hospital treatment, require medical treatment, faint, pass out, black out, lie between life and death, hover between life and death",
  ),
  ...predicates(
    "injured",
    "verb",
    "treated for, treated by, treated in, treated at, in hospital, in intensive care, on life support, fighting for their lives, fighting for life, fighting for his life, left blind, left paralysed, left paralyzed, left disabled, in a coma, left in a coma, in surgery, undergoing surgery, undergoing treatment, on a ventilator, on ventilators, receiving treatment, being treated, in danger of death, in danger of dying, in mortal danger, between life and death",
  ),
  ...["critical", "serious", "stable", "grave", "fair", "guarded"].flatMap((how) => [
    ...predicates(
      "injured",
      "verb",
      `in ${how} condition, in a ${how} condition, in ${how} but stable condition, in a ${how} but stable condition`,
    ),
    ...verbs("injured", "subject", `remain in ${how}`),
  ]),
];
