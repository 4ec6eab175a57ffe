/**
 * Verbal nouns of three letters, whose shape tells nothing: «دفع», «صرف», «نشر». With the ب of what is promised or admitted
 * and at the head of what is announced. Words that are names too («نصر», «سعد») are left out.
 */
import { fold } from "../../../text/fold.ts";

const WORDS =
  "دفع صرف منح نشر ضخ سحب طرد قتل خطف عقد سد قصف ضبط عزل حجز حبس سجن جلد حرق هدم نسف نهب سلب بناء شراء بيع نقل جلب بذل وضع وقف منع كشف حشد شن شق رد ردع ضم فصل فض نقض نفي صد رصد رفع خفض دفن حفر جمع طرح رفض قبول شطب بث بحث درس فحص فرز عد حصر دمج ربط فك خرق كسر كبح لجم نزع زرع قطع قلب جر رش سن صون حفظ حمل دحر درء ذبح رجم رسم رشق رصف زج زحف سوق شحن شل ضرب طبع طرق طلب طمر ظلم عبور عرض عزم غزو غسل غلق فتح فرض فقد قرع قمع كتم لفظ مد محو مس نحر نزح نصب نقص هجر هدر هرب هز هزم وأد وصل وصف وصم خلع خوض دك دهس رهن ريع سطو شنق شجب صلب صنع ضغط طعن عجز غرق غش غض قنص لمس مسح نبش نشل نكث نهج نيل هتك ولوج";
const MASDARS: ReadonlySet<string> = new Set(WORDS.split(" ").map(fold));

export const isShortMasdar = (word: string): boolean => MASDARS.has(word);
