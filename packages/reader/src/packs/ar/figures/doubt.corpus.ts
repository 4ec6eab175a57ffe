import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.figure.doubt", "ar.figure.future"],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: ["ربما قتل 12 شخصا", "إن 12 شخصا ربما لقوا حتفهم", "مخاوف من مقتل 12 شخصا", "قد يكون هناك 12 قتيلا"],
      means: [{ measure: "killed", value: 12, status: "unconfirmed" }],
    },
    {
      say: ["من المتوقع أن يرتفع عدد القتلى إلى 100", "سيرتفع عدد القتلى إلى 100"],
      means: [{ measure: "killed", value: 100, status: "hypothetical" }],
    },
    { say: "خطة لنشر 500 جندي", means: [{ measure: "troops", value: 500, status: "hypothetical" }] },
    { say: "قتل 12 شخصا ولم تؤكد السلطات ذلك", means: [{ measure: "killed", value: 12, status: "unconfirmed" }] },
    {
      say: "سحبت الوزارة بيانا نشرته عن مقتل 12 شخصا",
      means: [{ measure: "killed", value: 12, status: "retracted" }],
    },
    {
      say: "يتوقع البنك نموا بنسبة 3 في المئة، ويرتفع إلى 4 في المئة",
      means: [
        { measure: "rate", value: 3, status: "hypothetical" },
        { measure: "rate", value: 4, status: "hypothetical" },
      ],
    },
    { say: "طالبوا بالتحقيق في مقتل 12 شخصا", means: [{ measure: "killed", value: 12, status: "asserted" }] },
  ],
  not: ["قتل 12 شخصا", "قد قتل 12 شخصا", "لم يعرف ما إذا كان بينهم 12 طفلا", "سحب الجيش 12 دبابة"],
});
