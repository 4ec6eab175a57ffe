/** Fractions: "half a million", "two thirds", ثلاثة أرباع. */
import { type Document, lookUp } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { type Core, number, type NumberGrammar, round } from "./core.ts";

/** A fraction: "half a million", "two thirds", نصف مليون، ثلاثة أرباع. */
export function fraction(doc: Document, at: number, grammar: NumberGrammar): Core | null {
  const hit = lookUp(doc, at, "fraction");
  if (hit === null) return null;
  const { entry } = hit;
  const next = doc.tokens[hit.last + 1];
  if (entry.beforeDefinite && !grammar.isDefinite(next)) return null;
  const over = numeratorBefore(doc, at, grammar);
  // a quarter million; a third of them
  const scaled = entry.afterNumeral === true && over === null && isScaleOf(next?.info.entries.numeral, next);
  if ((entry.plural || entry.afterNumeral) && over === null && !scaled) return null;
  const first = over?.first ?? at;
  // the last two quarters
  if (entry.plural && doc.tokens[first - 1]?.info.entries.shift !== undefined) return null;
  const part = entry.value * (over?.value ?? 1);
  // of what: half a million, a quarter of a million, نصف المليون
  let of = grammar.skipOf(doc, hit.last + 1);
  // half-a-dozen
  if (grammar.isArticle(doc.tokens[of])) of = doc.tokens[of + 1]?.info.word === "-" ? of + 2 : of + 1;
  const scale = doc.tokens[of]?.info.entries.numeral;
  if (isScaleOf(scale, doc.tokens[of]))
    return number(first, of, round(part * (scale as { value: number }).value), scale?.value);
  return number(first, hit.last, part);
}

const isScaleOf = (
  numeral: { readonly role: string; readonly plural?: true; readonly ordinal?: true } | undefined,
  token: Token | undefined,
) =>
  numeral !== undefined &&
  (numeral.role === "scale" || numeral.role === "hundred" || numeral.role === "dozen") &&
  !numeral.plural &&
  !numeral.ordinal &&
  token?.info.conjunction === "";

/** The numerator right before a fraction: "a", "two", ثلاثة. */
function numeratorBefore(
  doc: Document,
  at: number,
  grammar: NumberGrammar,
): { readonly first: number; readonly value: number } | null {
  const gapped = doc.tokens[at - 1]?.info.word === "-" ? at - 2 : at - 1;
  const token = doc.tokens[gapped];
  if (token === undefined) return null;
  if (grammar.isArticle(token)) return { first: gapped, value: 1 };
  const numeral = token.info.entries.numeral;
  if (numeral !== undefined && numeral.value > 0 && numeral.value < 20 && !numeral.ordinal)
    return { first: gapped, value: numeral.value };
  return null;
}
