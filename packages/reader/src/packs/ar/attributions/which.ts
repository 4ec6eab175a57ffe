/** «، وهو ما نفاه الجيش», «، الأمر الذي تنفيه الوزارة», «، وهي تهمة تنفيها الحكومة»: a verb of speech that takes up the words before. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Scene } from "./scene.ts";

/** The most words from the comma to the verb: «، وهي تهمة خطيرة تنفيها». */
const FAR = 4;
const saysIt = factOfWord(({ entries: { cue } }) => cue?.kind === "verb" && cue.suffix && cue.frame.that);
const isHeOrShe = factOfWord(({ word }) => word === "وهو" || word === "وهي" || word === "هو" || word === "هي");
const isMatter = factOfWord(({ word }) => word === "الامر" || word === "الشيء" || word === "الشي");
const isRelative = factOfWord(({ word }) => word === "ما" || word === "الذي");
/** What one calls somebody's words: «تهمة», «مزاعم», «رواية», «رقم». */
const isWords = factOfWord(({ word }) =>
  /^(?:تهمه|تهم|اتهام|اتهامات|مزاعم|زعم|ادعاء|ادعا|ادعاات|روايه|روايات|حصيله|رقم|ارقام|امر|خبر|انباء|انبا|معلومات|فرضيه|تقارير|شائعات|شايعات)$/u.test(
    word,
  ),
);

/** The comma before such a clause with its verb at `at`, or -1. */
export function takenUpAt(scene: Scene, at: number): number {
  const { info } = scene.tokens[at] as Token;
  if (info.conjunction !== "" || !saysIt(info)) return -1;
  for (let comma = at - 3; comma >= Math.max(0, at - FAR); comma--) if (opens(scene, comma, at)) return comma;
  return -1;
}

/** Whether such a clause begins behind a comma. */
export function takesUp(scene: Scene, comma: number): boolean {
  const first = scene.tokens[comma + 1]?.info;
  if (first === undefined || !(isHeOrShe(first) || isMatter(first))) return false;
  for (let at = comma + 3; at <= Math.min(comma + FAR, scene.tokens.length - 1); at++)
    if (saysIt((scene.tokens[at] as Token).info) && opens(scene, comma, at)) return true;
  return false;
}

function opens(scene: Scene, comma: number, verb: number): boolean {
  if (scene.kinds[comma] !== "comma") return false;
  const first = (scene.tokens[comma + 1] as Token).info;
  const second = (scene.tokens[comma + 2] as Token).info;
  if (isRelative(second)) return comma + 3 === verb && (isHeOrShe(first) || isMatter(first));
  return isHeOrShe(first) && isWords(second) && !second.article;
}
