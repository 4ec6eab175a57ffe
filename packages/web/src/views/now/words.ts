import type { Lang } from "../../choices/choices.ts";
import type { Changed } from "../../api/types.ts";
import type { Forms } from "@isnad/dossier/language";

interface NowWords {
  readonly kinds: Readonly<Record<Changed["kind"], string>>;
  readonly noChange: string;
  readonly noFigures: string;
  readonly noStates: string;
  readonly noOffices: string;
  readonly all: string;
  readonly disputed: Forms;
  readonly emptyTitle: string;
  readonly emptyNext: string;
  readonly total: string;
}

export const WORDS: Readonly<Record<Lang, NowWords>> = {
  ar: {
    kinds: { withdrawn: "سُحب", disputed: "تنازع", grew: "ازداد", revised: "عُدّل", new: "جديد" },
    noChange: "لم يتغيّر رقم بعد.",
    noFigures: "لا أرقام حتى هذا الوقت.",
    noStates: "لا أحوال حتى هذا الوقت.",
    noOffices: "لا تغيير في منصب حتى هذا الوقت.",
    all: "كلها",
    disputed: {
      zero: "لا شيء متنازع عليه",
      one: "واحد متنازع عليه",
      two: "اثنان متنازع عليهما",
      few: "# متنازع عليها",
      many: "# متنازعاً عليها",
      other: "# متنازع عليها",
    },
    emptyTitle: "لم يكن قد قيل شيء حتى ذلك الحين.",
    emptyNext: "حرّك الخط أعلاه إلى وقت أبعد، أو أضف تقريراً.",
    total: "الإجمالي",
  },
  en: {
    kinds: { withdrawn: "withdrawn", disputed: "disputed", grew: "grew", revised: "revised", new: "new" },
    noChange: "No figure has changed yet.",
    noFigures: "No figures by this time.",
    noStates: "No states by this time.",
    noOffices: "Nobody left or took an office by this time.",
    all: "All",
    disputed: { zero: "nothing disputed", one: "# disputed", other: "# disputed" },
    emptyTitle: "Nothing had been said by then.",
    emptyNext: "Move the line above to a later time, or add a report.",
    total: "in all",
  },
};
