/** Which way a text runs, told from its letters: a text's direction is its own, whatever the interface's is. */

export type Direction = "rtl" | "ltr";

/** Scripts written from right to left. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/gu;
/** Enough letters to tell; a paragraph of a megabyte is not read to its end. */
const ENOUGH = 200;

/** The direction of most of the first letters; `otherwise` where there are none. */
export function directionOf(text: string, otherwise: Direction): Direction {
  let rtl = 0;
  let all = 0;
  for (const [letter] of text.slice(0, 4000).matchAll(LETTER)) {
    if (RTL.test(letter)) rtl++;
    if (++all >= ENOUGH) break;
  }
  if (all === 0 || rtl * 2 === all) return otherwise;
  return rtl * 2 > all ? "rtl" : "ltr";
}
