import type { Lang } from "../../choices/choices.ts";

interface ConditionsWords {
  /** What the picture shows, for those who hear it; the table below says it in words. */
  readonly caption: string;
  readonly table: string;
  readonly columns: Readonly<Record<"what" | "state" | "from" | "until" | "words", string>>;
  readonly rivals: string;
  /** Where nobody says. */
  readonly unsaid: string;
  readonly asOf: string;
}

export const WORDS: Readonly<Record<Lang, ConditionsWords>> = {
  ar: {
    caption:
      "خط لكل أمر ومكان. يخفت الطرف حيث لا يذكر أحد البداية أو النهاية، وتنقسم الحال شطرين حيث تختلف الروايات، وتُختم بخط قائم ما رُفع أو عاد.",
    table: "كل حال بكلماتها",
    columns: { what: "ماذا، وأين", state: "الحال", from: "منذ", until: "حتى", words: "بكلمات التقرير" },
    rivals: "روايات مختلفة",
    unsaid: "لا يُذكر",
    asOf: "الوقت المختار",
  },
  en: {
    caption:
      "One lane for each thing and place. An end fades where nobody says when it began or ended, a lane is split where accounts differ, and an upright closes what was lifted or restored.",
    table: "Each in its words",
    columns: { what: "What, and where", state: "State", from: "From", until: "Until", words: "In the report’s words" },
    rivals: "accounts differ",
    unsaid: "not said",
    asOf: "the time chosen",
  },
};
