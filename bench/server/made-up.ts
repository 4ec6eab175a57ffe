/** Readings made up, in Arabic and in English by turns: ten figures in each report, what a server's speed is measured with. */
import type { NewReport } from "@isnad/ledger";
import type { Attribution, Figure, Span } from "@isnad/reader";
import { chatter, exactly, idOf, readingOf } from "../made-up.ts";

export const DOSSIER = "flood";
const PER_REPORT = 10;
const MEASURES: readonly Figure["measure"][] = ["killed", "injured", "arrested", "displaced", "missing"];

const LANGS = {
  en: {
    towns: Array.from({ length: 60 }, (_, n) => `Town${"abcdefghij"[n % 10]}${"klmnop"[n % 6]}`),
    bodies: Array.from({ length: 40 }, (_, n) => `The health office of district ${n + 1}`),
    said: "said",
    verbs: ["were killed", "were injured", "were arrested", "were displaced", "were missing"],
    group: "people",
    rest: [
      "when the river rose over the eastern quarter during the night",
      "while helpers carried the old and the sick up the hill",
      "and the count goes on as the water falls",
    ],
    outlets: Array.from({ length: 20 }, (_, n) => `The Valley Post ${n + 1}`),
  },
  ar: {
    towns: Array.from({ length: 60 }, (_, n) => `بلدة${"ابتثجحخدذر"[n % 10]}${"سشصضطظ"[n % 6]}`),
    bodies: Array.from({ length: 40 }, (_, n) => `مديرية الصحة في القطاع ${n + 1}`),
    said: "وقالت",
    verbs: ["قتلوا", "أصيبوا", "اعتقلوا", "نزحوا", "فقدوا"],
    group: "أشخاص",
    rest: [
      "حين ارتفع منسوب النهر فوق الحي الشرقي ليلاً",
      "فيما حمل المتطوعون المسنين والمرضى إلى التلال",
      "ولا يزال الإحصاء مستمراً مع انحسار المياه",
    ],
    outlets: Array.from({ length: 20 }, (_, n) => `صحيفة الوادي ${n + 1}`),
  },
} as const;

/** The report `n`: always the same. */
export function madeUp(n: number): NewReport {
  const lang = n % 2 === 0 ? "en" : "ar";
  const words = LANGS[lang];
  let text = "";
  const put = (part: string): Span => {
    const start = text.length;
    text += part;
    return { start, end: text.length };
  };
  const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  const attributions: Attribution[] = [];
  const figures: Figure[] = [];
  const names: NewReport["reading"]["names"] = [];
  const day = new Date(Date.UTC(2021, 0, 1 + (n % 360), n % 24)).toISOString();
  for (let k = 0; k < PER_REPORT; k++) {
    const value = ((n * 7 + k * 131) % 4_000) + 2;
    const verb = (n + k) % MEASURES.length;
    const town = at(words.towns, n + k * 3);
    const speaker = at(words.bodies, n * 3 + k);
    const source = put(speaker);
    put(" ");
    const cue = put(words.said);
    put(" ");
    const span = put(`${value} ${words.group} ${at(words.verbs, verb)}`);
    put(` ${lang === "en" ? "in" : "في"} ${town} ${at(words.rest, n + k)} ${chatter(lang, n * PER_REPORT + k, 16)}. `);
    attributions.push({
      id: `a${k}`,
      mode: "indirect",
      act: "say",
      source,
      speaker: `n${k}`,
      cue,
      content: [span],
      via: [],
      saidOn: day,
    });
    names.push({ id: `n${k}`, name: speaker, kind: "organization", variants: [speaker], spans: [source] });
    figures.push(
      exactly(value, {
        id: `f${k}`,
        span,
        measure: at(MEASURES, verb),
        of: words.group,
        group: "people",
        place: town,
        attribution: `a${k}`,
      }),
    );
  }
  return {
    dossier: DOSSIER,
    reading: readingOf({
      report: {
        id: idOf(text),
        ref: `r${n}`,
        lang,
        title: `${at(words.towns, n)}: ${n}`,
        outlet: at(words.outlets, n),
        published: day,
        text,
      },
      attributions,
      figures,
      names,
    }),
  };
}
