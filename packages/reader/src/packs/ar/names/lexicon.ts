/** Arabic words that names are known by. Places and nationalities come from the generated tables. */
import { CITIES, COUNTRIES, NATIONALITIES, type PlaceRow } from "../../../geo/generated/places.ts";
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";
import type {
  GivenEntry,
  InstitutionEntry,
  OtherEntry,
  PlaceEntry,
  SiteEntry,
  TitleEntry,
} from "../../../names/entries.ts";
import { knownPlace } from "../../../names/candidate.ts";
import { fold } from "../../../text/fold.ts";
import { GIVEN, GIVEN_COMMON } from "./given.ts";
import { ADJECTIVES, FUNCTION_WORDS, NOUNS, VERBS } from "./other.ts";

const words = (list: string) => list.split(/\s*[،\n]\s*/u).filter((word) => word !== "");

/** Names of places that are also common words once folded. */
const COMMON_PLACES = new Set(
  words(
    "مالي، بالي، قطر، بنين، فاس، كانو، غاو، إب، جدة، دوما، سرت، جنين، ليون، ماهي، لومي، ديلي، عدن، باكو، تعز، صلاح الدين",
  ).map(fold),
);

function placeItems(): [string, PlaceEntry][] {
  const items = new Map<string, [string, PlaceEntry]>();
  for (const [country, ar] of [...COUNTRIES, ...CITIES] as readonly PlaceRow[]) {
    const names = ar === "" ? [] : ar.split("|");
    for (const written of names) {
      const article = written.startsWith("ال") && !written.startsWith("الب ");
      const bare = article ? written.slice(2) : written;
      const key = fold(bare);
      if (items.has(key)) continue;
      const common = COMMON_PLACES.has(fold(written));
      items.set(key, [bare, { ...knownPlace(names[0] as string, country), article, common }]);
    }
  }
  return [...items.values()];
}

function nationalityItems(): [string[], { country: string }][] {
  const taken = new Set<string>();
  const items: [string[], { country: string }][] = [];
  for (const [country, ar] of NATIONALITIES) {
    const surfaces: string[] = [];
    for (const masculine of ar === "" ? [] : ar.split("|")) {
      if (masculine.includes(" ")) continue;
      for (const form of [
        masculine,
        `${masculine}ة`,
        `${masculine}ين`,
        `${masculine}ون`,
        `${masculine}ات`,
        `${masculine}تين`,
        `${masculine}تان`,
      ]) {
        if (taken.has(fold(form))) continue;
        taken.add(fold(form));
        surfaces.push(form);
      }
    }
    if (surfaces.length > 0) items.push([surfaces, { country: country as string }]);
  }
  return items;
}

const all = <E>(list: string, entry: E): [string[], E] => [words(list), entry];

/** Bodies that are called by a proper name alone. */
const ORGANIZATIONS = `
حماس، حزب الله، طالبان، داعش، بوكو حرام، الحوثيين، الحوثيون، فاغنر، رويترز، فرانس برس، أسوشيتد برس، أسوشيتدبرس، أسوشييتد برس
الناتو، حلف الناتو، حلف شمال الأطلسي، حلف الأطلسي، الأمم المتحدة، الاتحاد الأوروبي، الاتحاد الأفريقي، جامعة الدول العربية، الجامعة العربية
أوبك، أوبك بلس، اليونيسف، يونيسف، اليونسكو، يونسكو، الأونروا، أونروا، اليونيفيل، الصليب الأحمر، الهلال الأحمر، الكرملين، البيت الأبيض، البنتاغون، الكونغرس، الكونجرس، الكنيست، الدوما
تويتر، فيسبوك، فيس بوك، تلغرام، تليغرام، تيليغرام، واتساب، يوتيوب، إنستغرام، انستغرام، تيك توك، غوغل، جوجل، أبل، أمازون، مايكروسوفت، ميتا
سي إن إن، بي بي سي، الجزيرة، سكاي نيوز، العربية نت، الأناضول، سبوتنيك، نيويورك تايمز، واشنطن بوست، الغارديان، وول ستريت جورنال، بلومبرغ، إنترفاكس، تاس، شينخوا
إيكواس، الإنتربول، الإنتربول الدولي، أطباء بلا حدود، هيومن رايتس ووتش
`;

const HEADS = `
وزارة، وكالة، منظمة، حركة، جماعة، هيئة، لجنة، مجلس، بنك، مصرف، جامعة، مؤسسة، اتحاد، جمعية، محكمة، جهاز، مكتب، مركز، حكومة، رئاسة، مفوضية، برلمان، حزب، تحالف، ائتلاف، نقابة، غرفة، هيئة، معهد، صندوق، مديرية، بعثة، سفارة، قنصلية، نيابة، كتيبة، لواء، جبهة، ميليشيا، مليشيا، رابطة، مرصد، مديرية، سلطات، سلطة، قوات، أمانة، دائرة، بلدية، مستشفى، كلية، أكاديمية، منتدى، مبادرة، فصائل، كتائب، حلف
`;
/** Also verbal nouns or plain places: their complement follows at once. */
const DIRECT = "تنظيم، إدارة، قيادة، موقع، منصة";
const FIRMS = "شركة، مجموعة، قناة، صحيفة، شبكة، إذاعة، مجلة، محطة، تلفزيون، فندق، جريدة";
const FORCES = `
جيش، شرطة، درك، بحرية، مخابرات، استخبارات، برلمان، حكومة، رئاسة، سلطات، خارجية، داخلية، معارضة، كونغرس، قضاء، أركان، قوات المسلحة، قوات الأمن، قوى الأمنية، قوات الأمنية، قوى الأمن، أجهزة الأمنية، حرس الوطني، حرس الثوري، حرس الجمهوري، دفاع المدني، مجلس العسكري، بنك المركزي، بنك الدولي، صندوق النقد الدولي، محكمة الجنائية الدولية، محكمة العليا، محكمة الدستورية، نيابة العامة
`;

