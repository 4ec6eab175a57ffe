/** Times in Arabic. */
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { stemAt, wordAt } from "../../../times/numbers.ts";
import { type Said, timesStage } from "../../../times/stage.ts";
import { calendarRules } from "./calendar.ts";
import { clockRules } from "./clock.ts";
import { lengthRules } from "./lengths.ts";
import { numericRules } from "./numeric.ts";
import { relativeRules } from "./relative.ts";
import { withinRules } from "./within.ts";
import { yearRules } from "./years.ts";

/** What may stand between two words of one time. */
const BETWEEN = new Set(["،", ",", "من", "في", "يوم", "موافق", "شهر", "عام", "سنه", "/", "ال", "ل", "ساعه", "(", "ب"]);
const TO = new Set(["الي", "حتي", "-", "–", "—"]);

function joins(doc: Document, before: Said, after: Said): boolean {
  for (let at = before.last + 1; at < after.first; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.info.conjunction !== "") return false;
    if (!BETWEEN.has(token.info.word) && !BETWEEN.has(token.info.stem)) return false;
  }
  const first = doc.tokens[after.first];
  if (first === undefined || first.info.conjunction !== "") return false;
  const gap = after.first - before.last - 1;
  // "في 2016 في مايو": a preposition begins a new time, unless a smaller one came before
  if (gap > 0 && before.moment.year !== undefined && after.moment.hour === undefined) return false;
  const comma = /^[،,]$/u.test(wordAt(doc, before.last + 1));
  return (
    !comma ||
    before.moment.hour !== undefined ||
    after.moment.hour !== undefined ||
    after.moment.year !== undefined ||
    after.moment.month !== undefined
  );
}

/** A full time on both sides of إلى, or of و after بين. */
function range(doc: Document, before: Said, after: Said): { readonly first: number } | null {
  let end = before.last + 1;
  const opened = stemAt(doc, before.first - 1);
  const between =
    opened === "بين" || (stemAt(doc, before.first - 2) === "بين" && /^(?:عام|عامي|يوم|يومي|شهري)$/u.test(opened));
  const word = wordAt(doc, end);
  // من الأحد وحتى الثلاثاء
  const until = word !== "حتي" && stemAt(doc, end) === "حتي" && wordAt(doc, before.first - 1) === "من";
  if (between && doc.tokens[after.first]?.info.conjunction === "و" && after.first === end)
    return { first: before.first };
  if (between && word === "و" && after.first === end + 1) return { first: before.first };
  if (!until && !TO.has(word)) return null;
  end++;
  if (/^(?:عام|سنه|يوم|شهر|ال|ساعه)$/u.test(stemAt(doc, end)) && end < after.first) end++;
  if (end !== after.first || kindOf(before) !== kindOf(after)) return null;
  return { first: before.first };
}

function kindOf({ moment }: Said): string {
  if (moment.hour !== undefined) return "clock";
  if (moment.year !== undefined && moment.month === undefined) return "year";
  return "date";
}

function lists(doc: Document, before: Said, after: Said): boolean {
  if (after.first - before.last === 2 && wordAt(doc, before.last + 1) === "و") return true;
  return (
    after.first - before.last === 1 &&
    (doc.tokens[after.first]?.info.conjunction === "و" || after.moment.duration !== undefined)
  );
}

/** لمدة ثلاثة أيام من الاثنين، لمدة أسبوع اعتبارا من 4 مايو. */
function lasts(doc: Document, before: Said, after: Said): boolean {
  if (before.moment.duration === undefined) return false;
  const from = wordAt(doc, before.last + 1) === "اعتبارا" || wordAt(doc, before.last + 1) === "ابتدا" ? 2 : 1;
  if (wordAt(doc, before.last + from) !== "من") return false;
  const named = stemAt(doc, before.last + from + 1) === "يوم" ? 1 : 0;
  if (after.first !== before.last + from + 1 + named) return false;
  return (
    from === 2 ||
    /^(?:لمده|مده|على مدى)$/u.test(stemAt(doc, before.first - 1)) ||
    doc.tokens[before.first]?.info.preposition === "ل"
  );
}

/** بعد يومين من 12 يناير، قبل أسبوع من عيد الأضحى. */
function offset(doc: Document, before: Said, after: Said): -1 | 1 | null {
  if (wordAt(doc, before.last + 1) !== "من") return null;
  const named = stemAt(doc, before.last + 2) === "يوم" ? 1 : 0;
  if (after.first !== before.last + 2 + named) return null;
  const word = stemAt(doc, before.first - 1);
  if (word === "بعد") return 1;
  return word === "قبل" ? -1 : null;
}

/** Verbs that look ahead after the س of what will be, without their first letter: سيعقد، ستغادر. */
const WILL_BE =
  "عقد|نعقد|جري|بدا|تم|كون|لتقي|زور|صل|جتمع|شارك|قام|صوت|نظم|شهد|توجه|ستمر|علن|دخل|نطلق|نتهي|غادر|سافر|صدر|فتح|فتتح|ختتم|غلق|" +
  "طرح|قدم|سلم|تسلم|ناقش|بحث|حضر|حاكم|مثل|ستانف|طلق|رسل|عود|نقل|نشر|وقع|ضم|ستقبل|ستضيف|تولي|ودي|خضع|سمح|رفع|واصل|عرض|تخذ|نفذ|وزع|طبق|" +
  "بقي|ستغرق|حدد|رحل|عيد|تحدث|لقي|حكم|قرر|نتخب|جتاز|بث|توقف|عاد|خرج|تظاهر|ضرب|حيي|حتفل|لعب|واجه|ساعد|عقدون|جتمعون|صوتون|لتقون";
const TO_COME_WORDS = new RegExp(
  `^(?:سوف|المقرر|مقرر|المرتقب|المزمع|المتوقع|المنتظر|المفترض|موعدها|موعده|س[يتن](?:${WILL_BE}))$`,
  "u",
);
const isAhead = factOfWord(({ stem }) => TO_COME_WORDS.test(stem));
const REACH = 14;

function isToCome(doc: Document, { first }: Said): boolean {
  const sentence = doc.tokens[first]?.sentence;
  for (let at = first - 1; at >= first - REACH && tokenAt(doc, at)?.sentence === sentence; at--)
    if (isAhead((doc.tokens[at] as Token).info)) return true;
  return false;
}

export const times = timesStage({
  lang: "ar",
  rules: [
    ...numericRules,
    ...calendarRules,
    ...yearRules,
    ...withinRules,
    ...relativeRules,
    ...lengthRules,
    ...clockRules,
  ],
  joins,
  lists,
  lasts,
  offset,
  range,
  isToCome,
  lastIsYesterday: true,
});
