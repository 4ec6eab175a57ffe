/** Surfaces of Arabic nouns, unvocalised: what the analyzer does not take off itself. Hamza and vowel marks fold away. */
import { fold } from "../../../../text/fold.ts";

export type NounNumber = "singular" | "dual" | "plural" | "dual_or_plural";
export type NounForm = readonly [surface: string, number: NounNumber];

/** «شخص»: شخص شخصا, شخصان شخصين. A noun in ة has no alif of the accusative, and a dual in تان. */
export function singular(noun: string): NounForm[] {
  const feminine = noun.endsWith("ة");
  const weak = noun.endsWith("ى");
  const stem = feminine ? `${noun.slice(0, -1)}ت` : weak ? `${noun.slice(0, -1)}ي` : noun;
  const forms: NounForm[] = [[noun, "singular"]];
  if (!feminine && !weak && !noun.endsWith("اء")) forms.push([`${noun}ا`, "singular"]);
  forms.push([`${stem}ان`, "dual"], [`${stem}ين`, "dual"]);
  return forms;
}

/** A plural that is a word of its own: «أشخاص», «جنود», «سيارات»; the accusative of some takes an alif. */
export const plural = (...nouns: readonly string[]): NounForm[] =>
  nouns.flatMap((noun): NounForm[] => [
    [noun, "plural"],
    ...(/(?:ة|ات|ى|اء|ون|ين)$|^م.ا.ي?.$/u.test(noun) ? [] : [[`${noun}ا`, "plural"] as const]),
  ]);

/** A noun with a sound plural: «متظاهر», متظاهرون, متظاهرين — which is also its dual — and متظاهرو/متظاهري before a noun. */
export function sound(noun: string): NounForm[] {
  return [
    [noun, "singular"],
    [`${noun}ا`, "singular"],
    [`${noun}ة`, "singular"],
    [`${noun}ان`, "dual"],
    [`${noun}تان`, "dual"],
    [`${noun}تين`, "dual"],
    [`${noun}ين`, "dual_or_plural"],
    [`${noun}ون`, "plural"],
    [`${noun}و`, "plural"],
    ...(noun.endsWith("ي") ? [] : [[`${noun}ي`, "plural"] as const]),
    [`${noun}ات`, "plural"],
  ];
}

const POSSESSORS = ["ه", "ها", "هم", "هما", "هن", "نا"];

/** With the pronouns that are written onto it: «سعر», سعره, سعرها …; ة is then ت. */
export function owned(...nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => {
    const stem = noun.endsWith("ة") ? `${noun.slice(0, -1)}ت` : noun;
    return [noun, ...POSSESSORS.map((possessor) => stem + possessor)];
  });
}

/** Each folded surface once: of two lists that give it the first has it. */
export function once<E>(items: readonly (readonly [string, E])[]): (readonly [string, E])[] {
  const seen = new Set<string>();
  const kept: (readonly [string, E])[] = [];
  for (const [surface, entry] of items) {
    const key = fold(surface);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push([surface, entry]);
  }
  return kept;
}
