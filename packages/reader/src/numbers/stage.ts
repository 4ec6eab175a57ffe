/** The stage of numbers: cores by rule, then their units, then shares and ranges, then what qualifies them. */
import type { Lang } from "../contract/types.ts";
import type { FoundNumber } from "../pack.ts";
import { applyShaped, type Found, longestFirst, type Rule, ruleBook } from "../rule/rule.ts";
import type { Document } from "../text/document.ts";
import { stemStart } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { cardinal, type Core, type Measured, type NumberGrammar } from "./core.ts";
import type { Qualifier } from "./entries.ts";
import { fraction } from "./fractions.ts";
import { halfAfter, unitAlone } from "./halves.ts";
import { intervalOf } from "./interval.ts";
import { type Qualified, qualify } from "./qualify.ts";
import { joinRanges, type RangeWords } from "./range.ts";
import { joinShares, type ShareWords } from "./shares.ts";
import { findUnit } from "./units.ts";
import { vague } from "./vague.ts";

export interface NumberLanguage {
  readonly lang: Lang;
  readonly grammar: NumberGrammar;
  readonly range: RangeWords;
  readonly share: ShareWords;
  /** Whether the number at these tokens is none after all: "that one", a name. */
  readonly isNone: (doc: Document, core: Core) => boolean;
  /** What a verb further back makes of a number that nothing beside it qualifies. */
  readonly farQualifier: (doc: Document, core: Core) => Qualifier | null;
}

/** Makes the numbers stage of a language. Rule ids: `<lang>.numbers.cardinal`, `.fraction`, `.vague`, `.share`, `.range`, `.qualifier`, `.unit`, `.unit-alone`. */
export function numbersStage(language: NumberLanguage): (doc: Document) => readonly FoundNumber[] {
  const { lang, grammar } = language;
  const said = (doc: Document, core: Core | null) => (core === null || language.isNone(doc, core) ? null : core);
  const { between } = language.range;
  const rules: readonly Rule<Core>[] = [
    { id: `${lang}.numbers.vague`, at: ["vague", "numeral"], match: (doc, at) => vague(doc, at, grammar) },
    { id: `${lang}.numbers.fraction`, at: ["fraction"], match: (doc, at) => fraction(doc, at, grammar) },
    { id: `${lang}.numbers.unit-alone`, at: ["unit"], match: (doc, at) => unitAlone(doc, at, grammar, between) },
    {
      id: `${lang}.numbers.cardinal`,
      at: ["digits", "numeral"],
      match: (doc, at) => said(doc, cardinal(doc, at, grammar)),
    },
  ];
  const book = ruleBook(rules);
  return (doc) => {
    const cores = longestFirst(applyShaped(doc, "numbers", book, byRule));
    const shared = joinShares(doc, measured(doc, cores, grammar), language.share, lang);
    const ranged = joinRanges(doc, shared, language.range, lang);
    return qualify(doc, ranged, lang, language.farQualifier).map((core) => toNumber(doc, core));
  };
}

/** What a rule found, in one shape whichever found it. */
const byRule = ({ first, last, value, low, high, ordinal, scale, digits }: Core, rule: string): Found<Core> => ({
  first,
  last,
  value,
  low,
  high,
  ordinal,
  scale,
  digits,
  rule,
});

/** The numbers with their units, but for those that are in the unit of the one before. */
function measured(doc: Document, cores: readonly Found<Core>[], grammar: NumberGrammar): Measured[] {
  const apart: Measured[] = [];
  let before: Measured | undefined;
  for (let c = 0; c < cores.length; c++) {
    const core = measure(doc, cores[c] as Found<Core>, grammar);
    if (!isUnitOf(before, core)) apart.push(core);
    before = core;
  }
  return apart;
}

/** The hundred of "in the hundred" (في المئة) is the unit of the number before it; the half after a unit is part of it. */
const isUnitOf = (before: Measured | undefined, core: Measured) =>
  before !== undefined &&
  before.unitAt !== null &&
  core.first > before.first &&
  core.last <= Math.max(before.last, before.unitAt.last);

function measure(doc: Document, core: Found<Core>, grammar: NumberGrammar): Measured {
  const { unit, unitAt } = findUnit(doc, core);
  const longer = unitAt !== null && unitAt.first > core.last ? halfAfter(doc, core, unitAt.last, grammar) : null;
  const { first, last, value, low, high, ordinal, scale, digits } = longer ?? core;
  return { first, last, value, low, high, ordinal, scale, digits, rule: core.rule, unit, unitAt };
}

function toNumber(doc: Document, core: Qualified): FoundNumber {
  const { value, low, high, qualifier } = core;
  const exact = value !== null && qualifier !== "range" && qualifier !== "vague";
  const interval = exact ? intervalOf(value, qualifier) : { value: null, low, high };
  return {
    first: core.first,
    last: core.last,
    rule: core.rule,
    qualifierAt: core.qualifierAt,
    unitAt: core.unitAt,
    span: { start: numberStart(doc, core.first), end: (doc.tokens[core.last] as Token).end },
    value: interval.value,
    low: interval.low,
    high: interval.high,
    qualifier,
    unit: core.unit,
    ordinal: core.ordinal,
  };
}

/** A number keeps its article, and leaves out what is written onto it before that. */
function numberStart(doc: Document, first: number): number {
  const { conjunction, preposition } = (doc.tokens[first] as Token).info;
  return stemStart(doc, first, conjunction.length + preposition.length);
}
