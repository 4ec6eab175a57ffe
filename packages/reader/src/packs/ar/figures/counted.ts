/** What a number counts: the noun phrase after it, or the definite one before it («المتظاهرين الثلاثة»). */
import { holdsAt, withTag, wordAt, wordLike, tagged } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import { isAnimal } from "./animals.ts";
import type { People, ThingEntry, Victims } from "./entries.ts";
import { isStem, isWord, oneOf } from "./words.ts";
import { traitOfWord } from "./traits.ts";

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

const isPart = isWord("منهم منها منهن منهما الباقون الباقين");
const isOther = traitOfWord(oneOf("آخرين آخرون آخر أخرى أخريات آخران"));
const takesRanks = traitOfWord(oneOf("في بين من"));
/** Words that stand after a bare number and are no noun. */
const isNoNoun = isWord(
  "مقابل أمام إزاء ضد مقارنة أصل فقط إلا ربما عثر عثرت يتم تم أطلق أفرج أخلي نقل غيابيا حضوريا يوميا سنويا شهريا أسبوعيا حاليا لاحقا مؤخرا",
);
/** A description is followed no further than this. */
const LONGEST = 6;
const isOneOrTwo = isStem("واحد واحدة اثنين اثنان اثنتين اثنتان");

export function countedAround(
  doc: Document,
  number: FoundNumber,
  left: number,
  right: number,
  sentence: Sentence,
): Counted | null {
  const { info } = doc.tokens[number.first] as Token;
  const article = number.qualifier !== "vague" && (info.article || wordAt(doc, number.first - 1) === "ال");
  const before = article || isOneOrTwo(info) ? countedBefore(doc, left, sentence) : null;
  return before ?? countedAfter(doc, right, sentence, number.qualifier === "vague" && info.article);
}

/** «في صفوف», «بين صفوف», «من صفوف», «من بين»: among whom. */
function isRanks(doc: Document, at: number): boolean {
  if (!holdsAt(doc, at, takesRanks)) return false;
  const next = wordAt(doc, at + 1);
  return next === "صفوف" || (next === "بين" && wordAt(doc, at) === "من");
}

/** «أفراد الدورية الخمسة», «الضحايا الـ31», «شخص واحد». */
function countedBefore(doc: Document, left: number, sentence: Sentence): Counted | null {
  for (let head = left; head >= Math.max(sentence.first, left - 2); head--) {
    const found = nounAt(doc, head);
    if (found === null || !isKnown(found)) {
      // only an adjective may stand between: «الجنود الأجانب الثلاثة»
      if (!(doc.tokens[head] as Token).info.article) return null;
      continue;
    }
    const construct = head > sentence.first && (doc.tokens[head] as Token).info.article ? nounAt(doc, head - 1) : null;
    const first = construct !== null && isKnown(construct) ? head - 1 : head;
    const { victims, people, thing } = first < head ? (construct ?? found) : found;
    return {
      head: first,
      first,
      last: left,
      victims,
      people,
      thing,
      partOf: false,
      others: false,
      group: groupIn(doc, first, left),
    };
  }
  return null;
}

function countedAfter(doc: Document, right: number, sentence: Sentence, definite: boolean): Counted | null {
  if (right > sentence.last) return null;
  const { kind, info } = doc.tokens[right] as Token;
  // «سقوط 17 برصاص الجيش»
  if (kind !== "word" || info.conjunction !== "" || (info.preposition === "ب" && isNamed(info))) return null;
  const { word } = info;
  // «المئات» takes its noun with «من»
  if (definite && word !== "من" && !isOther(info)) return null;
  if (isPart(info)) return describe(doc, right, right, sentence, null, true);
  if (isOther(info)) return describe(doc, right, right, sentence, null, false);
  let head = right;
  if (isRanks(doc, right)) head = right + 2;
  else if (word === "من") head = right + 1;
  while (holdsAt(doc, head, isQuote)) head++;
  const found = nounAt(doc, head);
  if (found === null) return null;
  // «الآلاف من قراهم»: a place left behind is not what is counted
  const mayBe = isKnown(found) || isDefinite(doc, head) || holdsAt(doc, head, isAnimal);
  if (head > right && !mayBe && lookUp(doc, head, "body") === null) return null;
  return describe(doc, right, head, sentence, found, false);
}

/** «المنظمين», «منظمي الرحلة»: by its own article, or as a plural without its ن before one that has it. */
function isDefinite(doc: Document, head: number): boolean {
  const { info } = doc.tokens[head] as Token;
  return info.article || (/[يو]$/u.test(info.word) && doc.tokens[head + 1]?.info.article === true);
}

