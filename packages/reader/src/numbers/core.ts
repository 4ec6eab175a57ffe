/** The number itself, before units and qualifiers are looked at: cardinals, decimals, fractions in digits, halves behind them. */
import type { WordInfo } from "../lexicon/word.ts";
import type { TokenRange } from "../pack.ts";
import type { Found } from "../rule/rule.ts";
import { type Document, lookUp, tokenAt } from "../text/document.ts";
import { Gap, type Token } from "../text/tokens.ts";
import { type Composed, type Composing, compose } from "./compose.ts";

export interface Core {
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
  /** null where it is not said: then `low` and `high` are. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ordinal: boolean;
  /** What the last word multiplied by, for "10 to 15 million". */
  readonly scale: number;
  /** Whether it is written in digits alone. */
  readonly digits: boolean;
}

/** A core with the unit that stands by it. */
export type Measured = Found<Core> & { readonly unit: string | null; readonly unitAt: TokenRange | null };

/** What a language tells the number rules. */
export interface NumberGrammar extends Composing {
  /** Whether a word is the decimal mark: point, فاصلة. */
  readonly isPoint: (info: WordInfo) => boolean;
  /** Whether a word is the sign: minus, سالب. */
  readonly isMinus: (info: WordInfo) => boolean;
  /** Whether a token is the indefinite article of "a hundred", "a third". */
  readonly isArticle: (token: Token | undefined) => boolean;
  /** The token after "of" in "tens of thousands", "half of a million"; the same token where the language has no such word. */
  readonly skipOf: (doc: Document, at: number) => number;
  /** Whether the suffix of digits at a token is a unit after all: the metres of "37m long". */
  readonly isMeasure: (doc: Document, at: number) => boolean;
  /** Whether the token is a definite noun: what خمس is a fifth of. */
  readonly isDefinite: (token: Token | undefined) => boolean;
}

const exactly = ({ first, last, value, ordinal, scale, digits }: Composed): Core => ({
  first,
  last,
  value,
  low: value,
  high: value,
  ordinal,
  scale,
  digits,
});
export const number = (first: number, last: number, value: number, scale = 1): Core => ({
  first,
  last,
  value,
  low: value,
  high: value,
  ordinal: false,
  scale,
  digits: false,
});

/** A number in digits or words, with decimals, a half after it, a suffix ("2.3m") and its sign. */
export function cardinal(doc: Document, at: number, grammar: NumberGrammar): Core | null {
  const composed = compose(doc, at, grammar);
  if (composed === null) return null;
  if (composed.digits) return digitsWith(doc, composed, grammar);
  if (isFraction(doc, composed, grammar)) return null;
  if (isPluralAlone(doc, composed)) return null;
  const whole = withArticle(doc, composed, grammar);
  if (whole.ordinal) return exactly(whole);
  const decimal = withPoint(doc, whole, grammar) ?? whole;
  return withSign(doc, withHalf(doc, decimal, grammar), grammar);
}

/** خمس السكان is a fifth of them. */
function isFraction(doc: Document, { first, last }: Composed, grammar: NumberGrammar): boolean {
  const entry = (doc.tokens[first] as Token).info.entries.fraction;
  return first === last && entry?.beforeDefinite === true && grammar.isDefinite(doc.tokens[last + 1]);
}

function isPluralAlone(doc: Document, { first, last }: Composed): boolean {
  const numeral = (doc.tokens[first] as Token).info.entries.numeral;
  return first === last && numeral?.plural === true;
}

function withArticle(doc: Document, composed: Composed, grammar: NumberGrammar): Composed {
  const role = (doc.tokens[composed.first] as Token).info.entries.numeral?.role;
  const takesOne = role === "hundred" || role === "scale" || role === "dozen";
  return takesOne && grammar.isArticle(doc.tokens[composed.first - 1])
    ? { ...composed, first: composed.first - 1 }
    : composed;
}

function digitsWith(doc: Document, composed: Composed, grammar: NumberGrammar): Core | null {
  const { first } = composed;
  const before = doc.tokens[first - 1];
  const next = doc.tokens[first + 1];
  // a part of a code or a run of dots: 192.168.1.2, F-16, A4
  const spaced = next?.gap === Gap.space && next.info.entries.suffix !== undefined && next.info.word.length > 1;
  if (next?.kind === "word" && (next.gap === Gap.none || spaced)) {
    const suffix = next.info.entries.suffix;
    const ordinal = next.info.entries.ordinalSuffix;
    if (ordinal !== undefined) return { ...exactly({ ...composed, ordinal: true }), last: first + 1 };
    if (suffix === undefined || (next.info.entries.unit !== undefined && grammar.isMeasure(doc, first + 1)))
      return withSign(doc, exactly(composed), grammar);
    const value = round(composed.value * suffix.value);
    const scaled = { ...composed, last: first + 1, value, scale: suffix.value, digits: false };
    return withSign(doc, exactly(scaled), grammar);
  }
  const mixed = mixedFraction(doc, composed);
  if (mixed !== null) return mixed;
  const grouped = spacedGroups(doc, composed);
  if (grouped !== null) return withSign(doc, grouped, grammar);
  const slash = slashed(doc, first);
  if (slash !== null && isPlainBefore(before)) return withSign(doc, slash, grammar);
  const spoken = withPoint(doc, composed, grammar);
  if (spoken !== null) return withSign(doc, spoken, grammar);
  const decimal = leadingPoint(doc, composed);
  if (decimal !== null) return withHalf(doc, decimal, grammar);
  return withSign(doc, withHalf(doc, composed, grammar), grammar);
}

