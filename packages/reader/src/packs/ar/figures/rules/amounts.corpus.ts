import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: [
    "ar.figure.price-moved",
    "ar.figure.price",
    "ar.figure.price-again",
    "ar.figure.money",
    "ar.figure.part-of-sum",
    "ar.figure.share-of-value",
    "ar.figure.share-of-need",
    "ar.figure.percent",
    "ar.figure.output",
    "ar.figure.doubling",
  ],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: [
        "كانت الشبكة تتقاضى 1200 يورو عن كل راكب",
        "دفع كل مهاجر 1200 يورو للمهربين",
        "بلغت تذكرة القطار 1200 يورو",
      ],
      means: [{ measure: "price", value: 1200 }],
    },
    {
      say: [
        "ألزمت المحكمة الشركة بتعويض قدره 4 ملايين دينار لعائلة الضحية",
        "فرض القاضي على الصحيفة 4 ملايين دينار",
        "غرامة قدرها 4 ملايين دينار",
      ],
      means: [{ measure: "money", value: 4000000 }],
    },
    {
      say: ["تقدر الغرفة كلفة يوم واحد من التوقف بتسعين مليون يورو", "تكبد القطاع تسعين مليون يورو جراء الإغلاق"],
      means: [{ measure: "damage_cost", value: 90000000 }],
    },
    { say: "يكلف الدعم خزينة الدولة تسعين مليون يورو", means: [{ measure: "money", value: 90000000 }] },
    {
      say: ["التهم الحريق 300 هكتار من الأحراش", "أتت تلك الحرائق على 300 هكتار"],
      means: [{ measure: "property_damaged", value: 300 }],
    },
    {
      say: ["خسرت العملة 7 سنتات", "خسر الدولار 7 سنتات"],
      means: [{ measure: "price_change", value: 7, unit: "cent", scope: "increment" }],
    },
    {
      say: [
        "أرسلت الهيئة 25 طنا من الأدوية إلى المدينة",
        "وصلت إلى الميناء 25 طنا من المواد الغذائية",
        "شحنت المنظمة 25 طنا من الخيام",
      ],
      means: [{ measure: "aid_amount", value: 25, unit: "tonne" }],
    },
    { say: "صدرت الشركة 40 طنا من الأرز إلى الخارج", means: [{ measure: "output", value: 40 }] },
    {
      say: [
        "خصص البرلمان 80 مليون دولار لمعالجة تداعيات الزلزال",
        "رصدت الوزارة 80 مليون دولار لمواجهة آثار الجفاف",
        "تتلقى أسرة كل ضحية تعويضا قدره 80 مليون دولار",
      ],
      means: [{ measure: "aid_amount", value: 80e6, unit: "USD" }],
    },
    { say: "خصصت الوزارة 80 مليون دولار لشراء طائرات", means: [{ measure: "money", value: 80e6 }] },
    {
      say: [
        "دفع كل راكب 700 يورو مقابل العبور",
        "يتقاضى السماسرة 700 يورو لقاء الرحلة",
        "يباع الهاتف المهرب بـ700 يورو",
        "بلغ سعر الصرف 700 يورو",
      ],
      means: [{ measure: "price", value: 700, unit: "EUR" }],
    },
    { say: "دفعت الأسرة 700 يورو لقاء الإفراج عنه", means: [{ measure: "money", value: 700 }] },
    {
      say: ["زاد ثمن الرغيف من 800 إلى 1200 يورو", "ارتفع سعر قارورة الماء من 800 إلى 1200 يورو"],
      means: [
        { measure: "price", value: 800, unit: "EUR" },
        { measure: "price", value: 1200, unit: "EUR" },
      ],
    },
    { say: "صار سعر كيس الأرز زنة 10 كيلوغرامات 40 يورو", means: [{ measure: "price", value: 40 }] },
    {
      say: [
        "ارتفعت تعرفة المياه 15 في المئة",
        "بلغ معدل التضخم مستوى قياسيا مدفوعا بارتفاع أسعار الطعام 15 في المئة",
        "هبطت الأسهم وبلغت خسائرها هذا العام 15 في المئة",
      ],
      means: [{ measure: "price_change", value: 15, unit: "%" }],
    },
    {
      say: ["انخفض محصول الزيتون 30 في المئة", "تراجع إنتاج القمح بنسبة 30 في المئة"],
      means: [{ measure: "output", value: 30, unit: "%" }],
    },
    { say: "تبلغ حصة الصادرات 30 في المئة من الناتج", means: [{ measure: "rate", value: 30 }] },
    {
      say: [
        "لا تغطي التعهدات سوى 20 في المئة",
        "لم يمول من النداء إلا 20 في المئة",
        "تلقت خطة الاستجابة 20 في المئة من التمويل",
      ],
      means: [{ measure: "aid_amount", value: 20, unit: "%" }],
    },
    {
      say: ["لم يصل إلا ربع المبلغ المطلوب", "جمعت المنظمة ربع الاحتياجات"],
      means: [{ measure: "aid_amount", value: 25, unit: "%" }],
    },
    {
      say: ["طلبت الوكالة 9 ملايين دولار لإغاثة المنكوبين لم يصلها منها سوى 3 ملايين"],
      means: [
        { measure: "aid_amount", value: 9e6 },
        { measure: "aid_amount", value: 3e6, unit: "USD" },
      ],
    },
    {
      say: ["قفز سعر الصفيحة إلى 7 آلاف جنيه مقابل 3 آلاف قبل عام", "قفز سعر الصفيحة من 7 آلاف جنيه إلى 3 آلاف"],
      means: [
        { measure: "price", value: 7000 },
        { measure: "price", value: 3000 },
      ],
    },
    { say: ["بلغت نسبة الإقبال 41 في المئة", "لم تتجاوز نسبة التصويت 41%"], means: [{ measure: "rate", value: 41 }] },
    { say: "طلب الخاطفون فدية قدرها 90 ألف دولار", means: [{ measure: "money", value: 90_000 }] },
    { say: "تلف 90 هكتارا من القمح", means: [{ measure: "property_damaged", value: 90 }] },
    {
      say: "سجلت المنظمة وصول 5000 لاجئ، 70 في المئة منهم من النساء",
      means: [
        { measure: "displaced", value: 5000 },
        { measure: "displaced", value: 70, unit: "%" },
      ],
    },
    { say: "يشكل الأطفال 40% من القتلى", means: [{ measure: "killed", value: 40, unit: "%" }] },
    { say: "70 بالمئة من مدارس الإقليم تعرضت للقصف", means: [{ measure: "property_damaged", value: 70 }] },
    {
      say: ["ناشدت المنظمة المانحين توفير 20 مليون دولار", "تحتاج الوكالة إلى 20 مليون دولار لإغاثة المنكوبين"],
      means: [{ measure: "aid_amount", value: 20e6 }],
    },
    { say: "تحتاج الشركة إلى 20 مليون دولار لشراء آلات", means: [{ measure: "money", value: 20e6 }] },
    { say: "تغطي الغابات 20 في المئة من البلاد", means: [{ measure: "other", value: 20 }] },
    { say: "دفعت الشركة مليوني كيات", means: [{ measure: "money", value: 2_000_000, unit: "MMK" }] },
    { say: "بلغت الليرة 50 ألفا للدولار الواحد", means: [{ measure: "price", value: 50000, unit: null }] },
    {
      say: ["بلغ سعر الصرف 6.7 ليرة للدولار", "سجلت العملة 6.7 ليرة مقابل الدولار"],
      means: [{ measure: "price", value: 6.7 }],
    },
    {
      say: "بلغ سعر الصرف 6.7 ليرة مقابل الدولار ثم تراجع إلى 6.5",
      means: [
        { measure: "price", value: 6.7 },
        { measure: "price", value: 6.5 },
      ],
    },
    {
      say: [
        "خصصت الحكومة 12 مليون دينار للمتضررين",
        "صرف 12 مليون دينار لأسرة كل قتيل",
        "تبرعت الشركة بـ12 مليون دينار",
      ],
      means: [{ measure: "aid_amount", value: 12e6 }],
    },
    { say: "خصصت الحكومة 4 مليارات دولار لشراء أسلحة", means: [{ measure: "money", value: 4e9 }] },
    { say: "خصصت الوزارة 7 ملايين دولار لمواجهة التهريب", means: [{ measure: "money", value: 7e6 }] },
    {
      say: ["سيارة محملة بنحو 2 طن من المتفجرات", "عثر الجنود على 2 طن من الذخائر"],
      means: [{ measure: "other", value: 2, unit: "tonne" }],
    },
    { say: "وصلت قافلة محملة بـ300 طن من الدقيق", means: [{ measure: "aid_amount", value: 300, unit: "tonne" }] },
    {
      say: "لا تغطي التعهدات أكثر من 40 في المئة من الحاجة",
      means: [{ value: 40, low: null, high: 40, qualifier: "at_most" }],
    },
    { say: "ستمنح الدولة كل أسرة 5000 سول", means: [{ measure: "aid_amount", unit: "PEN", status: "hypothetical" }] },
    { say: "عجز قد يلامس 10 مليارات دولار", means: [{ measure: "money", status: "hypothetical" }] },
    { say: "ضبطت الجمارك 4 أطنان من الحشيش", means: [{ measure: "other", value: 4 }] },
    { say: "بلغ سعر الصفيحة 300 ألف ليرة", means: [{ measure: "price", value: 300_000 }] },
    {
      say: ["ارتفعت أسعار الطحين 30 في المئة", "هبط سعر البن، أهم المحاصيل، 30 في المئة"],
      means: [{ measure: "price_change", value: 30 }],
    },
    { say: "حصل المرشح على 52 في المئة من الأصوات", means: [{ measure: "other", value: 52 }] },
    {
      say: "قدرت الخسائر بنحو 90 مليون دولار",
      means: [{ measure: "damage_cost", value: 90e6, unit: "USD", qualifier: "about" }],
    },
    {
      say: ["قدمت الحكومة مساعدات بقيمة 3 ملايين دولار", "منحة قدرها 3 ملايين دولار"],
      means: [{ measure: "aid_amount", value: 3e6, unit: "USD" }],
    },
    {
      say: "تعهدت الدولة بتقديم منحة قدرها 3 ملايين دولار",
      means: [{ measure: "aid_amount", status: "hypothetical" }],
    },
    {
      say: ["تضاعفت أسعار الخبز", "ارتفعت أسعار الخبز إلى الضعف"],
      means: [{ measure: "price_change", value: 2, unit: "x" }],
    },
    { say: "بلغت ميزانية الوزارة 5 مليارات دولار", means: [{ measure: "money", value: 5e9 }] },
    { say: "فقدت الليرة نصف قيمتها", means: [{ measure: "price_change", value: 50, unit: "%" }] },
    {
      say: ["ارتفعت أسعار الخبز بنسبة 20 في المئة", "فقدت الليرة 20% من قيمتها", "تراجعت الليرة 20 بالمئة"],
      means: [{ measure: "price_change", value: 20, unit: "%" }],
    },
    {
      say: ["بلغ معدل التضخم 12%", "وصلت نسبة البطالة إلى 12 في المئة", "رفع البنك سعر الفائدة إلى 12 بالمئة"],
      means: [{ measure: "rate", value: 12, unit: "%" }],
    },
    { say: "يصدر البلد 2 مليون برميل يوميا", means: [{ measure: "output", value: 2e6, unit: "bbl/day" }] },
  ],
  not: ["تضاعف عدد القتلى", "كتب ثلاثة كتب", "الفصل 12"],
});
