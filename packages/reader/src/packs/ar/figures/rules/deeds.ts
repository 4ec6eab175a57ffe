/** What was done to people, by words that tell it only where people stand beside them, or another word behind. */
import type { Measure } from "../../../../contract/types.ts";
import { type Fact, holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Document } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Evidence } from "../evidence/told.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../person.ts";
import { changed, type FigureRule } from "../rule.ts";
import { splitBefore } from "../split.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord, words } from "../words.ts";
import { areArmed, isBlocked } from "./crowds.ts";
import { verbAt } from "./moved.ts";
import { draft } from "./whom.ts";

/** «قبضت القوات على 9», «أخلت المحكمة سبيل 9», «انقطع الاتصال بـ9». */
export const split: FigureRule = {
  id: "ar.figure.split",
  of: "people",
  match(view, before) {
    const { doc, left, number, counted, sentence, numbers } = view;
    if (counted !== null && !isPerson(doc, counted)) return null;
    const { info } = doc.tokens[number.first] as Token;
    const written = wordAt(doc, left + 1);
    const led = info.preposition || (left + 1 < number.first && (written === "ب" || written === "ل") ? written : "");
    const told = splitBefore(doc, left, led, sentence.first, (at) => {
      const other = numberAt(numbers, at);
      // «بالسجن 5 سنوات على 9»
      return other !== null && !other.ordinal && other.unit === null;
    });
    if (told === null) return null;
    const found: Evidence = { ...told, distance: 0 };
    return draft(view, told.measure, before, found);
  },
};
/** Nouns of deeds that are as often of other things: only right before people, without the article. */
const NOUNS: ReadonlyMap<string, Measure> = new Map(
  (
    [
      ["released", "تحرير"],
      ["rescued", "إغاثة"],
      ["abducted", "سبي"],
      ["affected", "محاصرة حصار حرمان تجويع إفقار معاناة"],
      ["charged", "اتهام تغريم ملاحقة مقاضاة"],
      ["protesters_present", "احتجاج اعتصام"],
    ] as const
  ).flatMap(([measure, list]) => [...words(list)].map((noun) => [noun, measure] as const)),
);

