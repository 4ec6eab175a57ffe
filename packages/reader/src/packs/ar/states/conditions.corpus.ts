import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.state.condition", "ar.state.control"],
  lang: "ar",
  stage: "conditions",
  published: "2021-03-10",
  cases: [
    {
      say: ["قطعت الحكومة الإنترنت أمس", "انقطع الإنترنت أمس عن السكان", "تم تعطيل خدمة الإنترنت أمس"],
      means: [{ what: "internet", state: "cut", start: "2021-03-09", end: null }],
    },
    { say: "عادت خدمة الإنترنت أمس", means: [{ what: "internet", state: "restored", start: null, end: "2021-03-09" }] },
    {
      say: ["أعلنت السلطات حالة الطوارئ أمس", "فُرضت حالة الطواريء أمس"],
      means: [{ what: "state of emergency", state: "in force", start: "2021-03-09" }],
    },
    {
      say: "أعلنت السلطات أمس حالة الطوارئ حتى 20 مارس",
      means: [{ what: "state of emergency", state: "in force", start: "2021-03-09", end: null }],
    },
    { say: "رفعت السلطات حظر التجول أمس", means: [{ what: "curfew", state: "lifted", end: "2021-03-09" }] },
    { say: "أغلقت السلطات المطار أمس", means: [{ what: "airport", state: "closed", start: "2021-03-09" }] },
    { say: "أعيد فتح المدارس أمس", means: [{ what: "schools", state: "open again", end: "2021-03-09" }] },
    {
      say: "استولى المتمردون على مبنى البلدية أمس",
      means: [{ what: "control", state: "held", holder: "المتمردون", place: "مبنى البلدية", start: "2021-03-09" }],
    },
    {
      say: "استعاد الجيش السيطرة على المدينة أمس",
      means: [{ what: "control", holder: "الجيش", place: "المدينة" }],
    },
    {
      say: "سيطرت قوات المعارضة على الميناء أمس",
      means: [{ what: "control", holder: "قوات المعارضة", place: "الميناء" }],
    },
    {
      say: "سقطت بلدة كرمبولا بيد المتمردين أمس",
      means: [{ what: "control", holder: "المتمردين", place: "بلدة كرمبولا", start: "2021-03-09" }],
    },
    {
      say: "دخل وقف إطلاق النار حيز التنفيذ أمس",
      means: [{ what: "ceasefire", state: "in force", start: "2021-03-09" }],
    },
    { say: "الساحة التي احتلها الطلاب خالية", means: [{ what: "control", holder: "الطلاب", place: "الساحة" }] },
  ],
  not: ["طالب برفع حالة الطوارئ", "لم تقطع الحكومة الإنترنت", "سيطر رجال الإطفاء على الحريق", "قد تغلق السلطات المطار"],
});
