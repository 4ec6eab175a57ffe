/** Whether a disease is what befell people. */
import type { Measure } from "../../../../contract/types.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { NumberView } from "../view.ts";
import { isStem, words } from "../words.ts";
import { traitOfWord } from "../traits.ts";

/** «إصابة 40 شخصا بفيروس …»: the sick are no wounded. */
export function withDisease({ doc, number, right, sentence }: NumberView, measure: Measure): Measure {
  if (measure !== "injured") return measure;
  for (let at = Math.max(sentence.first, number.first - 25); at <= Math.min(sentence.last, right + 6); at++)
    if (isDisease((doc.tokens[at] as Token).info)) return "infected";
  return measure;
}

const DISEASE = words(
  "فيروس كورونا كوفيد كوليرا إيبولا مرض عدوى وباء أوبئة حصبة ملاريا إنفلونزا أنفلونزا ضنك طاعون جدري سل تيفوئيد تيفود سحايا إيدز سارس ميرس زيكا نيباه ماربورغ لاسا دفتيريا خناق جرب متحور تفش تفشي حمى بلهارسيا ليشمانيا إسهال",
);

export const isDisease = traitOfWord(({ stem }) => DISEASE.has(stem) || DISEASE.has(stem.replace(/^[بل]/u, "")));

/** Whether a disease is named anywhere near: cases are told of long after it. */
export function isEpidemic({ doc, number }: NumberView, reach = EPIDEMIC_REACH): boolean {
  const last = Math.min(doc.tokens.length - 1, number.first + reach);
  for (let at = Math.max(0, number.first - reach); at <= last; at++)
    if (isDisease((doc.tokens[at] as Token).info)) return true;
  return false;
}

const EPIDEMIC_REACH = 250;

export const isPatient = isStem("مريض مريضا مريضة مرضى");
