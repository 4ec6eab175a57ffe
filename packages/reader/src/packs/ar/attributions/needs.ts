/** Verbs that are speech with some objects alone: «رفض الرواية», not «رفض الطلب»; «أبدى قلقه», not «أبدى مقاومة». */
import type { WordInfo } from "../../../lexicon/word.ts";
import type { Frame } from "./cue.ts";
import type { Clause } from "./complement/clause.ts";
import type { Scene } from "./scene.ts";

/** What the object must be: the folded beginnings of its first word, which may carry a pronoun; «ما_» with the word behind. */
const BEGINNINGS = {
  /** What others said: it is denied. */
  account:
    "رواي مزاعم زعم ادعا اتهام تهم انتقاد تقارير تقرير شايعات شايعه اشاعات انبا خبر اخبار تصريح اقوال كلام معلومات ما_قيل ما_نشر ما_ورد ما_جا ما_ذكر ما_تناقل ما_يتردد ما_تردد ما_يقال ما_اعلن ما_نسب ما_اشيع مقول فرضي استنتاج وصف تشكيك افتراا ايحاا تلميح ربط",
  /** A stand taken or a feeling shown. */
  stand:
    "استعداد رغب قلق اسف تفاول تشاوم تحفظ اعتراض انفتاح ترحيب امل تعاطف تضامن تخوف مخاوف خشي دعم تاييد شك حزن غضب استيا استغراب دهش ثق شكوك حرص تمسك رفض موافق اهتمام امتعاض انزعاج ارتياح تفهم ندم اعتزاز فخر امتنان مساند استنكار رضا عزم نيت اقتناع قناع مرون حماس",
  /** What is said once more. */
  again:
    "دعم دعوت دعوه دعوات تاكيد التزام رفض تمسك ادان مطالب طلب تحذير ندا موقف تعهد تهديد اتهام عزم حرص ترحيب وعد وعود ثقت تضامن استعداد نفي مناشد تنديد استنكار تاييد وقوف",
  /** Help and terms that somebody offers. */
  help: "مساعد دعم وساط خدمات هدن صفق مبادر استضاف مكافا ارسال تقديم توفير تزويد استقبال منح نقل التوسط اجرا وقف تمويل تدريب ايوا علاج فتح اقتراح حل حلول",
  /** A number given before. */
  tally: "حصيل عدد رقم ارقام تقدير محصل احصا توقع بيانات",
  /** What is told. */
  tale: "قص قصص تفاصيل لحظات شهاد حكاي معانا تجرب ذكريات كيف ما_ ماسا ماسي ملابسات ظروف احداث وقايع مشاهد ساعات",
  /** «ألقى باللوم على» */
  blame: "لوم لايم مسوول ذنب",
  /** What is taken back. */
  text: "بيان تصريح تقرير خبر اعلان اتهام حصيل ارقام تغريد منشور رواي تهديد شكوي",
} as const;

/**
 * `colon`: words right behind a colon: «وزادت: "…"». `doing`: as a noun, a verbal one: «تعهدت فتح تحقيق».
 * `clause`: nothing but a clause or quoted words: «تمسك بأن», not «تمسك بمنصبه». `held`: «صور الهجوم على أنه», with a clause
 * in it.
 */
export type Need = keyof typeof BEGINNINGS | "clause" | "held" | "colon" | "doing";
const beginningsOf = (need: keyof typeof BEGINNINGS) => {
  const [plain, pairs]: [string[], string[]] = [[], []];
  for (const word of BEGINNINGS[need].split(" ")) (word.includes("_") ? pairs : plain).push(word.replace("_", " "));
  return { plain, pairs };
};
const NEEDS = Object.fromEntries(
  (Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[]).map((need) => [need, beginningsOf(need)]),
) as Readonly<Record<keyof typeof BEGINNINGS, ReturnType<typeof beginningsOf>>>;

const OTHERS = new Set(["clause", "held", "colon", "doing"]);
export const isNeed = (word: string): word is Need => OTHERS.has(word) || Object.hasOwn(BEGINNINGS, word);

/** Whether what was said is something that the verb can say. Clauses and quoted words always are. `doing`: a verbal noun. */
export function isSpeechOf(scene: Scene, frame: Frame, { content, how }: Clause, doing: boolean): boolean {
  const { needs } = frame;
  if (needs === "colon") return scene.kinds[content.first - 1] === "colon";
  if (needs === null || how === "that" || how === "quote") return true;
  if (needs === "doing") return how !== "object" || doing;
  if (needs === "clause") return isClause(scene, content.first);
  if (needs === "held") return clauseWithin(scene, content.first, content.last);
  const reach = how === "address" ? Math.min(content.last, content.first + 12) : content.first + 1;
  for (let at = content.first; at <= reach; at++) if (begins(scene, at, NEEDS[needs])) return true;
  return false;
}

/** «رفض زعماء المعارضة …»: who speaks. */
const isMany = ({ entries: { speaker } }: WordInfo) => speaker?.kind === "group";
/** Beginnings that names share, and what may follow them: «شكه», not «شكري». */
const SHORT = 3;
const ENDING = /^(?:ا|ه|ات)?(?:ت?(?:ه|ها|هم|هما))?$/u;

function begins(
  { tokens }: Pick<Scene, "tokens">,
  at: number,
  { plain, pairs }: ReturnType<typeof beginningsOf>,
): boolean {
  const info = tokens[at]?.info;
  if (info === undefined || isMany(info)) return false;
  for (const word of plain)
    if (info.stem.startsWith(word) && (word.length > SHORT || ENDING.test(info.stem.slice(word.length)))) return true;
  if (info.word !== "ما") return false;
  const pair = `ما ${tokens[at + 1]?.info.stem ?? ""}`;
  for (const word of pairs) if (pair.startsWith(word)) return true;
  return false;
}

function clauseWithin(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 12); at++)
    if (scene.kinds[at] === "preposition" && scene.kinds[at + 1] === "that") return true;
  return false;
}

/** Whether a verb that needs some object has it right here, with no subject between: «وصححت الرقم». */
export function isNeeded(scene: Scene, { needs }: Frame, at: number): boolean {
  return needs !== null && needs in NEEDS && begins(scene, at, NEEDS[needs as keyof typeof BEGINNINGS]);
}

/** Whether such an object stands near after a verb that needs one. */
export function findsNeed(scene: Scene, { needs }: Frame, cue: number): boolean {
  if (needs === null || needs === "doing") return true;
  for (let at = cue + 1; at <= cue + NEAR; at++) {
    if (needs === "colon") {
      if (scene.kinds[at] === "colon") return true;
    } else if (needs === "clause" || needs === "held" ? isClause(scene, at) : begins(scene, at, NEEDS[needs]))
      return true;
  }
  return false;
}
const NEAR = 8;

/** «بأن», «على أن», «أنه»: what was said is a clause. */
const isClause = (scene: Scene, at: number) =>
  scene.kinds[at] === "that" || (scene.kinds[at] === "preposition" && scene.kinds[at + 1] === "that");
