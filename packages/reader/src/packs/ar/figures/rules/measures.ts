/** Lengths, strengths, numbers of inhabitants, lengths of time. */
import { OF_HARM } from "../../../../figures/harm.ts";
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, sentenceAt, stemLike, withTag, wordAt, wordLike } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Matter, Spell } from "../entries.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { tallyBefore } from "../evidence/tally.ts";
import { anyFrom } from "../../../../figures/tokens.ts";
import { changed, type Draft, draftOf, type FigureRule } from "../rule.ts";
import { isStem, isWord } from "../words.ts";
import { isLost } from "./lost.ts";
import type { NumberView } from "../view.ts";

const LENGTHS = new Set(["km", "m", "cm", "mile", "foot", "ft"]);
const TIMES = new Set(["second", "minute", "hour", "day", "week", "month", "year", "decade"]);

function draft(view: NumberView, measure: Measure, from = view.number.first): Draft {
  const { number, counted } = view;
  const unit = number.unitAt ?? number;
  const first = Math.min(from, number.first, unit.first, counted?.first ?? number.first);
  const last = Math.max(number.last, unit.last, counted?.last ?? number.last);
  const of = number.unitAt ?? (counted === null ? null : { first: counted.first, last: counted.last });
  return draftOf(measure, first, last, of, "total", null);
}

const mayMatter = withTag("matter");
const isMatter = (doc: Document, at: number, matter: Matter) =>
  holdsAt(doc, at, mayMatter) && lookUp(doc, at, "matter")?.entry === matter;

/** «على بعد 40 كيلومترا», «بطول 12 مترا». */
const distance: FigureRule = {
  id: "ar.figure.distance",
  of: "measured",
  units: (unit) => LENGTHS.has(unit),
  match(view) {
    return LENGTHS.has(view.number.unit ?? "") ? draft(view, "distance") : null;
  },
};

/** «زلزال بلغت قوته 6.1 درجات», «هزة بقوة 5 على مقياس ريختر». */
const magnitude: FigureRule = {
  id: "ar.figure.magnitude",
  of: "any",
  units: (unit) => unit === "degree",
  match(view) {
    const { doc, number, left, right } = view;
    if (number.unit !== null && number.unit !== "degree") return null;
    if (!anyFrom(view.landmarks.matters, left - 4, right + 2)) return null;
    if (number.unit !== null || (number.value ?? 10) < 10)
      for (let at = left; at >= Math.max(view.sentence.first, left - 4); at--)
        if (isMatter(doc, at, "strength")) return draft(view, "magnitude", at);
    for (let at = right; at <= right + 2; at++)
      if (isMatter(doc, at, "strength") && wordAt(doc, at).endsWith("مقياس")) return draft(view, "magnitude");
    return null;
  },
};

/** «عدد سكانها 3 ملايين نسمة». */
const population: FigureRule = {
  id: "ar.figure.population",
  of: "bare",
  match(view) {
    const drafted = inhabitants(view);
    // «تضرر مليونا نسمة»: they are told as harmed
    if (drafted === null || evidenceBefore(view, OF_HARM, 0) !== null) return null;
    return tallyBefore(view, OF_HARM) === null ? drafted : null;
  },
};

function inhabitants(view: NumberView): Draft | null {
  const { doc, left, counted, sentence, landmarks } = view;
  if (counted !== null && holdsAt(doc, left, suffices)) return draft(view, "affected");
  if (counted !== null && wordAt(doc, counted.head) === "نسمه") return draft(view, "population");
  const floor = Math.max(sentence.first, left - 5);
  if (!anyFrom(landmarks.matters, floor, left)) return null;
  for (let at = left; at >= floor; at--) if (isMatter(doc, at, "people")) return draft(view, "population", at);
  return null;
}
const suffices = wordLike(/^[يت]كفي$/u);