type Noun = Pick<Counted, "victims" | "people" | "thing"> & {
  /** The last token of a noun of several words («حالة وفاة»). */
  readonly end: number;
};

const isQuote = wordLike(/^["“”«»(]$/u);
const isPersonal = ({ victims, people }: Noun) => victims !== null || people !== null;
const isKnown = ({ victims, people, thing }: Noun) => victims !== null || people !== null || thing !== null;

/** Known as something that is not counted. */
const isNotCounted = traitOfWord((info) => {
  const { entries } = info;
  if (isAnimal(info)) return false;
  if (entries.particle !== undefined || entries.numeral !== undefined || entries.qualifier !== undefined) return true;
  if (entries.outcome !== undefined || entries.movement !== undefined || info.conjunction !== "") return true;
  if (entries.other?.is === "verb" || entries.other?.is === "function") return true;
  if (entries.unit !== undefined || info.preposition !== "" || entries.doubt !== undefined) return true;
  return isNoNoun(info) || info.word.endsWith("وا");
});

const isNamed = traitOfWord(tagged("victims", "people", "thing"));

/** A word that can be a counted noun: known as one, or known as nothing else. */
function nounAt(doc: Document, at: number): Noun | null {
  if (at < 0 || at >= doc.tokens.length) return null;
  const { kind, info } = doc.tokens[at] as Token;
  if (kind !== "word") return null;
  if (isNamed(info)) {
    const victims = lookUp(doc, at, "victims");
    const people = lookUp(doc, at, "people");
    const thing = lookUp(doc, at, "thing");
    if (victims !== null || people !== null || thing !== null) {
      const end = Math.max(at, victims === null ? at : victims.last, thing === null ? at : thing.last);
      return { victims: hitOf(victims), people: hitOf(people), thing: hitOf(thing), end };
    }
  }
  return isNotCounted(info) ? null : { victims: null, people: null, thing: null, end: at };
}

const hitOf = <E>(hit: { readonly entry: E } | null): E | null => (hit === null ? null : hit.entry);

/** The counted phrase around a noun; `noun` null where a pronoun stands for it. */
function describe(
  doc: Document,
  first: number,
  head: number,
  sentence: Sentence,
  noun: Noun | null,
  partOf: boolean,
): Counted {
  let last = noun === null ? head : noun.end;
  const limit = Math.min(sentence.last, head + LONGEST);
  const bare = noun?.people?.number === "singular" && !(doc.tokens[head] as Token).info.article;
  for (let at = last + 1; at <= limit; at++) {
    const next = describes(doc, at, last === head ? head : at - 1, bare);
    if (next === null) break;
    last = next;
    at = next;
  }
  const group = groupIn(doc, head, last) ?? groupOfBodies(doc, noun, last);
  const armed = alsoArmed(doc, group, last);
  const unsaid = noun === null || (noun.victims === null && noun.people !== null);
  return {
    head,
    first,
    last: armed ?? last,
    victims: unsaid && !isKin(doc, head) ? victimsIn(doc, head + 1, last) : (noun?.victims ?? null),
    people: noun === null ? null : noun.people,
    thing: noun === null ? null : noun.thing,
    partOf,
    others: othersIn(doc, head, last),
    group: armed === null ? group : "security_forces",
  };
}

const isQualifying = withTag("qualifier");
const isFromOrIn = isWord("من في");
const isBody = withTag("body");
/** Nothing is described by it. */
const isNoDescription = factOfWord(
  ({ entries }) => entries.particle !== undefined || entries.outcome !== undefined || entries.movement !== undefined,
);
/** An adjective of an indefinite noun carries its ending: «مسلحا», «مدنية». */
/** «لجأوا», «أجريناها»: verbs, whatever they end in. */
const isVerbal = wordLike(/(?:وا|ناها|ناهم)$/u);
/** «عناصر مسلحة» */
const isArmed = isWord("مسلحة");
const isAgreeing = wordLike(/(?:ا|ه|ين|ون)$/u);

/** Whether the phrase goes on at `at`: the last token of what is added, or null. `bare`: «300 شخص», without the article. */
function describes(doc: Document, at: number, before: number, bare: boolean): number | null {
  const { kind, info } = doc.tokens[at] as Token;
  if (isOther(info)) return at;
  if (isQualifying(info)) {
    const qualifier = lookUp(doc, at, "qualifier");
    if (qualifier !== null && qualifier.entry.side !== "before" && holdsAt(doc, qualifier.last + 1, isFromOrIn))
      return describes(doc, qualifier.last + 1, before, bare);
  }
  if (takesRanks(info)) return describesAmong(doc, at);
  if (kind !== "word" || info.conjunction !== "" || info.preposition !== "") return null;
  const body = isBody(info) ? lookUp(doc, at, "body") : null;
  if (body !== null) return body.last;
  if (isNoDescription(info) || lookUp(doc, at, "outcome") !== null) return null; // «فارقوا الحياة»
  if (info.article) return bare ? null : at;
  if (isVerbal(info)) return null;
  const agrees =
    isAgreeing(info) &&
    (isAgreeing((doc.tokens[before] as Token).info) || (isArmed(info) && holdsAt(doc, before, isMember)));
  return agrees && info.entries.numeral === undefined ? at : null;
}

/** «من قوات الأمن», «في صفوف المدنيين». */
function describesAmong(doc: Document, at: number): number | null {
  const { word } = (doc.tokens[at] as Token).info;
  const next = at + (isRanks(doc, at) ? 2 : 1);
  const body = lookUp(doc, next, "body");
  const inside = word === "في" && next === at + 1;
  // «عنصرا في الشرطة»; elsewhere «في» says where
  if (inside && !holdsAt(doc, at - 1, isMember)) return null;
  if (body !== null) return body.last;
  if (inside) return null;
  const noun = nounAt(doc, next);
  if (noun === null) return null;
  return isPersonal(noun) || (word === "من" && (doc.tokens[next] as Token).info.article) ? next : null;
}

/** «ذوي الضحايا», «أسر القتلى»: theirs, and not they. */
const isKin = (doc: Document, at: number) => isOfKin((doc.tokens[at] as Token).info);
const isOfKin = isStem(
  "ذوي ذوو أهالي أهل أقارب أقرباء أسر عائلات أبناء بنات آباء أمهات زوجات أرامل أشقاء إخوة أصدقاء زملاء رفاق جيران أطفال والدي والدا أنصار محامي محامو",
);

const isVictims = withTag("victims");

/** «الأشخاص المحاصرين», «خمسة أشخاص مفقودين»: the description says what happened to them. */
function victimsIn(doc: Document, first: number, last: number): Victims | null {
  for (let at = first; at <= last; at++) {
    const victims = holdsAt(doc, at, isVictims) && !isKin(doc, at - 1) ? lookUp(doc, at, "victims") : null;
    if (victims !== null) return victims.entry;
  }
  return null;
}

function othersIn(doc: Document, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isOther((doc.tokens[at] as Token).info)) return true;
  return false;
}

/** Members of something: who they are stands after them. Other nouns are their own word («مجرما مسلحا» is no militant). */
export const isMember = isStem(
  "عنصر عناصر عنصرا عنصرين عضو عضوا أعضاء رجل رجلا رجال شاب شابا شبان شباب حارس حارسا حراس قائد قائدا قادة قيادي قياديا قياديين عامل عاملا عمال عاملين عاملون موظف موظفا موظفين عون عونا أعوان منتسب منتسبا منتسبين منتسبي كادر كوادر فرد فردا أفراد ضابط ضابطا ضباط",
);

const groups = traitOfWord(tagged("body", "people"));

/** «20 جثة لأطفال»: whose they are; null where nobody is named. */
function groupOfBodies(doc: Document, noun: Noun | null, last: number): string | null {
  if (noun?.victims?.measure !== "killed" || doc.tokens[last + 1]?.info.preposition !== "ل") return null;
  const group = lookUp(doc, last + 1, "people")?.entry.group ?? null;
  return group === "total" ? null : group;
}

/** The first group that the words of a phrase name; «شخص» and «عنصر» name none. */
function groupIn(doc: Document, first: number, last: number): string | null {
  const head = lookUp(doc, first, "people");
  const ownWord = head !== null && head.entry.group === null && !isMember((doc.tokens[first] as Token).info);
  for (let at = first; at <= last; at++) {
    if (!groups((doc.tokens[at] as Token).info)) continue;
    const body: Hit<"body"> | null = lookUp(doc, at, "body");
    if (body !== null) return body.entry.group;
    const people = lookUp(doc, at, "people");
    if (people === null || people.entry.group === null || people.entry.group === "total") continue;
    if (ownWord && at > first && (doc.tokens[at - 1] as Token).info.word !== "من") continue;
    return people.entry.group;
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