const isPlainBefore = (token: Token | undefined) => token === undefined || token.kind !== "digits";

/** 1 234 567: three digits a group, two groups after the first or more, or one. */
function spacedGroups(doc: Document, composed: Composed): Core | null {
  const head = doc.tokens[composed.first] as Token;
  if (head.end - head.start > 3 || composed.value === 0) return null;
  if (isGroup(doc, composed.first) && isSpacedFrom(doc, composed.first)) return null;
  let last = composed.first;
  let value = composed.value;
  while (isSpacedFrom(doc, last + 1) && isGroup(doc, last + 1)) {
    last++;
    value = value * 1000 + ((doc.tokens[last] as Token).info.value as number);
  }
  const groups = last - composed.first;
  if (groups < 2 && !(groups === 1 && isOneNumber(doc, composed.first, last))) return null;
  return { ...number(composed.first, last, value), digits: true };
}
/** "500\u00a0000", "US$900 000", "some 1 500": no two numbers stand side by side, but behind a month or a name. */
function isOneNumber(doc: Document, first: number, last: number): boolean {
  if (/[\u00a0\u2009\u202f]/.test(doc.text[(doc.tokens[last] as Token).start - 1] as string)) return true;
  const before = doc.tokens[first - 1];
  if (before === undefined || before.kind === "digits") return false;
  const opens = doc.tokens[first - 2]?.sentence !== before.sentence;
  return (opens || !before.info.capital) && before.info.entries.month === undefined;
}
const isGroup = (doc: Document, at: number) => {
  const token = doc.tokens[at];
  return token?.kind === "digits" && token.end - token.start === 3 && token.info.value !== null;
};
const isSpacedFrom = (doc: Document, at: number) =>
  doc.tokens[at]?.gap === Gap.space && doc.tokens[at - 1]?.kind === "digits";

/** 3/4: a numerator smaller than its denominator, both of one digit (7/10 is a day of October before it is seven tenths). */
function slashed(doc: Document, first: number): Core | null {
  const bar = doc.tokens[first + 1];
  if (bar?.kind !== "mark") return null;
  if (bar.info.word !== "/" || bar.gap !== Gap.none) return null;
  const over = doc.tokens[first];
  const under = doc.tokens[first + 2];
  const after = doc.tokens[first + 3];
  if (under?.kind !== "digits" || under.gap !== Gap.none) return null;
  if (after?.info.word === "/" && after.gap === Gap.none) return null;
  const a = over?.info.value ?? 0;
  const b = under.info.value ?? 0;
  if (!(a > 0 && a < b && (b < 10 || b === 100) && Number.isInteger(a) && Number.isInteger(b))) return null;
  return number(first, first + 2, a / b);
}

/** 5 1/2, 5½ */
function mixedFraction(doc: Document, composed: Composed): Core | null {
  const next = doc.tokens[composed.first + 1];
  const sign = next?.info.entries.fraction;
  if (sign?.sign && Number.isInteger(composed.value))
    return withScale(doc, number(composed.first, composed.first + 1, composed.value + sign.value));
  if (next?.kind !== "digits" || next.gap !== Gap.space || !Number.isInteger(composed.value)) return null;
  const part = slashed(doc, composed.first + 1);
  return part === null
    ? null
    : withScale(doc, number(composed.first, part.last, composed.value + (part.value as number)));
}

/** 1 1/2 million */
function withScale(doc: Document, core: Core): Core {
  const scale = doc.tokens[core.last + 1]?.info.entries.numeral;
  if (scale?.role !== "scale" || scale.plural || scale.ordinal) return core;
  return number(core.first, core.last + 1, round((core.value as number) * scale.value), scale.value);
}

/** .77 */
function leadingPoint(doc: Document, composed: Composed): Composed | null {
  const dot = doc.tokens[composed.first - 1];
  const token = doc.tokens[composed.first] as Token;
  if (dot?.info.word !== "." || token.gap !== Gap.none || dot.gap === Gap.none || !Number.isInteger(composed.value))
    return null;
  const digits = token.info.word.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) & 0xf));
  return { ...composed, first: composed.first - 1, value: Number(`0.${digits}`) };
}