/** «الحداد لمدة ثلاثة أيام», «السجن خمس سنوات», «احتجاجات مستمرة منذ ستة أسابيع». */
const duration: FigureRule = {
  id: "ar.figure.duration",
  of: "any",
  units: (unit) => TIMES.has(unit),
  match(view) {
    const { doc, number, left, right } = view;
    const unit = unitOfTime(view);
    if (unit === null || isOfMeeting(view)) return null;
    const start = Math.min(number.first, number.qualifierAt?.first ?? number.first);
    const from = spellAround(doc, left, start, right);
    if (from === null && !isTerm(view)) return null;
    return changed(draft(view, "duration", Math.min(from ?? number.first, number.first)), { unit });
  },
};

/** «خمس سنوات سجنا», «ثلاث سنوات مع وقف التنفيذ», «حكم عليه بسبع سنوات», «… وسنتين في حق الثاني»: what a court gave. */
function isTerm({ doc, number, left, right, sentence }: NumberView): boolean {
  if (holdsAt(doc, right, isServed)) return true;
  if (wordAt(doc, right) === "مع") return holdsAt(doc, right + 1, isSuspension);
  const against = holdsAt(doc, right, isAgainst) || (wordAt(doc, right) === "في" && wordAt(doc, right + 1) === "حق");
  if (!against && (doc.tokens[number.first] as Token).info.preposition !== "ب") return false;
  for (let at = left; at >= Math.max(sentence.first, left - COURT_REACH); at--)
    if (holdsAt(doc, at, isOfCourt)) return true;
  return false;
}
const COURT_REACH = 25;
const isServed = isStem("سجنا حبسا نافذا نافذة نافذين سجن حبس أشغال موقوفة موقوف اعتقالا");
const isSuspension = isStem("وقف إيقاف النفاذ تأجيل الشغل");
const isAgainst = isWord("بحق على للثاني للثالث للآخر للآخرين للباقين");
const isOfCourt = stemLike(
  /^[بل]?(?:[يت]?حكم(?:ت|وا)?|قض(?:ي|ت)|ادين(?:ت|وا)?|دين|عقوب(?:ه|ات)|سجن|حبس|عاقبت?|احكاما?|ادان(?:ت|ه)?)$/u,
);

/** «اجتماع دام ثلاث ساعات», «رحلة استغرقت يومين»: no length of the crisis. */
function isOfMeeting({ doc, left, sentence }: NumberView): boolean {
  if (lastingAt(doc, left, left + 1) !== "verb") return false;
  for (let at = left; at >= Math.max(sentence.first, left - 9); at--) if (holdsAt(doc, at, isMeeting)) return true;
  return false;
}
const isMeeting = isStem(
  "اجتماع اجتماعا اجتماعه اجتماعها اجتماعهم لقاء لقاءهم لقاؤهما جلسة جلسات مؤتمر محادثات مباحثات مشاورات مفاوضات مكالمة اتصال رحلة زيارة خطاب كلمة مقابلة مباراة محاضرة جولة قمة",
);

/**
 * Where the quote of a length of time begins, if a spell of the crisis stands beside it; else null. `left`: the last token
 * before it, `first`: its first word, `right`: the first token after it.
 */
export function spellAround(doc: Document, left: number, first: number, right: number): number | null {
  const sentence = sentenceAt(doc, first);
  const lasting = lastingAt(doc, left, first);
  const reach = lasting === "verb" ? 25 : lasting === "while" ? 12 : 7;
  for (let at = left; at >= left - reach && sentenceAt(doc, at) === sentence; at--) {
    const spell = spellAt(doc, at);
    // a measure is told with its hours and places before its length
    if (spell === null || (spell === "crisis" && lasting !== "verb" && left - at > 7)) continue;
    const near = left - at <= 2;
    if (near && spell !== "crisis" ? true : lasting !== null && lasting !== "within")
      return left - at <= 7 ? at : first;
  }
  if (lasting === null) return null;
  if (lasting === "verb" || holdsAt(doc, left, isThroughout)) return first;
  for (let at = right; at <= right + 4 && sentenceAt(doc, at) === sentence; at++)
    if (spellAt(doc, at) !== null) return first;
  return null;
}

const isSpell = withTag("spell");
const spellAt = (doc: Document, at: number): Spell | null =>
  holdsAt(doc, at, isSpell) ? (lookUp(doc, at, "spell")?.entry ?? null) : null;

