/** People to whom nothing is said to have happened, and parts of a whole. */
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, stemLike } from "../../../../figures/facts.ts";
import { lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { groupOf, nounAs } from "../group.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../person.ts";
import { type FigureRule, draftOf } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem } from "../words.ts";
import { isDisease, isEpidemic, isPatient } from "./disease.ts";
import { PEOPLE_RULE, draft, isOne, isOutOf } from "./whom.ts";

/** «مئات المتظاهرين», «400 جندي», «60 عاملا»: people, and nothing is said to have been done to them. */
export const present: FigureRule = {
  id: PEOPLE_RULE,
  of: "people",
  needs: ["person"],
  match(view, before) {
    const { doc, counted } = view;
    // the whole that a part was taken of
    if (isOutOf(doc, view.left - 1)) return null;
    if (counted === null || !isPerson(doc, counted) || counted.partOf) return null;
    if (isOne((doc.tokens[view.number.first] as Token).info)) return null;
    if (holdsAt(doc, counted.head, isPatient) && isEpidemic(view)) return draft(view, "infected", before, null);
    if (isStruckDown(view)) return draft(view, "infected", before, null);
    if (isCapacity(view)) return draft(view, "other", before, null);
    const { group } = groupOf(doc, counted, "other_people", before);
    const armed =
      group === "soldiers" ||
      (group === "militants" && (isDeployed(view) || (view.number.low ?? view.number.value ?? 0) >= A_FORCE)) ||
      ((group === "police" || group === "security_forces" || holdsAt(doc, counted.head, isMember)) && isDeployed(view));
    const measure: Measure = group === "protesters" ? "protesters_present" : armed ? "troops" : "other_people";
    return draft(view, measure, before, null);
  },
};

/** «ضرب الوباء … 40 شخصا»: a disease, and whom it came to. */
function isStruckDown({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at > Math.max(sentence.first, left - 10); at--)
    if (isDisease((doc.tokens[at] as Token).info) && holdsAt(doc, at - 1, strikes)) return true;
  return false;
}
const strikes = stemLike(/^[وف]?[يت]?(?:ضرب|اصاب|صيب|طال|طاول|فتك|اجتاح|جتاح|نهش)ت?$/u);

/** «حمولتها لا تتجاوز 90 راكبا», «مركز سعته 40 مريضا»: how many there is room for. */
function isCapacity({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--) {
    const { info } = doc.tokens[at] as Token;
    if (hasRoom(info)) return true;
    if (/^[،؛.:]$/u.test(info.word)) return false;
  }
  return false;
}
const hasRoom = isStem("حمولة حمولته حمولتها سعة سعته سعتها طاقته طاقتها يتسع تتسع يستوعب تستوعب استيعاب");
/** Members of a force, where it is sent out. */
const isMember = isStem("عنصر عنصرا عناصر رجل رجلا رجال فرد فردا أفراد عون أعوان مجند مجندا مجندين احتياط");

/** Fewer gunmen are those of one attack. */
const A_FORCE = 20;

/** «40 من أصل 100 نائب»: the whole has the noun of the part. */
export const part: FigureRule = {
  id: "ar.figure.part",
  of: "bare",
  match(view) {
    const { doc, number, right, numbers } = view;
    if (!isOutOf(doc, right)) return null;
    const whole = numberAt(numbers, right + 2);
    const people = whole === null || whole.unit !== null ? null : lookUp(doc, whole.last + 1, "people");
    if (whole === null || people === null) return null;
    const label = { first: whole.last + 1, last: people.last };
    const group = people.entry.group ?? nounAs(doc, label.first);
    return draftOf("other_people", number.first, label.last, label, group, label);
  },
};

/** «نشرت الحكومة 5000 شرطي». */
function isDeployed({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--)
    if (isDeployment((doc.tokens[at] as Token).info)) return true;
  return false;
}
const isDeployment = isStem(
  "قوامها قوامه استنفر استنفرت استنفار سحب سحبت يسحب تسحب سينسحب انسحاب تمركز يتمركز تتمركز مرابطة يرابط يرابطون جند جندت تأمين نشر نشرت نشروا ينشر تنشر سينشر ستنشر انتشار انتشر انتشرت ينتشر تنتشر إرسال أرسل أرسلت أرسلوا يرسل ترسل سترسل سيرسل تعزيز تعزيزات عزز عززت يعزز تعزز دفع دفعت يدفع تدفع حشد حشدت يحشد تحشد استدعاء استدعى استدعت عبأ عبأت تعبئة تعبأ",
);
