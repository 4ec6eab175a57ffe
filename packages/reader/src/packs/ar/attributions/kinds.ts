/** What each token is to the shape of a clause: a verb, a noun, a particle of some class, a mark. */
import type { FoundTime } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Quote } from "../../../text/quotes.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import type { ParticleClass } from "../morphology/particles.ts";
import { phraseAt, type Shape } from "./words.ts";

export type Kind =
  | ParticleClass
  | "verb"
  | "noun"
  | "time"
  | "digits"
  | "comma"
  | "colon"
  | "stop"
  | "quote"
  | "bracket"
  | "dash"
  | "mark";

const KINDS_OF_MARKS: Readonly<Record<string, Kind>> = {
  "،": "comma",
  ",": "comma",
  "؛": "comma",
  ";": "comma",
  ":": "colon",
  "(": "bracket",
  ")": "bracket",
  "[": "bracket",
  "]": "bracket",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "؟": "stop",
  "…": "stop",
};

/** By code unit. */
const MARKS: ReadonlyMap<number, Kind> = new Map(
  Object.entries(KINDS_OF_MARKS).map(([mark, kind]) => [mark.charCodeAt(0), kind]),
);

/** An array to be filled: one that grows with the text costs a tenth of the stage. */
// oxlint-disable-next-line unicorn/no-new-array -- a length, told apart by its type
export const arrayOf = <T>(length: number): T[] => new Array<T>(length);

/** The kinds of all tokens, in one pass. `shapes` are the words' own, in order of the tokens. */
export function kindsOf(
  doc: Document,
  tokens: readonly Token[],
  shapes: readonly Shape[],
  times: readonly FoundTime[],
): Kind[] {
  const kinds = arrayOf<Kind>(tokens.length);
  let next = 0;
  /** The first and the last token of the next time. */
  let first = times[0]?.first ?? Number.POSITIVE_INFINITY;
  let last = times[0]?.last ?? Number.POSITIVE_INFINITY;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const shape = shapes[at] as Shape;
    if (token.kind === "mark") {
      kinds[at] = isQuoteMark(doc, at) ? "quote" : (MARKS.get(doc.text.charCodeAt(token.start)) ?? "mark");
      continue;
    }
    // several words that are one: «سي إن إن» holds no أن, «في حين» begins a clause
    const phrase = shape.phrases ? phraseAt(tokens, at, shape.phrases) : null;
    if (phrase !== null) {
      const kind = "class" in phrase.entry ? phrase.entry.class : "noun";
      const end = at + phrase.words.length;
      kinds.fill(kind, at, end + 1);
      at = end;
      continue;
    }
    while (last < at) {
      next++;
      first = times[next]?.first ?? Number.POSITIVE_INFINITY;
      last = times[next]?.last ?? Number.POSITIVE_INFINITY;
    }
    if (first <= at) kinds[at] = "time";
    else if (token.kind === "digits") kinds[at] = "digits";
    else kinds[at] = shape.kind ?? kindOf(token, shapes, kinds);
  }
  return kinds;
}

function isQuoteMark(doc: Document, at: number): boolean {
  const index = doc.quoteAt[at] as number;
  if (index < 0) return false;
  const quote = doc.quotes[index] as Quote;
  return quote.open === at || quote.close === at;
}

/** The kind of a word that its neighbours decide. */
function kindOf(token: Token, shapes: readonly Shape[], kinds: readonly Kind[]): Kind {
  const at = token.index;
  const shape = shapes[at] as Shape;
  const previous = at === 0 ? undefined : kinds[at - 1];
  if (shape.particle !== null) {
    // «وعبّر الوزير عن»: a verb that is spelled like a preposition, at the beginning of a clause
    const begins = token.gap >= Gap.line || previous === undefined || previous === "stop" || previous === "comma";
    if (previous === "noun" && shape.side && !takesNoun(shapes[at + 1])) return "noun";
    if (!shape.joinedVerb || !begins) return shape.particle;
  }
  if (shape.day) return "time";
  if (shape.time && (shape.info.article || previous === "time" || previous === "preposition" || shapes[at + 1]?.time))
    return "time";
  if (shape.verb === null) return "noun";
  // «بحسب شاهد»: who is cited, and no "he saw"
  const cited = at === 0 ? undefined : (shapes[at - 1] as Shape).info.entries.cue;
  if (cited?.kind === "according" && !cited.clause && !shape.imperfect) return "noun";
  // «مصدر تابع للجيش»: a noun that tells whose
  if (shape.info.stem === "تابع" && previous === "noun" && shapes[at + 1]?.info.word.startsWith("ل")) return "noun";
  return isVerb(shape, previous, token.gap >= Gap.line ? undefined : shapes[at - 1]) ? "verb" : "noun";
}

const takesNoun = (next: Shape | undefined) =>
  next !== undefined && next.verb === null && next.particle === null && next.info.word >= "\u0600";

function isVerb(shape: Shape, previous: Kind | undefined, before: Shape | undefined): boolean {
  const { info, short } = shape;
  const joined = info.conjunction !== "";
  if (shape.verb === "shaped")
    return previous !== "preposition" && previous !== "noun" && !(previous === "verb" && before?.cue === true);
  if ((previous === "preposition" || (previous === "pronoun" && short)) && !joined) return false;
  if (previous === "digits" && short) return false;
  if (previous === "verb" && short && !joined) return false; // «تلقت طلب لجوء»
  // right after a verb of speech stands its subject: «قال طالب», «ذكر شاهد»
  if (previous === "verb" && before?.speaks === true && !joined && info.preposition === "") {
    // «دعا تجمع المهنيين»: a noun in the shape of a verb of hers, after a verb of his
    const noun =
      !shape.imperfect || (info.stem.startsWith("ت") && !before.imperfect && !before.info.stem.endsWith("ت"));
    if (noun) return false;
  }
  // a verb and its noun are spelled alike where the stem is short; a noun with a possessor takes no other: «من جانبه كشف»
  return !(short && !joined && previous === "noun" && before?.construct === true);
}
