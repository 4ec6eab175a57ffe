/**
 * Surfaces of an Arabic verb from its principal parts, unvocalised, as news writes it: the third person in both tenses
 * (with س and in the short forms after لم), first person where reports quote it, participles, and the verbal noun with
 * possessors. The analyzer takes و ف ب ل ك ال off and folds hamza and vowel marks, so none of that is repeated here. The
 * passive of most verbs has the letters of the active (قُتل); where it has not, it is a principal part of its own.
 */
export interface Verb {
  /** He did: قال, أعلن, نفى, دعا. */
  readonly perfect: string;
  /** He does: يقول, يعلن, ينفي, يدعو. */
  readonly imperfect?: string;
  /** Doing, without ending: قائل, معلن, ناف → "نافي". */
  readonly participle?: string;
  /** Done, without ending: مقتول, معتقل. */
  readonly passiveParticiple?: string;
  /** The verbal noun: قول, إعلان. */
  readonly masdar?: string | readonly string[];
  /** Perfect passive with letters of its own: قيل. */
  readonly passive?: string;
  /** Imperfect passive with letters of its own: يقال. */
  readonly imperfectPassive?: string;
  /** Perfect stem before a consonant where a hollow verb shortens it: قل for قال (قلن, قلت, قلنا). */
  readonly short?: string;
}

export type Gender = "m" | "f";
export type GrammaticalNumber = "singular" | "dual" | "plural";

export interface Form {
  readonly surface: string;
  readonly kind: "perfect" | "imperfect" | "participle" | "passive_participle" | "masdar";
  readonly passive: boolean;
  readonly person: 1 | 3 | null;
  /** Of the subject; of the possessor for a masdar with a suffix; null = it does not say. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** A pronoun is written onto it: an object onto a verb (اتهمها), a possessor onto a masdar (قوله). */
  readonly suffix: boolean;
}

const WEAK = /[اىو]$/u;

/** All surfaces of a verb, the commonest first. One surface may come with several readings. */
export function conjugate(verb: Verb): Form[] {
  const forms: Form[] = [...perfect(verb.perfect, verb.short, false)];
  if (verb.passive !== undefined) forms.push(...perfect(verb.passive, undefined, true));
  if (verb.imperfect !== undefined) forms.push(...imperfect(verb.imperfect, false));
  if (verb.imperfectPassive !== undefined) forms.push(...imperfect(verb.imperfectPassive, true));
  if (verb.participle !== undefined) forms.push(...participle(verb.participle, "participle"));
  if (verb.passiveParticiple !== undefined) forms.push(...participle(verb.passiveParticiple, "passive_participle"));
  const masdars = typeof verb.masdar === "string" ? [verb.masdar] : (verb.masdar ?? []);
  for (const noun of masdars) forms.push(...masdar(noun));
  return forms;
}

/** Third person perfect: m. and f., singular, dual, plural. A final weak letter drops before ت and وا. */
export function perfect(he: string, short = he, passive = false): Form[] {
  const weak = WEAK.test(he) && he.length > 2;
  const stem = weak ? he.slice(0, -1) : he;
  const glide = weak ? (he.endsWith("ا") ? `${stem}و` : `${stem}ي`) : he;
  const form = (surface: string, gender: Gender | null, number: GrammaticalNumber, person: 1 | 3 = 3): Form => ({
    surface,
    kind: "perfect",
    passive,
    person,
    gender,
    number,
    suffix: false,
  });
  return [
    form(he, "m", "singular"),
    form(`${stem}ت`, "f", "singular"),
    form(`${stem}وا`, "m", "plural"),
    form(`${weak ? glide : he}ا`, "m", "dual"),
    form(`${stem}تا`, "f", "dual"),
    form(`${weak ? glide : short}ن`, "f", "plural"),
    form(`${weak ? glide : short}ت`, null, "singular", 1),
    form(`${weak ? glide : short}نا`, null, "plural", 1),
  ];
}

