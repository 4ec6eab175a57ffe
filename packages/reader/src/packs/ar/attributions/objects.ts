/** Where a speaker's phrase ends because what was said begins: verbal nouns, happenings, somebody addressed. */
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { isPerson, type Scene } from "./scene.ts";
import { isShortMasdar } from "./masdars.ts";
import { signOfWord } from "./signs.ts";

/** A relational adjective: الإسلامية, الأميركي. */
const isAdjective = factOfWord(({ stem }) => /(?:ي|يه|يون|يين|يات)$/u.test(stem));
/** «مسؤولون»: many, who take no name. */
export const isPluralWithNoon = signOfWord(
  ({ entries, stem }) => entries.speaker?.kind === "group" && /(?:ون|ين)$/u.test(stem),
);

/** Verbal nouns by their shape, and words that what is announced begins with. */
const OBJECT_HEAD =
  /^(?:مقتل|وفاه|اصابه|جرح|سقوط|بد|وقف|منع|فرض|حظر|رفع|خفض|حال[هت]|حل|عدم|وجود|وقوع|فتح|قطع|مصرع|حداد|طواري|خطه|نتايج|فوز|فقدان|امكانيه|احتمال|احتمالات|ضروره|اهميه|استعداد.*|عزم(?:ه|ها|هم|هما)?|نيت.*|موت|غلق|قصف|غرق|حرق|خطف|قتل|نسف|نهب|سرقه|هدم|هروب|نزوح|سيطره|شن|طرد|عزل|قمع|كسر|نشر|دفع|صرف|بقا|فشل|نجاح|نفاد|نقص|شح|عجز|تلف|رصد|ضبط|حجز|حبس|سجن|حدوث|حصول|صدور|نشوب|هبوط|صعود|نزول|تفشي|تدهور|تفاقم|قيام|بلوغ|ضرب|دعم|رفض|قبول|صحه|ان|اي|ما|كل ما|دخول|خروج|وصول|تورط.*|مسوولي.*|عود[هت]|هزيم.*|اس[تر].{2,}|ا..ا.?|ان..ا.|ا.ت.ا.|ا.ت.ا.ه|ت..ي.|ت..ي.ه|م.ا..ه|ت.ا..|ت...)$/u;

/** Whether a folded word has the shape of one. */
export const seemsObject = (word: string): boolean => OBJECT_HEAD.test(word);

/** Whether a noun is what is announced rather than who announces: a verbal noun with its owner or object. */
export const isObjectHead = ({ info }: Token): boolean => headsObject(info);

const headsObject = signOfWord(
  (info) =>
    !info.article &&
    info.entries.speaker === undefined &&
    info.conjunction === "" &&
    (OBJECT_HEAD.test(info.stem) || isShortMasdar(info.word)),
);

/** «رئيس الوزراء | الهجوم»: a happening or a thing, which describes nobody. */
const isEvent = factOfWord(
  ({ entries, stem }) =>
    entries.speaker === undefined && (entries.other?.is === "noun" || THINGS.has(stem)) && !/(?:ي|يه)$/u.test(stem),
);
/** A noun in construct takes the next one. */
const takesNext = factOfWord(({ article, stem }) => !article && !/(?:يه|ي|ون|ين)$/u.test(stem));
/** Bodies and groups have no name after their article: «الشرطة كلابا», «المحتجون لافتات». */
const isNobody = factOfWord(({ entries, stem, article }) =>
  entries.speaker === undefined ? /(?:ون|ين)$/u.test(stem) && article : entries.speaker.kind !== "person",
);
const mayOwn = factOfWord(({ stem }) => !/(?:ون|ين|ات|ي|يه)$|^(?:كبار|صغار|اخر|اخرون|قدامي|كثر|عده)$/u.test(stem));
const describesPlainly = factOfWord(
  ({ article, entries, stem }) =>
    !article && entries.speaker === undefined && entries.institution === undefined && /.{3}يه$/u.test(stem),
);
const isPossessed = factOfWord(({ stem }) => /(?:ها|هم|هما|ته)$/u.test(stem) && stem.length > 4);
const isVerbalNoun = factOfWord(({ stem }) => OBJECT_HEAD.test(stem));
const THINGS = new Set(
  "حداد طواري استنفار عفو نفير تعبيه اضراب عصيان افلاس استقلال خساير اضرار قتلي ضحايا جرحي مصابين نازحين وضع اوضاع نتايج تهم اتهامات انباء مزاعم ادعاات تقارير معلومات ارقام شايعات هدنه خطوه قصف غاره ضربه ضربات مجزره جريمه انتهاكات اعتدا اعتداات تفجير هجوم حصار تصعيد انسحاب مفاوضات محادثات عقوبات احتجاجات تظاهرات مسيرات".split(
    " ",
  ),
);

