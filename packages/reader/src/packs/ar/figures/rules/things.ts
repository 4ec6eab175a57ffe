/** Things: aircraft, vehicles, weapons, attacks, and what was damaged. */
import type { Measure } from "../../../../contract/types.ts";
import { wordAt } from "../../../../figures/facts.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { type Decided, draftOf, type FigureRule } from "../rule.ts";
import { nounAs } from "../group.ts";
import type { NumberView } from "../view.ts";

const DAMAGE: ReadonlySet<Measure> = new Set<Measure>(["property_damaged", "affected", "injured"]);
/** Buildings that nothing happened to are counted as what they are. */
const things: FigureRule = {
  id: "ar.figure.things",
  of: "bare",
  needs: ["noun"],
  match(view, before) {
    const { counted, number, doc } = view;
    if (counted === null || counted.thing === null) return null;
    const { value } = number;
    // a part of one is no count, and «طراز 4 دبابة» counts none: three to ten take a plural
    if (value !== null && (value < 1 || (value >= 3 && value <= 10 && counted.thing.number === "singular")))
      return null;
    const around =
      counted.thing.measure === "attacks" ? null : (evidenceBefore(view, DAMAGE, 6) ?? evidenceAfter(view, DAMAGE));
    const damaged = around !== null || joinsDamage(view, before);
    // «انقطع التيار عن 40 ألف منزل»: those who live there
    const of = { first: counted.first, last: counted.last };
    const label = { first: counted.head, last: counted.last };
    if (!damaged && counted.thing.measure === "property_damaged" && isCutOff(view))
      return draftOf("affected", number.first, counted.last, of, nounAs(doc, counted.head), label);
    const measure = damaged ? "property_damaged" : counted.thing.measure;
    if (measure === "property_damaged" && !damaged) return null;
    const first = Math.min(number.first, around?.first ?? number.first);
    const last = Math.max(counted.last, around?.last ?? counted.last);
    const group =
      wordAt(doc, counted.head) === ""
        ? "total"
        : doc.text.slice(doc.tokens[counted.head]?.start, doc.tokens[counted.last]?.end);
    return draftOf(measure, first, last, of, group, label);
  },
};

function isCutOff({ doc, left, sentence }: NumberView): boolean {
  if (wordAt(doc, left) !== "عن") return false;
  for (let at = left - 1; at >= Math.max(sentence.first, left - 6); at--)
    if (CUT_OFF.test(doc.tokens[at]?.info.stem ?? "")) return true;
  return false;
}
const CUT_OFF = /^(?:[يت]?نقطع|انقط|قطع|[يت]قطع|حجب|فصل)/u;

/** «أحرقوا مئة متجر و57 سيارة»: one verb over both. */
function joinsDamage({ number, doc, sentence, left }: NumberView, before: Decided | null): boolean {
  if (before?.measure !== "property_damaged" || before.view.sentence.index !== sentence.index) return false;
  const joined =
    doc.tokens[number.first]?.info.conjunction === "و" ||
    doc.tokens[left + 1]?.info.conjunction === "و" ||
    wordAt(doc, number.first - 1) === "و";
  return joined && left - before.last <= 2;
}

export const thingRules: readonly FigureRule[] = [things];
