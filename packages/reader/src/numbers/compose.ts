/** Numbers in words, and digits with words: the parts of a number put together, left to right. */
import type { Document } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { Numeral } from "./entries.ts";

/** How a word is linked to the part of the number before it. */
export interface Link {
  /** Where the word stands. */
  readonly at: number;
  readonly how: "and" | "hyphen" | "adjacent";
}

/** What differs between the languages in putting numbers together. */
export interface Composing {
  /** The word that may go on with a number whose last word stands before `at`; null where none can. */
  readonly link: (doc: Document, at: number) => Link | null;
  /** Units before tens, and every part that is added joined by "and": ثلاثمئة وخمسة وعشرون. */
  readonly unitsFirst: boolean;
  /** Whether the word at a token governs the noun after it: the two thousand of ألفا جندي, not the thousand of ألفا وخمسين. */
  readonly governs: (doc: Document, at: number) => boolean;
}

export interface Composed {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** The scale that the last word multiplied by; 1 where there is none. */
  readonly scale: number;
  /** Whether it is one run of digits and nothing else. */
  readonly digits: boolean;
}

interface State {
  total: number;
  /** The smallest scale so far. */
  floor: number;
  hundreds: number;
  tens: number;
  units: number;
  /** A run of digits takes the place of hundreds, tens and units. */
  digits: number | null;
  ordinal: boolean;
  scale: number;
  done: boolean;
}

const isEmpty = (s: State) => s.hundreds === 0 && s.tens === 0 && s.units === 0 && s.digits === null;
const groupOf = (s: State) => s.digits ?? s.hundreds * 100 + s.tens + s.units;
function clear(s: State): void {
  s.hundreds = 0;
  s.tens = 0;
  s.units = 0;
  s.digits = null;
}
const begun = (s: State) => s.total > 0 || !isEmpty(s);

/** The longest number that begins with token `first`; null where none does. */
export function compose(doc: Document, first: number, how: Composing): Composed | null {
  const s: State = {
    total: 0,
    floor: Number.POSITIVE_INFINITY,
    hundreds: 0,
    tens: 0,
    units: 0,
    digits: null,
    ordinal: false,
    scale: 1,
    done: false,
  };
  let last = -1;
  let words = 0;
  let link: Link | null = { at: first, how: "adjacent" };
  while (link !== null && !s.done) {
    const token: Token | undefined = doc.tokens[link.at];
    if (token === undefined || !take(doc, s, token, link, how)) break;
    last = link.at;
    words++;
    link = how.link(doc, last + 1);
  }
  if (last < 0) return null;
  const digits = words === 1 && s.digits !== null;
  return { first, last, value: s.total + groupOf(s), ordinal: s.ordinal, scale: s.scale, digits };
}

function take(doc: Document, s: State, token: Token, link: Link, how: Composing): boolean {
  const info = token.info;
  if (token.kind === "digits") return takeDigits(doc, s, token, link, how);
  const numeral = info.entries.numeral;
  if (numeral === undefined || (numeral.noArticle && info.article)) return false;
  if (numeral.beforeTail && !hasTail(doc, token.index, numeral)) return false;
  if (link.how === "and" && s.total > 0 && isEmpty(s) && beginsAnother(doc, token.index, s)) return false;
  // the parts of one number agree in the article: الخمسة والعشرون; a new noun phrase begins a new number
  if (!takeNumeral(doc, s, numeral, link, how)) return false;
  if (numeral.ordinal) {
    s.ordinal = true;
    if (!how.unitsFirst) s.done = true;
  }
  return true;
}

/** ثلاثة آلاف وأربعة آلاف: the scale comes again, and so the number before it is whole. */
function beginsAnother(doc: Document, at: number, s: State): boolean {
  const next = doc.tokens[at + 1]?.info;
  const numeral = next?.conjunction === "" ? next.entries.numeral : undefined;
  return numeral?.role === "scale" && numeral.value >= s.floor;
}

/** أحد stands before عشر only; الحادي before the tens too: الحادي والعشرون. */
function hasTail(doc: Document, at: number, { ordinal }: Numeral): boolean {
  const next = doc.tokens[at + 1]?.info;
  const role = next?.entries.numeral?.role;
  return role === "tail" || (ordinal === true && role === "ten" && next?.conjunction === "و");
}

/** "and three quarters": the three is of the fraction. */
const isNumerator = (doc: Document, at: number) => doc.tokens[at + 1]?.info.entries.fraction?.plural === true;

