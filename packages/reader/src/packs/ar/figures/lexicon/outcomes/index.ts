/** What happened to people and their things: verbs, their verbal nouns and fixed expressions, by measure. */
import { lexicon } from "../../../../../lexicon/lexicon.ts";
import { fold } from "../../../../../text/fold.ts";
import { conjugate, withObjects } from "../../../morphology/conjugate.ts";
import { itemsOf } from "../../../morphology/items.ts";
import { once } from "../nouns.ts";
import { custody } from "./custody.ts";
import { deaths } from "./deaths.ts";
import type { Fate } from "./fate.ts";
import { flight } from "./flight.ts";
import { gatherings } from "./gatherings.ts";
import { plight } from "./plight.ts";
import { property } from "./property.ts";

/** A surface of two fates is of the first. */
const FATES: readonly Fate[] = [...deaths, ...custody, ...plight, ...flight, ...property, ...gatherings];

/** «فقد» is far oftener ف and the particle قد, «أسرهم» their families. */
const taken = new Set<string>([
  "اغاثه",
  "فقد",
  "متن",
  "متنا",
  "فقدنا",
  "غرما",
  "اسره",
  "هجره",
  // «رحلة»
  "رحله",
  "اسرها",
  "اسرهم",
  "اسرهما",
  "اسرنا",
]);
const forms = FATES.flatMap(({ measure, verbs }) =>
  verbs.flatMap((verb) =>
    [...conjugate(verb), ...withObjects(conjugate(verb))].map(
      (form) => [form, { measure, part: form.kind === "masdar" ? ("noun" as const) : ("verb" as const) }] as const,
    ),
  ),
);

const verbs = itemsOf<"outcome">(forms, taken);
const listed = new Set(verbs.flatMap(([surface]) => surface).map(fold));

export const outcomes = [
  lexicon("outcome", verbs),
  lexicon(
    "outcome",
    once(FATES.flatMap(({ measure, expressions }) => expressions.map((surface) => [surface, measure] as const)))
      .filter(([surface]) => !listed.has(fold(surface)))
      .map(([surface, measure]) => [surface, { measure, part: "expression" }] as const),
  ),
];
