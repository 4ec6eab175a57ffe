/** Figures in Arabic: each number to the first rule that reads it, then nouns that carry their own number, then doubts. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { doubtsBySentence } from "../../../figures/doubts.ts";
import { makeFigures } from "../../../figures/index.ts";
import { attributionAround } from "../../../figures/attribution.ts";
import type { FigureStatus } from "../../../contract/types.ts";
import { holdsAt, stemLike } from "../../../figures/facts.ts";
import type { WordInfo } from "../../../lexicon/word.ts";
import type { AfterAttributions, FoundFigure, FoundNumber } from "../../../pack.ts";
import { type Document, spanOf } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { rulesFor } from "./book.ts";
import { doublings } from "./doublings.ts";
import { doubtAt, findDoubts } from "./doubt.ts";
import { isNoFigure, TIME_UNIT } from "./left-out.ts";
import { type Decided, type FigureRule, OF_PEOPLE } from "./rule.ts";
import { expected, intended } from "./intended.ts";
import { landmarksOf } from "./landmarks.ts";
import { placeIn } from "./place.ts";
import { AMONG_RULE, PEOPLE_RULE } from "./rules/whom.ts";
import { CORRECTED_RULE } from "./rules/sought.ts";
import { scopeOf } from "./scope.ts";
import { singles } from "./singles.ts";
import { spells } from "./spells.ts";
import { surveyOf } from "./survey.ts";
import { type NumberView, viewOf } from "./view.ts";

export function figures(doc: Document, soFar: AfterAttributions): readonly FoundFigure[] {
  const landmarks = landmarksOf(doc, soFar.numbers);
  const { numbers } = landmarks;
  const attributionAt = attributionAround(soFar.attributions);
  const candidates: FigureCandidate[] = [];
  const decisions: Decided[] = [];
  let before: Decided | null = null;
  for (let n = 0; n < soFar.numbers.length; n++) {
    const number = withoutStrayUnit(doc, soFar.numbers[n] as FoundNumber);
    if (isNoFigure(doc, soFar, number)) continue;
    const view = viewOf(doc, number, landmarks);
    const decided = decide(view, before);
    if (decided === null || (decided.rule === PEOPLE_RULE && isSpeaker(soFar, number))) continue;
    const first: boolean = before === null || before.view.sentence.index !== view.sentence.index;
    const status = OF_PEOPLE.has(decided.measure) ? intended(doc, attributionAt(number.span), decided) : null;
    const last = candidates.length - 1;
    // «صححت الرقم إلى 9»: the count before it is taken back
    if (decided.rule === CORRECTED_RULE && takesBack(doc, decided.first) && last >= 0)
      candidates[last] = { ...(candidates[last] as FigureCandidate), status: "retracted" };
    candidates.push(candidateOf(decided, number, first, status));
    // «بعشرين عاما على 102 آخرين»: others than those counted last, and no more years
    if (decided.measure !== "duration" || before === null) before = decided;
    decisions.push(decided);
    doc.trace?.({
      stage: "figures",
      rule: decided.rule,
      ...spanOf(doc, decided.first, decided.last),
      outcome: "fired",
    });
  }
  const { carriers, hedged } = surveyOf(doc);
  candidates.push(...singles(doc, soFar, carriers, decisions, numbers));
  candidates.push(...spells(doc, soFar.times, numbers));
  candidates.push(...doublings(doc, numbers));
  return makeFigures(doc, soFar, {
    attributionAt,
    candidates,
    doubtsAround: doubtsBySentence(doc, (_, from, to) => findDoubts(doc, hedged, from, to)),
    placeAt: placeIn(doc, soFar.found),
  });
}

/** «قال اثنان من السكان»: who speaks, and no measure of anything. */
function isSpeaker({ attributions }: AfterAttributions, { value, span }: FoundNumber): boolean {
  if (value === null || value > MOST_SPEAKERS) return false;
  return attributions.some(({ source }) => source !== null && source.start <= span.start && source.end >= span.end);
}
const MOST_SPEAKERS = 10;

const isExplosive = stemLike(/^متفجر/u);

/** «إصابة عشرة الأسبوع الماضي»: a unit does not take the article when its number has none. */
function withoutStrayUnit(doc: Document, number: FoundNumber): FoundNumber {
  const { unit, unitAt } = number;
  if (unitAt === null || unitAt.first < number.first) return number;
  const { info } = doc.tokens[unitAt.first] as Token;
  // «50 ألفا للدولار»: what one of them costs
  const isPriced = info.preposition === "ل" && /^[A-Z]{3}$/u.test(unit ?? "");
  // «20 برميلا متفجرا»: a weapon, no measure of oil
  const isWeapon = unit === "bbl" && holdsAt(doc, unitAt.last + 1, isExplosive);
  return isPriced || isWeapon || isStray(doc, number, info) ? { ...number, unit: null, unitAt: null } : number;
}

function isStray(doc: Document, { first, unit }: FoundNumber, ofUnit: WordInfo): boolean {
  const { kind, info } = doc.tokens[first] as Token;
  return ofUnit.article && !info.article && kind === "word" && TIME_UNIT.test(unit ?? "");
}

/** «12 شخصا ربما لقوا حتفهم»: a doubt between the number and what is said of it. */
function doubtAfter({ doc, number }: NumberView, last: number): FigureStatus | null {
  for (let at = number.last + 1; at <= last; at++) if (doubtAt(doc, at)?.status === "unconfirmed") return "unconfirmed";
  return null;
}

function decide(view: NumberView, before: Decided | null): Decided | null {
  const tried = rulesFor(view, before);
  for (let r = 0; r < tried.length; r++) {
    const rule = tried[r] as FigureRule;
    const draft = rule.match(view, before);
    if (draft === null) continue;
    const { measure, first, last, group, label } = draft;
    const whole = rule.id === AMONG_RULE && before !== null ? (before.whole ?? before) : null;
    return { draft, measure, first, last, group, label, view, rule: rule.id, whole };
  }
  return null;
}

const takesBack = (doc: Document, at: number): boolean => holdsAt(doc, at, isTakenBack);
const isTakenBack = stemLike(/^(?:[يت]?صحح|[يت]?عدل|[يت]?خفض|[يت]?قلص|[يت]?راجع)(?:ت|وا|ون)?$/u);

function candidateOf(
  { draft, view, rule }: Decided,
  number: FoundNumber,
  first: boolean,
  status: FigureStatus | null,
): FigureCandidate {
  const { value, low, high, qualifier } = view.amount;
  const { times } = draft;
  return {
    rule,
    first: Math.min(draft.first, number.first),
    last: Math.max(draft.last, number.last),
    carrier: "number",
    number: { first: number.first, last: number.last, span: number.span },
    amount: {
      value: value === null ? null : value * times,
      low: low === null ? null : low * times,
      high: high === null ? null : high * times,
      qualifier,
      unit: draft.unit ?? number.unit,
    },
    measure: draft.measure,
    of: draft.of,
    group: draft.group,
    label: draft.label,
    scope: draft.scope ?? scopeOf(view, first),
    status: expected(view) ?? doubtAfter(view, draft.last) ?? status,
    weight: 1,
  };
}
