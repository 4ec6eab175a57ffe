/** What is only intended: plans, pledges, demands, needs, what agreements provide for and what somebody will give or send. */
import { imperfect, type Verb } from "../../morphology/conjugate.ts";
import type { DoubtEntry } from "../entries.ts";

/** The dead of a plan or a demand are as they are: it spares harm. */
export const PLANNED: DoubtEntry = { status: "hypothetical", spares: "harm" };
/** «صرف 3 ملايين»: done, unless it is decided or announced. */
const DECIDED: DoubtEntry = { ...PLANNED, behind: "decision" };

export const PLANNING: readonly Verb[] = [
  { perfect: "تعهد", imperfect: "يتعهد", participle: "متعهد", masdar: "تعهد" },
  { perfect: "وعد", imperfect: "يعد", masdar: "وعد" },
  { perfect: "اعتزم", imperfect: "يعتزم", participle: "معتزم", masdar: "اعتزام" },
  { perfect: "نوى", imperfect: "ينوي" },
  { perfect: "خطط", imperfect: "يخطط", masdar: "تخطيط" },
  { perfect: "هدد", imperfect: "يهدد", participle: "مهدد", masdar: "تهديد" },
  { perfect: "توعد", imperfect: "يتوعد", participle: "متوعد" },
  { perfect: "اقترح", imperfect: "يقترح", masdar: "اقتراح" },
  { perfect: "طلب", imperfect: "يطلب", masdar: "طلب" },
  { perfect: "طالب", imperfect: "يطالب", participle: "مطالب" },
  { perfect: "ناشد", imperfect: "يناشد", participle: "مناشد", masdar: "مناشدة" },
  { perfect: "اشترط", imperfect: "يشترط", participle: "مشترط", masdar: "اشتراط" },
  { perfect: "استعد", imperfect: "يستعد", masdar: "استعداد" },
  { perfect: "تطلع", imperfect: "يتطلع" },
];

const list = (words: string): readonly string[] => words.split(" ");

const PLAN_NOUNS = list("اتفاق خطة صفقة هدنة مبادرة مقترح مسودة مشروع عرض ورقة تسوية قانون قرار مرسوم تفاهم");
/** «ينص الاتفاق على», «مقترح يتضمن». */
const PROVIDING = list("ينص تنص يقضي تقضي يتضمن تتضمن يشمل تشمل يقترح تقترح");

/** Who will give, send or build: «ستدفع الحكومة». Not every word that begins with سي is one. */
const WILL = list(
  "يقدم يمنح يخصص يصرف يدفع يوزع يرسل ينشر يوفد يبني ينشئ يشيد يوظف يوفر يزود يسدد يقرض يمول يساهم يسهم يضخ يستثمر يرصد يعوض يتبرع يقلص يلغي يفرض يشتري يبيع يصدر يستورد ينفق يجمع يحصل يتلقى يتسلم ينقل يجلي يخلي يستقبل يستضيف يؤوي يفرج يطلق يعيد يسحب يستدعي يجند يدرب يطعم يلقح يتم يجري يسلم يسرح يرحل يحاكم يتبادل",
).flatMap((verb) =>
  imperfect(verb).flatMap(({ surface, person }) =>
    surface.startsWith("س") && surface !== "ستين" && person !== null ? [surface] : [],
  ),
);
/** What is given or sent: «أعلنت الحكومة صرف 3 ملايين», «بقرار إرسال 600 جندي». */
const GIVING = list(
  "صرف منح تخصيص تقديم دفع رصد تعويض إرسال نشر إيفاد توزيع تشييد إنشاء توظيف انتداب ضخ تمويل إقراض تسديد تحويل",
);

export const PLANS: readonly (readonly [readonly string[], DoubtEntry])[] = [
  [
    [
      ...list("خطة خطط"),
      ...list("مقترحا مقترحات مقترحها مقترحه مقترحة مقترح"),
      "مشروع قانون",
      "مشروع القانون",
      ...list("بهدف يهدف تهدف سعيا يسعى تسعى يسعون مسعى وعود تعهدات نداء تدبير"),
      ...list(
        "مفاوضات مرتقب مرتقبة مزمع مزمعة تلويح يلوح تلوح ملوحا ملوحة يدرس تدرس ينتظر تأمل يأمل عزم نيته نيتها عزمه عزمها",
      ),
      "بحاجة",
      "في حاجة",
      "حاجة",
      "حاجات",
      "احتياجات",
      "يحتاج",
      "تحتاج",
      "نحتاج",
      "يحتاجون",
      "يلزم",
      "يتطلب",
      "تتطلب",
      "متطلبات",
      ...PROVIDING.flatMap((verb) =>
        PLAN_NOUNS.flatMap((noun) => [`${verb} ${noun}`, `${verb} ال${noun}`, `${noun} ${verb}`]),
      ),
      ...new Set(WILL),
    ],
    PLANNED,
  ],
  [GIVING, DECIDED],
];
