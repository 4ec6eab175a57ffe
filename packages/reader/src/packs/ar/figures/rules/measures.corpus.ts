import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: [
    "ar.figure.magnitude",
    "ar.figure.distance",
    "ar.figure.population",
    "ar.figure.duration",
    "ar.figure.physical",
    "ar.figure.spell",
  ],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: ["وقعوا اتفاقا لوقف القتال مدته 48 ساعة", "توصلوا إلى هدنة مدتها 48 ساعة"],
      means: [{ measure: "duration", value: 48, unit: "hour" }],
    },
    { say: "يعيش الإقليم منذ نحو سبع سنوات حربا طاحنة", means: [{ measure: "duration", value: 7, unit: "year" }] },
    {
      say: "احتجزوا لفترات تراوحت بين شهر وأربعة أشهر",
      means: [{ measure: "duration", low: 1, high: 4, unit: "month" }],
    },
    {
      say: ["استغرقت عملية إطفاء الحريق سبع ساعات", "واستغرق إخماده سبع ساعات"],
      means: [{ measure: "duration", value: 7, unit: "hour" }],
    },
    {
      say: "مددت الحكومة حظر الجولان من الثامنة مساء حتى الخامسة صباحا لمدة ستة أيام",
      means: [{ measure: "duration", value: 6, unit: "day" }],
    },
    { say: "احتجزت السفينة مدة 9 أيام", means: [{ measure: "duration", value: 9, unit: "day" }] },
    {
      say: ["أتت الحرائق على 50 هكتارا", "أتت النيران، وفق الوزارة، على 50 هكتارا", "قضت النيران على 50 هكتارا"],
      means: [{ measure: "property_damaged", value: 50, unit: "hectare" }],
    },
    {
      say: ["ضرب زلزال بقوة 6.1 درجات المنطقة", "زلزال بلغت قوته 6.1 درجات", "هزة بقوة 6.1 على مقياس ريختر"],
      means: [{ measure: "magnitude", value: 6.1 }],
    },
    {
      say: ["على بعد 40 كيلومترا من المدينة", "تبعد القرية 40 كلم"],
      means: [{ measure: "distance", value: 40, unit: "km" }],
    },
    {
      say: ["يبلغ عدد سكانها 3 ملايين نسمة", "مدينة يسكنها 3 ملايين"],
      means: [{ measure: "population", value: 3e6 }],
    },
    {
      say: ["أعلنت الحكومة الحداد ثلاثة أيام", "الحداد الوطني لمدة ثلاثة أيام", "فرض حظر التجول لمدة 3 أيام"],
      means: [{ measure: "duration", value: 3, unit: "day" }],
    },
    { say: "حالة الطوارئ لمدة أسبوعين", means: [{ measure: "duration", value: 2, unit: "week" }] },
    { say: "حكم عليه بالسجن خمس سنوات", means: [{ measure: "duration", value: 5, unit: "year" }] },
    { say: "الاحتجاجات المستمرة منذ ستة أسابيع", means: [{ measure: "duration", value: 6, unit: "week" }] },
    {
      say: ["استغرق إخماد الحريق خمس ساعات", "ظلت الطريق مقطوعة طيلة خمس ساعات"],
      means: [{ measure: "duration", value: 5, unit: "hour" }],
    },
    { say: "غذاء يكفي 9 آلاف نسمة", means: [{ measure: "affected", value: 9000 }] },
    { say: "هطول 200 مليمتر من الأمطار", means: [{ measure: "other", value: 200, unit: "mm" }] },
    { say: "بلغت الحرارة 48 درجة مئوية", means: [{ measure: "other", value: 48, unit: "°C" }] },
  ],
  not: [
    "عقد الوزراء اجتماعا استمر ثلاث ساعات",
    "مدفع من عيار 155 ملم",
    "وصل بعد ثلاثة أيام",
    "عمره 40 عاما",
    "قبل ستة أسابيع",
  ],
});
