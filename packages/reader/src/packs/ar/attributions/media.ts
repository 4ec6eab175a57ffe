/** What words travel through: occasions and texts ("في بيان"), agencies and outlets ("لوكالة رويترز"), networks. */
import type { ViaRole } from "../../../contract/types.ts";
import { lexicon } from "../../../lexicon/lexicon.ts";

export interface Medium {
  /** An occasion is where something was said, no link of a chain: «مؤتمر صحفي», «كلمة». */
  readonly role: ViaRole | "occasion";
  /** A word for such a thing, whose name follows; else it is the name itself. */
  readonly generic: boolean;
}

const list = (words: string) => words.split(" ");
const phrases = (words: string) => words.split("، ");

export const media = lexicon("medium", [
  [
    list(
      "بيان تصريح تصريحات مؤتمر كلمة خطاب حديث حوار مقابلة لقاء اجتماع جلسة تعليق تعليقات رسالة مداخلة ختام افتتاح أعقاب اتصال إفادة إيجاز إحاطة بيانات مقال تقرير تقريرها تقريره بيانها بيانه خطابه كلمته كلمتها حديثه حديثها تصريحاته رده معرض سياق وقت برقية رسالته جلسته ندوة احتفال حفل مناسبة تعقيب منشور تدوينة تغريدة تغريدات تسجيل شريط فيديو رد جزء جانب مستهل ختامه موجز مقطع تحديث تغريدته تقديرات",
    ),
    { role: "occasion", generic: true },
  ],
  [list("وكالة وكالات"), { role: "agency", generic: true }],
  [
    list("صحيفة صحف قناة قنوات محطة إذاعة تلفزيون التلفزيون شبكة مجلة موقع برنامج راديو يومية جريدة"),
    { role: "outlet", generic: true },
  ],
  [phrases("وسائل إعلام، وسائل الإعلام، الإعلام الرسمي، وسائل اعلام"), { role: "outlet", generic: true }],
  [
    phrases(
      "رويترز، فرانس برس، أسوشيتد برس، أسوشيتدبرس، أسوشييتد برس، الأسوشيتد برس، أسوشيتيد برس، تاس، إنترفاكس، ريا نوفوستي، نوفوستي، سبوتنيك، شينخوا، الأناضول، سانا، واس، وفا، إرنا، فارس، بترا، وام، كونا، أنسا، د ب أ، أ ف ب، إفي، كيودو، يونهاب، بلومبرغ، بلومبيرغ",
    ),
    { role: "agency", generic: false },
  ],
  [
    phrases(
      "الجزيرة نت، العربية نت، سكاي نيوز عربية، بي بي سي عربي، بي بي سي، سي إن إن، سي ان ان، سي بي إس، فوكس نيوز، إن بي سي، إيه بي سي، الجزيرة، العربية، سكاي نيوز، روسيا اليوم، دويتشه فيله، دويتشه فيلة، فرانس 24، نيويورك تايمز، واشنطن بوست، الغارديان، لوموند، لوفيغارو، دير شبيغل، وول ستريت جورنال، الحرة",
    ),
    { role: "outlet", generic: false },
  ],
  [
    phrases(
      "تويتر، فيسبوك، فيس بوك، تلغرام، تيليغرام، تلغرام، تليغرام، إنستغرام، انستغرام، يوتيوب، واتساب، تيك توك، منصة إكس، تروث سوشال، مواقع التواصل الاجتماعي، وسائل التواصل الاجتماعي، مواقع التواصل، فايسبوك، لينكدإن",
    ),
    { role: "medium", generic: false },
  ],
]);
