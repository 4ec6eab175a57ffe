/** What the words before a number tell of those it counts. */
import { holdsAt, withTag } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isPerson } from "../person.ts";
import { traitOfWord } from "../traits.ts";
import type { NumberView } from "../view.ts";
import { isWord, oneOf } from "../words.ts";
import { tells, endsClause, isCounting, toldAt, isComma, type Evidence, type Wanted } from "./told.ts";

/** «… في السجن أن اثنين»: what stands before أن is said of somebody else. */
const isThat = traitOfWord(({ entries }) => entries.particle?.class === "that");

/** What the words before the number say. `reach`: how many words back. */
export function evidenceBefore(view: NumberView, wanted: Wanted, reach: number): Evidence | null {
  if (!view.harmBefore) return null;
  const { doc, sentence, left, numbers } = view;
  if (holdsAt(doc, left, isThat)) return null;
  let floor = left - reach;
  for (let at = left; at >= Math.max(sentence.first, floor); at--) {
    const { info } = doc.tokens[at] as Token;
    const told = tells(info) ? toldAt(doc, at, left, wanted) : null;
    if (told !== null) {
      const { measure, first, last } = told;
      // what stands between commas is not counted
      const distance = left - last - (left - reach - floor);
      // a noun governs only what stands beside it: «جنازة الضحايا حضرها 90» are not its dead
      const beside = distance === 0 || (distance === 1 && holdsAt(doc, left, links));
      if (told.noun && !beside) return null;
      return !told.expression && leadsElsewhere(view, last) ? null : { measure, first, last, distance };
    }
    const open = isComma(info) ? asideBefore(doc, at, sentence.first) : -1;
    if (open >= 0) {
      floor -= at - open;
      at = open;
      continue;
    }
    if (isCounting(numbers, at) || (at < left && endsClause(info)) || isCarrying(doc, at)) return null;
  }
  return null;
}

/** «غرق عبارة تقل 90 راكبا»: aboard, and nothing said of how they fared; «لا تقل» is how many. */
const isCarrying = (doc: Document, at: number): boolean => holdsAt(doc, at, carries) && !holdsAt(doc, at - 1, isNot);

const carries = traitOfWord(
  oneOf("متنه متنها متنهما متن تقل يقل أقلت تقلهم تتسع يتسع تستوعب يستوعب سعتها سعته حمولتها حمولته طاقتها طاقته"),
);

const isNot = isWord("لا لم ما لن");

/** «، بحسب شاهد،», «، فجر أمس،»: who says it, or when, between commas; the comma that opens it, or -1. */
function asideBefore(doc: Document, close: number, first: number): number {
  for (let at = close - 1; at >= Math.max(first, close - LONGEST_ASIDE); at--) {
    const { info } = doc.tokens[at] as Token;
    if (info.entries.outcome !== undefined) return -1;
    if (!isComma(info)) continue;
    return isAside(doc, at + 1, close - 1) ? at : -1;
  }
  return -1;
}

const LONGEST_ASIDE = 12;

const isTimed = withTag("weekday", "dayWord", "dayPart");

function isAside(doc: Document, first: number, last: number): boolean {
  if (lookUp(doc, first, "cue")?.entry.kind === "according") return true;
  for (let at = first; at <= last; at++) {
    if (isTimed((doc.tokens[at] as Token).info)) return last - first <= 5;
  }
  return false;
}

const links = isWord("هم هو هي هن كان كانوا بلغ إلى بينهم");

/** «لجأوا إلى 12 مدرسة»: where to, and not whom; of things, the verb may say where before what: «دمر في البلدة 12 منزلا». */
function leadsElsewhere({ doc, left, counted }: NumberView, from: number): boolean {
  if (counted === null || isPerson(doc, counted)) return false;
  const first = counted.thing === null ? from + 1 : Math.max(from + 1, left);
  for (let at = first; at <= left; at++) if (isPreposition((doc.tokens[at] as Token).info)) return true;
  return false;
}

const isPreposition = factOfWord(({ entries }) => entries.particle?.class === "preposition");
