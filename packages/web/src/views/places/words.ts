import type { Forms } from "@isnad/dossier/language";
import type { Lang } from "../../choices/choices.ts";

interface PlacesWords {
  readonly lead: string;
  /** What the picture shows, for those who hear it; the list below says it in words. */
  readonly caption: string;
  readonly data: string;
  readonly countries: string;
  /** Places whose country nobody knows. */
  readonly elsewhere: string;
  readonly unplaced: string;
  readonly figures: Forms;
  readonly happenings: Forms;
  readonly conditions: Forms;
  readonly all: string;
  readonly fewer: string;
  readonly places: string;
  readonly none: string;
  readonly map: string;
}

const noun = (one: string, two: string, few: string, many: string, other: string): Forms => ({
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${other}`,
});

export const WORDS: Readonly<Record<Lang, PlacesWords>> = {
  ar: {
    lead: "الأماكن التي يُروى عنها شيء، وأبرز أرقام كل منها.",
    caption: "علامة واحدة لكل مكان يُروى عنه شيء؛ حجمها لا يعني شيئاً. الحدود كما في Natural Earth، ولا تعني إقراراً بها.",
    data: "المدن: GeoNames، رخصة CC BY 4.0. الحدود: Natural Earth، ملك عام.",
    countries: "على الخريطة",
    elsewhere: "بلا بلد معروف",
    unplaced: "ليس على الخريطة",
    figures: noun("رقم واحد", "رقمان", "أرقام", "رقماً", "رقم"),
    happenings: noun("حدث واحد", "حدثان", "أحداث", "حدثاً", "حدث"),
    conditions: noun("حال واحدة", "حالان", "أحوال", "حالاً", "حال"),
    all: "كل أرقامه",
    fewer: "أبرزها فقط",
    places: "الأماكن",
    none: "لم يُذكر مكان حتى هذا الوقت.",
    map: "خريطة الأماكن المذكورة",
  },
  en: {
    lead: "The places that something is told of, each with its leading figures.",
    caption:
      "One mark for each place that something is told of; its size means nothing. Borders as Natural Earth draws them, which recognises none.",
    data: "Cities: GeoNames, CC BY 4.0. Borders: Natural Earth, public domain.",
    countries: "On the map",
    elsewhere: "No known country",
    unplaced: "not on the map",
    figures: { one: "# figure", other: "# figures" },
    happenings: { one: "# happening", other: "# happenings" },
    conditions: { one: "# state", other: "# states" },
    all: "all its figures",
    fewer: "the leading ones only",
    places: "Places",
    none: "No place had been named by this time.",
    map: "Map of the places named",
  },
};
