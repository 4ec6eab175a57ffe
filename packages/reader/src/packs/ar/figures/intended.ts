/** Counts of people of whom something is only intended or expected. */
import type { FigureStatus, SpeechAct } from "../../../contract/types.ts";
import { holdsAt, wordLike } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundAttribution } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { CORRECTED_RULE } from "./rules/sought.ts";
import type { Decided } from "./rule.ts";
import type { NumberView } from "./view.ts";
import { isStem } from "./words.ts";

/** What is done to people on purpose, as a verbal noun: it can be planned, demanded or promised; a death cannot. */
export const isDeed = isStem(
  "إفراج إطلاق إخلاء إجلاء تحرير إنقاذ قتل إعدام ذبح اغتيال تصفية اعتقال توقيف احتجاز حبس سجن محاكمة مقاضاة ملاحقة ترحيل تهجير إبعاد طرد نقل إخراج خروج مغادرة خطف تبادل تسليم إعادة عودة تسريح تجنيد توظيف تشغيل انتداب إيواء استقبال استضافة تطعيم تلقيح علاج معالجة إعفاء عفو إسكان تدريب",
);

/** «تعهد بتوظيف 300 شاب», «حث على إجلاء 40 جريحا»: what is only promised, asked for or threatened with. */
export function intended(
  doc: Document,
  attribution: FoundAttribution | null,
  { draft, view, rule }: Decided,
): FigureStatus | null {
  // the count that is taken back is the one before it
  if (rule === CORRECTED_RULE) return "asserted";
  const content = attribution?.content[0];
  if (attribution === null || content === undefined || !INTENDING.has(attribution.act)) return null;
  // what a court orders is done
  const { source } = attribution;
  if (source !== null && COURT.test(doc.text.slice(source.start, source.end))) return null;
  const deed = Math.min(draft.first, view.left + 1);
  // «بذبح 20», «على إجلاء 20», «بتوظيف | 20»; what is asked for may be about deeds that were done: «بالتحقيق في مقتل 20»
  const at =
    [deed, view.left].find((each) => holdsAt(doc, each, isBy)) ??
    (holdsAt(doc, deed - 1, isTo) ? deed - 1 : holdsAt(doc, deed, isDeed) ? deed : -1);
  for (let k = at; k >= 0 && k > at - MOST_INTENDED; k--) {
    const { start, info } = doc.tokens[k] as Token;
    if (start < content.start) return "hypothetical";
    if (k < at && (isBy(info) || opensClause(info))) return null;
  }
  return at === 0 ? "hypothetical" : null;
}
const INTENDING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(["promise", "demand", "warn"]);
const COURT = /محكمة|القاض[يى]|قاض[يى]? |النيابة|المحام[يى] العام|النائب العام|المدع[يى] العام|دائرة الجن/u;
const MOST_INTENDED = 9;
/** A preposition before a verbal noun, and not before أن. */
const isBy = wordLike(/^ب(?!ان|انه|انها|انهم|ين).{3,}/u);
const isTo = wordLike(/^(?:علي|الي)$/u);
const opensClause = factOfWord(({ entries }) => {
  const particle = entries.particle?.class;
  return particle === "relative" || particle === "that" || particle === "subordinator";
});

/** What is to come, right beside those counted: «سيواجه 12 ألف شخص», «12 ألف شخص مهددون بالجوع»; or is so whatever is planned. */
export function expected({ doc, number, left, counted }: NumberView): FigureStatus | null {
  if (isSo(doc, left)) return "asserted";
  if (holdsAt(doc, left, isFuture) && !holdsAt(doc, left - 1, governsNoun)) return "hypothetical";
  if (counted === null) return null;
  const at = Math.max(counted.last, number.last) + 1;
  if (holdsAt(doc, at, isFuture) || holdsAt(doc, at, isThreatened)) return "hypothetical";
  // «في خطر», «يواجهون خطر الموت», «قد يواجهون»
  if (holdsAt(doc, at, mayBeAtRisk)) return holdsAt(doc, at + 1, isRisk) ? "hypothetical" : null;
  return holdsAt(doc, at, isPerhaps) && holdsAt(doc, at + 1, isToCome) ? "hypothetical" : null;
}
/** «على بعد 65 كيلومترا», «لم يجمع منه سوى 2 مليون», «، الذي قدم 12 مليونا،»: within a plan or a demand too. */
function isSo(doc: Document, left: number): boolean {
  if (holdsAt(doc, left, isFar) && holdsAt(doc, left - 1, isAt)) return true;
  for (let at = left; at > left - LONGEST_ASIDE && at > 0; at--) {
    const { kind, info } = doc.tokens[at] as Token;
    if (kind === "mark") return false;
    if (isOnly(info)) return true;
    if (isWho(info)) return doc.tokens[at - 1]?.info.word === "،" && !holdsAt(doc, at + 1, isFuture);
  }
  return false;
}
const LONGEST_ASIDE = 5;
const isFar = wordLike(/^(?:بعد|مسافه)$/u);
const isAt = wordLike(/^علي$/u);
const isOnly = wordLike(/^(?:سوي|منها|منه)$/u);
const isWho = wordLike(/^(?:الذي|التي|الذين)$/u);
const governsNoun = wordLike(/^(?:في|من|الي|علي|عن|مع|قرب)$/u);

/** A verb in the future, where nothing but a verb or a noun that is known can stand. */
const isFuture = factOfWord(
  ({ stem, entries }) =>
    /^س[يتن].{3}/u.test(stem) &&
    entries.people === undefined &&
    entries.thing === undefined &&
    entries.place === undefined &&
    entries.numeral === undefined &&
    entries.unit === undefined &&
    !NOUNS.test(stem),
);
const NOUNS =
  /^(?:سيار|سيد[هتا]|سياس|سياح|سيناريو|سيطر|سيول|سيناتور|ستار|ستره|ستين|ستون|ستماي|سنوات|سنوي|سنتي|سندات|سندا|سيجار|سيوف|سيره)/u;
const isThreatened = wordLike(/^(?:مهدد|معرض)(?:ا|ه|ين|ون|ات)?$/u);
const mayBeAtRisk = wordLike(/^(?:في|ب|[يت]واجه(?:ون|وا)?|عرضه|علي|امام)$/u);
const isRisk = wordLike(/^ل?(?:ل|ال)?(?:خطر|مخاطر|وشك|حافه|خطرا|شبح)$/u);
const isPerhaps = wordLike(/^قد$/u);
const isToCome = wordLike(/^(?:ي(?!كون).{2,}|ت(?!كون).{2,}ن)$/u);
