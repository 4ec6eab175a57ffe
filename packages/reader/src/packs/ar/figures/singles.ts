/**
 * Nouns that carry their own number: duals («مقتل شرطيين») and indefinite singles («جندي قُتل»). Only people who came to
 * harm or were held, and only where nobody is named.
 */
import { extend } from "../../../extend.ts";
import { holdsAt, sentenceAt, wordAt, wordIn, wordLike, tagged } from "../../../figures/facts.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { Measure } from "../../../contract/types.ts";
import { intervalOf } from "../../../numbers/interval.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { AfterAttributions, Mention } from "../../../pack.ts";
import { type Document, type Hit, lookUp, spanOf, stemStart } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Carrier, carrierAt } from "./carrier.ts";
import { nounAs } from "./group.ts";
import { splitBefore } from "./split.ts";
import { numberAt, type NumbersByToken } from "./numbers.ts";
import { type Decided } from "./rule.ts";
import { deedAt } from "./rules/deeds.ts";
import { searchBefore, SOUGHT_REACH } from "./rules/sought.ts";
import { qualifierAfter } from "./view.ts";
import { words } from "./words.ts";
import { traitOfWord } from "./traits.ts";

interface Harm {
  readonly measure: Measure;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const FELL = words("سقوط سقط سقطت وقوع خلف خلفت مخلفا عن أوقع أوقعت إلى");
const AMONG = words("بينهم بينها بينهن ضمنهم فيهم منهم منهن هم وهم هما وهما أحدهم أحدهما إحداهن إحداهما");
const isAmong = wordIn(AMONG);
const fell = factOfWord(({ word }) => FELL.has(word) || AMONG.has(word));
/** What is counted one by one: who came to harm or is held. */
const ONE_BY_ONE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "arrested",
  "abducted",
  "missing",
  "rescued",
  "released",
]);

/** A count is spoken of within so many tokens. */
const NEAR = 30;

/** The harm counted last before a token. */
interface Before {
  readonly measure: Measure;
  readonly last: number;
  readonly group: string;
}

/** `carriers`: where nouns stand that may carry their own number, see `surveyOf`. */
export function singles(
  doc: Document,
  soFar: AfterAttributions,
  carriers: readonly number[],
  decided: readonly Decided[],
  numbers: NumbersByToken,
): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  let behind = 0;
  let described = -1;
  let before: Before | null = null;
  for (let c = 0; c < carriers.length; c++) {
    const at = carriers[c] as number;
    // «40 طالبا وطالبة»: of both
    if (isNumbered(doc, numbers, at - 2) && isOfBoth(doc, at)) continue;
    if (at <= described || isNumbered(doc, numbers, at) || isNumbered(doc, numbers, at - 1)) continue;
    const carrier = carrierAt(doc, at);
    if (carrier === null) continue;
    described = carrier.last;
    // «شخص واحد»: the number is written
    const next = carrier.last + 1;
    if (isNumbered(doc, numbers, next) && (doc.tokens[next] as Token).info.conjunction === "") continue;
    for (; behind < decided.length && (decided[behind] as Decided).view.number.last < at; behind++) {
      const { measure, view, group } = decided[behind] as Decided;
      before = { measure, last: view.number.last, group };
    }
    const near: Before | null = before !== null && at - before.last <= NEAR ? before : null;
    const harm = harmAround(doc, at, carrier, near, numbers);
    if (harm === null) continue;
    if (holdsAt(doc, at - 1, isSaying) || isSource(soFar, (doc.tokens[at] as Token).start)) continue;
    if (isOfName(soFar, at) || isOfName(soFar, next) || isOfName(soFar, carrier.last)) continue;
    const after = qualifierAfter(doc, next);
    const said = after?.entry.qualifier;
    const qualifier = said === undefined || said === "range" || said === "vague" ? "exact" : said;
    const group: string = carrier.other && near !== null ? near.group : (carrier.group ?? nounAs(doc, carrier.noun));
    const first = Math.min(harm.first, at);
    const last = Math.max(harm.last, carrier.last);
    found.push({
      rule: harm.rule,
      first,
      last,
      carrier: "noun",
      number: { first: at, last: at, span: { start: stemStart(doc, at), end: (doc.tokens[at] as Token).end } },
      amount: extend(intervalOf(carrier.value, qualifier), { qualifier, unit: null }),
      measure: harm.measure,
      of: { first: at, last: carrier.last },
      group,
      label: { first: at, last: carrier.last },
      scope: "total",
      status: null,
      weight: 0,
    });
    before = { measure: harm.measure, last: at, group };
    doc.trace?.({ stage: "figures", rule: harm.rule, ...spanOf(doc, first, last), outcome: "fired" });
  }
  return found;
}

