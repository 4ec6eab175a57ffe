import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.figure.single", "ar.figure.dual"],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: ["مقتل 8 أشخاص، أحدهم طبيب", "مقتل 8 أشخاص، منهم طبيب", "مقتل 8 أشخاص بينهم طبيب"],
      means: [
        { measure: "killed", value: 8 },
        { measure: "killed", value: 1 },
      ],
    },
    {
      say: "قُتلت سيدة وطفلاها",
      means: [
        { measure: "killed", value: 1 },
        { measure: "killed", value: 2 },
      ],
    },
    { say: ["سقوط مدني برصاصة طائشة", "سقط مدني في القصف"], means: [{ measure: "killed", value: 1 }] },
    { say: "قال صياد نجا من العاصفة إن المركب تحطم", means: [] },
    { say: "قتل 500 مدني وعسكري", means: [{ measure: "killed", value: 500 }] },
    {
      say: ["مقتل جندي قرب الحدود", "إن جنديا قُتل قرب الحدود", "قتلت الجماعة المسلحة جنديا", "لقي جندي مصرعه"],
      means: [{ measure: "killed", value: 1, low: 1, high: 1, group: "soldiers" }],
    },
    { say: "مقتل معلمَين في الشمال", means: [{ measure: "killed", value: 2 }] },
    { say: "أكد السكان إصابة سائق", means: [{ measure: "injured", value: 1, group: "سائق" }] },
    { say: ["مقتل شرطيين", "قُتل شرطيان"], means: [{ measure: "killed", value: 2, group: "police" }] },
    {
      say: "لقي أحد المتظاهرين مصرعه",
      means: [{ measure: "killed", value: 1, group: "protesters", of: "أحد المتظاهرين" }],
    },
    {
      say: "قتل متظاهر وأصيب آخر",
      means: [
        { measure: "killed", value: 1, group: "protesters" },
        { measure: "injured", value: 1 },
      ],
    },
    {
      say: "مقتل 8 أشخاص بينهم طفل",
      means: [
        { measure: "killed", value: 8 },
        { measure: "killed", value: 1, group: "children" },
      ],
    },
    { say: "سقوط قتيلين", means: [{ measure: "killed", value: 2, group: "total" }] },
    { say: "خطف صحفيا", means: [{ measure: "abducted", value: 1, group: "journalists" }] },
  ],
  not: [
    "كما اصيب مدير مكتب الوزير في المدينة",
    "إصابة آخرين بجروح",
    "اغتيال رئيس الوزراء",
    "مقتل الجندي",
    "زار صحفي المدينة",
    "أصيبت طائرة مدنية",
    "مقتل المتظاهرين",
    "هاجمت طالبان القرية",
    "مات الناس في إندونيسيا",
  ],
});
