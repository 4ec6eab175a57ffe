/** What befell people and things, in every frame that Arabic has for it: words by frames, each cell a report of its own. */
import { describe, expect, it } from "vitest";
import { read } from "../../../read.ts";

/** «N» is what is counted, «V» the word of the row. */
const FRAMES = {
  verb: ["V N في المدينة أمس.", "كما V نحو N في ضواحي المدينة.", "وV في البلدة مساء الأحد N.", "V، بحسب شهود عيان، N."],
  plural: ["وقالت الوزارة إن N V في المدينة.", "N V خلال أسبوع", "ارتفع عدد الأشخاص الذين V في المنطقة إلى N."],
  agent: ["V القوات N في المدينة.", "وكانت السلطات قد V N الشهر الماضي.", "V قوات الأمن في حي الميدان N."],
  split: ["A القوات T N في المدينة.", "A قوات الأمن في حي الميدان T N.", "A القوات، فجر اليوم، T N."],
  noun: ["أدى الهجوم إلى V N.", "أعلنت السلطات V N في المدينة.", "V N في المدينة", "وتسبب القصف في V نحو N."],
  victims: [
    "بلغ عدد V 62.",
    "وارتفعت حصيلة V إلى 62 منذ الأحد.",
    "وقدر المكتب عدد V بـ 62 شخصا.",
    "ما رفع عدد V إلى 62.",
  ],
} as const;

const WORDS: Readonly<Record<string, Partial<Record<keyof typeof FRAMES, string>>>> = {
  killed: {
    verb: "قتل استشهد قضى توفي مات هلك اغتيل أعدم ذبح سقط ارتقى",
    plural: "قتلوا استشهدوا قضوا توفوا لقوا_مصرعهم لاقوا_حتفهم لفظوا_أنفاسهم دهسوا_حتى_الموت",
    agent: "قتلت اغتالت أعدمت ذبحت",
    split: "أجهزت+على قضت+على حصدت+أرواح",
    noun: "مقتل استشهاد وفاة مصرع اغتيال سقوط ارتقاء القضاء_على إزهاق_أرواح",
    victims: "القتلى الشهداء الوفيات الضحايا الجثث",
  },
  injured: {
    verb: "أصيب جرح طعن دعس",
    plural: "أصيبوا جرحوا عولجوا",
    agent: "جرحت أصابت",
    noun: "إصابة جرح اختناق",
    victims: "الجرحى المصابين",
  },
  arrested: {
    verb: "اعتقل أوقف احتجز سجن حبس",
    plural: "اعتقلوا أوقفوا وقعوا_في_الأسر",
    agent: "اعتقلت أوقفت احتجزت",
    split: "قبضت+على ألقت+القبض_على تحفظت+على",
    noun: "اعتقال توقيف القبض_على التحفظ_على",
    victims: "المعتقلين الموقوفين الأسرى",
  },
  released: {
    plural: "أفرج_عنهم أخلي_سبيلهم تم_الإفراج_عنهم خرجوا_من_السجن",
    split: "أطلقت+سراح أخلت+سبيل أفرجت+عن عفت+عن فكت+أسر",
    noun: "تحرير الإفراج_عن إطلاق_سراح فك_أسر",
  },
  missing: {
    verb: "فقد اختفى",
    plural: "فقدوا اختفوا فقد_أثرهم انقطع_الاتصال_بهم",
    noun: "فقدان اختفاء انقطاع_أثر",
    victims: "المفقودين",
  },
  displaced: {
    verb: "نزح شرد هجر فر",
    plural: "نزحوا فروا لجؤوا اضطروا_إلى_النزوح أجبروا_على_النزوح غادروا_منازلهم",
    noun: "نزوح تهجير تشريد",
    victims: "النازحين اللاجئين",
  },
  abducted: { verb: "خطف اختطف", agent: "خطفت اختطفت", noun: "خطف اختطاف", victims: "الرهائن المخطوفين" },
  charged: {
    plural: "أدينوا حوكموا غرموا لوحقوا حكم_عليهم وجهت_التهم_إليهم",
    agent: "اتهمت أدانت حاكمت",
    split: "حكمت+على وجهت+تهما_إلى",
    noun: "إدانة تغريم محاكمة مقاضاة",
  },
  rescued: { verb: "أنقذ نجا", plural: "أنقذوا نجوا", agent: "أنقذت", noun: "إنقاذ إغاثة" },
  affected: {
    verb: "تضرر حوصر",
    plural: "تضرروا علقوا_في_السيول حرموا_من_الماء",
    split: "أضرت+بـ أثرت+على",
    noun: "محاصرة حرمان تجويع",
    victims: "المتضررين المحاصرين",
  },
  protesters_present: { verb: "تظاهر احتشد اعتصم", plural: "تظاهروا احتشدوا نزلوا_إلى_الشوارع", noun: "احتجاج احتشاد" },
};

const COUNTED = ["12 شخصا", "9 أطفال", "25 عاملا"] as const;

const said = (text: string): readonly string[] =>
  read({ text, lang: "ar", published: "2023-06-15" }).figures.map(({ measure, value }) => `${measure} ${value}`);

