/**
 * What names of bodies are made of, in both languages: what a body is known by whatever its language, and what a name can be
 * written from in the other. Typed data. Of several words the first is the one that is written; the others are read.
 */

/** What the part does in a name: the body itself, what it is for, or which of its kind it is. */
export type PartRole = "head" | "topic" | "quality";

export interface BodyPart {
  /** Concepts, divided by spaces: what two names share that mean the same. */
  readonly concept: string;
  readonly role: PartRole;
  readonly en: readonly string[];
  /** Arabic with its articles where it is written by itself. */
  readonly ar: readonly string[];
  /** Of a head: whether its adjectives are feminine. */
  readonly feminine: boolean;
  /** A quality's feminine, where it is not the masculine with a tā'. */
  readonly arFeminine?: string;
}

type Row = readonly [concept: string, en: string, ar: string];

const part =
  (role: PartRole, feminine = false) =>
  ([concept, en, ar]: Row): BodyPart => ({ concept, role, en: en.split("|"), ar: ar.split("|"), feminine });

const MASCULINE: readonly Row[] = [
  ["army", "Army|Military", "الجيش"],
  ["parliament", "Parliament", "البرلمان"],
  ["council", "Council", "المجلس"],
  ["union", "Union", "الاتحاد"],
  ["office", "Office|Bureau", "المكتب"],
  ["bank", "Bank", "البنك|المصرف"],
  ["centre", "Centre|Center", "المركز"],
  ["observatory", "Observatory", "المرصد"],
  ["fund", "Fund", "الصندوق"],
  ["institute", "Institute", "المعهد"],
  ["judiciary", "Judiciary", "القضاء"],
  ["cabinet", "Cabinet|Council of Ministers", "مجلس الوزراء"],
  ["council representatives", "House of Representatives", "مجلس النواب"],
  ["senate", "Senate", "مجلس الشيوخ"],
  ["council security", "Security Council", "مجلس الأمن"],
  ["coast guard", "Coast Guard|Coastguard", "خفر السواحل"],
  ["border guard", "Border Guard", "حرس الحدود"],
  ["national guard", "National Guard", "الحرس الوطني"],
  ["revolutionary guard", "Revolutionary Guard|Revolutionary Guards", "الحرس الثوري"],
  ["gendarmerie", "Gendarmerie", "الدرك"],
  ["civil defence", "Civil Defence|Civil Defense", "الدفاع المدني"],
  ["crescent red", "Red Crescent", "الهلال الأحمر"],
  ["cross red", "Red Cross", "الصليب الأحمر"],
  ["european union", "European Union|EU", "الاتحاد الأوروبي"],
  ["african union", "African Union", "الاتحاد الأفريقي|الاتحاد الإفريقي"],
  ["bank central european", "European Central Bank|ECB", "البنك المركزي الأوروبي"],
  ["european parliament", "European Parliament", "البرلمان الأوروبي"],
  ["bank world", "World Bank", "البنك الدولي"],
  ["fund international monetary", "International Monetary Fund|IMF", "صندوق النقد الدولي"],
  ["food programme world", "World Food Programme|World Food Program", "برنامج الأغذية العالمي"],
  ["nato", "NATO", "حلف شمال الأطلسي|الناتو|حلف الناتو"],
];

const FEMININE: readonly Row[] = [
  ["ministry", "Ministry|Ministries", "الوزارة"],
  ["government", "Government", "الحكومة"],
  ["authority", "Authorities", "السلطات"],
  ["authority", "Authority", "السلطة"],
  ["presidency", "Presidency", "الرئاسة"],
  ["police", "Police", "الشرطة"],
  ["forces", "Forces", "القوات|القوى"],
  ["forces security", "Security Forces", "قوات الأمن|قوى الأمن|القوات الأمنية"],
  ["armed forces", "Armed Forces", "القوات المسلحة"],
  ["special forces", "Special Forces", "القوات الخاصة"],
  ["air force", "Air Force", "القوات الجوية"],
  ["navy", "Navy", "القوات البحرية|البحرية"],
  ["services security", "Security Services|Security Agencies", "الأجهزة الأمنية|أجهزة الأمن"],
  ["intelligence", "Intelligence", "الاستخبارات|المخابرات"],
  ["committee", "Committee", "اللجنة"],
  ["committee", "Commission", "المفوضية"],
  ["committee european", "European Commission", "المفوضية الأوروبية"],
  ["court", "Court|Tribunal", "المحكمة"],
  ["court supreme", "Supreme Court", "المحكمة العليا"],
  ["constitutional court", "Constitutional Court", "المحكمة الدستورية"],
  ["court criminal international", "International Criminal Court|ICC", "المحكمة الجنائية الدولية"],
  ["prosecutor", "Prosecution|Prosecutor|Prosecutors", "النيابة|الادعاء"],
  ["general prosecutor", "Public Prosecution|Public Prosecutor", "النيابة العامة"],
  ["agency", "Agency", "الوكالة"],
  ["agency news", "News Agency", "وكالة الأنباء"],
  ["embassy", "Embassy", "السفارة"],
  ["consulate", "Consulate", "القنصلية"],
  ["directorate", "Directorate", "المديرية"],
  ["management", "Administration", "الإدارة"],
  ["organization", "Organization|Organisation", "المنظمة"],
  ["company", "Company|Corporation", "الشركة"],
  ["protection civil", "Civil Protection", "الحماية المدنية"],
  ["nations united", "United Nations|UN|U.N.", "الأمم المتحدة"],
  ["arab league", "Arab League|League of Arab States", "الجامعة العربية|جامعة الدول العربية"],
  ["health organization world", "World Health Organization|World Health Organisation|WHO", "منظمة الصحة العالمية"],
  ["opposition", "Opposition", "المعارضة"],
];

