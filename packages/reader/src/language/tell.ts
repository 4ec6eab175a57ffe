/**
 * Which language a text is in, told from its letters and, for Latin script, from its commonest words. Persian and Urdu
 * share the script and most letters with Arabic; the letters they write for k and y, and those Arabic has not, tell them.
 */
export type Told =
  | { readonly lang: "ar" | "en" }
  | { readonly lang: null; readonly seems: "fa" | "ur" | "latin" | "other" | "none" };

const PERSIAN = /[پچژگکی]/gu;
const URDU = /[ٹڈڑںہھے]/gu;
const ENGLISH = new Set(
  "the of and to in a is was that for on with as by at from said his her it he she they were has have had be been are not or an its their who which this after will would no i we you but".split(
    " ",
  ),
);
/** Enough for a sure answer; a report of 50 MB is not read whole to tell its language. */
const SAMPLE = 20_000;

/** Tells the language of a text. `seems` names what it looks like where no pack reads it. */
export function tellLanguage(text: string): Told {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang: null, seems: "none" };
  if (arabic >= latin && arabic >= letters / 3) {
    if ((sample.match(URDU)?.length ?? 0) > arabic * 0.04) return { lang: null, seems: "ur" };
    if ((sample.match(PERSIAN)?.length ?? 0) > arabic * 0.04) return { lang: null, seems: "fa" };
    return { lang: "ar" };
  }
  if (latin < letters / 2) return { lang: null, seems: "other" };
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => ENGLISH.has(word)).length;
  const enough = words.length < 12 ? common >= 1 : common >= words.length * 0.15;
  return enough ? { lang: "en" } : { lang: null, seems: "latin" };
}
