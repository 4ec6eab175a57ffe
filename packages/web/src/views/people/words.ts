import type { Forms } from "@isnad/dossier/language";
import type { Lang } from "../../choices/choices.ts";

interface PeopleWords {
  readonly offices: string;
  /** What the picture shows, for those who hear it. */
  readonly caption: string;
  readonly noOffices: string;
  /** An office that its report does not name. */
  readonly unnamed: string;
  readonly by: string;
  readonly names: string;
  readonly kind: string;
  readonly all: string;
  readonly kinds: Readonly<Record<"person" | "organization", string>>;
  readonly find: string;
  readonly alsoWritten: string;
  readonly said: string;
  readonly saidNothing: string;
  readonly ofThem: string;
  readonly explains: string;
  readonly named: string;
  readonly claims: Forms;
}

export const WORDS: Readonly<Record<Lang, PeopleWords>> = {
  ar: {
    offices: "المناصب ومن تولاها",
    caption:
      "خط لكل منصب: من أول ما تولاه صاحبه إلى أن تركه، ويخفت الطرف حيث لا يذكر أحد ذلك؛ وتُختم بخط قائم نهاية معلومة، والمعيّن علامة توقيف أو تهمة.",
    noOffices: "لا تغيير في منصب حتى هذا الوقت.",
    unnamed: "منصب لم يُسمَّ",
    by: "بحسب",
    names: "الأشخاص والجهات",
    kind: "من الأسماء",
    all: "الكل",
    kinds: { person: "أشخاص", organization: "جهات" },
    find: "ابحث عن اسم",
    alsoWritten: "ويُكتب أيضاً",
    said: "ما قاله",
    saidNothing: "لا رقم هو أصله حتى هذا الوقت.",
    ofThem: "ما حدث لمنصبه",
    explains: "ما يفسّر به",
    named: "التقارير التي تذكر هذا الاسم",
    claims: { one: "قول واحد", two: "قولان", few: "# أقوال", many: "# قولاً", other: "# قول" },
  },
  en: {
    offices: "Offices and who held them",
    caption:
      "One lane an office: from when somebody took it until they left, fading where nobody says; an upright closes a known end, a diamond marks an arrest or a charge.",
    noOffices: "Nobody left or took an office by this time.",
    unnamed: "an office not named",
    by: "according to",
    names: "People and bodies",
    kind: "Which names",
    all: "All",
    kinds: { person: "people", organization: "bodies" },
    find: "Find a name",
    alsoWritten: "also written",
    said: "What they said",
    saidNothing: "No figure comes from them by this time.",
    ofThem: "What became of their office",
    explains: "What they give as reasons",
    named: "Reports that hold this name",
    claims: { one: "# claim", other: "# claims" },
  },
};
