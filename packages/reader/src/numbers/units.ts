/** The unit of a number: what stands after it ("5 km", خمسة ملايين دولار) or before it ("$5", "EUR 5"). */
import type { TokenRange } from "../pack.ts";
import { type Document, lookUp } from "../text/document.ts";
import { Gap, type Token } from "../text/tokens.ts";
import type { Core } from "./core.ts";

export interface UnitFound {
  readonly unit: string | null;
  readonly unitAt: TokenRange | null;
}

const NONE: UnitFound = { unit: null, unitAt: null };

export function findUnit(doc: Document, core: Core): UnitFound {
  if (core.ordinal) return NONE;
  const own = (doc.tokens[core.first] as Token).info.entries.unit;
  // ساعتان ونصف: the unit is the number
  if (own?.holds !== undefined && core.value !== null)
    return { unit: own.unit, unitAt: { first: core.first, last: core.first } };
  return unitBefore(doc, core) ?? unitAfter(doc, core) ?? NONE;
}

function unitBefore(doc: Document, core: Core): UnitFound | null {
  // two tokens of a symbol at most: "US$5", "R$ 5"
  for (let first = core.first - 2; first < core.first; first++) {
    const hit = lookUp(doc, first, "unit");
    if (hit === null || hit.last !== core.first - 1 || !hit.entry.before) continue;
    if (first < hit.last && !isOneSymbol(doc, first, hit.last)) continue;
    if (hit.entry.onto === true && !isAmount(doc, core)) continue;
    // 5% 10: the sign belongs to the number it is written onto
    const owned = doc.tokens[first - 1]?.kind === "digits" && (doc.tokens[first] as Token).gap === Gap.none;
    if (!owned) return { unit: withRate(doc, hit.entry, core.last).unit, unitAt: { first, last: hit.last } };
  }
  return null;
}

/** "A$20" and "US $5", but "a $15 wage" and "Boeing's $4 billion": one letter before a sign is written onto it, in capitals. */
function isOneSymbol(doc: Document, first: number, last: number): boolean {
  const [letter, sign] = [doc.tokens[first] as Token, doc.tokens[last] as Token];
  return letter.end - letter.start > 1 || (letter.info.capital && sign.gap === Gap.none);
}

/** Whether a letter is written onto this number as onto an amount of money: in capitals, of a thousand at least and no bare year or code. */
function isAmount(doc: Document, { first, last, value }: Core): boolean {
  const [letter, digits] = [doc.tokens[first - 1], doc.tokens[first]];
  if (letter?.info.capital !== true || digits === undefined || value === null || value < 1000) return false;
  // one letter is written onto its amount; "Tk 1,900" may stand apart
  if (digits.gap > (letter.end - letter.start > 1 ? Gap.space : Gap.none)) return false;
  return last > first || digits.end - digits.start > 4;
}

function unitAfter(doc: Document, core: Core): UnitFound | null {
  let at = core.last + 1;
  const next = doc.tokens[at];
  if (next === undefined) return null;
  if (next.info.word === "-" && next.gap === Gap.none) at++;
  else if (isOf(next) && core.value === null) at++;
  const hit = lookUp(doc, at, "unit");
  if (hit === null || hit.entry.onto === true || doc.tokens[at]?.info.conjunction !== "") return null;
  if (opensName(doc, hit.last)) return null;
  if (hit.entry.large === true && (core.value ?? core.low ?? 0) < LARGE) return null;
  const { unit, last } = withRate(doc, hit.entry, hit.last);
  return { unit, unitAt: { first: hit.first, last } };
}

const LARGE = 1000;

/** "46 M-16 rifles": a letter of a make, and no metres. */
function opensName(doc: Document, at: number): boolean {
  const [letters, hyphen, digits] = [doc.tokens[at] as Token, doc.tokens[at + 1], doc.tokens[at + 2]];
  if (hyphen?.info.word !== "-" || hyphen.gap !== Gap.none || letters.end - letters.start > 3) return false;
  if (letters.kind !== "word") return false; // "58%-33%"
  return digits?.kind === "digits" && digits.gap === Gap.none;
}

const isOf = (token: Token) => token.info.word === "of" || token.info.word === "من";

/** "barrels a day", برميل يوميا: a rate. */
function withRate(
  doc: Document,
  entry: { readonly unit: string; readonly rate?: true },
  last: number,
): { readonly unit: string; readonly last: number } {
  if (!entry.rate) return { unit: entry.unit, last };
  const per = lookUp(doc, last + 1, "per");
  return per === null ? { unit: entry.unit, last } : { unit: `${entry.unit}/${per.entry.unit}`, last: per.last };
}
