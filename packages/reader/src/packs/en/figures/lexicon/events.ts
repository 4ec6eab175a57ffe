/** What happens to people: verbs and predicates by which they come to harm, are held or helped; nouns that say so themselves. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { inflect } from "../../morphology/verbs.ts";
import type { EnglishEvent } from "../entries.ts";

/** All forms of verbs given by their base; words after it belong to it ("shoot dead", "take into custody"). */
const verbs = (measure: Measure, undergoer: EnglishEvent["undergoer"], ...bases: readonly string[]) =>
  bases.map((base): readonly [readonly string[], EnglishEvent] => {
    const [first, ...rest] = base.split(" ") as [string, ...string[]];
    const forms = new Set(Object.values(inflect(first)));
    return [[...forms].map((form) => [form, ...rest].join(" ")), { measure, undergoer, form: "verb" }];
  });
/** Predicates as they stand, after "be" or after the noun. */
const predicates = (measure: Measure, form: EnglishEvent["form"], ...phrases: readonly string[]) =>
  phrases.map((phrase): readonly [readonly string[], EnglishEvent] => [
    [phrase],
    { measure, undergoer: "subject", form },
  ]);

/** What happens to people. "object": to the object of the verb ("killed N"); "subject": to its subject ("N died"). */
export const events = lexicon("englishEvent", [
  ...verbs(
    "killed",
    "object",
    "kill",
    "murder",
    "slay",
    "massacre",
    "execute",
    "assassinate",
    "behead",
    "electrocute",
    "drown",
  ),
  ...verbs(
    "killed",
    "object",
    "shoot dead",
    "gun down",
    "beat to death",
    "stab to death",
    "burn to death",
    "crush to death",
  ),
  ...verbs("killed", "object", "claim the lives of", "take the lives of", "cost the lives of"),
  ...verbs(
    "killed",
    "subject",
    "die",
    "perish",
    "succumb",
    "lose their lives",
    "lose his life",
    "lose her life",
    "meet their deaths",
  ),
  ...predicates("killed", "adjective", "dead", "deceased"),
  ...verbs("injured", "object", "treat", "injure", "wound", "hurt", "hospitalise", "hospitalize", "maim", "shoot"),
  ...["injuries", "wounds", "burns"].flatMap((harm) =>
    ["suffer", "sustain"].flatMap((verb) =>
      verbs(
        "injured",
        "subject",
        ...["", "minor ", "serious ", "severe ", "slight ", "gunshot "].map((how) => `${verb} ${how}${harm}`),
      ),
    ),
  ),
  ...predicates(
    "injured",
    "verb",
    "treated for",
    "treated by",
    "treated in",
    "treated at",
    "taken to hospital",
    "taken to hospitals",
    "taken to a hospital",
    "taken to the hospital",
    "rushed to hospital",
  ),
  ...["critical", "serious", "stable"].flatMap((how) => [
    ...predicates("injured", "verb", `in ${how} condition`, `in a ${how} condition`, `in ${how} but stable condition`),
    ...verbs("injured", "subject", `remain in ${how}`),
  ]),
  ...verbs("injured", "subject", "remain in hospital"),
  ...verbs(
    "arrested",
    "object",
    "arrest",
    "detain",
    "jail",
    "imprison",
    "round up",
    "take into custody",
    "apprehend",
    "capture",
    "take prisoner",
    "remand",
    "intern",
  ),
  ...predicates(
    "arrested",
    "verb",
    "being held",
    "still held",
    "held at",
    "held for questioning",
    "held without charge",
    "held incommunicado",
  ),
  ...predicates("arrested", "verb", "held in custody", "placed under arrest", "put under arrest", "behind bars"),
  ...verbs("released", "object", "release", "free", "set free", "pardon"),
  ...predicates("missing", "adjective", "missing", "unaccounted for", "trapped", "buried alive", "lost at sea"),
  ...verbs("missing", "subject", "go missing", "disappear", "vanish"),
  ...verbs(
    "displaced",
    "object",
    "displace",
    "uproot",
    "drive from their homes",
    "force from their homes",
    "make homeless",
    "leave homeless",
  ),
  ...verbs(
    "displaced",
    "subject",
    "flee their homes",
    "flee the fighting",
    "flee the violence",
    "flee the country",
    "flee to",
    "leave their homes",
  ),
  ...predicates("displaced", "adjective", "homeless"),
  ...verbs("abducted", "object", "abduct", "kidnap", "take hostage", "hold hostage"),
  ...verbs("charged", "object", "charge", "indict", "convict", "sentence", "prosecute", "put on trial"),
  ...verbs("charged", "subject", "face charges", "face trial", "stand trial", "go on trial"),
  ...verbs(
    "evacuated",
    "object",
    "evacuate",
    "airlift",
    "move to safety",
    "move out of",
    "remove from",
    "take to safety",
    "lead to safety",
  ),
  ...verbs("evacuated", "subject", "flee"),
  ...verbs("rescued", "object", "rescue", "pull alive", "pull from", "save", "find alive", "pull out alive", "winch"),
  ...verbs("infected", "object", "infect", "sicken"),
  ...verbs("infected", "subject", "test positive", "contract", "fall ill"),
  ...verbs("affected", "object", "affect", "mow down", "strand", "cut off"),
  ...predicates(
    "affected",
    "verb",
    "in need",
    "in crisis",
    "at risk",
    "facing starvation",
    "facing famine",
    "facing hunger",
    "going hungry",
    ...["power", "electricity", "water", "food", "shelter"].map((lack) => `without ${lack}`),
  ),
  ...verbs("protesters_present", "subject", "take part", "take to the streets", "turn out"),
  // the base forms are nouns as well
  ...predicates("protesters_present", "verb", "marched", "rallied", "demonstrated", "protested", "attended"),
]);