function takeDigits(doc: Document, s: State, token: Token, link: Link, how: Composing): boolean {
  const value = token.info.value;
  if (value === null || !isEmpty(s) || s.ordinal) return false;
  if (s.total > 0) {
    if (link.how === "and" && beginsAnother(doc, token.index, s)) return false;
    if (value >= s.floor || value === 0 || !Number.isInteger(value)) return false;
    if (how.unitsFirst ? link.how !== "and" : !scaleFollows(doc, token.index, value, s.floor)) return false;
    if (how.unitsFirst && value >= 1000) return false;
  }
  s.digits = value;
  s.scale = 1;
  return true;
}

function scaleFollows(doc: Document, at: number, value: number, floor: number): boolean {
  const next = doc.tokens[at + 1]?.info.entries.numeral;
  return next?.role === "scale" && value * next.value < floor;
}

function takeNumeral(doc: Document, s: State, numeral: Numeral, link: Link, how: Composing): boolean {
  const { value, role } = numeral;
  const joined = link.how === "and";
  const fresh = isEmpty(s);
  // what is added to something before it is joined by "and" in Arabic; in English it need not be
  const added = !begun(s) || !how.unitsFirst || joined;
  switch (role) {
    case "zero":
      if (begun(s)) return false;
      s.done = true;
      return true;
    case "unit":
      if (s.digits !== null || s.units > 0 || !added || (joined && isNumerator(doc, link.at))) return false;
      if (s.tens > 0 && (how.unitsFirst || s.tens < 20 || joined)) return false;
      s.units = value;
      break;
    case "tail":
      if (s.digits !== null || s.tens > 0) return false;
      if (s.units > 0 ? joined : !added) return false;
      s.tens = 10;
      break;
    case "teen":
      if (s.digits !== null || s.tens > 0 || s.units > 0 || !added) return false;
      s.tens = value;
      break;
    case "ten":
      if (s.digits !== null || s.tens > 0 || (s.units > 0 && !(how.unitsFirst && joined)) || !added) return false;
      s.tens = value;
      break;
    case "hundred":
      return takeHundred(s, value, fresh, joined, added, how);
    case "hundreds":
      if (!fresh || !added) return false;
      s.hundreds = value / 100;
      break;
    case "dual":
      if (numeral.accusative && fresh && !how.governs(doc, link.at)) return addScale(s, value / 2, joined, added);
      if (fresh) {
        if (!added || value >= s.floor) return false;
        s.total += value;
        s.floor = value / 2;
        s.scale = value / 2;
        return true;
      }
      return numeral.accusative === true && !joined && multiply(s, value / 2);
    case "scale":
      return takeScale(s, numeral, fresh, joined, added);
    case "dozen":
      if (joined || s.total > 0 || (numeral.plural && fresh)) return false;
      s.total = (fresh ? 1 : groupOf(s)) * value;
      clear(s);
      s.scale = value;
      s.done = true;
      return true;
    default: {
      const never: never = role;
      return never;
    }
  }
  s.scale = 1;
  return true;
}

function takeHundred(
  s: State,
  value: number,
  fresh: boolean,
  joined: boolean,
  added: boolean,
  how: Composing,
): boolean {
  if (s.hundreds > 0) return false;
  if (fresh) {
    if (!added) return false;
    s.hundreds = 1;
  } else {
    const count = groupOf(s);
    if (joined || count > 99 || !Number.isInteger(count) || (how.unitsFirst && count > 9)) return false;
    clear(s);
    s.hundreds = count;
  }
  s.scale = value;
  return true;
}

function takeScale(s: State, numeral: Numeral, fresh: boolean, joined: boolean, added: boolean): boolean {
  const { value } = numeral;
  if (!fresh) return !joined && multiply(s, value);
  if (numeral.plural) return false;
  if (s.total > 0 && !joined && value > s.scale && s.scale > 1) {
    // a thousand million
    s.total *= value;
    s.floor = value;
    s.scale = value;
    return true;
  }
  return addScale(s, value, joined, added);
}

/** A scale by itself: the thousand of "a thousand", ألف. */
function addScale(s: State, value: number, joined: boolean, added: boolean): boolean {
  if (!added || value >= s.floor || (s.total > 0 && !joined)) return false;
  s.total += value;
  s.floor = value;
  s.scale = value;
  return true;
}

function multiply(s: State, scale: number): boolean {
  if (scale >= s.floor) return false;
  s.total += groupOf(s) * scale;
  clear(s);
  s.floor = scale;
  s.scale = scale;
  return true;
}