/** «ثلاثة أيام», «الأسابيع الستة». */
function unitOfTime({ doc, number }: NumberView): string | null {
  const written = number.unit ?? lookUp(doc, number.first - 1, "unit")?.entry.unit ?? "";
  return TIMES.has(written) ? written : null;
}

/** «طيلة ست ليال»: that long, whatever it was. */
const isThroughout = isStem("طوال طيلة مدى");

type Lasting = "verb" | "while" | "within";
const LASTING: ReadonlyMap<string, Lasting> = new Map([
  ..."دام دامت دامتا يدوم تدوم استمر استمرت استمرا يستمر تستمر استغرق استغرقت يستغرق تستغرق"
    .split(" ")
    .flatMap((word) => [word, `و${word}`, `ف${word}`].map((joined) => [joined, "verb"] as const)),
  ...["مدته", "مدتها", "مددا", "لفترات", "لفتره", "فتره", "مده", "مدي", "طوال", "طيله", "منذ", "علي مدار"].map(
    (word) => [word, "while"] as const,
  ),
  ["خلال", "within"],
]);

const lasts = factOfWord(({ stem, word }) => LASTING.has(stem) || LASTING.has(word));

/** What right before it says that it is a length of time. */
function lastingAt(doc: Document, left: number, first: number): Lasting | null {
  for (let at = left; at >= left - 4; at--) {
    if (!holdsAt(doc, at, lasts)) continue;
    const { stem, word } = (doc.tokens[at] as Token).info;
    const lasting = LASTING.get(stem) ?? LASTING.get(word) ?? null;
    // between the verb and the length stands what lasted: «استغرقت عملية إطفاء الحريق 7 ساعات»
    if (lasting === "verb" || at >= left - 2) return lasting;
  }
  return doc.tokens[first]?.info.preposition === "ل" ? "while" : null;
}

const DAMAGED: ReadonlySet<Measure> = new Set<Measure>(["property_damaged"]);

/** «90 كيلومترا في الساعة», «48 درجة مئوية». */
const other: FigureRule = {
  id: "ar.figure.physical",
  of: "measured",
  units: (unit) => unit === "mm" || isRate(unit) || isArea(unit),
  match(view) {
    const unit = view.number.unit ?? "";
    if (unit === "mm") return isRain(view) ? draft(view, "other") : null;
    if (!isArea(unit)) return draft(view, "other");
    const lost = evidenceBefore(view, DAMAGED, 8) !== null || isLost(view) || isDevoured(view);
    return draft(view, lost ? "property_damaged" : "other");
  },
};

const isRate = (unit: string) => /^(?:.+\/hour|°C)$/u.test(unit);
const isArea = (unit: string) => /^(?:km2|m2|hectare|acre|dunam|feddan)$/u.test(unit);

/** «التهم الحريق 300 هكتار», «أتت تلك الحرائق على 90 دونما»: the fire stands between the verb and what it took. */
function isDevoured({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - DEVOURED); at--) if (holdsAt(doc, at, devours)) return true;
  return false;
}
const DEVOURED = 9;
const devours = wordLike(
  /^[وف]?(?:التهم(?:ت|تها)?|[يت]لتهم|اتت|اتي|[يت]اتي|اجتاح(?:ت)?|[يت]جتاح|طال(?:ت)?|[يت]طال|غمر(?:ت)?|[يت]غمر)$/u,
);

/** «مدفع من عيار 120 ملم» measures nothing; rain and floods are measured so. */
function isRain({ doc, left, right, sentence }: NumberView): boolean {
  for (let at = Math.max(sentence.first, left - 8); at <= Math.min(sentence.last, right + 4); at++)
    if (holdsAt(doc, at, tellsOfRain)) return true;
  return false;
}
const tellsOfRain = stemLike(/^(?:هطول|امطار|مطر|مطري|تساقط|متساقط|ثلوج|منسوب|مياه|سيول|رطوب)|^بهطول/u);

export const measureRules: readonly FigureRule[] = [magnitude, distance, population, duration, other];
