/** What the search says. */
import type { Forms } from "@isnad/dossier/language";
import type { Lang } from "../../choices/choices.ts";

interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly search: string;
  readonly only: Readonly<Record<"all" | "claims" | "reports", string>>;
  readonly onlyLabel: string;
  readonly claims: Forms;
  readonly reports: Forms;
  readonly none: string;
  readonly noneNext: string;
  readonly more: string;
  readonly untitled: string;
  readonly results: string;
}

const en: SearchWords = {
  title: "Search",
  label: "Words in Arabic or English",
  hint: "Claims and reports that hold all the words. Spelling variants and vowel marks make no difference.",
  search: "Search",
  only: { all: "all", claims: "claims", reports: "reports" },
  onlyLabel: "What to look for",
  claims: { one: "# claim", other: "# claims" },
  reports: { one: "# report", other: "# reports" },
  none: "Nothing holds all these words by this time.",
  noneNext: "Try fewer words, or the beginning of one.",
  more: "Show more",
  untitled: "Report without a title",
  results: "What was found",
};

const ar: SearchWords = {
  title: "بحث",
  label: "كلمات بالعربية أو الإنجليزية",
  hint: "أقوال وتقارير فيها الكلمات كلها. لا فرق بين صور الكتابة ولا بالتشكيل.",
  search: "ابحث",
  only: { all: "الكل", claims: "الأقوال", reports: "التقارير" },
  onlyLabel: "ما يُبحث عنه",
  claims: { one: "قول واحد", two: "قولان", few: "# أقوال", many: "# قولاً", other: "# قول" },
  reports: { one: "تقرير واحد", two: "تقريران", few: "# تقارير", many: "# تقريراً", other: "# تقرير" },
  none: "لا شيء فيه هذه الكلمات كلها حتى هذا الوقت.",
  noneNext: "جرّب كلمات أقل، أو أول كلمة منها.",
  more: "أظهر المزيد",
  untitled: "تقرير بلا عنوان",
  results: "ما وُجد",
};

export const WORDS: Readonly<Record<Lang, SearchWords>> = { ar, en };
