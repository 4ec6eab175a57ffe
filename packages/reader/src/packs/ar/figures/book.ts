/** Which rules are tried on a number: those of its unit, or those that what stands around it leaves open. */
import { isPerson } from "./person.ts";
import type { Decided, FigureRule, Need } from "./rule.ts";
import { measureRules } from "./rules/measures.ts";
import { amountRules } from "./rules/amounts.ts";
import { otherRules } from "./rules/others.ts";
import { peopleRules } from "./rules/people.ts";
import { thingRules } from "./rules/things.ts";
import { mayCountPeople } from "./rules/whom.ts";
import type { NumberView } from "./view.ts";

const rules: readonly FigureRule[] = [...measureRules, ...amountRules, ...thingRules, ...peopleRules, ...otherRules];

/** In the order of trying. The lists are made when they are first needed: units are few, and so is what may be missing. */
export function rulesFor(view: NumberView, before: Decided | null): readonly FigureRule[] {
  const { unit } = view.number;
  if (unit !== null) return ofUnit(unit);
  const around = aroundOf(view, before);
  return (bare[around] ??= rules.filter((rule) => isOpen(rule, around)));
}

const measured = new Map<string, readonly FigureRule[]>();

function ofUnit(unit: string): readonly FigureRule[] {
  let tried = measured.get(unit);
  if (tried === undefined) {
    tried = rules.filter(
      ({ of, units }) => (of === "measured" || of === "any") && (units === undefined || units(unit)),
    );
    measured.set(unit, tried);
  }
  return tried;
}

/** By the sum of what stands around. */
const bare: (readonly FigureRule[] | undefined)[] = [];

const BITS: Readonly<Record<Need, number>> = {
  noun: 1,
  person: 2,
  "no noun": 4,
  share: 8,
  "harm before": 16,
  "harm after": 32,
  "figure before": 64,
};
const PEOPLE = 128;

function aroundOf(view: NumberView, before: Decided | null): number {
  const { doc, counted, number } = view;
  let around = mayCountPeople(view) ? PEOPLE : 0;
  if (counted === null) around |= BITS["no noun"];
  else around |= isPerson(doc, counted) ? BITS.noun | BITS.person : BITS.noun;
  if (number.value !== null && number.value > 0 && number.value < 1) around |= BITS.share;
  if (view.harmBefore) around |= BITS["harm before"];
  if (view.harmAfter) around |= BITS["harm after"];
  if (before !== null) around |= BITS["figure before"];
  return around;
}

function isOpen({ of, needs = [] }: FigureRule, around: number): boolean {
  if (of === "measured" || (of === "people" && (around & PEOPLE) === 0)) return false;
  return needs.every((need) => (around & BITS[need]) !== 0);
}
