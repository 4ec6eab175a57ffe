/** People who were taken or went out of danger, or fell. */
import { holdsAt, wordLike } from "../../../../figures/facts.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { evidenceAfter } from "../evidence.ts";
import { isPerson } from "../person.ts";
import type { FigureRule } from "../rule.ts";
import { isWord, words } from "../words.ts";
import { draft } from "./whom.ts";

/** «خروج 300 مقاتل», «نقل 40 أسرة إلى مركز إيواء»: taken or gone out of danger. */
export const movedOut: FigureRule = {
  id: "ar.figure.moved-out",
  of: "people",
  needs: ["person"],
  match(view, before) {
    const { doc, left, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const stem = (doc.tokens[left]?.info.stem ?? "").replace(/^ب/u, "");
    return OUT.has(stem) ? draft(view, "evacuated", before, null) : null;
  },
};
const OUT = words("خروج إخراج نقل مغادرة");

/** «عبر 5000 شخص من السودان إلى تشاد», «عبرت الحدود»: over the border, and away. */
export const crossed: FigureRule = {
  id: "ar.figure.crossed",
  of: "people",
  match(view, before) {
    const { doc, left, right, counted } = view;
    if (counted === null || !isPerson(doc, counted) || !holdsAt(doc, left, crosses)) return null;
    return holdsAt(doc, right, isFromOrTo) ? draft(view, "displaced", before, null) : null;
  },
};
const crosses = isWord("عبر عبرت وعبر وعبرت يعبر تعبر عبور وعبور");
const isFromOrTo = isWord("من إلى الحدود نحو باتجاه");

/** «سقط 9 من مقاتليه», «سقوط 30 مدنيا»: they fell, and no more is said. */
export const fell: FigureRule = {
  id: "ar.figure.fell",
  of: "people",
  needs: ["person"],
  match(view, before) {
    const { doc, left, right, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const after = holdsAt(doc, right, isOnly) ? right + 1 : right;
    const fallen = FELL.test(doc.tokens[left]?.info.stem ?? "") || holdsAt(doc, after, haveFallen);
    return fallen ? draft(view, "killed", before, null) : null;
  },
};
const isOnly = isWord("فقط آخرين آخرون");
const haveFallen = isWord("سقطوا سقطا يسقطون");

/** «وفقد اثنان», «فقد 7 بحارة»: the particle ف and قد takes a verb, so that before a number it is the verb of loss. */
export const lost: FigureRule = {
  id: "ar.figure.lost",
  of: "people",
  match(view, before) {
    const { doc, left, counted, right } = view;
    if (!holdsAt(doc, left, isLost) || (counted !== null && !isPerson(doc, counted))) return null;
    // «فقد 7 بحارة حياتهم»
    if (evidenceAfter(view, OF_HARM, 2) !== null || holdsAt(doc, right, isOwned)) return null;
    return draft(view, "missing", before, null);
  },
};
const isLost = isWord("فقد وفقد فقدت وفقدت");
const isOwned = wordLike(/.{2,}(?:هم|هما|هن)$/u);

const FELL = /^(?:سقط|سقوط|يسقط)$/u;
