/** People who were taken or went out of danger, or fell. */
import { wordAt } from "../../../../figures/facts.ts";
import { isPerson } from "../person.ts";
import type { FigureRule } from "../rule.ts";
import { words } from "../words.ts";
import { draft } from "./whom.ts";

/** «خروج 300 مقاتل», «نقل 40 أسرة إلى مركز إيواء»: taken or gone out of danger. */
export const movedOut: FigureRule = {
  id: "ar.figure.moved-out",
  of: "people",
  match(view, before) {
    const { doc, left, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const stem = (doc.tokens[left]?.info.stem ?? "").replace(/^ب/u, "");
    return OUT.has(stem) ? draft(view, "evacuated", before, null) : null;
  },
};
const OUT = words("خروج إخراج نقل مغادرة");

/** «سقط 9 من مقاتليه», «سقوط 30 مدنيا»: they fell, and no more is said. */
export const fell: FigureRule = {
  id: "ar.figure.fell",
  of: "people",
  match(view, before) {
    const { doc, left, right, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const fallen = FELL.test(doc.tokens[left]?.info.stem ?? "") || wordAt(doc, right) === "سقطوا";
    return fallen ? draft(view, "killed", before, null) : null;
  },
};
const FELL = /^(?:سقط|سقوط|يسقط)$/u;
