/**
 * Nouns that carry their own number: duals («مقتل شرطيين») and indefinite singles («جندي قُتل»). Only people who came to
 * harm or were held, and only where nobody is named.
 */
import { extend } from "../../../extend.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { Measure } from "../../../contract/types.ts";
import { intervalOf } from "../../../numbers/interval.ts";
import type { Tag } from "../../../lexicon/lexicon.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import type { AfterAttributions } from "../../../pack.ts";
import { type Document, lookUp, spanOf, stemStart } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { nounAs } from "./group.ts";
import { type Decided } from "./rule.ts";
import { qualifierAfter, wordAt } from "./view.ts";
import { words } from "./words.ts";

interface Carrier {
  readonly value: 1 | 2;
  /** What the noun itself says happened («قتيل»). */
  readonly own: Measure | null;
  readonly group: string;
  /** The last token of the noun phrase that is looked at. */
  readonly last: number;
  /** «آخر»: besides one counted before. */
  readonly other: boolean;
  /** A nationality: an adjective, unless a verb of harm stands right before it. */
  readonly nisba: boolean;
}

interface Harm {
  readonly measure: Measure;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const FELL = words("سقوط سقط سقطت وقوع خلف خلفت مخلفا عن أوقع أوقعت إلى");
const AMONG = words("بينهم بينها بينهن ضمنهم فيهم");
const OTHER: ReadonlyMap<string, 1 | 2> = new Map([
  ["اخر", 1],
  ["اخري", 1],
  ["اخران", 2],
  ["اخرين", 2],
]);
/** «أدى إلى وفاة», «إلى إصابة»: what happened, and not one who came to it. */
const EVENTS = words("إصابة وفاة");
/** Offices and bodies: one of them is somebody in particular. */
const NO_SINGLE = new Set(["officials"]);
const SOMEBODY = words("رئيس قائد عائلة أسرة وزير نائب مسؤول نفس طاقم زعيم نجل شقيق طالبان");
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

export function singles(doc: Document, soFar: AfterAttributions, decided: readonly Decided[]): FigureCandidate[] {
  const persons = new Set(soFar.found.names.filter(({ kind }) => kind === "person").map(({ id }) => id));
  const named = new Set<number>();
  for (const { name, first, last } of soFar.found.mentions)
    if (persons.has(name)) for (let at = first; at <= last; at++) named.add(at);
  const numbered = new Set<number>();
  for (const { first, last, ordinal } of soFar.numbers)
    if (!ordinal && !isAge(doc, first)) for (let at = first; at <= last; at++) numbered.add(at);

  const found: FigureCandidate[] = [];
  let behind = 0;
  let described = -1;
  let before: { readonly measure: Measure; readonly last: number; readonly group: string } | null = null;
  for (const token of doc.tokens) {
    const at = token.index;
    for (; behind < decided.length && (decided[behind] as Decided).view.number.last < at; behind++) {
      const { measure, view, group } = decided[behind] as Decided;
      before = { measure, last: view.number.last, group };
    }
    if (!mayCarry(token.info)) continue;
    if (at <= described || numbered.has(at) || numbered.has(at - 1)) continue;
    const carrier = carrierAt(doc, at);
    if (carrier === null) continue;
    described = carrier.last;
    // «شخص واحد»: the number is written
    const written = numbered.has(carrier.last + 1) && doc.tokens[carrier.last + 1]?.info.conjunction === "";
    if (written || isNamed(named, at, carrier.last)) continue;
    const near = before !== null && at - before.last <= 30 ? before : null;
    const harm = harmAround(doc, at, carrier, near, numbered);
    if (harm === null) continue;
    const after = qualifierAfter(doc, carrier.last + 1);
    const said = after?.entry.qualifier;
    const qualifier = said === undefined || said === "range" || said === "vague" ? "exact" : said;
    const group = carrier.other && near !== null ? near.group : carrier.group;
    const last = Math.max(harm.last, carrier.last);
    found.push({
      rule: harm.rule,
      first: Math.min(harm.first, at),
      last,
      carrier: "noun",
      number: { first: at, last: at, span: { start: stemStart(doc, at), end: token.end } },
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
    const { start, end } = spanOf(doc, Math.min(harm.first, at), last);
    doc.trace?.({ stage: "figures", rule: harm.rule, start, end, outcome: "fired" });
  }
  return found;
}

/** «في الثلاثين من العمر» counts nobody. */
const isAge = (doc: Document, first: number) =>
  wordAt(doc, first - 1) === "في" && doc.tokens[first]?.info.article === true;

const isNamed = (named: ReadonlySet<number>, at: number, last: number) =>
  named.has(at) || named.has(last + 1) || named.has(last);

/** Whether a word alone can be a carrier; most cannot. */
const mayCarry = oncePerWord(
  ({ article, word, stem, tags }) =>
    !article &&
    (OTHER.has(word) ||
      OTHER.has(stem) ||
      (tags.length > 0 && (stem === "احد" || stem === "احدي" || tags.some((tag) => CARRIERS.has(tag))))),
);
const CARRIERS: ReadonlySet<Tag> = new Set<Tag>(["victims", "people", "nationality"]);

function carrierAt(doc: Document, at: number): Carrier | null {
  const token = doc.tokens[at] as Token;
  const { info } = token;
  if (info.article || token.kind !== "word") return null;
  const value = OTHER.get(info.word) ?? OTHER.get(info.stem);
  if (value !== undefined) return { value, own: null, group: "total", last: at, other: true, nisba: false };
  // «أحد المتظاهرين»
  if (info.stem === "احد" || info.stem === "احدي") {
    const people = lookUp(doc, at + 1, "people");
    if (people === null || doc.tokens[at + 1]?.info.article !== true || people.entry.number === "singular") return null;
    if (NO_SINGLE.has(people.entry.group ?? "")) return null;
    return {
      value: 1,
      own: null,
      group: groupOf(doc, at + 1, people.entry.group),
      last: at + 1,
      other: false,
      nisba: false,
    };
  }
  const victims = lookUp(doc, at, "victims");
  const people = lookUp(doc, at, "people");
  const number = victims?.entry.number ?? people?.entry.number ?? (isNationality(doc, at) ? "singular" : null);
  if (number === null || number === "plural" || number === "dual_or_plural") return null;
  const group = victims !== null ? "total" : groupOf(doc, at, people?.entry.group ?? null);
  if (number === "singular" && (NO_SINGLE.has(group) || SOMEBODY.has(info.stem))) return null;
  const last = describedTo(doc, at);
  // «طفل الجيران»: somebody in particular
  if (number === "singular" && last === at && doc.tokens[at + 1]?.info.article === true) return null;
  return {
    value: number === "dual" ? 2 : 1,
    own: victims?.entry.measure ?? null,
    group,
    last,
    other: false,
    nisba: victims === null && people === null,
  };
}

/** A nationality as a noun, not as the adjective of a noun before it. */
function isNationality(doc: Document, at: number): boolean {
  const { info } = doc.tokens[at] as Token;
  return info.entries.nationality !== undefined && !/(?:ه|ات|ين|ون)$/u.test(info.word);
}

const groupOf = (doc: Document, at: number, group: string | null): string => group ?? nounAs(doc, at);

/** Adjectives: «جنديا أجنبيا», «عامل هندي آخر». */
function describedTo(doc: Document, at: number): number {
  let last = at;
  while (last < at + 3) {
    const info = doc.tokens[last + 1]?.info;
    if (info === undefined || info.article || info.conjunction !== "" || info.preposition !== "") break;
    if (info.entries.outcome !== undefined || info.entries.particle !== undefined) break;
    const adjective =
      info.entries.nationality !== undefined || info.entries.people !== undefined || OTHER.has(info.word);
    if (!adjective) break;
    last++;
  }
  return last;
}

/** «القوات الحكومية», «مسلحون»: the last word of a subject. */
const endsSubject = ({ info }: Token) =>
  info.article ||
  info.word.endsWith("ون") ||
  info.entries.place !== undefined ||
  info.entries.nationality !== undefined;

const MEETS = words("لقي ولقي فلقي سقط وسقط");

/** A word after which a noun phrase begins: a mark, a particle, a verb. */
const opens = ({ kind, info }: Token) =>
  kind === "mark" ||
  info.entries.particle !== undefined ||
  info.entries.outcome !== undefined ||
  info.entries.cue !== undefined ||
  info.entries.other?.is === "verb" ||
  info.entries.other?.is === "function" ||
  MEETS.has(info.word);

function harmAround(
  doc: Document,
  at: number,
  carrier: Carrier,
  before: { readonly measure: Measure; readonly last: number } | null,
  numbered: ReadonlySet<number>,
): Harm | null {
  const previous = doc.tokens[at - 1] as Token | undefined;
  const token = doc.tokens[at] as Token;
  const sentence = token.sentence;
  const inSentence = (index: number) => doc.tokens[index]?.sentence === sentence;
  const rule = carrier.value === 2 ? "ar.figure.dual" : "ar.figure.single";
  const harmAt = (index: number): { measure: Measure; last: number } | null => {
    const outcome = inSentence(index) ? lookUp(doc, index, "outcome") : null;
    return outcome !== null && ONE_BY_ONE.has(outcome.entry.measure)
      ? { measure: outcome.entry.measure, last: outcome.last }
      : null;
  };
  if (carrier.own !== null) {
    if (EVENTS.has(token.info.stem)) return null;
    const fell =
      previous !== undefined && inSentence(at - 1) && (FELL.has(previous.info.word) || AMONG.has(previous.info.word));
    // a dual is a count by itself
    const dual = carrier.value === 2 && (carrier.own === "killed" || carrier.own === "injured");
    return fell || dual ? { measure: carrier.own, first: at - 1, last: at, rule } : null;
  }
  // «مقتل متظاهر», «أودى بحياة جندي»
  for (let index = at - 1; index >= at - 2; index--) {
    const harm = harmAt(index);
    if (harm !== null && harm.last === at - 1) return { measure: harm.measure, first: index, last: at, rule };
  }
  // «من بين القتلى ألماني»
  const victims = lookUp(doc, at - 1, "victims");
  if (victims !== null && inSentence(at - 2) && doc.tokens[at - 2]?.info.stem === "بين")
    return { measure: victims.entry.measure, first: at - 1, last: at, rule };
  if (previous !== undefined && inSentence(at - 1) && before !== null && OF_HARM.has(before.measure)) {
    // «بينهم طفل», «… وصحفي», «وآخر في المدينة»
    if (AMONG.has(previous.info.word)) return { measure: before.measure, first: at - 1, last: at, rule };
    const joined = token.info.conjunction === "و" && at - before.last <= 8 && inSentence(before.last);
    if (joined) return { measure: before.measure, first: at, last: at, rule };
  }
  // «قتلت القوات الحكومية جنديا»: an object of the verb, marked by its ending
  if (
    token.info.word.endsWith("ا") &&
    token.info.preposition === "" &&
    previous !== undefined &&
    endsSubject(previous)
  ) {
    for (let index = at - 2; index >= at - 6 && inSentence(index); index--) {
      if (numbered.has(index) || /^[،,:]$/u.test(wordAt(doc, index + 1))) break;
      const harm = harmAt(index);
      if (harm !== null) return { measure: harm.measure, first: index, last: at, rule };
    }
  }
  // an adjective of a noun before it carries no number: «طائرة مدنية أصيبت»
  if (previous !== undefined && inSentence(at - 1) && !opens(previous)) return null;
  // «إن عاملا في الثلاثين توفي», «لقي جندي مصرعه»
  for (let index = carrier.last + 1; index <= carrier.last + 8 && inSentence(index); index++) {
    const { info } = doc.tokens[index] as Token;
    if (carrier.nisba || /^[،,:؛]$/u.test(info.word) || info.conjunction !== "" || numbered.has(index)) break;
    if (info.entries.particle?.class === "that" || info.entries.particle?.class === "relative") break;
    const outcome = lookUp(doc, index, "outcome");
    if (outcome === null || !ONE_BY_ONE.has(outcome.entry.measure)) continue;
    if (outcome.entry.part === "noun" || /(?:وا|ون)$/u.test(info.word)) break;
    return { measure: outcome.entry.measure, first: at, last: outcome.last, rule };
  }
  return null;
}
