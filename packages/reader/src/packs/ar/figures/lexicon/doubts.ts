/** Words that take away from what they stand before: not confirmed, not yet so, only intended. */
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { type Verb, conjugate } from "../../morphology/conjugate.ts";
import { itemsOf } from "../../morphology/items.ts";
import type { DoubtEntry } from "../entries.ts";

const UNCONFIRMED: DoubtEntry = { status: "unconfirmed", spares: "nothing" };
/** Said of what stands before it too. */
const UNSURE: DoubtEntry = { status: "unconfirmed", spares: "nothing", both: true };
const WITHDRAWN: DoubtEntry = { status: "retracted", spares: "nothing", ofStatement: true };
const HYPOTHETICAL: DoubtEntry = { status: "hypothetical", spares: "nothing" };
/** Plans, pledges, demands. */
const PLANNED: DoubtEntry = { status: "hypothetical", spares: "harm" };
const DENIED: DoubtEntry = { status: "denied", spares: "nothing" };

const VERBS: readonly (readonly [DoubtEntry, readonly Verb[]])[] = [
  [
    WITHDRAWN,
    [
      { perfect: "سحب", imperfect: "يسحب", masdar: "سحب" },
      { perfect: "حذف", imperfect: "يحذف", masdar: "حذف" },
    ],
  ],
  [UNCONFIRMED, [{ perfect: "خشي", imperfect: "يخشى", imperfectPassive: "يخشى", masdar: "خشية" }]],
  [
    HYPOTHETICAL,
    [
      { perfect: "توقع", imperfect: "يتوقع", participle: "متوقع", masdar: "توقع" },
      { perfect: "تنبأ", imperfect: "يتنبأ", participle: "متنبئ", masdar: "تنبؤ" },
    ],
  ],
  [
    PLANNED,
    [
      { perfect: "تعهد", imperfect: "يتعهد", participle: "متعهد", masdar: "تعهد" },
      { perfect: "وعد", imperfect: "يعد", masdar: "وعد" },
      { perfect: "اعتزم", imperfect: "يعتزم" },
      { perfect: "نوى", imperfect: "ينوي" },
      { perfect: "خطط", imperfect: "يخطط", masdar: "تخطيط" },
      { perfect: "هدد", imperfect: "يهدد", participle: "مهدد", masdar: "تهديد" },
      { perfect: "اقترح", imperfect: "يقترح", masdar: "اقتراح" },
      { perfect: "طلب", imperfect: "يطلب", masdar: "طلب" },
      { perfect: "طالب", imperfect: "يطالب", participle: "مطالب" },
    ],
  ],
];

/** «يعد» is "counts as" far oftener than "promises". */
const taken = new Set<string>(["يعد", "تعد", "وعد", "يعدون", "نعد", "اعد", "يعدن"]);

export const doubts = [
  lexicon("doubt", [
    ...itemsOf<"doubt">(
      VERBS.flatMap(([entry, verbs]) => verbs.flatMap((verb) => conjugate(verb).map((form) => [form, entry] as const))),
      taken,
    ),
    [
      [
        "ربما",
        "مشتبها بها",
        "مشتبه بها",
        "يشتبه بأنها",
        "يعتقد أن",
        "يعتقد أنهم",
        "يعتقد بأن",
        "يرجح",
        ..."مرجحا مرجحة مرجحين ترجح رجح رجحت رجحوا".split(" "),
        "يرجح أن",
        "مخاوف",
        "مخاوف من",
        "أنباء عن",
        "شائعات",
        "ادعت",
        "ادعى",
        "زعم",
        "زعمت",
        "مزاعم",
        "يفترض أن",
        "تتخوف",
        "يتخوف",
      ],
      UNCONFIRMED,
    ],
    [
      [
        "سوف",
        "من المتوقع",
        "من المنتظر",
        "من المقرر",
        "توقعات",
        "متوقعا",
        "من شأنه",
        "من شأنها",
        "في حال",
        "إذا",
        "يمكن أن",
        "قد يصل",
        "قد تصل",
        "قد يبلغ",
        "قد تبلغ",
        "قد يرتفع",
        "قد ترتفع",
        "قد يتجاوز",
        "قد تتجاوز",
      ],
      HYPOTHETICAL,
    ],
    [
      [
        "خطة",
        "خطط",
        ...["قرر", "قررت", "قرروا", "تقرر", "يقرر", "تقرر"].flatMap((decided) =>
          ["صرف", "منح", "تخصيص", "تقديم", "دفع", "تعويض"].map((giving) => `${decided} ${giving}`),
        ),
        "مقترحا",
        "مقترحات",
        "مقترحها",
        "مقترحه",
        ..."اشترط اشترطت اشترطوا يشترط تشترط اشتراط".split(" "),
        "مشروع قانون",
        "مشروع القانون",
        "بهدف",
        "يهدف",
        "تهدف",
        "سعيا",
        "وعود",
        "تعهدات",
        "مقترحة",
        "مقترح",
        ..."استعداد استعداده استعدادها استعدادهم يستعد تستعد يستعدون مفاوضات مرتقب مرتقبة مزمع مزمعة تلويح يلوح تلوح ملوحا ملوحة يدرس تدرس نداء سنقدم ستقدم سيقدم سنمنح ستمنح سيمنح سيخصص ستخصص سيصرف ستصرف سترسل سيرسل سنرسل ستنشر سينشر سننشر تدبير".split(
          " ",
        ),
      ],
      PLANNED,
    ],
    [
      [
        "لم يتأكد",
        "لم تتأكد",
        "لم يتسن",
        "غير مؤكدة",
        "غير مؤكد",
        "فيما يبدو",
        "على ما يبدو",
        "لم تؤكد",
        "لم يؤكد",
        "لم تؤكدها",
        "لم تؤكده",
        "لم يؤكدها",
        "لم يؤكده",
        "دون تأكيد",
        "لم تتحقق",
        "لم يتم التحقق",
        "تعذر التحقق",
      ],
      UNSURE,
    ],
    [["خلافا لما", "لا صحة", "عدم صحة", "لم يقتل", "لم يصب", "لم يسقط", "لم يعتقل"], DENIED],
  ]),
];