/** "two point five", خمسة فاصلة سبعة. */
function withPoint(doc: Document, whole: Composed, grammar: NumberGrammar): Composed | null {
  const point = doc.tokens[whole.last + 1];
  if (point === undefined || !grammar.isPoint(point.info)) return null;
  const tail = compose(doc, whole.last + 2, grammar);
  if (tail === null || tail.ordinal || !Number.isInteger(tail.value)) return null;
  let last = tail.last;
  let digits = String(tail.scale > 1 ? Math.trunc(tail.value / tail.scale) : tail.value);
  for (let at = last + 1; at < last + 8; at++) {
    const numeral = doc.tokens[at]?.info.entries.numeral;
    if (numeral === undefined || (numeral.role !== "unit" && numeral.role !== "zero")) break;
    digits += numeral.value;
    last = at;
  }
  const value = Number(`${whole.value}.${digits}`) * tail.scale;
  return { ...whole, last, value: round(value), scale: tail.scale };
}

/** "four-and-a-half-acre" */
const pastHyphen = (doc: Document, at: number): number =>
  doc.tokens[at]?.info.word === "-" && doc.tokens[at]?.gap === Gap.none ? at + 1 : at;

/** "two and a half", مليون ونصف المليون: the fraction is of the scale where one stands right before it. */
function withHalf(doc: Document, whole: Composed, grammar: NumberGrammar): Core {
  const link = grammar.link(doc, whole.last + 1);
  if (link?.how !== "and") return exactly(whole);
  const from = grammar.isArticle(doc.tokens[link.at]) ? pastHyphen(doc, link.at + 1) : link.at;
  const parts = numerator(doc, link.at);
  if (parts !== null) {
    const last = isAgain(doc.tokens[parts.last + 1], whole.scale) ? parts.last + 1 : parts.last;
    return number(whole.first, last, round(whole.value + parts.value * whole.scale), whole.scale);
  }
  const part = lookUp(doc, from, "fraction");
  if (part === null || part.entry.plural || part.entry.beforeDefinite || (part.entry.afterNumeral && from === link.at))
    return exactly(whole);
  let last = part.last;
  const repeated = doc.tokens[last + 1];
  if (whole.scale > 1) {
    if (isAgain(repeated, whole.scale)) last++;
    return number(whole.first, last, round(whole.value + part.entry.value * whole.scale), whole.scale);
  }
  const value = whole.value + part.entry.value;
  const scale = doc.tokens[last + 1]?.info.entries.numeral;
  if (scale?.role === "scale" && !scale.plural && doc.tokens[last + 1]?.info.conjunction === "")
    return number(whole.first, last + 1, round(value * scale.value), scale.value);
  return number(whole.first, last, value);
}

/** مليون ونصف المليون, "a million and a half million": the scale said once more. */
function isAgain(token: Token | undefined, scale: number): boolean {
  const again = token?.info.entries.numeral;
  return scale > 1 && again?.role === "scale" && again.value === scale && token?.info.conjunction === "";
}

/** "three quarters", ثلاثة أخماس after a whole number. */
function numerator(doc: Document, at: number): { readonly last: number; readonly value: number } | null {
  const over = doc.tokens[at]?.info.entries.numeral;
  const part = lookUp(doc, at + 1, "fraction");
  if (over?.role !== "unit" || over.ordinal || part?.entry.plural !== true) return null;
  return { last: part.last, value: over.value * part.entry.value };
}

function withSign(doc: Document, core: Core | Composed, grammar: NumberGrammar): Core {
  const positive: Core = "low" in core ? core : exactly(core);
  const sign = tokenAt(doc, core.first - 1);
  if (sign === undefined || core.value === null) return positive;
  const attached = (doc.tokens[core.first] as Token).gap === Gap.none;
  const dash = (sign.info.word === "-" || sign.info.word === "−") && attached;
  // $-5bn, minus-5: what stands before the dash says that it is a sign
  const ahead = tokenAt(doc, core.first - 2);
  const worded = dash && ahead !== undefined && grammar.isMinus(ahead.info);
  // "R-18" is a name, though R is money too
  const money = ahead?.info.entries.unit;
  const mark = dash && (sign.gap !== Gap.none || (money?.before === true && money.onto !== true));
  if (!mark && !worded && !grammar.isMinus(sign.info)) return positive;
  return {
    ...positive,
    first: core.first - (worded ? 2 : 1),
    value: -(positive.value as number),
    low: -(positive.low as number),
    high: -(positive.high as number),
  };
}

/** Without the noise of binary fractions: 2.3 × 1,000,000. */
export const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