const TOPICS: readonly Row[] = [
  ["interior", "Interior|Internal Affairs|Internal", "الداخلية|الشؤون الداخلية"],
  ["foreign", "Foreign|Foreign Affairs|External Affairs|External", "الخارجية|الشؤون الخارجية"],
  ["defence", "Defence|Defense", "الدفاع"],
  ["health", "Health", "الصحة"],
  ["general health", "Public Health", "الصحة العامة"],
  ["information", "Information|Media", "الإعلام"],
  ["justice", "Justice", "العدل"],
  ["finance", "Finance", "المالية"],
  ["education", "Education", "التعليم|التربية|التربية والتعليم"],
  ["energy", "Energy", "الطاقة"],
  ["transport", "Transport|Transportation", "النقل|المواصلات"],
  ["agriculture", "Agriculture", "الزراعة"],
  ["water", "Water", "المياه"],
  ["environment", "Environment", "البيئة"],
  ["economy", "Economy", "الاقتصاد"],
  ["trade", "Trade|Commerce", "التجارة"],
  ["industry", "Industry", "الصناعة"],
  ["labour", "Labour|Labor", "العمل"],
  ["culture", "Culture", "الثقافة"],
  ["tourism", "Tourism", "السياحة"],
  ["planning", "Planning", "التخطيط"],
  ["oil", "Oil|Petroleum", "النفط|البترول"],
  ["electricity", "Electricity", "الكهرباء"],
  ["housing", "Housing", "الإسكان"],
  ["affairs social", "Social Affairs", "الشؤون الاجتماعية"],
  ["emergency", "Emergency|Emergencies|Emergency Situations", "الطوارئ"],
  ["aviation civil", "Civil Aviation", "الطيران المدني"],
  ["general security", "Public Security", "الأمن العام"],
  ["safety general", "Public Safety", "السلامة العامة"],
  ["national security", "National Security", "الأمن القومي|الأمن الوطني"],
  ["security", "Security", "الأمن"],
  ["human rights", "Human Rights", "حقوق الإنسان"],
  ["election", "Elections|Election", "الانتخابات"],
  ["disaster management", "Disaster Management", "إدارة الكوارث"],
  ["disaster", "Disaster|Disasters", "الكوارث"],
  ["statistics", "Statistics", "الإحصاء|الإحصاءات"],
  ["telecommunications", "Telecommunications|Communications", "الاتصالات"],
  ["works", "Public Works", "الأشغال العامة|الأشغال"],
  ["migration", "Migration|Immigration", "الهجرة"],
  ["refugees", "Refugees", "اللاجئين"],
  ["news", "News|Press", "الأنباء|الأخبار|الصحافة"],
];

/** Masculine; feminine by a tā', but for those that say it. */
const QUALITIES: readonly (readonly [...row: Row, arFeminine?: string])[] = [
  ["national", "National", "الوطني|القومي"],
  ["general", "General|Public", "العام"],
  ["central", "Central", "المركزي"],
  ["supreme", "Supreme|High", "الأعلى", "العليا"],
  ["local", "Local", "المحلي"],
  ["federal", "Federal", "الاتحادي|الفيدرالي"],
  ["transitional", "Transitional", "الانتقالي"],
  ["civil", "Civil", "المدني"],
  ["independent", "Independent", "المستقل"],
  ["world", "International|World", "الدولي|العالمي"],
  ["army", "Military", "العسكري"],
  ["electoral", "Electoral", "الانتخابي"],
  ["government", "Governmental", "الحكومي"],
];

export const BODY_PARTS: readonly BodyPart[] = [
  ...MASCULINE.map(part("head")),
  ...FEMININE.map(part("head", true)),
  ...TOPICS.map(part("topic")),
  ...QUALITIES.map(([concept, en, ar, arFeminine]) => ({
    ...part("quality")([concept, en, ar]),
    ...(arFeminine === undefined ? {} : { arFeminine }),
  })),
];

/** Words that no name is written from, though they mean one thing in both languages: concept and surfaces. */
export const BODY_WORDS: readonly (readonly [concept: string, surfaces: string])[] = [
  ["minister", "minister وزير وزيرة"],
  ["authority", "officials"],
  ["finance", "treasury خزانة"],
  ["management", "management"],
  ["committee", "هيئة"],
  ["president", "president رئيس"],
  ["health", "صحية"],
  ["justice", "عدلية"],
  ["army", "عسكرية"],
  ["security", "أمنية"],
  ["national", "وطنية قومية"],
  ["general", "عامة"],
  ["rights", "rights حقوق"],
  ["human", "human إنسان"],
  ["red", "red أحمر"],
  ["crescent", "crescent هلال"],
  ["cross", "cross صليب"],
  ["united", "united متحدة"],
  ["nations", "nations أمم"],
  ["hospital", "hospital مستشفى"],
  ["protection", "protection حماية"],
  ["party", "party حزب"],
  ["movement", "movement حركة"],
  ["front", "front جبهة"],
  ["radio", "radio إذاعة"],
  ["television", "television tv تلفزيون تليفزيون"],
];

/** Words that join the parts of a body's name and say nothing. */
export const BODY_FILLERS: readonly string[] = "the of in for and at by on a an s في من لـ ل عن على لدى و".split(" ");