const NAMED_SITES =
  "مدينة، محافظة، ولاية، إقليم، بلدة، قرية، مقاطعة، منطقة، جزيرة، حي، قضاء، ناحية، مديرية، بلدتي، مدينتي، قريتي، محافظتي، ضاحية";
const SITES =
  "مطار، ميناء، ساحة، ميدان، شارع، حقل، مخيم، سجن، معبر، جسر، نهر، بحيرة، جبل، بحر، خليج، مضيق، قاعدة، سد، مسجد، كنيسة، قلعة، قصر، ملعب، محطة، مستشفى، جامع، وادي، بئر، غابة، شبه جزيرة، جزر";

const OFFICES = `
رئيس، رئيسة، وزير، وزيرة، نائب، نائبة، نائبه، متحدث، متحدثة، ناطق، ناطقة، سفير، سفيرة، قائد، قائدة، زعيم، زعيمة، مدير، مديرة، أمين، أمينة، مبعوث، مبعوثة، مفوض، مفوضة، محافظ، حاكم، حاكمة، عمدة، مستشار، مستشارة، مسؤول، مسؤولة، مندوب، مندوبة، ممثل، ممثلة، عضو، عضوة، مدعي، مدعية، قاضي، قاض، قاضية، مرشح، مرشحة، مرشد، سيناتور، وكيل، منسق، منسقة، أسقف، بطريرك، مفتي، ولي العهد، خليفة، مؤسس، رئيس الوزراء، رئيسة الوزراء، مساعد، مساعدة، مراسل، مراسلة، كبير، نقيب، شريك
`;
const FORMS = `
سيد، سيدة، ركن، لواء، ملازم أول، رقيب أول، عريف، مطران، كاردينال، دكتور، دكتورة، د، بروفيسور، بروفسور، أستاذ، أستاذة، شيخ، شيخة، ملك، ملكة، أمير، أميرة، إمام، بابا، قس، حاخام، آية الله، جنرال، فريق، فريق أول، عميد، عقيد، مقدم، رائد، ملازم، مشير، مارشال، أميرال، رقيب، جندي، محامي، محامية، صحفي، صحفية، صحافي، صحافية، كاتب، كاتبة، ناشط، ناشطة، معارض، معارضة، محلل، محللة، خبير، خبيرة، باحث، باحثة، اقتصادي، اقتصادية، دبلوماسي، دبلوماسية، ملياردير، لاعب، مدرب، فنان، فنانة، طبيب، طبيبة، مهندس، مهندسة، سياسي، سياسية، نائب العام، ضابط، شاب، شابة، مواطن، مواطنة، طالب، طالبة، مدون، مدونة، مصور، مصورة، حاج، كولونيل، ماجور، لورد، سير، مستثمر، رجل الأعمال، شقيق، شقيقه، ابنه، نجله، زوجته، زوجها، والده، والدته، يدعى، تدعى، اسمه، اسمها، يسمى
`;

/** Keyed without the article, which a preposition may have swallowed. */
function organizationItems(): [string[], { article: boolean }][] {
  const split: [string[], string[]] = [[], []];
  for (const word of words(ORGANIZATIONS)) split[word.startsWith("ال") ? 1 : 0].push(word.replace(/^ال/u, ""));
  return dedupe([
    [split[0], { article: false }],
    [split[1], { article: true }],
  ]);
}

const institution = (list: string, is: InstitutionEntry["is"]) => all<InstitutionEntry>(list, { is });

export const nameLexicons: readonly Lexicon[] = [
  lexicon("place", placeItems()),
  lexicon("nationality", nationalityItems()),
  lexicon("organization", organizationItems()),
  lexicon(
    "institution",
    dedupe([
      institution(FORCES, "force"),
      institution(HEADS, "head"),
      institution(FIRMS, "firm"),
      institution(DIRECT, "direct"),
    ]),
  ),
  lexicon("site", dedupe([all<SiteEntry>(NAMED_SITES, { is: "named" }), all<SiteEntry>(SITES, { is: "with" })])),
  lexicon("title", dedupe([all<TitleEntry>(OFFICES, { is: "office" }), all<TitleEntry>(FORMS, { is: "form" })])),
  lexicon(
    "given",
    dedupe([
      all<GivenEntry>(GIVEN, { common: false, gender: null }),
      all<GivenEntry>(GIVEN_COMMON, { common: true, gender: null }),
    ]),
  ),
  lexicon(
    "other",
    dedupe([
      all<OtherEntry>(FUNCTION_WORDS, { is: "function" }),
      all<OtherEntry>(VERBS, { is: "verb" }),
      all<OtherEntry>(NOUNS, { is: "noun" }),
      all<OtherEntry>(ADJECTIVES, { is: "adjective" }),
    ]),
  ),
];

/** A surface belongs to the first list that has it. */
function dedupe<E>(items: [string[], E][]): [string[], E][] {
  const seen = new Set<string>();
  return items.map(([surfaces, entry]) => [
    surfaces.filter((surface) => {
      const key = surface.split(" ").map(fold).join(" ");
      return !seen.has(key) && seen.add(key) !== undefined;
    }),
    entry,
  ]);
}
