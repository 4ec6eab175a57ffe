/** Closed classes of Arabic: what a word is to the shape of a clause. */
import { lexicon } from "../../../lexicon/lexicon.ts";

export type ParticleClass =
  /** أن / إن, bare or with a pronoun. */
  | "that"
  | "relative"
  | "preposition"
  /** Begins a clause of its own: بينما, لكن, عندما. */
  | "subordinator"
  | "negation"
  | "pronoun"
  | "demonstrative"
  /** قد, لقد, سوف: a verb follows. */
  | "verbal"
  /** Part of the noun phrase that follows: بعض, أحد, عدد من. */
  | "quantifier"
  | "adverb"
  /** أو, أم. */
  | "or";

export interface Particle {
  readonly class: ParticleClass;
}

const PRONOUNS = ["ه", "ها", "هم", "هما", "هن", "نا", "ني", "ي", "ك", "كم"];
const withPronouns = (stem: string, pronouns = PRONOUNS) => [stem, ...pronouns.map((pronoun) => stem + pronoun)];
const words = (list: string) => list.split(" ");
const phrases = (list: string) => list.split("، ");

const of = (kind: ParticleClass, surfaces: readonly string[]) => [surfaces, { class: kind }] as const;

/** Prepositions that stand alone, with the forms they take before pronouns. ب ل ك are written onto their word. */
const PREPOSITIONS = words(
  "في من إلى على عن مع بين خلال بعد قبل منذ حتى ضد عبر لدى أمام حول نحو تحت فوق عقب إثر قرب داخل خارج وراء خلف عند دون بدون سوى رغم بسبب نتيجة جراء بفعل إزاء تجاه حيال ضمن وسط ناهيك بشأن بخصوص بهدف بغية لصالح لأجل بفضل وفق بموجب بحق إبان أثناء عدا خلا طوال طيلة باتجاه بجانب بعيد قبيل حوالي صوب بحضور بمناسبة لغاية غداة بواسطة باستثناء بإزاء شمال شمالي جنوب جنوبي شرق شرقي غرب غربي بالقرب",
);
const WITH_PRONOUNS = words("في من إلي علي عن مع بين لدي ل ب").flatMap((stem) =>
  ["ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم"].map((pronoun) => stem + pronoun),
);

export const particles = lexicon("particle", [
  of("that", [...withPronouns("أن"), ...withPronouns("بأن"), "أنني", "إننا", "أننا", "بأننا", "بأنني"]),
  of("relative", words("الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي اللائي ممن مما ما عما بما")),
  of("preposition", PREPOSITIONS),
  of(
    "preposition",
    WITH_PRONOUNS.filter((word) => word !== "لهم"),
  ),
  of(
    "subordinator",
    words(
      "بينما فيما حيث حين حينما عندما إذ إذا لو لولا لكن لكنه لكنها لكنهم لكنني بل كي لكي لأن لأنه لأنها لأنهم بعدما قبلما ريثما كلما طالما مهما إنما أينما بيد أما إلا ثم كما هل متى كيف لماذا أين إما سواء",
    ),
  ),
  of(
    "subordinator",
    phrases(
      "في حين، في الوقت الذي، على الرغم من، بالرغم من، رغم أن، غير أن، غير أنه، غير أنها، غير أنهم، إلا أن، إلا أنه، إلا أنها، إلا أنهم، بيد أن، بيد أنه، بيد أنها، بيد أنهم، علما أن، علما بأن، بعد أن، قبل أن، منذ أن، إلى ذلك",
    ),
  ),
  of("negation", words("لا لم لن ليس ليست ليسوا لما")),
  of("pronoun", words("هو هي هم هما هن نحن أنا أنت أنتم")),
  of("demonstrative", words("هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك ذاك")),
  of("verbal", words("قد لقد سوف")),
  of(
    "quantifier",
    words(
      "بعض أحد إحدى كل كلا كلتا جميع معظم غالبية أغلب سائر عدة بضع كافة عشرات مئات آلاف عدد أكثر أقل كثير العديد مختلف نفس ذات أي",
    ),
  ),
  of(
    "adverb",
    words(
      "أيضا لاحقا سابقا حاليا مؤخرا أخيرا اليوم أمس غدا الآن البارحة حديثا رسميا علنا مجددا بدوره بدورها بدورهم بدورهما كذلك هنا هناك ثمة صباحا مساء ليلا نهارا ظهرا فجرا مباشرة فورا تلفزيونيا هاتفيا بالقول بقوله بقولها صراحة أولا ثانيا معا تقريبا فقط جدا مطلقا بشدة بوضوح أساسا أصلا خصوصا خاصة لاسيما بالتالي بالفعل حقا",
    ),
  ),
  of("or", ["أو", "أم"]),
]);
