/** Words inside names that are no part of who or what is named, or that mean one thing in both languages. Typed data. */

/** Titles and ranks before a person's name, without article. Folded when used. */
export const TITLES: readonly string[] = [
  ..."mr mrs ms miss dr doctor prof professor president prime minister premier king queen prince princess emir sheikh".split(
    " ",
  ),
  ..."general gen colonel col major maj captain capt lieutenant lt sergeant sgt brigadier admiral marshal sir lord".split(
    " ",
  ),
  ..."senator sen governor gov ambassador judge mayor spokesman spokeswoman spokesperson secretary foreign interior".split(
    " ",
  ),
  ..."defence defense deputy vice former chief director imam ayatollah pope bishop rabbi chancellor".split(" "),
  ..."السيد السيدة الدكتور الدكتورة الرئيس رئيس رئيسة وزير وزيرة الملك الملكة الأمير الأميرة الشيخ الشيخة اللواء لواء".split(
    " ",
  ),
  ..."العقيد عقيد العميد عميد الرائد رائد النقيب نقيب الملازم الفريق فريق المشير القاضي السفير سفير السيناتور الجنرال".split(
    " ",
  ),
  ..."النائب نائب المستشار المستشارة المهندس الأستاذ أستاذ الحاج الإمام البابا محافظ المحافظ العمدة المتحدث الناطق السابق".split(
    " ",
  ),
  ..."الأسبق الحالي الوزراء الجمهورية الحكومة الخارجية الداخلية الدفاع الصحة".split(" "),
];

/** Particles that stand between or before the parts of a name. */
export const PARTICLES: readonly string[] =
  "al el bin ibn ben bint abu van von de der da di du la le بن ابن بنت ال".split(" ");

/** Words before a place's own name: the kind of place. */
export const PLACE_HEADS: readonly string[] = [
  ..."city town village province state governorate district region republic of the".split(" "),
  ..."مدينة بلدة قرية محافظة ولاية مقاطعة إقليم منطقة ناحية قضاء حي جمهورية دولة العاصمة".split(" "),
];

/** Words that say in which part of a country, or in what kind of land of it, without naming a place. */
export const REGION_WORDS: readonly string[] = [
  ..."north south east west northern southern eastern western central northeast northwest southeast southwest".split(
    " ",
  ),
  ..."northeastern northwestern southeastern southwestern coast coastal mountains mountainous jungle forest desert".split(
    " ",
  ),
  ..."rural parts areas area part interior mainland of the in off and".split(" "),
  ..."شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي أوسط ساحل جبال غابات صحراء أنحاء مناطق أجزاء ريف من في".split(" "),
];

/** Ways to say "the whole country" without naming it. */
export const WHOLE: readonly string[] = [
  "the country",
  "country",
  "nationwide",
  "across the country",
  "countrywide",
  "the nation",
  "nation",
  "the republic",
  "البلاد",
  "البلد",
  "الدولة",
  "الجمهورية",
  "أنحاء البلاد",
  "جميع أنحاء البلاد",
  "عموم البلاد",
  "بلاده",
  "بلادنا",
  "الوطن",
];
