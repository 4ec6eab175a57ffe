/** The walk over all tokens: what each is to the shape of a clause, where cues begin, and where what was said may end. */
import type { FoundTime } from "../../../pack.ts";
import type { Document, Hit } from "../../../text/document.ts";
import type { Quote } from "../../../text/quotes.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import type { WordInfo } from "../../../lexicon/word.ts";
import type { Cue } from "./cue.ts";
import type { Kind } from "./kinds.ts";
import { asksMore, isParticle, kindIn, Sign, signsOf } from "./signs.ts";
import { cueFrom, dividedOf, phraseAt } from "./words.ts";

export interface Survey {
  /** The document's, with the words as this stage divides them. */
  readonly tokens: readonly Token[];
  /** What each token is here. */
  readonly kinds: Kind[];
  /** The cues, by the token that each begins at. */
  readonly cues: readonly (Hit<"cue"> | undefined)[];
  /** Where cues of each kind begin, in order. */
  readonly cued: Readonly<Record<Cue["kind"], readonly number[]>>;
  /** The tokens that may be cuts, in order. */
  readonly cutting: readonly number[];
}

/** An array to be filled: one that grows with the text costs a tenth of the stage. */
// oxlint-disable-next-line unicorn/no-new-array -- a length, told apart by its type
const arrayOf = <T>(length: number): T[] => new Array<T>(length);

export function survey(document: Document, times: readonly FoundTime[]): Survey {
  const tokens = document.tokens.slice();
  const kinds = arrayOf<Kind>(tokens.length);
  const cues = arrayOf<Hit<"cue"> | undefined>(tokens.length);
  const cued = { verb: [], participle: [], masdar: [], according: [], text: [], relay: [] } as Record<
    Cue["kind"],
    number[]
  >;
  const cutting: number[] = [];
  /** Words whose neighbours tell what they are. */
  const open: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const signs = signsOf(token, document.text);
    kinds[at] = kindIn(signs) as Kind;
    if (!asksMore(signs)) continue;
    if ((signs & Sign.divided) !== 0) tokens[at] = withInfo(token, dividedOf(token.info));
    const several = (signs & (Sign.cue | Sign.phrases)) !== 0 && goesOn(document, at + 1);
    if ((signs & Sign.open) !== 0 || (several && (signs & Sign.phrases) !== 0)) open.push(at);
    const cue = (signs & Sign.cue) === 0 ? null : cueFrom(tokens, at, several);
    if (cue !== null || (signs & Sign.cuts) !== 0) cutting.push(at);
    if (cue === null) continue;
    cues[at] = cue;
    cued[cue.entry.kind].push(at);
  }
  markQuotes(document, kinds);
  markTimes(tokens, times, kinds);
  settle(tokens, open, kinds);
  return { tokens, kinds, cues, cued, cutting };
}

/** Whether a token may be the second of several words that are one. */
function goesOn({ text, tokens }: Document, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (signsOf(token, text) & Sign.second) !== 0;
}

/** The marks of the innermost quotations. */
function markQuotes({ tokens, quotes, quoteAt }: Document, kinds: Kind[]): void {
  for (let q = 0; q < quotes.length; q++) {
    const { open, close } = quotes[q] as Quote;
    if (quoteAt[open] === q && tokens[open]?.kind === "mark") kinds[open] = "quote";
    if (quoteAt[close] === q && tokens[close]?.kind === "mark") kinds[close] = "quote";
  }
}

function markTimes(tokens: readonly Token[], times: readonly FoundTime[], kinds: Kind[]): void {
  for (let t = 0; t < times.length; t++) {
    const { first, last } = times[t] as FoundTime;
    for (let at = first; at <= last; at++) if (tokens[at]?.kind !== "mark") kinds[at] = "time";
  }
}

/** What words are whose neighbours tell; `open`: their places, in order. */
function settle(tokens: readonly Token[], open: readonly number[], kinds: Kind[]): void {
  let from = 0;
  for (let o = 0; o < open.length; o++) {
    const at = open[o] as number;
    if (at < from) continue;
    const token = tokens[at] as Token;
    // several words that are one: «سي إن إن» holds no أن, «في حين» begins a clause
    const phrase = (token.info.kind & Sign.phrases) === 0 ? null : compoundAt(tokens, at);
    if (phrase !== null) {
      from = phrase.last + 1;
      kinds.fill("class" in phrase.entry ? phrase.entry.class : "noun", at, from);
    } else if ((token.info.kind & Sign.open) !== 0 && kinds[at] !== "time") kinds[at] = kindHere(token, tokens, kinds);
  }
}

