/**
 * Verbs of speech, one a line: perfect, imperfect, participle, verbal nouns ("-" = not used as a cue), act, frame.
 * A frame lists: that (أن), quote, object, a preposition with which a noun is what was said (ب), and >ب: somebody
 * addressed or described, then that preposition; >!ب where there must be somebody; =account: what a noun must be
 * (`needs.ts`).
 */
import type { SpeechAct } from "../../../contract/types.ts";
import { fold } from "../../../text/fold.ts";
import { type Verb, conjugate, withObjects } from "../morphology/conjugate.ts";
import type { Cue, Frame } from "./cue.ts";
import { isNeed } from "./needs.ts";

const TABLE = `
قال يقول قائل قول | say | that quote
أضاف يضيف مضيف - | say | that quote
تابع يتابع متابع - | say | that quote
أردف يردف مردف - | say | that quote
زاد يزيد - - | say | quote =colon
مضى يمضي - - | say | quote =colon
استطرد يستطرد مستطرد - | say | that quote
أكمل يكمل - - | say | quote
واصل يواصل مواصل - | say | quote
ختم يختم خاتم - | say | quote
اختتم يختتم مختتم - | say | quote
أوضح يوضح موضح - | say | that quote
بين يبين مبين - | say | that
صرح يصرح مصرح تصريح | say | that quote ب
ذكر يذكر ذاكر - | say | that quote
أفاد يفيد مفيد - | say | that quote ب عن
أشار يشير مشير إشارة | say | that quote إلى
لفت يلفت لافت - | say | that quote إلى
نوه ينوه منوه - | say | that ب إلى
ألمح يلمح ملمح تلميح | say | that إلى
أخبر يخبر - - | say | that quote >ب
أبلغ يبلغ مبلغ - | say | that quote >ب
أطلع يطلع - - | say | >على
شرح يشرح شارح - | say | that quote
روى يروي - رواية | say | that quote object =tale
حكى يحكي - - | say | that quote object =tale
كتب يكتب كاتب - | say | that quote
غرد يغرد مغرد - | say | that quote
دون يدون - - | say | quote
علق يعلق معلق تعليق | say | quote
عقب يعقب معقب - | say | quote
رد يرد راد - | say | that quote
أجاب يجيب مجيب - | say | that quote ب
تحدث يتحدث - حديث | say | that quote عن
تكلم يتكلم متكلم - | say | quote عن
ردد يردد مردد - | say | that quote
صرخ يصرخ صارخ - | say | quote
هتف يهتف هاتف - | say | quote ب
شدد يشدد مشدد تشديد | say | that quote على
أبرز يبرز - - | say | that
اعتبر يعتبر معتبر - | believe | that quote object
رأى يرى - رأي | believe | that quote object في
اعتقد يعتقد معتقد اعتقاد | believe | that quote
ظن يظن ظان - | believe | that
خشي يخشى - خشية | believe | that quote object من
تخوف يتخوف متخوف تخوف/مخاوف | believe | that quote من
أمل يأمل آمل - | believe | that في ب
تمنى يتمنى متمني - | believe | that quote
عد يعد - - | believe | object
زعم يزعم زاعم زعم/مزاعم | say | that quote object
ادعى يدعي مدعي ادعاء/ادعاءات | say | that
نقل ينقل ناقل - | say | that
أعرب يعرب معرب إعراب | say | that quote عن
عبر يعبر معبر تعبير | say | that quote عن
أبدى يبدي مبدي - | say | quote object =stand
استدرك يستدرك مستدرك - | say | that quote
لاحظ يلاحظ ملاحظ ملاحظة | say | that quote
خلص يخلص - - | say | إلى
فسر يفسر مفسر تفسير | say | that
عزا يعزو - - | say | >!إلى
أرجع يرجع - - | say | >!إلى
نسب ينسب - - | say | >!إلى
برر يبرر مبرر تبرير | say | quote >ب
شكك يشكك مشكك تشكيك | say | quote في
قلل يقلل مقلل - | say | من
هون يهون - - | say | من
سخر يسخر ساخر سخرية | say | quote من
اشتكى يشتكي مشتكي - | say | that quote من
شكا يشكو - - | say | quote من
استغرب يستغرب مستغرب استغراب | say | quote object
أسف يأسف آسف أسف | say | quote ل
أثنى يثني مثني ثناء | say | quote على
جزم يجزم جازم جزم | confirm | that quote ب
لوح يلوح ملوح تلويح | warn | that quote ب
وصف يصف واصف - | say | >!ب
صور يصور - - | say | >!على =held
ألقى يلقي ملقي - | accuse | ب object =blame
رحب يرحب مرحب ترحيب | say | quote ب
أشاد يشيد مشيد إشادة | say | quote ب
ندد يندد مندد تنديد | say | quote ب
أدان يدين - إدانة | say | object quote
دان يدين - - | say | object quote
شجب يشجب شاجب شجب | say | object quote
استنكر يستنكر مستنكر استنكار | say | object quote
استهجن يستهجن مستهجن استهجان | say | object quote
نعى ينعى - - | say | quote
أعلن يعلن معلن إعلان | announce | that quote object عن
كشف يكشف كاشف كشف | announce | that quote عن
أذاع يذيع - - | announce | that quote
أكد يؤكد مؤكد تأكيد/تأكيدات | confirm | that quote object على
أيد يؤيد - - | confirm | quote
أثبت يثبت - - | confirm | that
جدد يجدد مجدد تجديد | say | that quote object =again
أعاد يعيد معيد - | say | object =again
كرر يكرر مكرر - | confirm | that quote
أقر يقر - - | confirm | that quote ب
اعترف يعترف معترف - | confirm | that quote ب
نفى ينفي نافي نفي | deny | that quote object
أنكر ينكر منكر إنكار | deny | that quote object
كذب يكذب مكذب تكذيب | deny | that quote object
فند يفند مفند تفنيد | deny | that quote object
عارض يعارض معارض - | deny | that object
اتهم يتهم متهم اتهام/اتهامات | accuse | that quote >!ب
حمل يحمل محمل تحميل | accuse | >!مسؤولية
انتقد ينتقد منتقد انتقاد | accuse | quote object >بسبب >على
حذر يحذر محذر تحذير/تحذيرات | warn | that quote من >من
هدد يهدد مهدد تهديد/تهديدات | warn | that quote ب >ب
توعد يتوعد متوعد توعد | warn | that quote ب >ب
أنذر ينذر - إنذار | warn | that quote ب >ب
نبه ينبه منبه تنبيه | warn | that quote إلى
دعا يدعو داعي دعوة/دعوات | demand | that quote إلى >إلى >ل
طالب يطالب مطالب مطالبة/مطالبات/مطالب | demand | that quote ب >ب
طلب يطلب - طلب | demand | that quote object من
ناشد يناشد مناشد مناشدة | demand | that quote object >ب >أن
حث يحث حاث حث | demand | that quote على >!على
حض يحض حاض حض | demand | that quote على >!على
أمر يأمر آمر أمر | demand | quote ب >ب
أوعز يوعز - إيعاز | demand | that ب إلى
أوصى يوصي موصي توصية | demand | that quote ب >ب
نصح ينصح ناصح نصيحة | demand | that quote ب >ب
اشترط يشترط مشترط اشتراط | demand | that quote object
ألزم يلزم ملزم - | demand | >ب
استدعى - - - | demand | -
تعهد يتعهد متعهد تعهد/تعهدات | promise | that quote ب object =doing
وعد يعد واعد وعد/وعود | promise | that quote ب >ب
التزم يلتزم - التزام | promise | that quote ب
أقسم يقسم مقسم - | promise | that quote
توقع يتوقع متوقع توقع/توقعات | estimate | that quote object
قدر يقدر مقدر تقدير | estimate | that quote object >ب
تنبأ يتنبأ متنبئ تنبؤ | estimate | that quote ب
رجح يرجح مرجح ترجيح | estimate | that quote object
أحصى يحصي - - | estimate | object
تكهن يتكهن - - | estimate | that ب
استبعد يستبعد مستبعد استبعاد | estimate | that quote object
تراجع يتراجع متراجع - | retract | عن
سحب يسحب - - | retract | object =text
عدل يعدل - - | retract | object =tally
صحح يصحح مصحح - | retract | object =tally
خفض يخفض - - | retract | object =tally
نقح ينقح منقح - | retract | object =tally
عرض يعرض - - | promise | object =help
تساءل يتساءل متسائل تساؤل | ask | quote عن
سأل يسأل سائل سؤال | ask | quote عن
استفسر يستفسر مستفسر استفسار | ask | quote عن
اقترح يقترح مقترح اقتراح | say | that quote
أظهر يظهر - - | say | that
أورد يورد مورد - | say | that quote
أهاب يهيب مهيب - | demand | that ب
اعتذر يعتذر معتذر اعتذار | say | quote عن
وجه يوجه موجه توجيه | demand | that quote ب
أفصح يفصح مفصح إفصاح | announce | that quote عن
باح يبوح - بوح | announce | that ب
أبان - - - | say | that quote عن
لمح - ملمح - | say | that إلى ب
أومأ يومئ - - | say | that إلى
سرد يسرد سارد - | say | that quote object =tale
استرجع يسترجع مسترجع - | say | object =tale
استعرض يستعرض مستعرض - | say | that
استهل يستهل مستهل - | say | quote
أسهب يسهب مسهب - | say | quote
صارح يصارح مصارح - | say | that >ب
استذكر يستذكر مستذكر - | say | that quote
تذكر يتذكر متذكر - | say | that quote
همس يهمس هامس - | say | that quote
تمتم يتمتم متمتم - | say | quote
صاح يصيح صائح - | say | that quote
نادى ينادي مناد نداء/نداءات | demand | that quote ب
خاطب يخاطب مخاطب - | say | quote
مازح يمازح مازح - | say | quote
تدارك يتدارك متدارك - | say | that quote
عنون يعنون - - | say | quote
لخص يلخص ملخص - | say | quote
أوجز يوجز موجز - | say | quote
اكتفى يكتفي مكتفي - | say | that quote
أدلى يدلي - - | say | that quote
شهد يشهد شاهد شهادة/شهادات | say | that =clause
أجمع - - - | say | that على
استنتج يستنتج مستنتج استنتاج | believe | that quote
افترض - - - | believe | that quote
ارتأى يرتئي - - | believe | that
خمن يخمن مخمن - | estimate | that quote
استشهد يستشهد مستشهد - | say | that
احتج يحتج محتج - | say | that
تذرع يتذرع متذرع - | say | that ب
تحجج يتحجج متحجج - | say | that ب
تمسك يتمسك متمسك تمسك | say | that =clause ب
أصر يصر - إصرار | confirm | that quote =clause على
ألح يلح - إلحاح | demand | that =clause على
اعترض يعترض معترض - | say | على
وبخ يوبخ موبخ - | accuse | >على
طمأن يطمئن مطمئن طمأنة | promise | that quote إلى >ب >إلى >على
عاهد يعاهد معاهد - | promise | that quote >ب >على
تكفل يتكفل متكفل - | promise | that ب
علل يعلل معلل تعليل | say | that quote >ب
سوغ يسوغ مسوغ - | say | that quote >ب
بارك يبارك مبارك - | say | quote object
هنأ يهنئ مهنئ - | say | quote >ب >على
ثمن يثمن مثمن تثمين | say | quote object
امتدح يمتدح ممتدح - | say | quote object
شكر يشكر شاكر - | say | quote >على
نعت ينعت ناعت - | say | >!ب
تحفظ يتحفظ متحفظ تحفظ/تحفظات | say | quote على
تحسر يتحسر متحسر - | say | quote على
تأسف يتأسف متأسف - | say | that quote ل
امتعض يمتعض ممتعض - | say | quote من
تهكم يتهكم متهكم تهكم | say | quote على
دحض يدحض داحض دحض | deny | that quote object
رفض يرفض رافض - | deny | object =account
نقض ينقض - - | deny | object =account
تبرأ يتبرأ متبرئ - | deny | quote من
تنصل يتنصل متنصل - | deny | quote من
أنحى ينحي منحي - | accuse | على
لام يلوم لائم - | accuse | >على
عاب يعيب عائب - | accuse | that على
تبنى يتبنى متبن تبني | announce | quote object
ترجى يترجى مترج - | demand | that quote
رجا يرجو راج رجاء | demand | that quote object
توسل يتوسل متوسل توسل/توسلات | demand | that quote إلى >أن
التمس يلتمس ملتمس التماس | demand | that quote object
استنجد يستنجد مستنجد - | demand | that quote ب
استغاث يستغيث مستغيث - | demand | quote
استحث يستحث مستحث - | demand | >على
راهن يراهن مراهن - | estimate | that
استشرف يستشرف - - | estimate | that object
استبشر يستبشر مستبشر - | say | that quote ب
`;

