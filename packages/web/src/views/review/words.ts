/** What the review says of its own. */
import type { Lang } from "../../choices/choices.ts";
import type { Reason } from "./queue.ts";

interface ReviewWords {
  readonly title: string;
  readonly lead: string;
  readonly filters: Readonly<Record<"doubtful" | "all" | "settled", string>>;
  readonly filter: string;
  readonly queue: string;
  readonly keys: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly whyHere: string;
  readonly empty: Readonly<Record<"doubtful" | "all" | "settled", string>>;
  readonly emptyNext: string;
  readonly first: string;
  readonly rivals: string;
  readonly report: string;
  readonly latest: string;
  readonly latestNone: string;
  readonly gone: string;
}

const en: ReviewWords = {
  title: "Review",
  lead: "Claims that want a person’s eye, the most doubtful first. What you decide is kept with your name and can be taken back.",
  filters: { doubtful: "to look at", all: "all claims", settled: "decided" },
  filter: "Which claims",
  queue: "The queue",
  keys: "Keys",
  reasons: {
    disputed: "disputed",
    unconfirmed: "not confirmed",
    retracted: "withdrawn",
    cautioned: "its report doubts it",
    vague: "no exact number",
    sourceless: "nobody named as source",
    undated: "no date",
  },
  whyHere: "Why it is here:",
  empty: {
    doubtful: "Nothing waits for a decision.",
    all: "There are no claims by this time.",
    settled: "Nothing has been decided yet.",
  },
  emptyNext: "Add reports, or look at all claims.",
  first: "The first # are shown. Decide some, and the next follow.",
  rivals: "In the same thread",
  report: "In its report",
  latest: "Decided last",
  latestNone: "Nobody has decided anything yet. What others decide appears here at once.",
  gone: "This claim is not in the dossier any more: it was rejected, or its report was read again.",
};

const ar: ReviewWords = {
  title: "مراجعة",
  lead: "أقوال تحتاج إلى عين إنسان، وأشدّها موضعاً للشك أولاً. ما تقرّره يبقى مع اسمك، ويمكن التراجع عنه.",
  filters: { doubtful: "ما يُنظر فيه", all: "كل الأقوال", settled: "ما تقرّر" },
  filter: "أي الأقوال",
  queue: "القائمة",
  keys: "المفاتيح",
  reasons: {
    disputed: "متنازع عليه",
    unconfirmed: "غير مؤكد",
    retracted: "سُحب",
    cautioned: "تقريره يشكّ فيه",
    vague: "بلا عدد محدد",
    sourceless: "لم يُسمَّ مصدره",
    undated: "بلا تاريخ",
  },
  whyHere: "سبب وجوده هنا:",
  empty: {
    doubtful: "لا شيء ينتظر قراراً.",
    all: "لا أقوال حتى هذا الوقت.",
    settled: "لم يتقرّر شيء بعد.",
  },
  emptyNext: "أضف تقارير، أو انظر في كل الأقوال.",
  first: "هذه أول #. قرّر في بعضها فيأتي ما بعدها.",
  rivals: "في الخيط نفسه",
  report: "في تقريره",
  latest: "آخر ما تقرّر",
  latestNone: "لم يقرّر أحد شيئاً بعد. ما يقرّره غيرك يظهر هنا فوراً.",
  gone: "لم يعد هذا القول في الملف: رُفض، أو أُعيدت قراءة تقريره.",
};

export const WORDS: Readonly<Record<Lang, ReviewWords>> = { ar, en };
