import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: [
    "ar.state.unconfirmed",
    "ar.state.unclear",
    "ar.state.no-evidence",
    "ar.state.deleted",
    "ar.state.retracted",
    "ar.state.contradiction",
  ],
  lang: "ar",
  stage: "cautions",
  cases: [
    {
      say: [
        "لم يتسن التحقق من الرواية",
        "لم تؤكد الشرطة هذا العدد",
        "ومن غير الواضح من أطلق النار",
        "يجري التحقق من هوية الضحايا",
      ],
      means: [{ kind: "unconfirmed" }],
    },
    { say: ["لم تقدم الحكومة أدلة على ذلك", "اتهم الجيش جاره دون تقديم أي دليل"], means: [{ kind: "no_evidence" }] },
    { say: "وحذفت الوزارة التغريدة بعد ساعة", means: [{ kind: "deleted" }] },
    { say: ["سحبت البلدية البيان لاحقا", "جاء نشر الخبر عن طريق الخطأ"], means: [{ kind: "retracted" }] },
    { say: "تضاربت الأنباء عن مصير الطيار", means: [{ kind: "contradiction" }] },
  ],
  not: ["أكدت الشرطة العدد", "قدمت الحكومة أدلة على ذلك", "سحبت البلدية السيارة"],
});
