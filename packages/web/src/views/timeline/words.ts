import type { Lang } from "../../choices/choices.ts";

interface TimelineWords {
  readonly lead: string;
  readonly kind: string;
  readonly all: string;
  /** By the reader's codes; others are shown as they are. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Of the outlets that carried it. */
  readonly via: string;
}

export const WORDS: Readonly<Record<Lang, TimelineWords>> = {
  ar: {
    lead: "كل حدث مرة واحدة، مهما كثر رواته، بكلمات أول من رواه.",
    kind: "نوع الحدث",
    all: "الكل",
    kinds: {
      protest: "احتجاج",
      attack: "هجوم",
      explosion: "انفجار",
      clash: "اشتباك",
      death: "وفاة",
      arrest: "توقيف",
      disaster: "كارثة",
      accident: "حادث",
      deployment: "انتشار",
      measure: "إجراء",
      office: "منصب",
      election: "انتخاب",
      talks: "محادثات",
      agreement: "اتفاق",
      strike: "إضراب",
      trial: "محاكمة",
      relief: "إغاثة",
      statement: "قول",
    },
    via: "رواه",
  },
  en: {
    lead: "Each happening once, however many tell of it, in the words of the first that told.",
    kind: "Kind of happening",
    all: "All",
    kinds: {
      protest: "protest",
      attack: "attack",
      explosion: "explosion",
      clash: "clash",
      death: "death",
      arrest: "arrest",
      disaster: "disaster",
      accident: "accident",
      deployment: "deployment",
      measure: "measure",
      office: "office",
      election: "election",
      talks: "talks",
      agreement: "agreement",
      strike: "strike",
      trial: "trial",
      relief: "relief",
      statement: "statement",
    },
    via: "told by",
  },
};
