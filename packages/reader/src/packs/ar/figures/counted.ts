/** What a number counts: the noun phrase after it, or the definite one before it («المتظاهرين الثلاثة»). */
import { extend } from "../../../extend.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import type { People, ThingEntry, Victims } from "./entries.ts";
import { phrases, words } from "./words.ts";

export interface Counted {
  /** The noun itself. */
  readonly head: number;
  /** The phrase, with what describes it; token indices, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly victims: Victims | null;
  readonly people: People | null;
  readonly thing: ThingEntry | null;
  /** «منهم», «منها»: part of what was counted before. */
  readonly partOf: boolean;
  /** «آخرين»: besides those counted before. */
  readonly others: boolean;
  /** The group that the description names («من قوات الأمن»), or null. */
  readonly group: string | null;
}

const PART = words("منهم منها منهن منهما الباقون الباقين");
const OTHERS = words("آخرين آخرون آخر أخرى أخريات آخران");
const RANKS = phrases("في صفوف، بين صفوف، من صفوف، من بين");
/** Words that stand after a bare number and are no noun. */
const NO_NOUN = words("مقابل أمام إزاء ضد مقارنة أصل فقط إلا ربما عثر عثرت يتم تم");
/** A description is followed no further than this. */
const LONGEST = 6;
const ONE_OR_TWO = words("واحد واحدة اثنين اثنان اثنتين اثنتان");

export function countedAround(
  doc: Document,
  number: FoundNumber,
  left: number,
  right: number,
  sentence: Sentence,
): Counted | null {
  const written = doc.tokens[number.first] as Token;
  const article =
    number.qualifier !== "vague" && (written.info.article || doc.tokens[number.first - 1]?.info.word === "ال");
  const before = article || ONE_OR_TWO.has(written.info.stem) ? countedBefore(doc, left, sentence) : null;
  return before ?? countedAfter(doc, right, sentence, number.qualifier === "vague" && written.info.article);
}

/** «أفراد الدورية الخمسة», «الضحايا الـ31», «شخص واحد». */
function countedBefore(doc: Document, left: number, sentence: Sentence): Counted | null {
  for (let head = left; head >= Math.max(sentence.first, left - 2); head--) {
    const found = nounAt(doc, head);
    if (found === null || !isKnown(found)) {
      // only an adjective may stand between: «الجنود الأجانب الثلاثة»
      if (doc.tokens[head]?.info.article !== true) return null;
      continue;
    }
    const construct = head > sentence.first && doc.tokens[head]?.info.article ? nounAt(doc, head - 1) : null;
    const first = construct !== null && isKnown(construct) ? head - 1 : head;
    return extend(first < head ? (construct ?? found) : found, {
      head: first,
      first,
      last: left,
      group: groupIn(doc, first, left),
      partOf: false,
      others: false,
    });
  }
  return null;
}

function countedAfter(doc: Document, right: number, sentence: Sentence, definite: boolean): Counted | null {
  const token = doc.tokens[right];
  if (token === undefined || token.sentence !== sentence.index || token.kind !== "word") return null;
  const word = token.info.word;
  if (token.info.conjunction !== "") return null;
  // «المئات» takes its noun with «من»
  if (definite && token.info.word !== "من" && !OTHERS.has(token.info.word)) return null;
  if (PART.has(word)) return describe(doc, right, right, sentence, { partOf: true });
  if (OTHERS.has(word)) return describe(doc, right, right, sentence, { others: true });
  let head = right;
  if (RANKS.has(`${word} ${doc.tokens[right + 1]?.info.word}`)) head = right + 2;
  else if (word === "من") head = right + 1;
  while (isQuote(doc, head)) head++;
  const found = nounAt(doc, head);
  if (found === null) return null;
  // «الآلاف من قراهم»: a place left behind is not what is counted
  if (head > right && !isKnown(found) && doc.tokens[head]?.info.article !== true && lookUp(doc, head, "body") === null)
    return null;
  return describe(doc, right, head, sentence, found);
}

type Noun = Pick<Counted, "victims" | "people" | "thing"> & {
  /** The last token of a noun of several words («حالة وفاة»). */
  readonly end: number;
};

