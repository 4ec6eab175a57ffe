import type { Forms } from "@isnad/dossier/language";
import type { Stories } from "../../api/types.ts";
import type { Lang } from "../../choices/choices.ts";

type How = Stories["items"][number]["tellers"][number]["how"];

interface SourcesWords {
  readonly through: string;
  /** What the picture shows, for those who hear it; the tables below say it in words. */
  readonly caption: string;
  readonly columns: Readonly<Record<"origins" | "between" | "outlets", string>>;
  readonly left: string;
  readonly outlets: string;
  readonly table: Readonly<Record<"name" | "kind" | "reports" | "origins" | "repeats", string>>;
  /** "{outlets}" and "{origins}" stand for counts with their nouns. */
  readonly really: string;
  readonly outletsCount: Forms;
  readonly texts: Forms;
  readonly origins: string;
  readonly originTable: Readonly<Record<"name" | "claims" | "through", string>>;
  readonly claims: Forms;
  readonly stories: string;
  readonly noStories: string;
  readonly credit: string;
  readonly how: Readonly<Record<How, string>>;
}

const noun = (one: string, two: string, few: string, many: string, other: string): Forms => ({
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${other}`,
});

export const WORDS: Readonly<Record<Lang, SourcesWords>> = {
  ar: {
    through: "من الأصول إلى وسائل الإعلام",
    caption: "خط متصل من كل أصل إلى من نشر كلامه، وما أُعيد نشره خط منقّط.",
    columns: { origins: "الأصول", between: "عبر", outlets: "وسائل الإعلام" },
    left: "والباقي في الجدولين أدناه: #",
    outlets: "وسائل الإعلام والوكالات",
    table: { name: "الاسم", kind: "النوع", reports: "التقارير", origins: "الأصول", repeats: "ينقل عن" },
    really: "{outlets} تروي عن {origins}.",
    outletsCount: noun("مصدر نشر واحد", "مصدرا نشر", "مصادر نشر", "مصدر نشر", "مصدر نشر"),
    texts: noun("نص واحد", "نصان", "نصوص", "نصاً", "نص"),
    origins: "الأصول",
    originTable: { name: "الأصل", claims: "الأقوال", through: "نشرها" },
    claims: noun("قول واحد", "قولان", "أقوال", "قولاً", "قول"),
    stories: "نصوص نشرها أكثر من واحد",
    noStories: "لم يُنشر نص مرتين حتى هذا الوقت.",
    credit: "منسوب إلى",
    how: { first: "أول من نشره", same_text: "النص نفسه", near_copy: "معظم النص" },
  },
  en: {
    through: "From origins to outlets",
    caption: "A line from each origin to whoever published its words; what was published again is dotted.",
    columns: { origins: "origins", between: "through", outlets: "outlets" },
    left: "and the others in the tables below: #",
    outlets: "Outlets and agencies",
    table: { name: "Name", kind: "Kind", reports: "Reports", origins: "Origins", repeats: "Repeats" },
    really: "{outlets} tell what comes from {origins}.",
    outletsCount: { one: "# publisher", other: "# publishers" },
    texts: { one: "# text", other: "# texts" },
    origins: "Origins",
    originTable: { name: "Origin", claims: "Claims", through: "Published by" },
    claims: { one: "# claim", other: "# claims" },
    stories: "Texts that more than one published",
    noStories: "No text had been published twice by this time.",
    credit: "credited to",
    how: { first: "first to publish it", same_text: "the same text", near_copy: "most of the text" },
  },
};
