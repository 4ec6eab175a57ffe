/** Whether the clause says that something took place, or only speaks of it: denied, wanted, threatened, yet to come. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";

const UNREAL_ACTS: ReadonlySet<string> = new Set(["demand", "promise", "deny", "warn", "ask"]);
const UNREAL_WORDS = new Set(
  "قد ربما يمكن احتمال احتماليه خطر تهديد هدد يهدد تهدد يعتزم تعتزم ينوي مقترح خطه اذا لو سوف دون بدون لتجنب تجنب لمنع منع خشيه".split(
    " ",
  ),
);
const REACH = 3;

const looksFuture = factOfWord(({ stem, entries }) => /^س[يتن]/u.test(stem) && entries.verb?.tense !== "perfect");
const isPresent = factOfWord(({ stem }) => /^[يتن]/u.test(stem));
const isFire = factOfWord(({ stem }) => stem.startsWith("نار"));
const unmakes = factOfWord(({ word, entries }) => entries.particle?.class === "negation" || UNREAL_WORDS.has(word));
const saysUnreal = factOfWord(
  ({ entries: { cue } }) => cue !== undefined && "act" in cue && UNREAL_ACTS.has(cue.act) && cue.kind !== "according",
);

/** Looks back over a few words of the clause, and at the word's own tense. */
export function isUnreal(doc: Document, at: number): boolean {
  const own = doc.tokens[at];
  if (own === undefined) return true;
  const next = doc.tokens[at + 1];
  if (looksFuture(own.info) || (next !== undefined && isFire(next.info))) return true;
  // «لإلغاء …», «لرفع …»: an aim
  if (own.info.preposition === "ل" && !own.info.article) return true;
  for (let back = at - 1; back >= at - REACH && back >= 0; back--) {
    const token = doc.tokens[back];
    if (token === undefined || token.sentence !== own.sentence || token.kind === "mark") break;
    if (unmakes(token.info)) {
      // «قد» before a perfect says that it did happen
      if (token.info.word === "قد" && !isPresent(own.info)) continue;
      return true;
    }
    if (saysUnreal(token.info)) return true;
  }
  return false;
}

const OCCURS = new Set(
  "بدا بدات اندلع اندلعت وقع وقعت حدث حدثت شهد شهدت شهدتها جري جرت انطلق انطلقت نظم نظمت شن شنت نفذ نفذت ضرب ضربت هز هزت خرج خرجت انتشر انتشرت تجدد تجددت استمر استمرت تواصل تواصلت تعرض تعرضت اجتاح اجتاحت عقد عقدت اجري اجريت تصاعد تصاعدت تحول تحولت دارت اسفر اسفرت اودي خلف خلفت وقوع حدوث اندلاع تبني تبنت شارك شاركت ابرم وقعه توصل توصلت اعلن اعلنت استهدف استهدفت تسبب تسببت تفجرت امتدت".split(
    " ",
  ),
);
const SINCE = new Set("منذ قبل بعد عقب اثر خلال بسبب اثنا ضد".split(" "));

const occurs = factOfWord(({ stem }) => OCCURS.has(stem));
const isSince = factOfWord(({ stem }) => SINCE.has(stem));

/** «اندلعت الاحتجاجات», «الهجوم وقع», «تجدد المعارك»: a word for taking place beside the noun. */
export function happens(doc: Document, at: number): boolean {
  const own = doc.tokens[at];
  if (own === undefined || own.info.preposition === "ل" || own.info.preposition === "ك") return false;
  const before = doc.tokens[at - 1];
  if (before !== undefined && isSince(before.info)) return false;
  for (let near = Math.max(0, at - 4); near <= at + 4; near++) {
    const token = doc.tokens[near];
    if (token === undefined || near === at || token.sentence !== own.sentence) continue;
    if (occurs(token.info)) return true;
  }
  return false;
}
