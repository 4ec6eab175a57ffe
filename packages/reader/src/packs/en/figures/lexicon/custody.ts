/** Who is held, by the law or against it, put on trial, and let go. */
import { forms, predicates, verbs } from "./build.ts";

/** Who is held where hostages are spoken of is held hostage. */
const byCaptors = { elsewhere: { captivity: "abducted" }, ofPeople: true } as const;

export const custody = [
  ...verbs(
    "arrested",
    "object",
    "arrest, rearrest, re-arrest, recapture, detain, jail, imprison, incarcerate, round up, take into custody, apprehend, remand, intern, lock up, nab, haul in, " +
      "put behind bars, sweep up, pull in for questioning, take into detention, take into police custody, take to police stations, throw behind bars, throw in prison, throw into prison, throw into cells, bundle into police vans, pull in, haul away, collar, " +
      "throw in jail, throw into jail, place under house arrest, haul off, bundle off, " +
      "take away for questioning",
  ),
  ...verbs("arrested", "object", "capture, hold, seize, take prisoner, bundle into", byCaptors),
  ...verbs(
    "arrested",
    "object",
    "take away, drag away, drag off, lead away, lead off, march off, march away, carry off, cart off, whisk away, herd away, drive off with, take off in handcuffs, take to prison, take to jail, send to prison, send to jail, drive to prison",
    byCaptors,
  ),
  ...verbs(
    "abducted",
    "object",
    "seize at gunpoint, take at gunpoint, grab at gunpoint, lead away at gunpoint, carry off at gunpoint, drag away at gunpoint, make off with, spirit away, hold to ransom, hold for ransom",
  ),
  ...predicates(
    "arrested",
    "adjective",
    "to prison, to jail, into prison, to a police station, to the police station, to police headquarters, to a detention centre, to a detention center, in handcuffs",
  ),
  // at sea and in floods those picked up are saved
  ...verbs("arrested", "object", "pick up", {
    elsewhere: { captivity: "abducted", disaster: "rescued", protest: "arrested" },
    ofPeople: true,
    ofThings: true,
  }),
  ...predicates(
    "arrested",
    "verb",
    "being held, still held, held at, held for questioning, held without charge, held incommunicado, held in custody, held in detention, " +
      "in custody, in detention, in jail, in prison, being questioned, in police custody, in police hands, in police cells, in police detention, in cells, in a cell, in remand, on remand, under interrogation, languishing in, being interrogated, in the hands of the police, in army custody, in military custody, in solitary confinement",
    byCaptors,
  ),
  ...forms("arrested", "object", "netted, netting", { ofPeople: true }),
  ...predicates("arrested", "verb", "been caught, was caught, were caught", { ofPeople: true }),
  ...predicates("arrested", "adjective", "into custody, prisoner, under arrest, under house arrest, behind bars"),
  ...verbs(
    "abducted",
    "object",
    "abduct, kidnap, take hostage, hold hostage, take captive, hold captive, snatch, keep hostage, keep captive, carry off into the hills, carry off into the mountains",
  ),
  ...verbs(
    "arrested",
    "object",
    "keep inside, keep aboard, keep on board, keep prisoner, keep in cells, keep behind bars",
    byCaptors,
  ),
  ...verbs(
    "other_people",
    "object",
    "take with them, take along, lead into the hills, lead into the forest, lead into the jungle, march into the hills, march into the jungle",
    {
      elsewhere: { captivity: "abducted", war: "abducted" },
      ofPeople: true,
    },
  ),
  ...predicates("abducted", "adjective", "hostage, captive, for ransom, at gunpoint, in the hands of"),
  ...verbs(
    "charged",
    "object",
    "charge, indict, convict, sentence, prosecute, put on trial, bring to trial, bring to justice, arraign, court-martial, find guilty, " +
      "condemn to death, sentence to death, impeach, put in the dock, haul before a court, try in absentia, convict in absentia, " +
      "commit for trial, send for trial, refer to trial, fine, bring before a judge, bring before a court",
    { ofPeople: true },
  ),
  ...verbs(
    "charged",
    "subject",
    "face charges, face trial, stand trial, go on trial, appear in court, plead guilty, plead not guilty, appear before a judge, appear before a court, go before a court, face prosecution, face indictment",
  ),
  ...predicates(
    "charged",
    "adjective",
    "accused of, convicted of, charged with, indicted for, indicted over, tried for, on trial for, sentenced for",
  ),
  ...forms("charged", "object", "court-martialled, court-martialling", { ofPeople: true }),
  ...verbs(
    "charged",
    "subject",
    "await trial, await sentencing, await sentence, face the death penalty, face life imprisonment, face life in prison, face execution, face the firing squad",
  ),
  ...predicates(
    "charged",
    "adjective",
    "on trial, to stand trial, prison terms, jail terms, life terms, prison sentences, jail sentences, life sentences, death sentences, suspended sentences",
  ),
  // who is freed from under rubble is rescued
  ...verbs("released", "object", "free", { elsewhere: { disaster: "rescued" }, ofPeople: true }),
  ...verbs(
    "released",
    "object",
    "set free, pardon, liberate, acquit, amnesty, parole, let go, bail, free on bail, exonerate",
  ),
  // statements and papers are released as well
  ...verbs("released", "object", "release", { ofPeople: true }),
  ...verbs(
    "released",
    "object",
    "let off, clear of, acquit of, discharge, hand over, hand back, turn over, give up, exchange, swap",
    { ofPeople: true, ofThings: true },
  ),
  ...verbs(
    "released",
    "subject",
    "walk free, go free, return from captivity, return home from captivity, come home from captivity, leave prison, leave hospital, leave jail, regain freedom, gain freedom, win freedom, " +
      ["their", "his", "her", "its"]
        .flatMap((whose) =>
          ["regain", "gain", "win", "recover", "secure", "get back"].map((verb) => `${verb} ${whose} freedom`),
        )
        .join(", "),
  ),
  ...verbs(
    "released",
    "object",
    "secure the release of, win the release of, negotiate the release of, obtain the release of, reunite with",
  ),
  ...predicates("released", "adjective", "out of jail, out of prison"),
];