type Frame = readonly [verb: Fact, behind: Fact, measure: Measure];
const HOMES = "منازلهم بيوتهم ديارهم قراهم مساكنهم بلداتهم مناطقهم أراضيهم مدنهم مخيماتهم أحياءهم بلادهم";
/** «غادر 9 آلاف منازلهم», «مثل 9 أمام المحكمة»: the verb before them, what completes it behind. */
const FRAMES: readonly Frame[] = [
  [stemLike(/^[وف]?(?:[يت]?غادر|غادرت|مغادره|ترك|تركت|[يت]ترك|هجر|هجرت|اخلي|اخلت)$/u), isWord(HOMES), "displaced"],
  [stemLike(/^[وف]?(?:مثل|مثلت|س?[يت]مثل|مثول)$/u), isWord("أمام"), "charged"],
  [stemLike(/^[وف]?(?:علق|علقت|[يت]علق)$/u), isWord("في داخل تحت وسط بين فوق"), "affected"],
  [stemLike(/^[وف]?(?:حرم|حرمت|[يت]حرم)$/u), isWord("من"), "affected"],
  [
    stemLike(/^[وف]?(?:نظم|[يت]نظم|نفذ|[يت]نفذ|اقام|[يت]قيم)$/u),
    isWord("وقفة مسيرة مظاهرة تظاهرة اعتصاما احتجاجا إضرابا تجمعا"),
    "protesters_present",
  ],
  [
    stemLike(/^[وف]?(?:اغلق|[يت]غلق|قطع|[يت]قطع|سد|[يت]سد|حاصر|[يت]حاصر|اقتحم|[يت]قتحم|طوق|[يت]طوق|احتل|[يت]حتل)ت?$/u),
    isBlocked,
    "protesters_present",
  ],
  [stemLike(/^[وف]?(?:احتجز|احتجزت|[يت]حتجز)$/u), isWord("تحت"), "affected"],
  [stemLike(/^[وف]?(?:رقد|[يت]رقد)$/u), isWord("في داخل"), "injured"],
  [stemLike(/^[وف]?(?:التقط|التقطت|[يت]لتقط)$/u), isWord("العدوى الفيروس المرض"), "infected"],
  [stemLike(/^[وف]?(?:تلق(?:ي|ت)|[يت]تلق(?:ي)?)$/u), isWord("العلاج علاجا الإسعافات الرعاية"), "injured"],
  [
    stemLike(/^[وف]?(?:تعرض|تعرضت|[يت]تعرض|اصيب|اصيبت)$/u),
    isWord("لحروق لجروح لإصابات للإصابة للاختناق لكسور للتسمم لصدمات للطعن لطعنات للدهس"),
    "injured",
  ],
  [stemLike(/^[وف]?(?:تعرض|تعرضت|[يت]تعرض)$/u), isWord("للخطف للاختطاف"), "abducted"],
  [stemLike(/^[وف]?(?:تعرض|تعرضت|[يت]تعرض)$/u), isWord("للاعتقال للتوقيف للاحتجاز للحبس للسجن"), "arrested"],
  [stemLike(/^[وف]?(?:خضع|خضعت|[يت]خضع)$/u), isWord("للعلاج لعمليات لعملية لجراحة لجراحات"), "injured"],
  [stemLike(/^[وف]?(?:دخل|دخلت|[يت]دخل)$/u), isWord("السجن السجون المعتقل"), "arrested"],
  [stemLike(/^[وف]?(?:اخرج|اخرجت|سحب|سحبت|انتشال|اخراج)$/u), isWord("أحيا حيا حية سالمين"), "rescued"],
  [
    stemLike(/^[وف]?(?:اضطر|اضطرت|[يت]ضطر|اجبر|اجبرت|[يت]جبر|ارغم|ارغمت|اضطرار|اجبار|ارغام)$/u),
    isWord("للنزوح للفرار للهرب للهروب للرحيل للجوء للمغادرة"),
    "displaced",
  ],
];
/** «سحب 3 أطفال من تحت الركام» */
const draws = stemLike(/^[وف]?(?:سحب(?:ت|وا)?|[يت]سحب(?:ون)?|اخرج(?:ت|وا)?|[يت]خرج(?:ون)?|اخراج)$/u);
const enters = stemLike(/^[وف]?(?:دخل|دخلت|[يت]دخل|دخول)$/u);
const isStrike = isStem("إضراب إضرابات اعتصام عصيان");
const dwells = stemLike(
  /^[وف]?(?:[يت]عيش|عاش(?:ت)?|[يت]قيم|اقام(?:ت)?|[يت]قطن|[يت]نام|[يت]بيت|بات(?:ت)?|[يت]حتمي|احتم(?:ي|ت))$/u,
);
const isCamp = isStem("خيام خيمة مخيم مخيمات العراء مدارس إيواء ملاجئ أكواخ");
const leaves = stemLike(/^[وف]?ب?(?:خرج|خرجت|[يت]خرج|خروج)$/u);
const isOfPrison = isWord("السجن السجون المعتقل المعتقلات الأسر الحبس الزنازين");
const isFlight = stemLike(/^(?:نزوح|فرار|هرب|هروب|رحيل|لجو|مغادره|ترك|اخلا)$/u);
const compels = stemLike(
  /^[وف]?(?:اضطر|اضطرت|[يت]ضطر|اجبر|اجبرت|[يت]جبر|ارغم|ارغمت|اضطرار|اجبار|ارغام|دفع|دفعت|[يت]دفع)$/u,
);
const deprives = stemLike(/^[وف]?(?:حرم|حرمت|[يت]حرم)$/u);
const makesThem = factOfWord((info) => compels(info) || deprives(info) || draws(info));
const isTo = isWord("إلى على");

