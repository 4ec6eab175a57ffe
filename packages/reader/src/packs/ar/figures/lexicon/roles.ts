/** People by what they are to each other, what they do and what they believe: their own word is their group. */
import { type NounForm, plural, singular } from "./nouns.ts";

/** «مدون»: مدونا, مدونين, مدونون; no feminine, which is as often the name of a thing («تقنيات»). */
const masculine = (noun: string): NounForm[] => [
  [noun, "singular"],
  [`${noun}ا`, "singular"],
  [`${noun}ان`, "dual"],
  [`${noun}ين`, "dual_or_plural"],
  [`${noun}ون`, "plural"],
];
const split = (words: string) => words.split(" ");

const KIN = split(
  "أمهات جدات أجداد إخوان أخوات شقيقات أولاد بنات توائم عرسان زوجات حفيدات كنات أصهار يتيمات عوائل عشائر ذكور إناث فتيان غلمان شيب صبايا عجزة",
);

const MASCULINE = split(
  "متدرب متعاقد مقاول مفاوض برلماني متسابق مغترب متبرع ناخب مستهلك ملاح متزلج متنزه فني مستثمر محارب فدائي مجاهد مقاوم منشق احتياطي متقاعد معاق خاطف مروج مدون مراسل مصور متطوع منقذ غواص سائق مدرس معلم محام مسافر مشجع لاعب طيار متسلق مقيم قاطن مجند إداري إغاثي جامعي خريج ملتزم متدين مصطاف عاطل مياوم كادح قناص مخرج مذيع مسرحي موسيقي مهني صناعي حرفي مقترع مضرب مضارب مطالب مشارك مبعوث ممثل مندوب مرابط معتكف محتفل مدعو معز ملثم منتحل متورط مشاغب محرض معتد مداهم محتل مرحل مبعد عامل مرافق مستخدم مستأجر مالك",
);

const PLURAL = split(
  "معلمات مدرسات محاضرات تلميذات مجندات سائقات حارسات موظفات متطوعات ناشطات مسافرات سائحات مصليات مهاجرات لاجئات مواطنات مسنات مريضات مستفيدات مضيفات مهندسات باحثات جنديات خياطات طباخات مرضعات قابلات محاميات صحفيات صحافيات إعلاميات مذيعات ممثلات كاتبات " +
    "خياطين بنائين حمالين طباخين كناسين حلاقين جزارين قصابين صرافين خبازين بقالين فحامين دباغين زجاجين ملاك شركاء سماسرة وسطاء شهود وجهاء أعيان مخاتير أمراء قراصنة أساقفة حاخامات خطباء شمامسة ربابنة رحالة زبائن دائنين فدائيين ثوار رفاق أنفار خدج أجنة عمالة حفارين منجميين طهاة سعاة بوابين",
);

const SINGULAR = split("معلمة تلميذة مزارعة مسنة مسافرة سائحة مهاجرة مواطنة مضيفة متطوعة مهندسة مريضة محامية");

export const ROLES: readonly NounForm[] = [
  ...plural(...KIN, ...PLURAL),
  ...MASCULINE.flatMap(masculine),
  ...SINGULAR.flatMap(singular),
];

/** «طفلاها», «ولديه»: the two of somebody; «ابناهم» is written like the sons, «أبناءهم». */
export const OWNED_DUALS: readonly NounForm[] = split(
  "طفل ابنت ولد شقيق شقيقت زميل رفيق حارس مرافق مساعد صديق حفيد",
).flatMap((stem) =>
  split("ه ها هما هم").flatMap((owner): readonly NounForm[] => [
    [`${stem}ا${owner}`, "dual"],
    [`${stem}ي${owner}`, "dual"],
  ]),
);

/** «رجلي أمن», «عوني شرطة»: the dual loses its ن before whom they belong to. */
export const CONSTRUCT_DUALS: readonly NounForm[] = split("رجلي عوني ضابطي جنديي شرطيي دركيي موظفتي").map((noun) => [
  noun,
  "dual",
]);