/** Written with the article, and nothing before it: «ألكسيس» only looks so once its hamza is folded away. */
const isWithArticle = ({ text, tokens }: Scene, at: number): boolean => {
  const { start, info } = tokens[at] as Token;
  return info.article && info.preposition === "" && text.charCodeAt(start) === ALEF;
};
const ALEF = 0x0627;

/** «المتمردون | الاتهام», «الحكومة | الاتهامات»: two definite nouns that do not agree, so that the second is no adjective. */
function cannotDescribe(noun: WordInfo, next: WordInfo): boolean {
  if (areMany(noun)) return !describesMany(next);
  return isShe(noun) && !describesMany(next) && !isShe(next);
}
const areMany = factOfWord(
  ({ entries, stem }) =>
    /.{3}ون$/u.test(stem) || (entries.speaker?.kind === "group" && entries.speaker.number === "plural"),
);
const isSoundPlural = factOfWord(({ stem }) => /.{3}(?:ون|ين)$/u.test(stem));
const isShe = factOfWord(({ stem }) => /..ه$/u.test(stem));
/** Sound plurals, «القدامى», «الأبرياء», «العليا», «الكبرى», peoples; and plurals that are broken. */
const describesMany = factOfWord(
  ({ entries, stem }) => /(?:ون|ين|ي|ا)$/u.test(stem) || entries.nationality !== undefined || BROKEN.has(stem),
);
const BROKEN = new Set(
  "جدد كبار صغار اوايل شباب شبان اجانب عرب عجم رحل عزل سود بيض احرار ابطال عظام اخر اواخر افاضل كرام قصر رضع ثوار ابرار ذكور اناث اقباط اكراد تركمان روس اتراك المان افغان يهود غجر بدو طوارق امازيغ".split(
    " ",
  ),
);

/** Whether what was said, or somebody addressed, begins at a token of a phrase from `from`; `closed`: its last noun is definite. */
export function beginsObject(scene: Scene, from: number, at: number, closed: boolean): boolean {
  const token = scene.tokens[at] as Token;
  const { info } = token;
  if (info.conjunction !== "") return false;
  const mention = scene.named[at] as number;
  const lastMention = scene.named[at - 1] as number;
  // a name ends the phrase; only a person's name goes on from a title or a body («وزير خارجية فرنسا جان …»)
  if (mention !== 0) {
    if (lastMention === mention || isPerson(scene, at)) return false;
    if (lastMention !== 0) return true;
    const before = scene.tokens[at - 1]?.info;
    if (before?.preposition === "ل") return false; // «وزير الدولة للشؤون الخارجية»
    const both = info.article && before?.article === true;
    if (both && before !== undefined && areMany(before) && isSoundPlural(info)) return false; // «المتمردون الحوثيون»
    const body = info.entries.speaker?.kind === "organization"; // «الرئيس | الحكومة»
    return closed && (!both || body || (scene.tokens[from] as Token).info.entries.speaker?.kind === "group");
  }
  const speaker = info.entries.speaker;
  if (info.article && info.preposition === "ل") return false; // «المركز الوطني للأرصاد»
  if (lastMention !== 0 && info.article) {
    if (speaker?.kind === "person" && speaker.number === "singular") return false; // «سامي حداد الناطق باسم»
    return isPerson(scene, at - 1) || !isAdjective(info);
  }
  if (info.article) {
    // after «مسؤولون», or after a closed phrase a new body or group: an object
    const before = scene.tokens[at - 1] as Token;
    if (isPluralWithNoon(before.info) && !before.info.article) return true;
    // «وسائل إعلام كينية التحالف»: an adjective with no article takes no owner
    if (at - 2 >= from && describesPlainly(before.info) && scene.tokens[at - 2]?.info.article === false) return true;
    if (isWithArticle(scene, at) && cannotDescribe((scene.tokens[from] as Token).info, info)) {
      let all = from;
      while (all < at && (scene.tokens[all] as Token).info.article) all++;
      if (all === at) return true; // the first noun and its adjectives: «رئيس الوزراء السابق» is another matter
    }
    if (closed && before.info.article && isEvent(info)) return true;
    return closed && (speaker?.kind === "group" || speaker?.kind === "organization") && before.info.article;
  }
  if (scene.kinds[at] === "quantifier") return at > from + 1 || closed;
  if (info.preposition !== "") return false;
  const before = scene.tokens[at - 1] as Token;
  if (!closed && takesNext(before.info)) return false;
  // «ناجون خفر السواحل»: many with their ending take no owner
  if (isPluralWithNoon(before.info) && !before.info.article && mayOwn(info)) return true;
  if (speaker?.kind === "person" && lastMention !== 0) return false; // «سامي حداد مدير المستشفى»
  if (speaker !== undefined && closed) return true;
  if (closed && before.info.article && isNobody((scene.tokens[from] as Token).info)) return true;
  return (closed && isPossessed(info)) || isVerbalNoun(info);
}
