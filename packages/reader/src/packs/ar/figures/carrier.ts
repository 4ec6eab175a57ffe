/** Nouns that carry their own number: which word is one, and what it says by itself. */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt } from "../../../figures/facts.ts";
import type { Tag } from "../../../lexicon/lexicon.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isStem, isWord } from "./words.ts";
import { traitOfWord } from "./traits.ts";

export interface Carrier {
  readonly value: 1 | 2;
  /** What the noun itself says happened («قتيل»). */
  readonly own: Measure | null;
  /** null: the noun as written. */
  readonly group: string | null;
  /** The token of the noun. */
  readonly noun: number;
  /** The last token of the noun phrase that is looked at. */
  readonly last: number;
  /** «آخر»: besides one counted before. */
  readonly other: boolean;
  /** A nationality: an adjective, unless a verb of harm stands right before it. */
  readonly nisba: boolean;
}

const OTHER: ReadonlyMap<string, 1 | 2> = new Map([
  ["اخر", 1],
  ["اخري", 1],
  ["اخران", 2],
  ["اخرين", 2],
]);
/** «أدى إلى وفاة», «إلى إصابة»: what happened, and not one who came to it. */
const isEvent = isStem("إصابة وفاة");
/** Offices and bodies: one of them is somebody in particular. */
const NO_SINGLE = new Set(["officials"]);
const ANYBODY: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing"]);
const isSomebody = isStem(
  "رئيس قائد عائلة أسرة وزير نائب مسؤول نفس طاقم زعيم نجل شقيق طالبان وكيل مدير مراقب مستشار سفير شيخ أستاذ مفتش زعيم مالك مندوب مبعوث ممثل مراسل مخرج مذيع",
);

const isOther = traitOfWord(({ word, stem }) => OTHER.has(word) || OTHER.has(stem));

/** Whether a word alone can be a carrier; most cannot. */
export const mayCarry = traitOfWord(
  ({ article, word, stem, tags }) =>
    !article &&
    (OTHER.has(word) ||
      OTHER.has(stem) ||
      (tags.length > 0 && (stem === "احد" || stem === "احدي" || tags.some((tag) => CARRIERS.has(tag))))),
);
const CARRIERS: ReadonlySet<Tag> = new Set<Tag>(["victims", "people", "nationality"]);

/** The noun at a token that carries its own number, or null. */
export function carrierAt(doc: Document, at: number): Carrier | null {
  const token = doc.tokens[at] as Token;
  const { info } = token;
  if (info.article || token.kind !== "word") return null;
  const value = isOther(info) ? (OTHER.get(info.word) ?? OTHER.get(info.stem)) : undefined;
  // «إصابة آخرين»: many others, or two; it does not tell
  if (value === 2 && info.word === "اخرين" && holdsAt(doc, at - 1, isEvent)) return null;
  if (value !== undefined) return { value, own: null, group: "total", noun: at, last: at, other: true, nisba: false };
  // «أحد المتظاهرين»
  if (info.stem === "احد" || info.stem === "احدي") {
    const people = lookUp(doc, at + 1, "people");
    const victims = people === null ? lookUp(doc, at + 1, "victims") : null;
    const named = people ?? victims;
    if (named === null || doc.tokens[at + 1]?.info.article !== true || named.entry.number === "singular") return null;
    if (people !== null && NO_SINGLE.has(people.entry.group ?? "")) return null;
    // «أحد الجرحى»: anybody; «أحد المحتجزين»: one of those
    const anybody = victims !== null && ANYBODY.has(victims.entry.measure);
    return {
      value: 1,
      own: null,
      group: anybody ? "total" : (people?.entry.group ?? null),
      noun: at + 1,
      last: at + 1,
      other: false,
      nisba: false,
    };
  }
  if (isEvent(info)) return null;
  const victims = lookUp(doc, at, "victims");
  const people = lookUp(doc, at, "people");
  const spelt = victims?.entry.number ?? people?.entry.number ?? (isNationality(info) ? "singular" : null);
  const number = spelt === "dual_or_plural" && isMarkedDual(doc, token) ? "dual" : spelt;
  if (number === null || number === "plural" || number === "dual_or_plural") return null;
  // «رجلي أمن», «عوني شرطة»
  const bound = number === "singular" || /[اي]$/u.test(info.word);
  const body = bodyBehind(doc, at, bound, victims === null ? (people?.entry.group ?? null) : "total");
  const group = body !== null ? body.entry.group : victims !== null ? "total" : (people?.entry.group ?? null);
  if (number === "singular" && (isSomebody(info) || (group !== null && NO_SINGLE.has(group)))) return null;
  const last = describedTo(doc, at);
  // «طفل الجيران»: somebody in particular
  if (number === "singular" && last === at && doc.tokens[at + 1]?.info.article === true) return null;
  return {
    value: number === "dual" ? 2 : 1,
    own: victims?.entry.measure ?? null,
    group,
    noun: at,
    last,
    other: false,
    nisba: victims === null && people === null,
  };
}

/** «رجل أمن», «عنصر من الجيش»: whose one of them is; null where the noun itself tells who. */
function bodyBehind(doc: Document, at: number, bound: boolean, group: string | null): Hit<"body"> | null {
  const from = holdsAt(doc, at + 1, isOf);
  if (from && group !== null && group !== "total") return null;
  return from ? lookUp(doc, at + 2, "body") : bound ? lookUp(doc, at + 1, "body") : null;
}
const isOf = isWord("من في");

/** «ممرضَين»: the vowel mark tells two from many. */
const isMarkedDual = (doc: Document, { start, end }: Token) => /\u064eين/u.test(doc.text.slice(start, end));

/** A nationality as a noun, not as the adjective of a noun before it. */
const isNationality = factOfWord(
  ({ entries, word }) => entries.nationality !== undefined && !/(?:ه|ات|ين|ون)$/u.test(word),
);

const isAdjective = factOfWord(({ article, conjunction, preposition, entries, word }) => {
  if (article || conjunction !== "" || preposition !== "") return false;
  if (entries.outcome !== undefined || entries.particle !== undefined) return false;
  return entries.nationality !== undefined || entries.people !== undefined || OTHER.has(word);
});

/** Adjectives: «جنديا أجنبيا», «عامل هندي آخر». */
function describedTo(doc: Document, at: number): number {
  let last = at;
  while (last < at + 3 && holdsAt(doc, last + 1, isAdjective)) last++;
  return last;
}
