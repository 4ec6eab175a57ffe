/** Numbers that are not said: "dozens", "tens of thousands", بضعة ملايين. */
import { type Document, lookUp, tokenAt } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { type Core, number, type NumberGrammar } from "./core.ts";

/** An unsaid number: "dozens", "tens of thousands", مئات، عشرات الآلاف، بضعة ملايين. */
export function vague(doc: Document, at: number, grammar: NumberGrammar): Core | null {
  const hit = lookUp(doc, at, "vague");
  if (hit?.entry.exact !== undefined) return several(doc, at, hit.last, hit.entry.exact, grammar);
  if (hit !== null && (doc.tokens[at] as Token).info.entries.numeral?.plural && isMultiplied(doc, at)) return null;
  let last = hit?.last ?? at;
  let [low, high] = hit === null ? [0, 0] : [hit.entry.low, hit.entry.high];
  if (hit === null) {
    const numeral = (doc.tokens[at] as Token).info.entries.numeral;
    if (numeral?.plural !== true || isMultiplied(doc, at)) return null;
    [low, high] = [2 * numeral.value, 10 * numeral.value - 1];
  }
  let scaled = hit === null;
  for (let times = 0; times < 2; times++) {
    const of = grammar.skipOf(doc, last + 1);
    const scale = doc.tokens[of]?.info.entries.numeral;
    if (scale === undefined || doc.tokens[of]?.info.conjunction !== "" || scale.ordinal) break;
    if (scale.role !== "scale" && scale.role !== "hundred" && scale.role !== "dozen") break;
    if (hit?.entry.needsScale && !scaled && low === 0) [low, high] = [2, 9];
    [low, high] = [low * scale.value, scale.role === "dozen" ? high * scale.value : (high + 1) * scale.value - 1];
    last = of;
    scaled = true;
  }
  if (hit?.entry.needsScale && !scaled) return null;
  return { first: at, last, value: null, low, high, ordinal: false, scale: 1, digits: false };
}

/** "a couple hundred", "a couple of dozen", "a couple of soldiers". */
function several(doc: Document, at: number, last: number, count: number, grammar: NumberGrammar): Core | null {
  const first = grammar.isArticle(doc.tokens[at - 1]) ? at - 1 : at;
  const of = grammar.skipOf(doc, last + 1);
  const scale = (doc.tokens[of] as Token | undefined)?.info.entries.numeral;
  const scaled = scale?.role === "scale" || scale?.role === "hundred" || scale?.role === "dozen";
  if (scale !== undefined && scaled && !scale.ordinal && !scale.plural)
    return number(first, of, count * scale.value, scale.value);
  // a couple of soldiers
  return of === last + 1 || doc.tokens[of]?.kind !== "word" ? null : number(first, last, count);
}

/** The plural of a scale after a number belongs to it: ثلاثة آلاف. */
function isMultiplied(doc: Document, at: number): boolean {
  const before = tokenAt(doc, at - 1);
  if ((doc.tokens[at] as Token).info.conjunction !== "") return false;
  return (
    before?.kind === "digits" || (before?.info.entries.numeral !== undefined && !before.info.entries.numeral.plural)
  );
}
