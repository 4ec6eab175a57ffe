/** A half said after the unit, of the unit or of the scale: "two and a half tonnes" as طنان ونصف, خمسة دولارات ونصف الدولار. */
import { type Document, lookUp } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { type Core, number, type NumberGrammar, round } from "./core.ts";

interface Part {
  readonly value: number;
  readonly last: number;
  /** The word after it, where that says what it is a part of. */
  readonly of: Token | null;
}

/** The fraction that is joined to what ends before token `at`; `names` tells whether the token after it says what it is a part of. */
function partAt(doc: Document, at: number, grammar: NumberGrammar, names: (token: Token) => boolean): Part | null {
  const link = grammar.link(doc, at);
  if (link?.how !== "and") return null;
  const part = lookUp(doc, link.at, "fraction");
  if (part === null || part.entry.plural || part.entry.beforeDefinite || part.entry.afterNumeral) return null;
  const alone: Part = { value: part.entry.value, last: part.last, of: null };
  const next = doc.tokens[part.last + 1];
  if (next === undefined || next.sentence !== (doc.tokens[at] as Token).sentence) return alone;
  if (names(next)) return { ...alone, last: part.last + 1, of: next };
  // «خمسة كيلومترات ونصف المدينة»: half of something else
  const ofOther = next.kind !== "mark" && next.info.preposition === "" && next.info.entries.particle === undefined;
  return ofOther ? null : alone;
}

const isOfUnit = (token: Token, unit: string | undefined): boolean =>
  unit !== undefined && token.info.entries.unit?.unit === unit;

const isOfScale = ({ info }: Token, { scale }: Core): boolean =>
  info.entries.numeral?.role === "scale" && info.entries.numeral.value === scale;

/** The half after a number's unit, or null. `unitLast`: the last token of the unit. */
export function halfAfter(doc: Document, core: Core, unitLast: number, grammar: NumberGrammar): Core | null {
  if (core.value === null || core.ordinal || core.low !== core.value) return null;
  const ofUnit = doc.tokens[unitLast]?.info.entries;
  // the halves of lengths of time are read with them
  if (ofUnit?.period !== undefined) return null;
  const unit = ofUnit?.unit?.unit;
  const part = partAt(doc, unitLast + 1, grammar, (token) => isOfScale(token, core) || isOfUnit(token, unit));
  if (part === null) return null;
  // "two billion dollars and a half": of the billion, unless the unit is said again
  const times = part.of === null || isOfScale(part.of, core) ? core.scale : 1;
  return number(core.first, part.last, round(core.value + part.value * times), core.scale);
}

/** A unit that says how many by its own form (ساعة، ساعتان), where a half follows it or it is the first end of a range. */
export function unitAlone(
  doc: Document,
  at: number,
  grammar: NumberGrammar,
  between: ReadonlySet<string>,
): Core | null {
  const { info } = doc.tokens[at] as Token;
  const unit = info.entries.unit;
  if (unit?.holds === undefined || info.article || info.entries.numeral !== undefined) return null;
  const before = doc.tokens[at - 1];
  if (before !== undefined && before.sentence === (doc.tokens[at] as Token).sentence && isCounting(before)) return null;
  const part =
    info.entries.period !== undefined ? null : partAt(doc, at + 1, grammar, (token) => isOfUnit(token, unit.unit));
  if (part !== null) return number(at, part.last, unit.holds + part.value);
  return isBetween(doc, at, between, unit.unit, grammar) ? number(at, at, unit.holds) : null;
}

const isCounting = ({ kind, info }: Token) =>
  kind === "digits" || info.entries.numeral !== undefined || info.entries.fraction !== undefined;

/** «بين شهر وخمسة أشهر», «بين يوم و3 أيام»: the other end is in the same unit. */
function isBetween(
  doc: Document,
  at: number,
  between: ReadonlySet<string>,
  unit: string,
  grammar: NumberGrammar,
): boolean {
  if (!between.has(doc.tokens[at - 1]?.info.stem ?? "")) return false;
  const link = grammar.link(doc, at + 1);
  const next = link?.how === "and" ? doc.tokens[link.at] : undefined;
  if (next === undefined || !isCounting(next)) return false;
  for (let far = next.index + 1; far <= next.index + 3; far++) {
    const other = doc.tokens[far]?.info.entries.unit;
    if (other !== undefined) return other.unit === unit;
  }
  return false;
}
