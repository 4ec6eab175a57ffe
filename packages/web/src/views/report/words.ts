/** What the report's page says of its own. */
import type { Lang } from "../../choices/choices.ts";
import type { Kind } from "./findings.ts";

interface ReportWords {
  readonly untitled: string;
  readonly published: string;
  readonly recorded: string;
  readonly source: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly marked: string;
  readonly margin: string;
  readonly marginEmpty: string;
  readonly text: string;
  readonly textEmpty: string;
  readonly earlier: string;
  readonly later: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly copies: string;
  readonly copiesLead: string;
  readonly versions: string;
  readonly versionsLead: string;
  readonly thisVersion: string;
  readonly compare: string;
  readonly compared: string;
  readonly leaveComparison: string;
  readonly changes: { readonly none: string; readonly cut: string; readonly added: string };
  readonly hidden: string;
  readonly because: string;
  readonly keys: string;
  readonly atWords: string;
}

const en: ReportWords = {
  untitled: "Report without a title",
  published: "published",
  recorded: "recorded here",
  source: "where it was published",
  kinds: {
    figure: "figures",
    source: "who says it",
    condition: "states",
    change: "offices",
    explanation: "explanations",
    caution: "cautions",
    happening: "happenings",
    name: "names",
    time: "times",
  },
  marked: "Marked in the text",
  margin: "What was read in it",
  marginEmpty: "Nothing of these kinds was read in this report. Choose other kinds above.",
  text: "The text as published",
  textEmpty: "This report has no text.",
  earlier: "Show what comes before",
  later: "Show what comes after",
  showAll: "whole title",
  showLess: "less",
  copies: "Met again",
  copiesLead: "The same text was published here too. It counts as one report.",
  versions: "Versions of this address",
  versionsLead: "The outlet changed the text under one address. Choose a version to see what changed.",
  thisVersion: "this one",
  compare: "what changed since",
  compared: "What changed from the version of # to this one",
  leaveComparison: "Back to the text",
  changes: { none: "No word differs.", cut: "cut", added: "added" },
  hidden: "hidden character #",
  because: "withdrawn",
  keys: "Keys",
  atWords: "to its words",
};

const ar: ReportWords = {
  untitled: "تقرير بلا عنوان",
  published: "نُشر",
  recorded: "سُجّل هنا",
  source: "حيث نُشر",
  kinds: {
    figure: "الأرقام",
    source: "القائلون",
    condition: "الأحوال",
    change: "المناصب",
    explanation: "التفسيرات",
    caution: "التنبيهات",
    happening: "الوقائع",
    name: "الأسماء",
    time: "الأوقات",
  },
  marked: "المعلَّم في النص",
  margin: "ما قُرئ فيه",
  marginEmpty: "لم يُقرأ في هذا التقرير شيء من هذه الأنواع. اختر أنواعاً أخرى أعلاه.",
  text: "النص كما نُشر",
  textEmpty: "لا نص لهذا التقرير.",
  earlier: "أظهر ما قبله",
  later: "أظهر ما بعده",
  showAll: "العنوان كاملاً",
  showLess: "أقل",
  copies: "ورد أيضاً",
  copiesLead: "نُشر النص نفسه هنا أيضاً. يُعدّ تقريراً واحداً.",
  versions: "نسخ هذا العنوان",
  versionsLead: "غيّر الناشر النص تحت عنوان واحد. اختر نسخة لترى ما تغيّر.",
  thisVersion: "هذه",
  compare: "ما تغيّر منذها",
  compared: "ما تغيّر من نسخة # إلى هذه",
  leaveComparison: "العودة إلى النص",
  changes: { none: "لا تختلف كلمة.", cut: "حُذف", added: "أُضيف" },
  hidden: "حرف خفي #",
  because: "سُحب",
  keys: "المفاتيح",
  atWords: "إلى كلماته",
};

export const WORDS: Readonly<Record<Lang, ReportWords>> = { ar, en };