/** Media first. */
const compoundAt = (tokens: readonly Token[], at: number): Hit<"medium"> | Hit<"particle"> | null =>
  phraseAt(tokens, at, "medium") ?? phraseAt(tokens, at, "particle");

/** The kind of a word that its neighbours decide. */
function kindHere({ index: at, gap, info }: Token, tokens: readonly Token[], kinds: readonly Kind[]): Kind {
  const signs = info.kind;
  const next = tokens[at + 1]?.info;
  const previous = at === 0 ? undefined : kinds[at - 1];
  const before = at === 0 ? undefined : tokens[at - 1]?.info;
  if (isParticle(signs)) {
    // «وعبّر الوزير عن»: a verb that is spelled like a preposition, at the beginning of a clause
    const begins = gap >= Gap.line || previous === undefined || previous === "stop" || previous === "comma";
    if (previous === "noun" && (signs & Sign.side) !== 0 && !takesNoun(next)) return "noun";
    if ((signs & Sign.joinedVerb) === 0 || !begins) return kindIn(signs) as Kind;
  }
  if ((signs & Sign.day) !== 0) return "time";
  if ((signs & Sign.time) !== 0) {
    const then = next !== undefined && (next.kind & Sign.time) !== 0;
    if (info.article || previous === "time" || previous === "preposition" || then) return "time";
  }
  if ((signs & (Sign.known | Sign.shaped)) === 0) return "noun";
  // «بحسب شاهد»: who is cited, and no "he saw"
  const cited = before?.entries.cue;
  if (cited?.kind === "according" && !cited.clause && (signs & Sign.imperfect) === 0) return "noun";
  // «مصدر تابع للجيش»: a noun that tells whose
  if (info.stem === "تابع" && previous === "noun" && next?.word.startsWith("ل")) return "noun";
  return isVerb(info, previous, gap >= Gap.line ? undefined : before) ? "verb" : "noun";
}

const takesNoun = (next: WordInfo | undefined) =>
  next !== undefined &&
  (next.kind & (Sign.known | Sign.shaped)) === 0 &&
  !isParticle(next.kind) &&
  next.word >= "\u0620"; // no comma

function isVerb(info: WordInfo, previous: Kind | undefined, before: WordInfo | undefined): boolean {
  const joined = info.conjunction !== "";
  const short = (info.kind & Sign.short) !== 0;
  const ahead = before?.kind ?? 0;
  if ((info.kind & Sign.shaped) !== 0)
    return previous !== "preposition" && previous !== "noun" && !(previous === "verb" && (ahead & Sign.cue) !== 0);
  if ((previous === "preposition" || (previous === "pronoun" && short)) && !joined) return false;
  if (previous === "digits" && short) return false;
  if (previous === "verb" && short && !joined) return false; // «تلقت طلب لجوء»
  // right after a verb of speech stands its subject: «قال طالب», «ذكر شاهد»
  if (previous === "verb" && (ahead & Sign.speaks) !== 0 && !joined && info.preposition === "") {
    if ((info.kind & Sign.imperfect) === 0) return false;
    // «دعا تجمع المهنيين»: a noun in the shape of a verb of hers, after a verb of his
    const his = (ahead & Sign.imperfect) === 0 && before?.stem.endsWith("ت") === false;
    if (his && info.stem.startsWith("ت")) return false;
  }
  // a verb and its noun are spelled alike where the stem is short; a noun with a possessor takes no other: «من جانبه كشف»
  return !(short && !joined && previous === "noun" && (ahead & Sign.construct) !== 0);
}

/** A token as this stage divides its word. */
const withInfo = ({ index, kind, start, end, gap, sentence }: Token, info: WordInfo): Token => ({
  index,
  kind,
  start,
  end,
  gap,
  info,
  sentence,
});
