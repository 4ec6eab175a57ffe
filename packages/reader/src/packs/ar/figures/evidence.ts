/** What stands around a number and tells what happened to those it counts. */
import type { Measure } from "../../../contract/types.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { type NumberView, wordAt } from "./view.ts";

export interface Evidence {
  readonly measure: Measure;
  /** Token indices of the words that tell. */
  readonly first: number;
  readonly last: number;
  /** How many words stand between it and the number. */
  readonly distance: number;
}

/** «قتل وأصيب»: the dead and the hurt in one count. */
const HARMED_TOGETHER: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured"]);
/** Words after which the number is the tally of something said before: «… إلى 62», «بلغ 79». */
const TALLY = new Set(["الي", "ب", "عند", "هو", "هي"]);
const HEADERS = new Set(["عدد", "حصيله", "اعداد", "عداد", "عددهم", "عددها", "مجموع", "اجمالي", "ارقام"]);

/** What the words before the number say. `reach`: how many words back. */
export function evidenceBefore(view: NumberView, reach = 12): Evidence | null {
  const { doc, sentence, left, isNumber } = view;
  for (let at = left; at >= Math.max(sentence.first, left - reach); at--) {
    const distance = left - at;
    const token = doc.tokens[at] as Token;
    const told = toldAt(doc, at, left);
    if (told !== null) return { ...told, distance: left - told.last };
    if (isNumber(at) && distance > 0) return null;
    if (ends(token) && !isAside(doc, at, left)) return null;
  }
  return null;
}

/** A subject may stand between the verb and its object, but no new clause. */
const ends = (token: Token) =>
  /^[،,؛;:.]$/u.test(token.info.word) || token.info.entries.particle?.class === "subordinator";

/** A comma right before the qualifier is no end: «مقتل شخصين، على الأقل». */
const isAside = (_doc: Document, at: number, left: number) => at === left;

function toldAt(doc: Document, at: number, limit: number): Omit<Evidence, "distance"> | null {
  const outcome = lookUp(doc, at, "outcome");
  if (outcome !== null && outcome.last <= limit) {
    const together = outcome.first > 0 ? lookUp(doc, outcome.first - 1, "outcome") : null;
    const joined = (doc.tokens[at] as Token).info.conjunction !== "" && together !== null;
    const { measure } = outcome.entry;
    if (
      joined &&
      HARMED_TOGETHER.has(measure) &&
      HARMED_TOGETHER.has(together.entry.measure) &&
      measure !== together.entry.measure
    )
      return { measure: "affected", first: outcome.first - 1, last: outcome.last };
    return { measure, first: outcome.first, last: outcome.last };
  }
  const victims = lookUp(doc, at, "victims");
  if (victims !== null && victims.entry.number !== "singular")
    return { measure: victims.entry.measure, first: at, last: victims.last };
  return null;
}

/** «حصيلة قتلى السيول التي اجتاحت الولاية إلى 324»: the tally's noun may stand far before the number. */
export function tallyBefore(view: NumberView, reach = 24): Evidence | null {
  const { doc, sentence, left } = view;
  const governed =
    TALLY.has(wordAt(doc, left)) ||
    doc.tokens[view.number.first]?.info.preposition !== "" ||
    wordAt(doc, view.number.first - 1) === "ب" ||
    lookUp(doc, left, "movement") !== null;
  if (!governed) return null;
  const first = Math.max(sentence.first, left - reach);
  for (let at = left; at >= first; at--) {
    const header =
      HEADERS.has((doc.tokens[at] as Token).info.stem) ||
      (doc.tokens[at] as Token).info.entries.particle?.class === "relative";
    if (!header) continue;
    for (let next = at + 1; next <= Math.min(left, at + 5); next++) {
      const told = toldAt(doc, next, left);
      if (told !== null) return { ...told, distance: left - told.last };
    }
  }
  return null;
}

/** What the words after the counted noun say: «74 شخصا لقوا حتفهم», «27 متظاهرا أصيبوا». */
export function evidenceAfter(view: NumberView, reach = 9): Evidence | null {
  const { doc, sentence, right, isNumber } = view;
  for (let at = right; at <= Math.min(sentence.last, right + reach); at++) {
    const token = doc.tokens[at] as Token;
    if (isNumber(at) || /^[؛;:.]$/u.test(token.info.word)) return null;
    if (/^[،,]$/u.test(token.info.word) && at > right) return null;
    const outcome = lookUp(doc, at, "outcome");
    if (outcome !== null && token.info.conjunction === "") {
      const { part, measure } = outcome.entry;
      if (part === "noun" && !hasPossessor(token)) return null;
      const next = doc.tokens[outcome.last + 1];
      const also = next?.info.conjunction === "و" ? lookUp(doc, outcome.last + 1, "outcome") : null;
      const together =
        also !== null &&
        also.entry.measure !== measure &&
        HARMED_TOGETHER.has(also.entry.measure) &&
        HARMED_TOGETHER.has(measure);
      return {
        measure: together ? "affected" : measure,
        first: outcome.first,
        last: together && also !== null ? also.last : outcome.last,
        distance: at - right,
      };
    }
    // «و» begins a clause of its own, unless the phrase goes on: «77 عسكريا وأفراد أسرهم قتلوا»
    if (token.info.conjunction === "و" && (token.info.tags.length === 0 || outcome !== null)) return null;
  }
  return null;
}

/** «إصابتهم», «فقدانهم»: theirs. */
const hasPossessor = (token: Token) => /(?:هم|هما|هن|ها|ه)$/u.test(token.info.stem) && token.info.stem.length > 4;
