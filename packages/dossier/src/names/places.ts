/** Keys of places: what a place's words come down to, and the forms they may have. */
import { fold } from "@isnad/reader/fold";
import { countryNear, countryOf } from "./countries.ts";
import type { Lands } from "./home.ts";
import { partsOf, sameWord, withoutArticle } from "./same.ts";
import { PLACE_HEADS, REGION_WORDS } from "./words.ts";

const heads = new Set(PLACE_HEADS.map(fold));

/** The words of a place without its kind («مدينة», "city of"), folded, articles off. */
export function placeParts(name: string): readonly string[] {
  const parts = partsOf(name.replace(/\([^)]*\)/gu, " "));
  const kept = parts.filter((part) => !heads.has(part) && !heads.has(`ال${part}`));
  return kept.length === 0 ? parts : kept;
}

const regions = new Set(REGION_WORDS.map(fold));

/** The key of a place: its country's code, or its words. "Northwestern X" is X, the country; "Town, X" is the town. */
export function placeKey(name: string, lands: Lands): string {
  const whole = keyOfWords(name, lands);
  if (whole.startsWith("@")) return whole;
  const [first, ...rest] = name.split(/[,،]\s*/u);
  if (first !== undefined && rest.length > 0 && keyOfWords(rest.join(" "), lands).startsWith("@"))
    return keyOfWords(first, lands);
  const words = name.split(/\s+/u);
  const from = words.findIndex((word) => !regions.has(fold(word)) && !regions.has(withoutArticle(fold(word))));
  if (from > 0) {
    const rest = keyOfWords(words.slice(from).join(" "), lands);
    if (rest.startsWith("@")) return rest;
  }
  return whole;
}

function keyOfWords(name: string, lands: Lands): string {
  const parts = placeParts(name).join(" ");
  const code = countryOf(name) ?? countryOf(parts) ?? countryNear(parts, lands.named, sameWord);
  return code === null ? parts : `@${code}`;
}

/** A key's words as one, without an article: what is one place whether its article is written or not. */
export function placeUnit(key: string): string {
  if (key.startsWith("@")) return key;
  const word = key.replaceAll(" ", "");
  return word.startsWith("ال") && word.length > 4 ? word.slice(2) : word;
}

/**
 * Such a word, with and without an article that may be part of it: «الماتي» is "Almaty", «البصرة» "Basra"; a last hā' that was
 * a tā' marbūṭa is an "a": «العقبة», "Aqaba".
 */
export function placeForms(unit: string): readonly string[] {
  if (!/^\p{Script=Arabic}/u.test(unit)) return [unit];
  const forms = unit.endsWith("ه") ? [unit, `${unit.slice(0, -1)}ا`] : [unit];
  return forms.flatMap((form) => [form, `ال${form}`]);
}