/** What happens to people by a frame of two words around them. */
function framed(view: NumberView): Measure | null {
  const { doc, right, counted } = view;
  // what stands right behind those counted may have been taken for a description: «16 شخصا العلاج»
  const from = counted === null ? right : counted.head + 1;
  let behindAt = from;
  while (behindAt < right && !holdsAt(doc, behindAt, isBehind)) behindAt++;
  if (!holdsAt(doc, behindAt, mayComplete)) return null;
  const at = opener(view);
  if (at < 0) return null;
  if (holdsAt(doc, at, leaves) && wordAt(doc, right) === "من" && holdsAt(doc, right + 1, isOfPrison)) return "released";
  if (holdsAt(doc, at, compels) && holdsAt(doc, right, isTo) && holdsAt(doc, right + 1, isFlight)) return "displaced";
  if (holdsAt(doc, at, draws) && wordAt(doc, right) === "من" && wordAt(doc, right + 1) === "تحت") return "rescued";
  if (holdsAt(doc, at, enters) && wordAt(doc, right) === "في" && holdsAt(doc, right + 1, isStrike))
    return "protesters_present";
  if (
    holdsAt(doc, at, dwells) &&
    wordAt(doc, right) === "في" &&
    (holdsAt(doc, right + 1, isCamp) || holdsAt(doc, right + 2, isCamp))
  )
    return "displaced";
  if (holdsAt(doc, at, strikes) && wordAt(doc, right) === "حتي")
    return wordAt(doc, right + 1) === "الموت" ? "killed" : null;
  for (const [verb, behind, measure] of FRAMES)
    if (holdsAt(doc, at, verb) && holdsAt(doc, behindAt, behind)) return measure;
  return null;
}
/** The verb: what stands behind is enough of a sign for one that has its subject between («أرغم القصف 9 آلاف على النزوح»). */
function opener(view: NumberView): number {
  const { doc, left, sentence, numbers } = view;
  const near = verbAt(view, mayOpen);
  if (near >= 0) return near;
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--) {
    if (holdsAt(doc, at, makesThem)) return at;
    if (numberAt(numbers, at) !== null || (doc.tokens[at] as Token).kind !== "word") return -1;
  }
  return -1;
}
const strikes = stemLike(/^[وف]?(?:دهس|طعن|ضرب|عذب|رجم)$/u);
const mayOpen = factOfWord(
  (info) =>
    leaves(info) ||
    compels(info) ||
    strikes(info) ||
    draws(info) ||
    enters(info) ||
    dwells(info) ||
    FRAMES.some(([verb]) => verb(info)),
);
const isBehind = factOfWord((info) => FRAMES.some(([, behind]) => behind(info)));
const mayComplete = factOfWord(
  (info) => info.word === "من" || info.word === "حتي" || info.word === "في" || isTo(info) || isBehind(info),
);

/** «محاصرة 9 عمال», «حرم 9 عمال من الماء». */
export const deeds: FigureRule = {
  id: "ar.figure.deeds",
  of: "people",
  match(view, before) {
    const { doc, left, counted, number } = view;
    if (left < 0 || (counted !== null && !isPerson(doc, counted))) return null;
    // «احتجاج 17 أكتوبر»
    const noun = counted === null && number.qualifier !== "vague" ? null : deedAt(doc, left);
    const told = noun ?? framed(view) ?? (isFall(view) ? "killed" : null);
    if (told === null || (told === "protesters_present" && areArmed(view))) return null;
    const drafted = draft(view, told, before, { measure: told, first: left, last: left, distance: 0 });
    return told === "protesters_present" ? changed(drafted, { group: "protesters" }) : drafted;
  },
};

/** «سقط 17 في القصف» */
const isFall = ({ doc, left, right, counted }: NumberView): boolean =>
  counted === null && holdsAt(doc, left, falls) && holdsAt(doc, right, fellIn);
const falls = stemLike(/^[وف]?ب?(?:سقط|سقوط|[يت]سقط)$/u);
const fellIn = isWord("في خلال جراء إثر نتيجة أثناء برصاص بنيران على منذ");

const unjoined = (stem: string) => stem.replace(/^[وف]?[بل]?(?=...)/u, "");
const isDone = factOfWord(({ stem, article }) => !article && (NOUNS.has(stem) || NOUNS.has(unjoined(stem))));

/** What the noun at a token says was done to those right behind it, or null. */
export function deedAt(doc: Document, at: number): Measure | null {
  if (!holdsAt(doc, at, isDone)) return null;
  const { stem } = (doc.tokens[at] as Token).info;
  return NOUNS.get(stem) ?? NOUNS.get(unjoined(stem)) ?? null;
}
