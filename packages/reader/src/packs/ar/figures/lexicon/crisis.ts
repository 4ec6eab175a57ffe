/** What a length of time may be the length of: a crisis, a measure in force, a sentence. */
import { lexicon } from "../../../../lexicon/lexicon.ts";
import type { Spell } from "../entries.ts";
import { once, owned } from "./nouns.ts";

const SPELLS: readonly (readonly [Spell, readonly string[]])[] = [
  [
    "measure",
    [
      ...owned("حداد", "هدنة", "إضراب", "عطلة", "حصار", "محاصر", "محاصرة", "مهلة", "أمهل"),
      ..."طوارئ حدادا تجول تجوال جولان حظر إغلاق أحكام عرفية إضرابا هدنة عزل حجر تعليق تجميد إقامة تمديد علق علقت يعلق أغلق أغلقت جمد جمدت مدد مددت فرض فرضت".split(
        " ",
      ),
    ],
  ],
  [
    "crisis",
    [
      ...owned("أزمة", "حرب", "احتجاج", "نزاع", "صراع", "انتفاضة", "ثوران", "هجوم", "حكم", "قتال", "معركة"),
      ..."احتجاجات مظاهرات اضطرابات فيضانات اشتباكات مواجهات حرائق معارك أحداث عنف بركان زلزال انقطاع سيول اعتصام عصيان تمرد".split(
        " ",
      ),
      ..."استقلالها إخماد إخماده إخمادها إخمادهما إطفاء إطفاؤه إطفائه إطفائها إطفاؤها حكمه قصف زلازل غارات جفاف مجاعة تظاهرات مسيرات عملية حملة".split(
        " ",
      ),
    ],
  ],
  [
    "sentence",
    [
      ...owned("سجن", "حبس", "عقوبة", "احتجاز", "توقيف", "اعتقال"),
      "سجنا",
      "حبسا",
      "احتجز",
      "احتجزت",
      "احتجزوا",
      "احتجزته",
      "احتجزتهم",
      "يحتجز",
      "تحتجز",
    ],
  ],
];

export const crisis = lexicon(
  "spell",
  once(SPELLS.flatMap(([spell, surfaces]) => surfaces.map((surface) => [surface, spell] as const))),
);
