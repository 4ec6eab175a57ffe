/** Lengths, strengths, numbers of inhabitants, lengths of time. */
import type { Measure } from "../../../../contract/types.ts";
import { lookUp } from "../../../../text/document.ts";
import type { FigureRule } from "../rule.ts";
import { type NumberView, wordAt } from "../view.ts";

const LENGTHS = new Set(["km", "m", "cm", "mile", "foot", "ft", "km2"]);
const TIMES = new Set(["second", "minute", "hour", "day", "week", "month", "year", "decade"]);

function draft(view: NumberView, measure: Measure, from = view.number.first) {
  const { number, counted } = view;
  const unit = number.unitAt ?? number;
  return {
    measure,
    first: Math.min(from, number.first, unit.first, counted?.first ?? number.first),
    last: Math.max(number.last, unit.last, counted?.last ?? number.last),
    of: number.unitAt ?? (counted === null ? null : { first: counted.first, last: counted.last }),
    group: "total",
    label: null,
  };
}

/** «على بعد 25 كلم», «أمواج يصل ارتفاعها إلى ثلاثة أمتار». */
const distance: FigureRule = {
  id: "ar.figure.distance",
  match(view) {
    return LENGTHS.has(view.number.unit ?? "") ? draft(view, "distance") : null;
  },
};

/** «زلزال بلغت قوته 7.5 درجة», «بقوة 6.1 على مقياس ريختر». */
const magnitude: FigureRule = {
  id: "ar.figure.magnitude",
  match(view) {
    const { doc, number, left, right } = view;
    if (number.unit !== null && number.unit !== "degree") return null;
    const isStrength = (at: number) => lookUp(doc, at, "matter")?.entry === "strength";
    for (let at = left; at >= Math.max(view.sentence.first, left - 4); at--)
      if (isStrength(at) && (number.unit !== null || (number.value ?? 10) < 10)) return draft(view, "magnitude", at);
    for (let at = right; at <= right + 2; at++)
      if (isStrength(at) && wordAt(doc, at).endsWith("مقياس")) return draft(view, "magnitude");
    return null;
  },
};

/** «عدد سكانها 9.5 ملايين نسمة». */
const population: FigureRule = {
  id: "ar.figure.population",
  match(view) {
    const { doc, number, left, counted, sentence } = view;
    if (number.unit !== null) return null;
    if (counted !== null && wordAt(doc, counted.head) === "نسمه") return draft(view, "population");
    for (let at = left; at >= Math.max(sentence.first, left - 5); at--)
      if (lookUp(doc, at, "matter")?.entry === "people") return draft(view, "population", at);
    return null;
  },
};

/** «الحداد لمدة ثلاثة أيام», «السجن خمس سنوات», «احتجاجات مستمرة منذ ستة أسابيع». */
const duration: FigureRule = {
  id: "ar.figure.duration",
  match(view) {
    const { doc, number, left, right, sentence } = view;
    if (!TIMES.has(number.unit ?? "")) return null;
    const lasting = lastingAt(view);
    for (let at = left; at >= Math.max(sentence.first, left - 7); at--) {
      const spell = lookUp(doc, at, "spell");
      if (spell === null) continue;
      const near = left - at <= 2;
      if (spell.entry === "crisis" ? lasting : near || lasting) return draft(view, "duration", at);
    }
    if (!lasting) return null;
    for (let at = right; at <= Math.min(sentence.last, right + 4); at++)
      if (lookUp(doc, at, "spell") !== null) return draft(view, "duration");
    return null;
  },
};

const LASTING = new Set([
  "مده",
  "مدي",
  "طوال",
  "طيله",
  "دام",
  "دامت",
  "استمر",
  "استمرت",
  "يستمر",
  "تستمر",
  "منذ",
  "خلال",
]);

function lastingAt({ doc, left, number }: NumberView): boolean {
  for (let at = left; at >= left - 1; at--) {
    const info = doc.tokens[at]?.info;
    if (info !== undefined && (LASTING.has(info.stem) || LASTING.has(info.word))) return true;
  }
  return doc.tokens[number.first]?.info.preposition === "ل";
}

export const measureRules: readonly FigureRule[] = [magnitude, distance, population, duration];
