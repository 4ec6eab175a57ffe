/** What lives and is nobody: counted apart from people. */
import { factOfWord } from "../../../lexicon/word.ts";
import { words } from "./words.ts";

/** «نفقت 300 رأس من الماشية»: animals are no dead. */
const ANIMALS = words(
  "رأس رأسا رؤوس ماشية مواش مواشي أغنام غنم خروف خروفا خراف نعجة نعاج ماعز عنزة أبقار بقرة بقر ثور ثيران عجل عجلا عجول جاموسة جواميس جمل جملا جمال إبل ناقة نوق حصان حصانا أحصنة خيل خيول حمار حمارا حمير بغل بغال دجاجة دجاج دواجن ديك بط أوز طائرا طير طيور حمامة سمكة أسماك كلب كلبا كلاب قط قطة قطط حيوان حيوانا حيوانات دابة دواب خنزير خنزيرا خنازير فيل فيلا أفيال حوت حوتا حيتان دلفين دلافين سلحفاة سلاحف أرنب أرانب غزال غزلان نحل نحلة خلية خلايا",
);

/** The whole word too: «بقرة» looks like a «ب» and something else. */
export const isAnimal = factOfWord(({ stem, word }) => ANIMALS.has(stem) || ANIMALS.has(word));
