import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: [
    "ar.figure.victims",
    "ar.figure.sought",
    "ar.figure.corrected",
    "ar.figure.lost",
    "ar.figure.in-matter-of",
    "ar.figure.told-otherwise",
    "ar.figure.crossed",
    "ar.figure.cases",
    "ar.figure.fell",
    "ar.figure.moved-out",
    "ar.figure.harm-before",
    "ar.figure.harm-after",
    "ar.figure.tally",
    "ar.figure.tally-after",
    "ar.figure.numbered",
    "ar.figure.among",
    "ar.figure.joined",
    "ar.figure.harm-far",
    "ar.figure.gathers",
    "ar.figure.gathered",
    "ar.figure.part",
    "ar.figure.people",
  ],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: [
        "البحث متواصل عن 9 بحارة",
        "لا تزال عمليات البحث جارية عن 9 بحارة",
        "تبحث الفرق تحت الثلوج عن 9 بحارة",
        "فقد 9 بحارة",
      ],
      means: [{ measure: "missing", value: 9, group: "بحارة" }],
    },
    { say: "البحث جار عن بحارين", means: [{ measure: "missing", value: 2 }] },
    { say: ["تبحث الشرطة عن 9 مشتبه بهم", "تبحث الشرطة عن 9 مسلحين"], means: [{ value: 9 }] },
    {
      say: "أحصت البلدية مقتل 14 عاملا ثم صححت العدد إلى 12",
      means: [
        { measure: "killed", value: 14, status: "retracted" },
        { measure: "killed", value: 12, group: "عاملا", status: "asserted" },
      ],
    },
    {
      say: ["وفاة أربعة من المصابين", "توفي لاحقا أربعة من الجرحى", "مات أربعة من المفقودين"],
      means: [{ measure: "killed", value: 4, group: "total" }],
    },
    {
      say: [
        "31 بحارا، بينهم سبعة صيادين، لقوا حتفهم",
        "31 بحارا، من بينهم سبعة صيادين، قضوا غرقا",
        "31 بحارا، منهم سبعة صيادين، قد قتلوا",
      ],
      means: [
        { measure: "killed", value: 31 },
        { measure: "killed", value: 7 },
      ],
    },
    {
      say: "كان 20 بحارا، هم 12 تونسيا وثمانية سنغاليين، قد أفرج عنهم",
      means: [
        { measure: "released", value: 20 },
        { measure: "released", value: 12 },
        { measure: "released", value: 8 },
      ],
    },
    {
      say: "حكمت المحكمة على 12 متهما بالإعدام شنقا وعلى 9 آخرين بالسجن المؤبد",
      means: [
        { measure: "charged", value: 12 },
        { measure: "charged", value: 9 },
      ],
    },
    { say: "احتجز 9 متهمين في مخفر البلدة", means: [{ measure: "arrested", value: 9 }] },
    {
      say: ["بلغ عدد النازحين من الوادي منذ الخريف 8 آلاف نسمة", "عدد النازحين من الوادي بلغ 8 آلاف نسمة"],
      means: [{ measure: "displaced", value: 8000 }],
    },
    {
      say: ["انقلب زورق على متنه 60 شخصا", "كان على متنها نحو 60 شخصا"],
      means: [{ measure: "other_people", value: 60 }],
    },
    {
      say: "أفرجت الحركة عن 30 محتجزا مقابل مئات الأسرى",
      means: [{ measure: "released", value: 30 }, { measure: "released" }],
    },
    {
      say: ["أصدرت المحكمة أحكاما في حق 9 نقابيين", "صدرت مذكرات توقيف بحق 9 نقابيين"],
      means: [{ measure: "charged", value: 9 }],
    },
    {
      say: "عدد المخطوفين 40، بينما تحدثت الشرطة عن 28 تلميذا",
      means: [
        { measure: "abducted", value: 40 },
        { measure: "abducted", value: 28 },
      ],
    },
    {
      say: ["عبر 5000 شخص من بورما إلى تايلاند", "5000 روهينغي ما زالوا نازحين"],
      means: [{ measure: "displaced", value: 5000 }],
    },
    { say: "مليونا طفل معرضون لخطر الإصابة بالحصبة", means: [{ measure: "affected", value: 2_000_000 }] },
    { say: "تجمعت مئات الجدات أمام المحكمة", means: [{ measure: "protesters_present" }] },
    { say: "تجمع 90 شخصا من أقارب المتهمين أمام المحكمة", means: [{ measure: "protesters_present", value: 90 }] },
    { say: "استدعت البلدية سيارات إسعاف و90 عاملا", means: [{ measure: "other_people", value: 90 }] },
    {
      // the bare second count is of the same people
      say: ["مقتل 4 شرطيين وإصابة تسعة", "قتل 4 شرطيين وأصيب تسعة"],
      means: [
        { measure: "killed", value: 4, group: "police" },
        { measure: "injured", value: 9, group: "police" },
      ],
    },
    { say: "قالت الشرطة إن 28 من منتسبيها أصيبوا", means: [{ measure: "injured", value: 28, group: "police" }] },
    { say: "انتشلت الفرق 12 جثة لأطفال", means: [{ measure: "killed", value: 12, group: "children" }] },
    { say: "تقول حسناء، وهي أم لستة أطفال، إنها عطشى", means: [] },
    {
      say: ["ارتفع إلى 63 عدد القتلى", "ارتفعت إلى 63 حصيلة ضحايا الانهيار", "وصل إلى 63 عدد الذين قضوا غرقا"],
      means: [{ measure: "killed", value: 63, group: "total" }],
    },
    {
      say: "عدد الوافدين بلغ 72 ألفا",
      means: [{ measure: "other_people", value: 72000, group: "الوافدين" }],
    },
    {
      // others than the whole, not than the part
      say: "قتل سبعة مدنيين، بينهم ثلاثة أطفال، وأصيب عشرون آخرون",
      means: [
        { measure: "killed", value: 7, group: "civilians" },
        { measure: "killed", value: 3, group: "children" },
        { measure: "injured", value: 20, group: "civilians" },
      ],
    },
    {
      // since when is nothing counted
      say: [
        "انتشلت الفرق خلال الساعات الأربع والعشرين الماضية 210 جثث",
        "انتشلت الفرق خلال الساعات الـ24 الماضية 210 جثث",
      ],
      means: [{ measure: "killed", value: 210 }],
    },
    { say: "وجهت النيابة تهم القتل إلى 22 متهما", means: [{ measure: "charged", value: 22 }] },
    {
      say: [
        "لفظ سبعة عمال أنفاسهم تحت الركام",
        "سبعة عمال فارقوا الحياة",
        "سبعة عمال قضوا نحبهم",
        "سقط سبعة عمال في القصف",
        "سبعة عمال، جلهم شبان، ماتوا عطشا",
      ],
      means: [{ measure: "killed", value: 7, group: "عمال" }],
    },
    {
      // what stands between commas tells when, or who says so
      say: ["قتلت العصابة، مساء الأحد، أربعة تجار", "قتلت العصابة، بحسب الأهالي، أربعة تجار"],
      means: [{ measure: "killed", value: 4, group: "تجار" }],
    },
    { say: "لا يزال البحث مستمرا عن سبعة بحارة", means: [{ measure: "missing", value: 7 }] },
    {
      say: ["أصدرت المحكمة أحكاما بالسجن على 14 ناشطا", "أحالت النيابة 14 ناشطا إلى المحاكمة"],
      means: [{ measure: "charged", value: 14 }],
    },
    {
      say: ["شملت صفقة تبادل 40 أسيرا", "إطلاق 40 أسيرا", "40 أسيرا أفرج عنهم"],
      means: [{ measure: "released", value: 40 }],
    },
    { say: "رفضت وقف إطلاق النار واحتجزت 20 رهينة", means: [{ measure: "abducted", value: 20 }] },
    { say: "تحتجز الجماعة 20 رهينة", means: [{ measure: "abducted", value: 20 }] },
    {
      say: ["سجلت الوزارة 320 إصابة بحمى الضنك", "بلغ عدد الإصابات 320 حالة منذ تفشي الكوليرا"],
      means: [{ measure: "infected", value: 320 }],
    },
    { say: "يقضي الاتفاق بخروج 250 مقاتلا نحو الشمال", means: [{ measure: "evacuated", value: 250 }] },
    { say: "مسيرة ضمت نحو 4 آلاف شخص", means: [{ measure: "protesters_present", value: 4000 }] },
    { say: "نشرت الحركة 300 مسلح", means: [{ measure: "troops", value: 300, group: "militants" }] },
    { say: "خرج المئات من ذوي الضحايا إلى ساحة البلدة", means: [{ measure: "protesters_present" }] },
    {
      say: ["تعهدت الحكومة بتوظيف 300 شاب", "حثت المنظمة السلطات على إجلاء 300 جريح"],
      means: [{ value: 300, status: "hypothetical" }],
    },
    { say: "حذرت المنظمة من أن 300 جريح عالقون", means: [{ value: 300, status: "asserted" }] },
    { say: "طالب الأهالي بمعرفة من قتل أبناءهم، وقالوا إن 300 شخص قتلوا", means: [{ value: 300, status: "asserted" }] },
    { say: "فقدنا خمسة من جنودنا", means: [{ measure: "killed", value: 5, group: "soldiers" }] },
    { say: "أسر المقاتلون 14 جنديا", means: [{ measure: "arrested", value: 14, group: "soldiers" }] },
    {
      say: [
        "قضت المحكمة بسجن 12 ناشطا",
        "أصدر القضاء أحكاما بإعدام 12 ناشطا",
        "حكمت المحكمة بالسجن غيابيا على 12 ناشطا",
        "صدر الحكم بالسجن المؤبد على 12 ناشطا",
      ],
      means: [{ measure: "charged", value: 12 }],
    },
    {
      say: ["حكم المسلحون المدينة بعد إعدام 12 ناشطا", "أعلن المسلحون إعدام 12 ناشطا", "أعدم المسلحون 12 ناشطا"],
      means: [{ measure: "killed", value: 12 }],
    },
    {
      say: [
        "احتفظت الشرطة بـ15 شابا على ذمة التحقيق",
        "أذن القاضي بالاحتفاظ بـ15 شابا",
        "وضعت الشرطة 15 شابا رهن الحراسة النظرية",
        "حشر الحراس 15 شابا في زنزانة ضيقة",
        "جرى إيداع 15 شابا السجن",
        "يقبع في المخفر 15 شابا",
      ],
      means: [{ measure: "arrested", value: 15 }],
    },
    {
      say: [
        "أربعة ملايين شخص مهددون بالمجاعة",
        "أربعة ملايين شخص في خمس ولايات يواجهون شبح الجوع",
        "انزلق أربعة ملايين شخص إلى الفقر",
        "أربعة ملايين شخص يعيشون تحت خط الفقر",
      ],
      means: [{ measure: "affected", value: 4e6, group: "total" }],
    },
    {
      say: ["12 صيادا قتلوا أو فقدوا", "12 صيادا ماتوا أو اختفوا", "12 صيادا قتلوا وجرحوا"],
      means: [{ measure: "affected", value: 12 }],
    },
    {
      say: ["غرقت عبارة كانت تقل 90 مسافرا", "تحطمت حافلة تقل، وفق الشركة، 90 مسافرا"],
      means: [{ measure: "other_people", value: 90 }],
    },
    { say: "مات في غرق العبارة ما لا يقل عن 90 مسافرا", means: [{ measure: "killed", value: 90 }] },
    { say: "غرقت عبارة حمولتها لا تتجاوز 90 مسافرا", means: [{ measure: "other", value: 90 }] },
    { say: "قالت مها، وهي أم لخمسة أطفال، إنها فقدت بيتها", means: [] },
    {
      say: ["نفقت 300 بقرة", "نفوق 300 رأس من الأغنام", "قتلت الصواعق 300 خروف"],
      means: [{ measure: "other", value: 300 }],
    },
    {
      say: [
        "ضرب الوباء منذ بداية العام 8 آلاف شخص",
        "أصابت الكوليرا 8 آلاف شخص",
        "نستقبل مع تفشي الكوليرا 8 آلاف مريض",
      ],
      means: [{ measure: "infected", value: 8000 }],
    },
    {
      say: ["يشكل الأطفال نحو ربع الضحايا", "قتل نحو ربع الجنود"],
      means: [{ measure: "killed", value: 25, unit: "%", qualifier: "about" }],
    },
    { say: "قتل في الهجوم أقل من 40 جنديا", means: [{ measure: "killed", value: 40, qualifier: "less_than" }] },
    { say: "توفي بالكوليرا 40 مريضا", means: [{ measure: "killed", value: 40 }] },
    {
      say: ["فرقت الشرطة مئات الشبان", "رشق مئات الشبان الدوريات بالحجارة", "هتف مئات الشبان أمام السفارة"],
      means: [{ measure: "protesters_present", low: 200, group: "protesters" }],
    },
    {
      say: ["تنشر البعثة 900 عنصر في الشريط الحدودي", "دفعت الحكومة بتعزيزات من 900 عنصر"],
      means: [{ measure: "troops", value: 900 }],
    },

    { say: "لا يزال مصير 23 بحارا مجهولا", means: [{ measure: "missing", value: 23 }] },
    {
      say: ["أوقفت الشرطة 640 شخصا آخر، خلال الـ24 ساعة الماضية", "أوقفت الشرطة 640 شخصا إضافيا"],
      means: [{ measure: "arrested", value: 640, scope: "increment" }],
    },
    { say: "أوقفت الشرطة 640 شخصا، خلال الاحتجاجات", means: [{ measure: "arrested", value: 640, scope: "total" }] },
    {
      say: ["أوقع القصف 7 قتلى", "سقط سبعة قتلى", "أسفر الهجوم عن سقوط سبعة قتلى"],
      means: [{ measure: "killed", value: 7, group: "total", status: "asserted" }],
    },
    {
      say: [
        "مقتل 7 جنود في الانفجار",
        "قُتل سبعة جنود",
        "قتلت الجماعة المسلحة سبعة جنود",
        "أودى الانفجار بحياة سبعة جنود",
      ],
      means: [{ measure: "killed", value: 7, group: "soldiers" }],
    },
    {
      say: ["لقي 7 جنود مصرعهم", "إن 7 جنود على الأقل لقوا حتفهم"],
      means: [{ measure: "killed", value: 7, group: "soldiers" }],
    },
    {
      say: ["أصيب 12 شخصا", "إصابة نحو 12 شخصا بجروح", "جرح 12 شخصا"],
      means: [{ measure: "injured", value: 12, group: "total" }],
    },
    { say: "إصابة 40 شخصا بفيروس كورونا", means: [{ measure: "infected", value: 40 }] },
    {
      say: "ارتفعت حصيلة ضحايا الانهيار الأرضي الذي طمر القرية إلى 91 شخصا",
      means: [{ measure: "killed", value: 91, group: "total" }],
    },
    { say: "البحث جار عن المفقودين وعددهم 50", means: [{ measure: "missing", value: 50 }] },
    { say: "بلغ عدد الجرحى 300", means: [{ measure: "injured", value: 300 }] },
    {
      say: "قتل 9 أشخاص بينهم 3 أطفال",
      means: [
        { measure: "killed", value: 9 },
        { measure: "killed", value: 3, group: "children" },
      ],
    },
    {
      say: "مقتل 5 متظاهرين و4 عناصر من قوات الأمن وإصابة 60 آخرين",
      means: [
        { measure: "killed", value: 5, group: "protesters" },
        { measure: "killed", value: 4, group: "security_forces" },
        { measure: "injured", value: 60 },
      ],
    },
    {
      say: "قتل جراء العاصفة في القرى الساحلية 15 على الأقل",
      means: [{ measure: "killed", value: 15, low: 15, high: null }],
    },
    { say: "مقتل 7 جنود في البصرة جنوبي العراق", means: [{ measure: "killed", place: "البصرة" }] },
    { say: "قتلت قوات العراق 7 جنود", means: [{ measure: "killed", place: null }] },
    {
      say: "قتل 9 أشخاص، بينهم 3 في البصرة",
      means: [
        { measure: "killed", value: 9, place: null },
        { measure: "killed", value: 3, place: "البصرة" },
      ],
    },
    { say: "مقتل 8 من أفراد الشرطة والجيش", means: [{ measure: "killed", group: "security_forces" }] },
    { say: "مقتل 4 مجرمين مسلحين", means: [{ measure: "killed", group: "مجرمين", label: "مجرمين مسلحين" }] },
    { say: "غرق 6 مهاجرين", means: [{ measure: "killed", value: 6, group: "مهاجرين" }] },
    { say: "إنقاذ 8 جرحى من تحت الركام", means: [{ measure: "rescued", value: 8 }] },
    { say: "مقتل 5 لاجئين", means: [{ measure: "killed", value: 5, group: "لاجئين" }] },
    { say: "قتل وأصيب عشرات الأشخاص", means: [{ measure: "affected", value: null, low: 20, high: 99 }] },
    {
      say: "إن شخصين قتلا وأصيب تسعة",
      means: [
        { measure: "killed", value: 2 },
        { measure: "injured", value: 9 },
      ],
    },
    {
      say: "إن 60 شخصا قتلوا وجرح 200",
      means: [
        { measure: "killed", value: 60 },
        { measure: "injured", value: 200 },
      ],
    },
    {
      say: ["اعتقال 30 ناشطا", "اعتقلت الشرطة 30 ناشطا", "ألقي القبض على 30 ناشطا"],
      means: [{ measure: "arrested", value: 30 }],
    },
    { say: "أفرجت السلطات عن 30 معتقلا", means: [{ measure: "released", value: 30 }] },
    { say: "إطلاق سراح 30 رهينة", means: [{ measure: "released", value: 30 }] },
    { say: "ولا يزال 14 عاملا في عداد المفقودين", means: [{ measure: "missing", value: 14 }] },
    {
      say: ["نزح أكثر من 10 آلاف شخص", "نزوح أكثر من عشرة آلاف شخص", "تشريد أكثر من 10,000 شخص"],
      means: [{ measure: "displaced", value: 10000, qualifier: "more_than", low: 10000, high: null }],
    },
    { say: "خطف مسلحون أربعة مهندسين", means: [{ measure: "abducted", value: 4 }] },
    { say: "إجلاء ألفي شخص", means: [{ measure: "evacuated", value: 2000 }] },
    {
      say: ["احتشد الآلاف في الساحة", "تظاهر الآلاف", "خرج الآلاف إلى الشوارع"],
      means: [{ measure: "protesters_present", value: null, low: 2000, high: 9999, group: "protesters" }],
    },
    { say: "شارك 500 عامل في مسيرة", means: [{ measure: "protesters_present", value: 500 }] },
    { say: "مئات المتظاهرين أمام البرلمان", means: [{ measure: "protesters_present", low: 200, high: 999 }] },
    { say: "وصل 400 جندي إلى الحدود", means: [{ measure: "troops", value: 400, group: "soldiers" }] },
    { say: "وقع 40 من أصل 100 نائب", means: [{ measure: "other_people", value: 40, group: "officials" }] },
    { say: "مقتل المتظاهرين الثلاثة", means: [{ measure: "killed", value: 3, group: "protesters" }] },
    {
      say: "مقتل 8 أشخاص، على الأقل",
      means: [{ measure: "killed", value: 8, low: 8, high: null, qualifier: "at_least" }],
    },
  ],
  not: [
    "حاول الهرب ثلاث مرات",
    "يبلغ من العمر 30 عاما",
    "صدر القرار 1701 قبل سنوات",
    "واحدة من أقدم المدن",
    "لجأ النازحون إلى 12 مدينة",
  ],
});
