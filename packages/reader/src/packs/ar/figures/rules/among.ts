/** People told of by a count of others: some of them, the next group, those numbered. */
import { holdsAt, wordAt, wordLike } from "../../../../figures/facts.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { nounAs } from "../group.ts";
import { isPerson } from "../person.ts";
import { changed, type FigureRule, OF_PEOPLE } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isWord } from "../words.ts";
import { isHeaderStem } from "./harm.ts";
import { part } from "./present.ts";
import { AMONG_RULE, draft, isAmong, isOutOf } from "./whom.ts";

/** «عدد الوافدين بلغ 72 ألفا»: people, and nothing is said to have been done to them. */
export const numbered: FigureRule = {
  id: "ar.figure.numbered",
  of: "bare",
  needs: ["no noun"],
  match(view, before) {
    const { doc, counted, left, sentence } = view;
    if (counted !== null) return null;
    for (let at = left; at >= Math.max(sentence.first, left - 8); at--) {
      const own = at >= left - 2 && holdsAt(doc, left, were) && doc.tokens[at]?.info.article === true;
      if (own && lookUp(doc, at, "people")?.entry.number === "plural") {
        const label = { first: at, last: at };
        return changed(draft(view, "other_people", before, null), {
          first: at,
          of: label,
          group: nounAs(doc, at),
          label,
        });
      }
      if (!isHeaderStem((doc.tokens[at] as Token).info)) continue;
      const people = lookUp(doc, at + 1, "people");
      if (people === null || lookUp(doc, left, "movement") === null) return null;
      const label = { first: at + 1, last: people.last };
      const group = people.entry.group ?? nounAs(doc, at + 1);
      return changed(draft(view, "other_people", before, null), { first: at, of: label, group, label });
    }
    return null;
  },
};

const were = isWord("كانوا كان هم");

/** «بينهم 3 أطفال», «4 منهم», «4 من أصل 9». */
export const among: FigureRule = {
  id: AMONG_RULE,
  of: "people",
  needs: ["figure before"],
  match(view, before) {
    if (before === null || !OF_PEOPLE.has(before.measure)) return null;
    const { doc, left, counted } = view;
    const outOf = isOutOf(doc, left - 1) || isOutOf(doc, view.right);
    if (view.number.first - before.view.number.last > (outOf ? 3 : 1) * MOST_APART) return null;
    if (before.rule === part.id && isOutOf(doc, left - 1)) return null;
    // «من أصل 16 مليون نسمة»: of all who live there
    if (outOf && (view.number.value ?? 0) >= 1e6) return draft(view, "population", before, null);
    // «نصفهم أطفال»
    const share = view.number.value !== null && view.number.value < 1;
    const own = share && holdsAt(doc, view.number.last, isTheirShare) && opensAside(view, before.last);
    if (!outOf && !own && counted?.partOf !== true && !holdsAt(doc, left, isAmong)) return null;
    return draft(view, before.measure, before, null);
  },
};

/** «، أكثر من نصفهم أطفال», «90 راكبا نصفهم نساء»; not «المدينة التي دمر نصفها». */
const opensAside = ({ doc, number, left }: NumberView, end: number): boolean =>
  left <= end + 1 ||
  /^[،(–—-]$/u.test(wordAt(doc, left)) ||
  (doc.tokens[number.first] as Token).info.conjunction === "و";
const isTheirShare = wordLike(/(?:هم|هن|ها)$/u);

/** A figure handed on is looked for no further back than this, in tokens. */
const MOST_APART = 40;

/** «قالت الشرطة إن المخطوفين 90، بينما تحدث الأهالي عن 73»: another count of the same. */
export const toldOtherwise: FigureRule = {
  id: "ar.figure.told-otherwise",
  of: "people",
  match(view, before) {
    const { doc, left, sentence, counted } = view;
    if (before === null || before.view.sentence.index !== sentence.index || !OF_PEOPLE.has(before.measure)) return null;
    if (wordAt(doc, left) !== "عن" || (counted !== null && !isPerson(doc, counted))) return null;
    for (let at = left - 1; at >= Math.max(sentence.first, left - 10); at--)
      if (holdsAt(doc, at, speaksOf)) return draft(view, before.measure, before, null);
    return null;
  },
};
const speaksOf = isWord("تحدث تحدثت تحدثوا يتحدث تتحدث وتحدث وتحدثت فتحدث فتحدثت");

/** «وقتلت القوات … في المدينة 12 شخصا»: the verb further back. */
export const harmFar: FigureRule = {
  id: "ar.figure.harm-far",
  of: "people",
  needs: ["harm before"],
  match(view, before) {
    const found = evidenceBefore(view, OF_HARM, 10);
    if (found === null || (view.counted !== null && found.distance > 3 && !isPerson(view.doc, view.counted)))
      return null;
    return draft(view, found.measure, before, found);
  },
};

/** «مقتل 5 متظاهرين و4 عناصر من قوات الأمن»: the second group came to what the first did. */
export const joined: FigureRule = {
  id: "ar.figure.joined",
  of: "people",
  needs: ["figure before"],
  match(view, before) {
    if (before === null || !OF_PEOPLE.has(before.measure)) return null;
    if (before.view.sentence.index !== view.sentence.index || !(isJoined(view) || view.counted?.others === true))
      return null;
    const end = Math.max(before.last, before.view.number.last);
    const apart = isSaidBetween(view.doc, end + 1, view.number.first) ? 18 : 6;
    if (view.number.first - end > apart) return null;
    if (view.counted !== null && !isPerson(view.doc, view.counted)) return null;
    return draft(view, before.measure, before, null);
  },
};

/** «300 قتيل بحسب الشرطة، و400 بحسب الأهالي»: only who says it stands between. */
function isSaidBetween(doc: Document, from: number, to: number): boolean {
  const at = wordAt(doc, from) === "،" ? from + 1 : from;
  return at < to && lookUp(doc, at, "cue")?.entry.kind === "according";
}

function isJoined({ doc, number, left }: NumberView): boolean {
  return (
    (doc.tokens[number.first] as Token).info.conjunction === "و" ||
    doc.tokens[left + 1]?.info.conjunction === "و" ||
    wordAt(doc, left) === "و" ||
    wordAt(doc, left) === "،"
  );
}