/** Third (and first) person imperfect, with س, and the short forms after لم and أن. */
export function imperfect(he: string, passive = false): Form[] {
  const rest = he.slice(1);
  const weak = /[ويى]$/u.test(rest) && rest.length > 1;
  const stem = weak ? rest.slice(0, -1) : rest;
  const hollow = /^(.+)[اوي](.)$/u.exec(rest);
  const found: Form[] = [];
  const add = (surface: string, gender: Gender | null, number: GrammaticalNumber, person: 1 | 3 = 3) => {
    for (const prefix of ["", "س"])
      found.push({ surface: prefix + surface, kind: "imperfect", passive, person, gender, number, suffix: false });
  };
  add(`ي${rest}`, "m", "singular");
  add(`ت${rest}`, "f", "singular");
  add(`ي${stem}ون`, "m", "plural");
  add(`ي${stem}وا`, "m", "plural");
  add(`ي${rest.replace(/ى$/u, "ي")}ان`, "m", "dual");
  add(`ت${rest.replace(/ى$/u, "ي")}ان`, "f", "dual");
  add(`ي${hollow ? `${hollow[1]}${hollow[2]}` : rest}ن`, "f", "plural");
  add(`ن${rest}`, null, "plural", 1);
  add(`أ${rest}`, null, "singular", 1);
  if (weak) {
    add(`ي${stem}`, "m", "singular");
    add(`ت${stem}`, "f", "singular");
  } else if (hollow && rest.length <= 4) {
    add(`ي${hollow[1]}${hollow[2]}`, "m", "singular");
    add(`ت${hollow[1]}${hollow[2]}`, "f", "singular");
  }
  return found;
}

/** A participle as it agrees with its noun: بالنصب «قائلا» first, then bare, feminine, plurals and duals. */
export function participle(base: string, kind: "participle" | "passive_participle" = "participle"): Form[] {
  const stem = base.endsWith("ي") ? base.slice(0, -1) : base;
  const form = (surface: string, gender: Gender, number: GrammaticalNumber): Form => ({
    surface,
    kind,
    passive: kind === "passive_participle",
    person: null,
    gender,
    number,
    suffix: false,
  });
  return [
    form(`${base}ا`, "m", "singular"),
    form(base, "m", "singular"),
    form(`${base}ة`, "f", "singular"),
    form(`${stem}ين`, "m", "plural"),
    form(`${stem}ون`, "m", "plural"),
    form(`${base}ات`, "f", "plural"),
    form(`${base}ان`, "m", "dual"),
    form(`${base}تان`, "f", "dual"),
    form(`${base}تين`, "f", "dual"),
  ];
}

const POSSESSORS: readonly (readonly [string, Gender | null, GrammaticalNumber])[] = [
  ["ه", "m", "singular"],
  ["ها", "f", "singular"],
  ["هم", "m", "plural"],
  ["هن", "f", "plural"],
  ["هما", null, "dual"],
];

/** A noun alone and with the pronouns of its possessor. A final ة becomes ت; a final hamza takes a seat by case. */
export function masdar(noun: string): Form[] {
  const form = (surface: string, gender: Gender | null, number: GrammaticalNumber | null, suffix: boolean): Form => ({
    surface,
    kind: "masdar",
    passive: false,
    person: suffix ? 3 : null,
    gender,
    number,
    suffix,
  });
  const stems = noun.endsWith("ة")
    ? [`${noun.slice(0, -1)}ت`]
    : noun.endsWith("ء")
      ? [noun, `${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`]
      : [noun];
  const found = [form(noun, null, null, false)];
  for (const stem of stems)
    for (const [suffix, gender, number] of POSSESSORS) found.push(form(stem + suffix, gender, number, true));
  return found;
}

const OBJECTS = ["ه", "ها", "هم", "هما", "هن", "نا", "ني"];

/** The verb forms of `forms` with an object pronoun written on: اتهمه, اتهمتها, يتهمونهم, نفاه. */
export function withObjects(forms: readonly Form[]): Form[] {
  return forms.flatMap((form) => {
    if ((form.kind !== "perfect" && form.kind !== "imperfect") || form.suffix) return [];
    const stem = form.surface.endsWith("وا")
      ? form.surface.slice(0, -1)
      : form.surface.endsWith("ى")
        ? `${form.surface.slice(0, -1)}ا`
        : form.surface;
    return OBJECTS.map((object) => ({ ...form, surface: stem + object, suffix: true }));
  });
}
