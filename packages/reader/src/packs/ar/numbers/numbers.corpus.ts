import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.numbers.cardinal", "ar.numbers.fraction", "ar.numbers.vague", "ar.numbers.range", "ar.numbers.qualifier"],
  lang: "ar",
  stage: "numbers",
  cases: [
    {
      say: ["11 جثة", "١١ جثة", "أحد عشر قتيلا", "إحدى عشرة امرأة"],
      means: [{ value: 11, low: 11, high: 11, qualifier: "exact" }],
    },
    { say: ["ثلاثمئة", "ثلاثمائة", "ثلاث مئة", "ثلاث مائة", "٣٠٠"], means: [{ value: 300 }] },
    { say: ["مئتا عائلة", "مئتي عائلة", "مئتين", "مائتان"], means: [{ value: 200 }] },
    { say: ["ألفا جندي", "ألفي جندي", "ألفان", "2,000", "٢٬٠٠٠"], means: [{ value: 2000 }] },
    { say: ["سبعة وأربعون", "سبع وأربعين", "47"], means: [{ value: 47 }] },
    { say: "ثلاثمئة وخمسة وعشرين ألف نازح", means: [{ span: "ثلاثمئة وخمسة وعشرين ألف", value: 325_000 }] },
    { say: ["أربعة ملايين ومئتي ألف", "4 ملايين و200 ألف", "4.2 مليون"], means: [{ value: 4_200_000 }] },
    { say: "خسائر بقيمة 175 مليون دولار", means: [{ span: "175 مليون", value: 175_000_000, unit: "USD" }] },
    { say: "ثلاثة مليارات جنيه مصري", means: [{ value: 3_000_000_000, unit: "EGP" }] },
    { say: ["8,5 في المئة", "8.5%", "٨٫٥ بالمئة"], means: [{ value: 8.5, unit: "%" }] },
    {
      say: "ينتج مليون ونصف المليون برميل يوميا",
      means: [{ span: "مليون ونصف المليون", value: 1_500_000, unit: "bbl/day" }],
    },
    { say: ["نصف مليون نازح", "قرابة نصف مليون"], means: [{ value: 500_000 }] },
    { say: "ثلاثة أرباع المباني", means: [{ span: "ثلاثة أرباع", value: 0.75 }] },
    { say: "فقدوا خمس المحصول", means: [{ span: "خمس", value: 0.2 }] },
    { say: "اعتقلت خمس نساء", means: [{ span: "خمس", value: 5 }] },
    { say: "المرتبة الثالثة والعشرين", means: [{ span: "الثالثة والعشرين", value: 23, ordinal: true }] },
    { say: "عشرات الجرحى", means: [{ value: null, low: 20, high: 99, qualifier: "vague" }] },
    { say: "عشرات الآلاف من النازحين", means: [{ span: "عشرات الآلاف", low: 20_000, high: 99_999 }] },
    { say: "مئات آلاف المتظاهرين", means: [{ low: 200_000, high: 999_999, qualifier: "vague" }] },
    { say: "بضعة آلاف", means: [{ low: 3000, high: 9999, qualifier: "vague" }] },
    { say: "ملايين اللاجئين", means: [{ low: 2_000_000, high: 9_999_999 }] },
    { say: "بين 40 و55 مسلحا", means: [{ span: "40 و55", value: null, low: 40, high: 55, qualifier: "range" }] },
    { say: ["10-15 مليون طن", "من 10 إلى 15 مليون طن"], means: [{ low: 10_000_000, high: 15_000_000, unit: "tonne" }] },
    { say: "ارتفع السعر من 10 إلى 15 درهما", means: [{ value: 10 }, { value: 15 }] },
    {
      say: ["ما لا يقل عن 18 قتيلا", "18 قتيلا على الأقل"],
      means: [{ span: "18", value: 18, low: 18, high: null, qualifier: "at_least" }],
    },
    { say: ["أكثر من ألف", "ما يزيد على ألف"], means: [{ low: 1000, high: null, qualifier: "more_than" }] },
    {
      say: ["نحو ٨٠٠٠", "حوالي 8000", "زهاء ثمانية آلاف"],
      means: [{ value: 8000, low: null, high: null, qualifier: "about" }],
    },
    { say: ["ما يصل إلى 30", "لا يزيد على 30"], means: [{ value: 30, low: null, high: 30, qualifier: "at_most" }] },
    {
      say: "26 متظاهرا و16 شرطيا",
      means: [
        { span: "26", value: 26 },
        { span: "16", value: 16 },
      ],
    },
    { say: "سقط صاروخان قرب الحدود", means: [] },
  ],
  not: ["عاد يوم الاثنين إلى العاصمة", "لم يصب أحد بأذى", "تحدث مع الصحفيين بين الجلستين"],
});