const isQuote = (doc: Document, at: number) => /^["“”«»(]$/u.test(doc.tokens[at]?.info.word ?? "");
const isPersonal = ({ victims, people }: Noun) => victims !== null || people !== null;
const isKnown = ({ victims, people, thing }: Noun) => victims !== null || people !== null || thing !== null;

/** A word that can be a counted noun: known as one, or known as nothing else. */
function nounAt(doc: Document, at: number): Noun | null {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const { entries } = token.info;
  const hits = {
    victims: lookUp(doc, at, "victims"),
    people: lookUp(doc, at, "people"),
    thing: lookUp(doc, at, "thing"),
  };
  const noun: Noun = {
    victims: hitOf(hits.victims),
    people: hitOf(hits.people),
    thing: hitOf(hits.thing),
    end: Math.max(at, hits.victims?.last ?? at, hits.thing?.last ?? at),
  };
  if (isKnown(noun)) return noun;
  if (entries.particle !== undefined || entries.numeral !== undefined || entries.qualifier !== undefined) return null;
  if (entries.outcome !== undefined || entries.movement !== undefined || token.info.conjunction !== "") return null;
  if (entries.other?.is === "verb" || entries.other?.is === "function") return null;
  if (entries.unit !== undefined || token.info.preposition !== "" || entries.doubt !== undefined) return null;
  if (NO_NOUN.has(token.info.word) || token.info.word.endsWith("وا")) return null;
  return noun;
}

const hitOf = <E>(hit: { readonly entry: E } | null): E | null => (hit === null ? null : hit.entry);

function describe(
  doc: Document,
  first: number,
  head: number,
  sentence: Sentence,
  what: Partial<Counted> & { readonly end?: number },
): Counted {
  let last = what.end ?? head;
  const limit = Math.min(sentence.last, head + LONGEST);
  for (let at = last + 1; at <= limit; at++) {
    const next = describes(doc, at, last === head ? head : at - 1);
    if (next === null) break;
    last = next;
    at = next;
  }
  const group = groupIn(doc, head, last);
  const armed = alsoArmed(doc, group, last);
  return {
    head,
    first,
    last: armed ?? last,
    victims: what.victims ?? (what.people === null ? null : victimsIn(doc, head + 1, last)),
    people: what.people ?? null,
    thing: what.thing ?? null,
    partOf: what.partOf ?? false,
    others: what.others ?? othersIn(doc, head, last),
    group: armed === null ? group : "security_forces",
  };
}

/** Whether the phrase goes on at `at`: the last token of what is added, or null. */
function describes(doc: Document, at: number, before: number): number | null {
  const token = doc.tokens[at] as Token;
  const word = token.info.word;
  if (OTHERS.has(word)) return at;
  const qualifier = lookUp(doc, at, "qualifier");
  if (
    qualifier !== null &&
    qualifier.entry.side !== "before" &&
    /^(?:من|في)$/u.test(doc.tokens[qualifier.last + 1]?.info.word ?? "")
  )
    return describes(doc, qualifier.last + 1, before);
  if (word === "من" || word === "في" || word === "بين") {
    const ranks = RANKS.has(`${word} ${doc.tokens[at + 1]?.info.word}`) ? 2 : word === "في" ? 0 : 1;
    if (ranks === 0) return null;
    const body = lookUp(doc, at + ranks, "body");
    if (body !== null) return body.last;
    const noun = nounAt(doc, at + ranks);
    if (noun === null) return null;
    return isPersonal(noun) || (word === "من" && (doc.tokens[at + ranks] as Token).info.article) ? at + ranks : null;
  }
  if (token.kind !== "word" || token.info.conjunction !== "" || token.info.preposition !== "") return null;
  const body = lookUp(doc, at, "body");
  if (body !== null) return body.last;
  const { entries } = token.info;
  if (entries.particle !== undefined || entries.outcome !== undefined || entries.movement !== undefined) return null;
  if (token.info.article) return at;
  // an adjective of an indefinite noun carries its ending: «مسلحا», «مدنية»
  const agreeing = /(?:ا|ه|ين|ون)$/u;
  return agreeing.test(word) && agreeing.test((doc.tokens[before] as Token).info.word) && entries.numeral === undefined
    ? at
    : null;
}

/** «الأشخاص المحاصرين», «خمسة أشخاص مفقودين»: the description says what happened to them. */
function victimsIn(doc: Document, first: number, last: number): Victims | null {
  for (let at = first; at <= last; at++) {
    const victims = lookUp(doc, at, "victims");
    if (victims !== null) return victims.entry;
  }
  return null;
}

function othersIn(doc: Document, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (OTHERS.has((doc.tokens[at] as Token).info.word)) return true;
  return false;
}

/** Members of something: who they are stands after them. Other nouns are their own word («مجرما مسلحا» is no militant). */
const MEMBERS = words(
  "عنصر عناصر عنصرا عضو عضوا أعضاء رجل رجلا رجال شاب شابا شبان شباب حارس حراس قائد قادة قيادي قياديين عامل عاملين موظف",
);

/** The first group that the words of a phrase name; «شخص» and «عنصر» name none. */
function groupIn(doc: Document, first: number, last: number): string | null {
  const head = lookUp(doc, first, "people");
  const ownWord = head !== null && head.entry.group === null && !MEMBERS.has((doc.tokens[first] as Token).info.stem);
  for (let at = first; at <= last; at++) {
    const body: Hit<"body"> | null = lookUp(doc, at, "body");
    if (body !== null) return body.entry.group;
    const people = lookUp(doc, at, "people");
    if (ownWord && at > first && people !== null && (doc.tokens[at - 1] as Token).info.word !== "من") continue;
    if (people !== null && people.entry.group !== null && people.entry.group !== "total") return people.entry.group;
  }
  return null;
}

const ARMED = new Set(["police", "soldiers", "security_forces"]);

/** «رجال الشرطة والحرس الوطني»: two armed bodies are the security forces; the last token of the second, or null. */
function alsoArmed(doc: Document, group: string | null, last: number): number | null {
  if (group === null || !ARMED.has(group) || doc.tokens[last + 1]?.info.conjunction !== "و") return null;
  const other = lookUp(doc, last + 1, "body") ?? lookUp(doc, last + 1, "people");
  const named = other?.entry.group ?? null;
  return other !== null && named !== null && named !== group && ARMED.has(named) ? other.last : null;
}
