/** Where a speaker's phrase ends because what was said begins: verbal nouns, happenings, somebody addressed. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { isPerson, type Scene } from "./scene.ts";
import { signOfWord } from "./signs.ts";

/** A relational adjective: الإسلامية, الأميركي. */
const isAdjective = factOfWord(({ stem }) => /(?:ي|يه|يون|يين|يات)$/u.test(stem));
/** «مسؤولون»: many, who take no name. */
export const isPluralWithNoon = signOfWord(
  ({ entries, stem }) => entries.speaker?.kind === "group" && /(?:ون|ين)$/u.test(stem),
);

/** Verbal nouns by their shape, and words that what is announced begins with. */
const OBJECT_HEAD =
  /^(?:مقتل|وفاه|اصابه|جرح|سقوط|بد|وقف|منع|فرض|حظر|رفع|خفض|حال[هت]|حل|عدم|وجود|وقوع|فتح|قطع|مصرع|حداد|طوارئ|طواري|خطه|نتايج|فوز|فقدان|امكانيه|احتمال|احتمالات|ضروره|اهميه|استعداد.*|عزم[هـ]?.*|نيت.*|موت|غلق|قصف|غرق|حرق|خطف|قتل|نسف|نهب|سرقه|هدم|هروب|نزوح|سيطره|شن|طرد|عزل|قمع|كسر|نشر|دفع|صرف|بقا|فشل|نجاح|نفاد|نقص|شح|عجز|تلف|رصد|ضبط|حجز|حبس|سجن|حدوث|صدور|نشوب|قيام|بلوغ|ضرب|دعم|رفض|قبول|صحه|ان|اي|ما|كل ما|دخول|خروج|وصول|تورط.*|مسوولي.*|عود[هت]|هزيم.*|اس[تر].{2,}|ا..ا.?|ان..ا.|ا.ت.ا.|ا.ت.ا.ه|ت..ي.|ت..ي.ه|م.ا..ه|ت.ا..|ت...)$/u;

/** Whether a folded word has the shape of one. */
export const seemsObject = (word: string): boolean => OBJECT_HEAD.test(word);

/** Whether a noun is what is announced rather than who announces: a verbal noun with its owner or object. */
export const isObjectHead = ({ info }: Token): boolean => headsObject(info);

const headsObject = signOfWord(
  (info) =>
    !info.article && info.entries.speaker === undefined && info.conjunction === "" && OBJECT_HEAD.test(info.stem),
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
const isPossessed = factOfWord(({ stem }) => /(?:ها|هم|هما|ته)$/u.test(stem) && stem.length > 4);
const isVerbalNoun = factOfWord(({ stem }) => OBJECT_HEAD.test(stem));
const THINGS = new Set(
  "خساير اضرار قتلي ضحايا جرحي مصابين نازحين وضع اوضاع نتايج تهم اتهامات انباء مزاعم ادعاات تقارير معلومات ارقام شايعات هدنه خطوه قصف غاره ضربه ضربات مجزره جريمه انتهاكات اعتداء اعتدا اعتداات تفجير هجوم حصار تصعيد انسحاب مفاوضات محادثات عقوبات احتجاجات تظاهرات مسيرات".split(
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
    const both = info.article && scene.tokens[at - 1]?.info.article === true;
    const body = info.entries.speaker?.kind === "organization"; // «الرئيس | الحكومة»
    return closed && (!both || body || (scene.tokens[from] as Token).info.entries.speaker?.kind === "group");
  }
  const speaker = info.entries.speaker;
  if (lastMention !== 0 && info.article) {
    if (speaker?.kind === "person" && speaker.number === "singular") return false; // «سامي حداد الناطق باسم»
    return isPerson(scene, at - 1) || !isAdjective(info);
  }
  if (info.article) {
    // after «مسؤولون», or after a closed phrase a new body or group: an object
    const before = scene.tokens[at - 1] as Token;
    if (isPluralWithNoon(before.info) && !before.info.article) return true;
    if (closed && before.info.article && isEvent(info)) return true;
    return closed && (speaker?.kind === "group" || speaker?.kind === "organization") && before.info.article;
  }
  if (scene.kinds[at] === "quantifier") return at > from + 1 || closed;
  if (info.preposition !== "") return false;
  const before = scene.tokens[at - 1] as Token;
  if (!closed && takesNext(before.info)) return false;
  if (speaker?.kind === "person" && lastMention !== 0) return false; // «سامي حداد مدير المستشفى»
  if (speaker !== undefined && closed) return true;
  if (closed && before.info.article && isNobody((scene.tokens[from] as Token).info)) return true;
  return (closed && isPossessed(info)) || isVerbalNoun(info);
}
