/**
 * The forms of an English verb from its base, so that no lexicon spells out conjugations:
 * `inflect("deny")` is deny, denies, denied, denied, denying.
 */
import { IRREGULAR } from "./irregular.ts";

export const VERB_FORMS = ["base", "third", "past", "participle", "gerund"] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

/** Verbs of more than one syllable that double the last consonant: the stress is on the last one ("admitted", not "visited"). */
const DOUBLING = new Set(
  (
    "abet abhor begin beset forget offset outrun overrun reset upset acquit admit allot annul commit compel concur confer control defer deter dispel distil emit enrol equip " +
    "excel expel extol fulfil handicap impel incur infer kidnap occur omit outfit patrol permit prefer program propel rebel " +
    "rebut recur refer regret remit repel submit transfer transmit unplug"
  ).split(" "),
);
/** Both "focused" and "focussed", "signaled" and "signalled", "bused" and "bussed" are written: the second is formed by `surfaces`. */
const BRITISH_DOUBLING = /(?:[aeiou]l|focus|bias|worship|^bus)$/;

const VOWEL = "aeiou";
const isVowel = (letter: string | undefined) => letter !== undefined && VOWEL.includes(letter);

function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  if (base === "bus") return false;
  const [a, b, c] = [base.at(-3), base.at(-2), base.at(-1) as string];
  if (isVowel(c) || "wxyh".includes(c) || !isVowel(b)) return false;
  const syllables = base.replace(/qu/g, "q").match(/[aeiouy]+/g)?.length ?? 0;
  return syllables === 1 && !(isVowel(a) && !(base.at(-4) === "q" && a === "u")) && base.length > 2;
}

function thirdOf(base: string): string {
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return `${base}s`;
}

function pastOf(base: string): string {
  if (/[aeiou]c$/.test(base)) return `${base}ked`;
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (/[aeiou]c$/.test(base)) return `${base}king`;
  if (/^(?:lie|die|tie|belie|untie|vie)$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** The five forms of a verb, from its base form in lower case. "be" and the modals are not verbs to it. */
export function inflect(base: string): Readonly<Record<VerbForm, string>> {
  const irregular = IRREGULAR.get(base);
  const regular = irregular === undefined ? pastOf(base) : "";
  return {
    base,
    third: thirdOf(base),
    past: irregular?.[0] ?? regular,
    participle: irregular?.[1] ?? regular,
    gerund: gerundOf(base),
  };
}

/** Every written form of a verb with what it can be: "told" is past and participle. British doubling is included. */
export function surfaces(base: string): ReadonlyMap<string, ReadonlySet<VerbForm>> {
  const found = new Map<string, Set<VerbForm>>();
  const add = (surface: string, form: VerbForm) => found.set(surface, (found.get(surface) ?? new Set()).add(form));
  const forms = inflect(base);
  for (const form of VERB_FORMS) add(forms[form], form);
  if (BRITISH_DOUBLING.test(base) && !IRREGULAR.has(base) && !doubles(base)) {
    const last = base.at(-1) as string;
    add(`${base}${last}ed`, "past");
    add(`${base}${last}ed`, "participle");
    add(`${base}${last}ing`, "gerund");
  }
  return found;
}