const isSaying = factOfWord(
  ({ entries, word }) => entries.cue?.kind === "verb" && entries.outcome === undefined && !AMONG.has(word),
);

/** «قال بائع نجا من القصف»: who tells of it. */
const isSource = ({ attributions }: AfterAttributions, at: number): boolean =>
  attributions.some(({ source }) => source !== null && source.start <= at && at < source.end);

/** Whether a number stands on a token that counts something: no ordinal, and not the age of «في الثلاثين من العمر». */
function isNumbered(doc: Document, numbers: NumbersByToken, at: number): boolean {
  const number = numberAt(numbers, at);
  return number !== null && !number.ordinal && !isAge(doc, number.first);
}

/** «40 طالبا وطالبة», «500 مدني وعسكري»: a noun in the case of the counted one. */
const isOfBoth = (doc: Document, at: number): boolean => {
  const { stem, conjunction } = (doc.tokens[at] as Token).info;
  if (conjunction !== "و") return false;
  const counted = wordAt(doc, at - 1);
  if (stem.endsWith("ه") && counted.replace(/ا$/u, "") === stem.slice(0, -1)) return true;
  return !/(?:ا|ه|ات|ين|ان|ون|اء)$/u.test(counted) && counted.endsWith("ي") && stem.endsWith("ي");
};

const isCounted = (doc: Document, numbers: NumbersByToken) => (at: number) => isNumbered(doc, numbers, at);

const isAge = (doc: Document, first: number) =>
  wordAt(doc, first - 1) === "في" && (doc.tokens[first] as Token).info.article;

/** Whether a token stands in a person's name. Mentions are in order of the text, and none overlaps another: binary search. */
function isOfName({ found: { mentions } }: AfterAttributions, at: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).last < at) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention !== undefined && mention.first <= at && mention.of.kind === "person";
}

/** «القوات الحكومية», «مسلحون»: the last word of a subject. */
const endsSubject = factOfWord(
  ({ article, word, entries }) =>
    article || word.endsWith("ون") || entries.place !== undefined || entries.nationality !== undefined,
);

const MEETS = words(
  "لقي ولقي فلقي سقط وسقط لاقى ولاقى لفظ ولفظ تعرض وتعرض وقع ووقع فقد وفقد فقدت وفقدت فارق وفارق ارتقى وارتقى",
);

/** A word after which a noun phrase begins: a particle, a verb. */
const opens = factOfWord(
  ({ entries, word }) =>
    entries.particle !== undefined ||
    entries.outcome !== undefined ||
    entries.cue !== undefined ||
    entries.other?.is === "verb" ||
    entries.other?.is === "function" ||
    MEETS.has(word),
);
/** «جنديا»: an object, marked by its ending. */
const isObject = factOfWord(({ word, preposition }) => word.endsWith("ا") && preposition === "");
const isDualObject = factOfWord(({ word, preposition }) => word.endsWith("ين") && preposition === "");
const isPause = wordLike(/^[،,:]$/u);
const mayHarm = traitOfWord(tagged("outcome"));

/** What is counted one by one and happens at a token, or null. */
function harmAt(doc: Document, at: number): Hit<"outcome"> | null {
  const outcome = holdsAt(doc, at, mayHarm) ? lookUp(doc, at, "outcome") : null;
  return outcome !== null && ONE_BY_ONE.has(outcome.entry.measure) ? outcome : null;
}