/** Verbs whose masculine imperfect is used of nobody: «يذكر أن», «يعتقد أن», «يُتوقع أن». */
export const IMPERSONAL = new Set(
  "تردد يذكر يعتقد يخشي يتوقع يرجح يظن يعد يزعم يقدر يقال يفيد ستبعد يستبعد يعتبر يشار يلاحظ".split(" "),
);

/** Of the forms with a pronoun in four letters only these mean nothing else: «قاله», «نفاه», «نفته», «أكده». */
const PLAIN_IN_SHORT = /^(?:قال|نف[ات]|[أا]كد)/u;

/** Forms that are other words far more often: «يجب» must, «يقل عن» less than, «ردا على» in answer to, «تعد» is held to be. */
const NO_CUES = new Set(
  "لام ثمن ثمنا ثمنه ثمنها شهدا شهداء تعز يعز نعز شاهد شاهدا شاهدة شاهدين مشهد محتج محتجا محتجون محتجين محتجة مؤمن مؤمنا مؤمنين مؤمنة متفق مصر مصرا مباركا مشجع مشجعا مشجعين مخاطب مفصل مطمئن مطمئنا احتج يحتج تحتج احتجت احتجوا يحتجون عائب متذكر يتذكرون مجمع ملخص موجز موجزا مراهن رجاء يجب تجب يبلغ تبلغ سيبلغ ستبلغ يبلغون يقل تقل ردا مدعي يبين تبين مجددا قدره قدرها قدرهم قدرته قدرتها قدرتهم وعده حملة حاملا طالبان طالبا يحمل نفيا".split(
    " ",
  ),
);

