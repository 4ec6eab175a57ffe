import type { Forms } from "@isnad/dossier/language";
import type { Lang } from "../../choices/choices.ts";

interface ThreadWords {
  readonly stands: string;
  readonly sides: string;
  readonly nothingStands: string;
  readonly chart: string;
  /** What the picture shows, for those who hear it; the claims below say it in words. */
  readonly caption: string;
  readonly claims: string;
  readonly counted: Forms;
  readonly called: string;
  readonly undated: string;
  readonly review: string;
}

export const WORDS: Readonly<Record<Lang, ThreadWords>> = {
  ar: {
    stands: "القائم الآن",
    sides: "أطراف النزاع",
    nothingStands: "لا شيء قائم من هذا حتى هذا الوقت.",
    chart: "كيف تغيّر",
    caption:
      "خط لكل أصل: متصل لما هو قائم، رفيع لما حلّ محلّه أحدث، مزدوج للمتنازع عليه، منقّط لغير المؤكد، وينتهي بشطب ما سُحب.",
    claims: "الأقوال، الأحدث أولاً",
    counted: { one: "قول واحد", two: "قولان", few: "# أقوال", many: "# قولاً", other: "# قول" },
    called: "يُسمَّون",
    undated: "بلا تاريخ، فليست في الرسم: #",
    review: "مراجعة",
  },
  en: {
    stands: "What stands",
    sides: "The sides of the dispute",
    nothingStands: "Nothing of this stands by this time.",
    chart: "How it changed",
    caption:
      "One line an origin: solid where it stands, thin where something newer took its place, double where disputed, dotted where unconfirmed; what was withdrawn ends struck.",
    claims: "Claims, newest first",
    counted: { one: "# claim", other: "# claims" },
    called: "called",
    undated: "undated, so not in the chart: #",
    review: "Review",
  },
};