function harmAround(
  doc: Document,
  at: number,
  carrier: Carrier,
  before: Before | null,
  numbers: NumbersByToken,
): Harm | null {
  const { info, sentence } = doc.tokens[at] as Token;
  const { first } = doc.sentences[sentence] as Sentence;
  const rule = carrier.value === 2 ? "ar.figure.dual" : "ar.figure.single";
  if (carrier.own !== null) {
    // a dual is a count by itself
    const dual = carrier.value === 2 && (carrier.own === "killed" || carrier.own === "injured");
    const counts = dual || (at > first && holdsAt(doc, at - 1, fell));
    return counts ? { measure: carrier.own, first: at - 1, last: at, rule } : null;
  }
  // «مقتل متظاهر», «أودى بحياة جندي»
  for (let index = Math.max(first, at - 2); index < at; index++) {
    const harm = harmAt(doc, index);
    if (harm !== null && harm.last === at - 1) return { measure: harm.entry.measure, first: index, last: at, rule };
  }
  // «البحث جار عن شخصين»
  const search = carrier.value === 2 ? searchBefore(doc, at - 1, Math.max(first, at - 1 - SOUGHT_REACH), numbers) : -1;
  if (search >= 0) return { measure: "missing", first: search, last: at, rule };
  // «قبضت القوات على جنديين»
  const split =
    carrier.value === 2
      ? splitBefore(doc, at - 1, info.preposition === "ب" ? "ب" : "", first, isCounted(doc, numbers))
      : null;
  if (split !== null && ONE_BY_ONE.has(split.measure))
    return { measure: split.measure, first: split.first, last: at, rule };
  // «تحرير رهينتين», «فقد بحاران»
  const deed = carrier.value === 2 ? deedAt(doc, at - 1) : null;
  if (deed !== null && ONE_BY_ONE.has(deed)) return { measure: deed, first: at - 1, last: at, rule };
  // «سقوط مدني برصاصة», «سقط جنديان»
  if (at > first && holdsAt(doc, at - 1, falls)) return { measure: "killed", first: at - 1, last: at, rule };
  // «من بين القتلى ألماني»
  const victims = lookUp(doc, at - 1, "victims");
  if (victims !== null && at - 2 >= first && (doc.tokens[at - 2] as Token).info.stem === "بين")
    return { measure: victims.entry.measure, first: at - 1, last: at, rule };
  if (at > first && before !== null && OF_HARM.has(before.measure)) {
    // «بينهم طفل», «… وصحفي», «وآخر في المدينة»
    if (holdsAt(doc, at - 1, isAmong)) return { measure: before.measure, first: at - 1, last: at, rule };
    const joined = info.conjunction === "و" && at - before.last <= 8 && sentenceAt(doc, before.last) === sentence;
    if (joined) return { measure: before.measure, first: at, last: at, rule };
  }
  return (
    harmOfObject(doc, at, carrier, first, numbers, rule) ??
    // an adjective of a noun before it carries no number: «طائرة مدنية أصيبت»
    (at > first && !opensPhrase(doc.tokens[at - 1] as Token) ? null : harmOfSubject(doc, at, carrier, numbers, rule))
  );
}

/** A mark, or a word after which a noun phrase begins. */
const opensPhrase = ({ kind, info }: Token) => kind === "mark" || opens(info);

/** «قتلت القوات الحكومية جنديا»: an object of the verb. `first`: where the sentence begins. */
function harmOfObject(
  doc: Document,
  at: number,
  carrier: Carrier,
  first: number,
  numbers: NumbersByToken,
  rule: string,
): Harm | null {
  const object = carrier.value === 2 ? holdsAt(doc, at, isDualObject) : holdsAt(doc, at, isObject);
  if (!object || !holdsAt(doc, at - 1, endsSubject)) return null;
  for (let index = at - 2; index >= Math.max(first, at - 6); index--) {
    if (isNumbered(doc, numbers, index) || holdsAt(doc, index + 1, isPause)) break;
    const harm = harmAt(doc, index);
    if (harm !== null) return { measure: harm.entry.measure, first: index, last: at, rule };
  }
  return null;
}

const falls = wordIn(words("سقوط وسقوط سقط وسقط بسقوط ارتقى وارتقى ارتقاء وارتقاء"));

const endsSaying = traitOfWord(
  ({ word, conjunction, entries }) =>
    /^[،,:؛]$/u.test(word) ||
    conjunction !== "" ||
    entries.particle?.class === "that" ||
    entries.particle?.class === "relative",
);
const isOfMany = wordLike(/(?:وا|ون)$/u);

/** «إن عاملا في الثلاثين توفي», «لقي جندي مصرعه». */
function harmOfSubject(
  doc: Document,
  at: number,
  carrier: Carrier,
  numbers: NumbersByToken,
  rule: string,
): Harm | null {
  if (carrier.nisba) return null;
  const { last } = doc.sentences[(doc.tokens[at] as Token).sentence] as Sentence;
  for (let index = carrier.last + 1; index <= Math.min(last, carrier.last + 8); index++) {
    const { info } = doc.tokens[index] as Token;
    if (endsSaying(info) || isNumbered(doc, numbers, index)) break;
    const harm = harmAt(doc, index);
    if (harm === null) continue;
    if (harm.entry.part === "noun" || isOfMany(info)) break;
    return { measure: harm.entry.measure, first: at, last: harm.last, rule };
  }
  return null;
}