/** Perfect stems that shorten before a consonant. */
const SHORT: Readonly<Record<string, string>> = { قال: "قل", أفاد: "أفد", أضاف: "أضف", أشار: "أشر" };

function frameOf(words: readonly string[]): Frame {
  const own = new Set(["that", "quote", "object", "-"]);
  const needs = words.find((word) => word.startsWith("="))?.slice(1) ?? null;
  return {
    that: words.includes("that"),
    quote: words.includes("quote"),
    object: words.includes("object"),
    on: words.filter((word) => !own.has(word) && !/^[>=]/u.test(word)).map(fold),
    address: words.filter((word) => word.startsWith(">")).map((word) => fold(word.replace(/^>!?/u, ""))),
    must: words.some((word) => word.startsWith(">!")),
    needs: needs !== null && isNeed(needs) ? needs : null,
  };
}

/** The forms of every verb of speech with their cue, the plain forms of all before those with an object written on. */
export function* speechForms(): Generator<readonly [ReturnType<typeof conjugate>[number], Cue]> {
  const rows = TABLE.trim()
    .split("\n")
    .map((line) => {
      const [parts, act, frame] = line.split("|").map((cell) => cell.trim()) as [string, SpeechAct, string];
      const [perfect, imperfect, participle, masdar] = parts
        .split(" ")
        .map((part) => (part === "-" ? undefined : part)) as [string, string?, string?, string?];
      const verb: Verb = {
        perfect,
        ...(imperfect === undefined ? {} : { imperfect }),
        ...(participle === undefined ? {} : { participle }),
        ...(masdar === undefined ? {} : { masdar: masdar.split("/") }),
        ...(SHORT[perfect] === undefined ? {} : { short: SHORT[perfect] as string }),
      };
      return { forms: conjugate(verb), act, frame: frameOf(frame.split(" ")) };
    });
  for (const withSuffix of [false, true]) {
    for (const { forms, act, frame } of rows) {
      for (const form of withSuffix ? withObjects(forms) : forms) {
        const { gender, number, person, suffix, passive } = form;
        // the first person speaks inside quotations; the reporter never does
        // «إضافة», «إشارة», «إذاعة» are nouns, not a verb with «ه»
        if (suffix && form.kind === "perfect" && /^[أا]..?ا.ه$/u.test(form.surface)) continue;
        // «لير+ه», «يعد+ه»: too short to be told from a noun
        if (suffix && form.kind !== "masdar" && number === "dual") continue; // «امرأة» is no "they ordered him"
        if (suffix && form.kind !== "masdar" && form.surface.length <= 4 && !PLAIN_IN_SHORT.test(form.surface))
          continue;
        // «تراجعا», «تحذيرا»: the noun with its ending, not "they both"
        if (form.kind === "perfect" && number === "dual" && gender === "m" && form.surface.startsWith("ت")) continue;
        if (person === 1 || NO_CUES.has(form.surface) || (suffix && /^.?.?وجه/u.test(form.surface))) continue;
        const kind = form.kind === "masdar" ? "masdar" : form.kind === "participle" ? "participle" : ("verb" as const);
        yield [form, { kind, act, frame, gender, number, person, suffix, passive }];
      }
    }
  }
}
