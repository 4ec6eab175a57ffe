/** What the words after a counted noun tell of those it counts. */
import { holdsAt, stemLike, wordAt, wordLike } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../person.ts";
import { traitOfWord } from "../traits.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import { isHeader } from "./tally.ts";
import { together, tells, isPenalty, isComma, type Evidence, type Wanted } from "./told.ts";

const isAuxiliary = isWord(
  "لقوا كانوا نقلوا وصفوا اعتبروا باتوا أصبحوا زالوا يزالوا يكونوا يصبحوا سقطوا راحوا ظلوا تعرضوا لاقوا لفظوا وقعوا نزلوا ساروا انضموا اضطروا أجبروا أرغموا توجهوا تدفقوا توافدوا وقفوا شاركوا دخلوا خرجوا أخذوا تلقوا",
);

const isIn = isWord("في عبر ب");

const isArea = isStem(
  "دولة دول بلد بلدا بلدان مدينة مدن محافظة محافظات ولاية ولايات منطقة مناطق إقليم أقاليم قرية قرى بلدة بلدات مخيم مخيمات مقاطعة مقاطعات حي أحياء جزيرة جزر قارة قارات",
);

const endsDescription = factOfWord((info) => /^[؛;:.،,]$/u.test(info.word) || isHeader(info));

/** «الذي» speaks of somebody else than the many counted; a subordinator opens another clause. */
const turnsAway = factOfWord(
  ({ word, entries }) => word === "الذي" || word === "التي" || entries.particle?.class === "subordinator",
);

/** Another thing that they did. */
const isDeed = factOfWord((info) => info.word.endsWith("وا") && !isAuxiliary(info));

/** Words that the reader may pass over; most are. */
const saysNothing = traitOfWord(
  (info) => !tells(info) && !endsDescription(info) && !turnsAway(info) && !isDeed(info) && info.conjunction !== "و",
);

/** What the words after the counted noun say: «7 جنود لقوا حتفهم», «12 عاملا أصيبوا». */
export function evidenceAfter(view: NumberView, wanted: Wanted, reach = 12): Evidence | null {
  if (!view.harmAfter) return null;
  const { doc, sentence, right, numbers } = view;
  let skipped = false;
  for (let at = right; at <= Math.min(sentence.last, right + reach); at++) {
    const token = doc.tokens[at] as Token;
    const { info } = token;
    const other = numberAt(numbers, at);
    if (other !== null) {
      // «12 مليون شخص في ست دول مهددون بالجوع»: where they are
      if (at === right || !holdsAt(doc, other.first - 1, isIn) || !holdsAt(doc, other.last + 1, isArea)) return null;
      at = other.last + 1;
      continue;
    }
    if (saysNothing(info)) continue;
    if (isComma(info) && !skipped) {
      const close = asideOfTheirs(doc, at, sentence.last);
      if (close < 0) return null;
      skipped = true;
      at = close;
      continue;
    }
    const outcome = lookUp(doc, at, "outcome");
    // «في عداد القتلى»: the noun of a tally, and what they are
    const counts = outcome !== null && outcome.entry.part === "expression" && isHeader(info);
    if ((endsDescription(info) && !counts) || (at > right && turnsAway(info))) return null;
    const { conjunction } = info;
    if (outcome !== null && conjunction === "" && wanted.has(outcome.entry.measure)) {
      const { part, measure } = outcome.entry;
      // «9 آخرين بالسجن المؤبد»: sentenced to it
      if (wanted.has("charged") && isPenalty(doc, at) && info.word.startsWith("ب") && mayBeSentenced(view))
        return { measure: "charged", first: at, last: outcome.last, distance: at - right };
      if (part === "noun" && !hasPossessor(info) && !isTheirDeed(doc, at, outcome.last)) return null;
      const next = outcome.last + (wordAt(doc, outcome.last + 1) === "او" ? 2 : 1);
      const joins = next > outcome.last + 1 || doc.tokens[next]?.info.conjunction === "و";
      const also = joins ? lookUp(doc, next, "outcome") : null;
      const both = also !== null && together(measure, also.entry.measure) && isPlural(doc, next);
      const last = both ? also.last : outcome.last;
      return { measure: both ? "affected" : measure, first: at, last, distance: at - right };
    }
    // «لا يزالون محاصرين»: said of the people counted, but not «ضحايا الهجوم»
    const victims = lookUp(doc, at, "victims");
    if (victims !== null && !info.article && conjunction === "" && wanted.has(victims.entry.measure)) {
      const ofSomebody = doc.tokens[victims.last + 1]?.info.article === true;
      if (!ofSomebody) return { measure: victims.entry.measure, first: at, last: victims.last, distance: at - right };
    }
    // what follows is said of another thing that they did
    if (outcome === null && isDeed(info)) return null;
    // «و» begins a clause of its own, unless the phrase goes on: «8 ركاب وأطفال معهم قتلوا»
    if (conjunction === "و" && (info.tags.length === 0 || outcome !== null)) return null;
  }
  return null;
}

/** «1200 حكم بالإعدام» are no people. */
const mayBeSentenced = ({ doc, counted }: NumberView): boolean => counted === null || isPerson(doc, counted);

/** «، جلهم أطفال، ماتوا»: who they are, between commas, and a verb of theirs; the closing comma, or -1. */
function asideOfTheirs(doc: Document, open: number, last: number): number {
  const next = holdsAt(doc, open + 1, isFrom) ? open + 2 : open + 1;
  if (!holdsAt(doc, next, isTheirs)) return -1;
  for (let at = next + 1; at <= Math.min(last - 1, open + LONGEST_LIST); at++) {
    if (wordAt(doc, at) !== "،") continue;
    const verb = holdsAt(doc, at + 1, isAlready) ? at + 2 : at + 1;
    const outcome =
      lookUp(doc, verb, "outcome") ?? (holdsAt(doc, verb, isAuxiliary) ? lookUp(doc, verb + 1, "outcome") : null);
    const ofMany =
      isPlural(doc, verb) || holdsAt(doc, verb + 1, isOfThem) || holdsAt(doc, outcome?.last ?? -1, isOfThem);
    if (outcome !== null && ofMany) return holdsAt(doc, at + 1, isAlready) ? at + 1 : at;
  }
  return -1;
}

const LONGEST_LIST = 16;

const isFrom = isWord("من");

const isAlready = isWord("قد كانوا");

const isTheirs = wordLike(/(?:هم|هن|ها|هما)$/u);

/** «أفرج عنهم», «لقوا مصرعهم» */
const isOfThem = wordLike(/(?:هم|هن|هما)$/u);

const isPlural = (doc: Document, at: number) => wordAt(doc, at).endsWith("وا");

/** «تم الإفراج عنهم», «أجبروا على النزوح», «اضطروا للفرار»: the noun of what was done to them, or what they had to do. */
function isTheirDeed(doc: Document, at: number, last: number): boolean {
  if (holdsAt(doc, last + 1, isOfThem)) return true;
  const to = (doc.tokens[at] as Token).info.preposition === "ل" ? at - 1 : at - 2;
  return holdsAt(doc, to, compelled) && (to === at - 1 || holdsAt(doc, at - 1, isToward));
}

const compelled = stemLike(/^(?:اضطر|[يت]ضطر|اجبر|[يت]جبر|ارغم|[يت]رغم|دفع)(?:ت|وا|ون|هم|تهم)?$/u);

const isToward = isWord("إلى على");

/** «إصابتهم», «فقدانهم»: theirs. */
const hasPossessor = factOfWord(({ stem }) => /(?:هم|هما|هن|ها|ه)$/u.test(stem) && stem.length > 4);
