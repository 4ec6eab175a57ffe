/** Figures in Arabic: each number to the first rule that reads it, then nouns that carry their own number, then doubts. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { makeFigures } from "../../../figures/index.ts";
import type { FigureStatus } from "../../../contract/types.ts";
import { extend } from "../../../extend.ts";
import type { AfterAttributions, FoundFigure, FoundNumber } from "../../../pack.ts";
import { type Document, spanOf } from "../../../text/document.ts";
import { doublings } from "./doublings.ts";
import { doubtAt, findDoubts } from "./doubt.ts";
import { isNoFigure, TIME_UNIT } from "./left-out.ts";
import type { Decided, FigureRule } from "./rule.ts";
import { amountRules } from "./rules/amounts.ts";
import { measureRules } from "./rules/measures.ts";
import { placeIn } from "./place.ts";
import { otherRules } from "./rules/others.ts";
import { AMONG_RULE, peopleRules } from "./rules/people.ts";
import { thingRules } from "./rules/things.ts";
import { scopeOf } from "./scope.ts";
import { singles } from "./singles.ts";
import { spells } from "./spells.ts";
import { type NumberView, viewOf } from "./view.ts";

const rules: readonly FigureRule[] = [...measureRules, ...amountRules, ...thingRules, ...peopleRules, ...otherRules];

export function figures(doc: Document, soFar: AfterAttributions): readonly FoundFigure[] {
  const numberAt = new Map<number, FoundNumber>();
  for (const number of soFar.numbers) for (let at = number.first; at <= number.last; at++) numberAt.set(at, number);
  const candidates: FigureCandidate[] = [];
  const decisions: Decided[] = [];
  let before: Decided | null = null;
  for (const found of soFar.numbers) {
    const number = withoutStrayUnit(doc, found);
    if (isNoFigure(doc, soFar, number)) continue;
    const view = viewOf(doc, number, (at) => numberAt.get(at) ?? null);
    const decided = decide(view, before);
    if (decided === null) continue;
    const first = before === null || before.view.sentence.index !== view.sentence.index;
    candidates.push(candidateOf(decided, number, first));
    before = decided;
    decisions.push(decided);
    const { start, end } = spanOf(doc, decided.first, decided.last);
    doc.trace?.({ stage: "figures", rule: decided.rule, start, end, outcome: "fired" });
  }
  const placeAt = placeIn(doc, soFar.found);
  const carriers = [...singles(doc, soFar, decisions), ...spells(doc, soFar), ...doublings(doc, soFar)];
  return makeFigures(doc, soFar, {
    candidates: candidates.concat(carriers).map((each) => extend(each, { place: placeAt(each.number.first) })),
    doubts: findDoubts(doc),
  });
}

/** «إصابة عشرة الأسبوع الماضي»: a unit does not take the article when its number has none. */
function withoutStrayUnit(doc: Document, number: FoundNumber): FoundNumber {
  if (number.unitAt === null || number.unitAt.first < number.first) return number;
  // «50 ألفا للدولار»: what one of them costs
  if (doc.tokens[number.unitAt.first]?.info.preposition === "ل" && /^[A-Z]{3}$/u.test(number.unit ?? ""))
    return { ...number, unit: null, unitAt: null };
  // «20 برميلا متفجرا»: a weapon, no measure of oil
  if (number.unit === "bbl" && doc.tokens[number.unitAt.last + 1]?.info.stem.startsWith("متفجر"))
    return { ...number, unit: null, unitAt: null };
  const stray =
    doc.tokens[number.unitAt.first]?.info.article === true && doc.tokens[number.first]?.info.article !== true;
  return stray && TIME_UNIT.test(number.unit ?? "") && doc.tokens[number.first]?.kind === "word"
    ? { ...number, unit: null, unitAt: null }
    : number;
}

/** «12 شخصا ربما لقوا حتفهم»: a doubt between the number and what is said of it. */
function doubtAfter({ doc, number }: NumberView, last: number): FigureStatus | null {
  for (let at = number.last + 1; at <= last; at++) {
    const doubt = doubtAt(doc, at);
    if (doubt !== null && doubt.entry.status === "unconfirmed") return "unconfirmed";
  }
  return null;
}

function decide(view: NumberView, before: Decided | null): Decided | null {
  for (const rule of rules) {
    const draft = rule.match(view, before);
    if (draft === null) continue;
    const whole = rule.id === AMONG_RULE ? (before?.whole ?? before) : null;
    return extend(draft, { view, rule: rule.id, whole });
  }
  return null;
}

function candidateOf(decided: Decided, number: FoundNumber, first: boolean): FigureCandidate {
  const { view, measure, of, group, label } = decided;
  const { value, low, high, qualifier } = view.amount;
  const scaled = (amount: number | null) => (amount === null ? null : amount * (decided.times ?? 1));
  return {
    rule: decided.rule,
    first: Math.min(decided.first, number.first),
    last: Math.max(decided.last, number.last),
    carrier: "number",
    number: { first: number.first, last: number.last, span: number.span },
    amount: {
      value: scaled(value),
      low: scaled(low),
      high: scaled(high),
      qualifier,
      unit: decided.unit ?? number.unit,
    },
    measure,
    of,
    group,
    label,
    scope: decided.scope ?? scopeOf(view, first),
    status: decided.status ?? doubtAfter(view, decided.last),
    weight: 1,
  };
}
