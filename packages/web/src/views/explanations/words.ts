import type { Brief } from "../../api/types.ts";
import type { Lang } from "../../choices/choices.ts";

interface ExplanationsWords {
  readonly lead: string;
  /** Over what is explained, where its words do not name it. */
  readonly unnamed: string;
  readonly via: string;
  readonly cause: Readonly<Record<Brief["explanations"][number]["kind"], string>>;
  readonly doubts: string;
  readonly noDoubts: string;
  readonly about: string;
  readonly none: string;
}

export const WORDS: Readonly<Record<Lang, ExplanationsWords>> = {
  ar: {
    lead: "كل تفسير تحت صاحبه، وما يُفسَّر واحد جنباً إلى جنب. لا يقول إسناد أيّها صحيح.",
    unnamed: "ما جرى",
    via: "عبر",
    cause: { cause: "السبب", blame: "يحمّل المسؤولية", aim: "الغاية" },
    doubts: "من يسأل عن الدليل، ومن لم يقدّمه",
    noDoubts: "لم يُسأل عن دليل حتى هذا الوقت.",
    about: "عن",
    none: "لا تفسير حتى هذا الوقت.",
  },
  en: {
    lead: "Each account under who gives it; accounts of one thing stand side by side. Isnad does not say which is right.",
    unnamed: "what happened",
    via: "via",
    cause: { cause: "cause", blame: "blames", aim: "aim" },
    doubts: "Who asks for evidence, and who gave none",
    noDoubts: "Nobody had asked for evidence by this time.",
    about: "about",
    none: "No explanation by this time.",
  },
};