/** The cells of a row that are not read as `measure`. */
function unread(measure: string, frame: keyof typeof FRAMES, list: string): string[] {
  return list.split(" ").flatMap((word, index) =>
    FRAMES[frame].flatMap((pattern) => {
      const counted = COUNTED[index % COUNTED.length] as string;
      const [verb = "", tail = ""] = word.replaceAll("_", " ").split("+");
      const text = pattern.replace("V", verb).replace("A", verb).replace("T", tail).replace("N", counted);
      const value = frame === "victims" ? 62 : Number.parseInt(counted, 10);
      return said(text.replace("بـ ", "بـ")).includes(`${measure} ${value}`) ? [] : [text];
    }),
  );
}

describe("Arabic frames of figures", () => {
  for (const [measure, row] of Object.entries(WORDS))
    it(`know the words of ${measure}`, () => {
      const missed = Object.entries(row).flatMap(([frame, list]) =>
        unread(measure, frame as keyof typeof FRAMES, list),
      );
      expect(missed).toEqual([]);
    });

  it.each([
    ["أجبرت الفيضانات 12 ألف شخص على مغادرة منازلهم.", "displaced 12000"],
    ["أرغم القصف 12 ألف شخص على النزوح.", "displaced 12000"],
    ["غادر 40 ألف شخص قراهم.", "displaced 40000"],
    ["خرج 12 ناشطا من السجن.", "released 12"],
    ["مثل 12 ضابطا أمام المحكمة.", "charged 12"],
    ["انقطع الاتصال أمس بـ12 بحارا.", "missing 12"],
    ["اعتقلت القوات شخصين في المدينة.", "arrested 2"],
    ["قامت القوات باعتقال 12 شخصا.", "arrested 12"],
    ["وقامت الفرقة، مساء الأحد، بإنقاذ 12 شخصا.", "rescued 12"],
    ["وطالبت المنظمة بالإفراج عن 12 معتقلا.", "released 12"],
    ["أعلنت السلطات الإفراج عن شخصين.", "released 2"],
    ["سقط 12 شخصا بين قتيل وجريح.", "affected 12"],
    ["ودمر في البلدة 12 منزلا جراء السيول.", "property_damaged 12"],
    ["أصاب القصف 12 منزلا.", "property_damaged 12"],
    ["أتت النيران على 12 محلا تجاريا.", "property_damaged 12"],
    ["قدرت كلفة الدمار بـ12 مليون دولار.", "damage_cost 12000000"],
    ["نظم 300 طالب وقفة أمام الوزارة.", "protesters_present 300"],
    ["ارتفع عدد حالات الكوليرا إلى 120.", "infected 120"],
    ["أصدرت المحكمة حكما بالسجن 5 سنوات على 12 ضابطا.", "charged 12"],
    ["فرضت المحكمة غرامات على 12 شخصا.", "charged 12"],
    ["وجهت النيابة اتهامات لـ12 شخصا.", "charged 12"],
    ["أصدر القاضي مذكرات توقيف بحق 12 ضابطا.", "charged 12"],
    ["رفعت النيابة دعاوى ضد 12 موظفا.", "charged 12"],
    ["نقلت سيارات الإسعاف 40 شخصا إلى المستشفى.", "injured 40"],
    ["تلقى 40 شخصا العلاج.", "injured 40"],
    ["خضع 12 شخصا لعمليات جراحية.", "injured 12"],
    ["يرقد 12 شخصا في العناية المركزة.", "injured 12"],
    ["سقط 17 في القصف.", "killed 17"],
    ["سقوط 17 برصاص الجيش.", "killed 17"],
    ["حصيلة القتلى: 12.", "killed 12"],
    ["إجمالي عدد المصابين حتى الآن: 40", "injured 40"],
    ["قطع 300 شخص الطريق احتجاجا على انقطاع الماء.", "protesters_present 300"],
    ["أغلق 300 عامل بوابة المصنع احتجاجا على تأخر الرواتب.", "protesters_present 300"],
  ])("read %s", (text, figure) => {
    expect(said(text)).toContain(figure);
  });

  it.each([
    ["ارتقى 9 ضباط إلى رتبة عميد.", "killed 9"],
    ["علق 12 نائبا على القرار.", "affected 12"],
    ["أطلقت القوات النار على 12 شخصا.", "released 12"],
    ["سقطت قذيفة قرب 12 طفلا كانوا يلعبون.", "killed 12"],
    ["غادر 12 سائحا الفندق أمس.", "displaced 12"],
    ["دخل 12 نائبا إلى القاعة.", "arrested 12"],
    ["خرج 12 لاعبا من الملعب.", "released 12"],
    ["دفعت الحكومة تعويضات إلى 12 شخصا.", "displaced 12"],
    ["تم الاتصال بـ12 عائلة.", "missing 12"],
    ["فقد أعلن 12 نائبا استقالتهم.", "missing 12"],
    ["وجه الوزير الدعوة إلى 12 شخصا.", "charged 12"],
    ["لجأ السكان إلى 12 مدرسة.", "property_damaged 12"],
    ["احتجاج 17 أكتوبر غير البلاد.", "protesters_present 17"],
    ["ارتكب الجنود انتهاكات بحق 12 شخصا.", "charged 12"],
    ["هاجموا السجن وأطلقوا النار على 12 حارسا.", "charged 12"],
    ["سقط 17 صاروخا في المدينة.", "killed 17"],
    ["أغلق 30 شرطيا الطريق تحسبا لاحتجاجات.", "protesters_present 30"],
    ["أغلق 12 تاجرا محالهم.", "protesters_present 12"],
  ])("do not misread %s", (text, figure) => {
    expect(said(text)).not.toContain(figure);
  });
});
