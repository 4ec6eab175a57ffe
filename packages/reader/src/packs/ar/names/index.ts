/**
 * Names in Arabic: what the rules find, names written in Latin letters beside the Arabic, then every later mention of a
 * person by surname and of a known place in another spelling.
 */
import { extend } from "../../../extend.ts";
import { CITIES, COUNTRIES } from "../../../geo/generated/places.ts";
import { joinNames } from "../../../names/join.ts";
import type { NameCandidate } from "../../../names/candidate.ts";
import { arabicSkeleton, soundsAlike } from "../../../names/skeleton.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import type { AfterTimes, FoundNames } from "../../../pack.ts";
import { applyRules, longestFirst } from "../../../rule/rule.ts";
import type { Document } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import type { Token } from "../../../text/tokens.ts";
import { divisions } from "../analyze.ts";
import { candidate, capitals, nameRules } from "./rules.ts";
import { follows, isArabic, isNameWord } from "./words.ts";

export function names(doc: Document, { times }: AfterTimes): FoundNames {
  const timed = new Uint8Array(doc.tokens.length);
  for (const time of times) timed.fill(1, time.first, time.last + 1);
  const free = (found: { first: number; last: number }) => timed[found.first] !== 1 && timed[found.last] !== 1;
  const ruled = applyRules(doc, "names", nameRules).filter(free);
  const beside = told(doc, [...transliterated(doc), ...bracketed(doc)]);
  const first = longestFirst([...ruled, ...beside].sort(byPlace));
  const known = withAliases(doc, trimmed(first));
  const covered = new Uint8Array(doc.tokens.length);
  for (const { first: a, last: b } of known) covered.fill(1, a, b + 1);
  const later = told(doc, [...surnames(doc, known, covered), ...spellings(doc, covered)].filter(free));
  return joinNames(longestFirst([...known, ...later].sort(byPlace)), { spelling });
}

/** What differs between spellings is taken out where enough is left: «بلينكن» and «بلنكن», not «كارين» and «كورونا». */
const spelling = (word: string) => {
  const bare = arabicSkeleton(word);
  return bare.length < 4 ? word : bare;
};

const byPlace = (a: NameCandidate, b: NameCandidate) => a.first - b.first || b.last - a.last;

/** What was found by no anchored rule is told to the trace too. */
function told(doc: Document, found: readonly NameCandidate[]): readonly NameCandidate[] {
  for (const { rule, start, end } of found) doc.trace?.({ stage: "names", rule, start, end, outcome: "fired" });
  return found;
}

/** «فلان Fulan Alfulani»: Latin letters right after the name they transliterate. */
function transliterated(doc: Document): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 1; at < doc.tokens.length; at++) {
    const token = doc.tokens[at] as Token;
    if (!token.info.capital || token.info.allCapitals) continue;
    const end = latinEnd(doc, at);
    const latin = latinWords(doc, at, end);
    const first = at - latin.length;
    if (latin.length < 2 || first < 0) {
      at = end;
      continue;
    }
    const arabic = doc.tokens.slice(first, at);
    if (arabic.every(isArabic) && arabic.every(({ info }, n) => soundsAlike(info.stem, latin[n] as string))) {
      const whole = candidate(doc, "person", first, at - 1);
      found.push(extend(whole, { alias: written(doc, at, end), last: end, rule: "ar.name.transliterated" }));
    }
    at = end;
  }
  return found;
}

/** Capitalised words, hyphens between them included. */
function latinEnd(doc: Document, first: number): number {
  let last = capitals(doc, first);
  while (isHyphen(doc, last + 1) && doc.tokens[last + 2]?.info.capital) last = capitals(doc, last + 2);
  return last;
}
const isHyphen = (doc: Document, at: number) => {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === "mark" && token.gap === 0 && doc.text[token.start] === "-";
};
function latinWords(doc: Document, first: number, last: number): string[] {
  const words = [];
  for (let at = first; at <= last; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind === "word") words.push(token.info.word);
  }
  return words;
}
const written = (doc: Document, first: number, last: number) =>
  doc.text.slice((doc.tokens[first] as Token).start, (doc.tokens[last] as Token).end);

/** «( فلان الفلاني )»: a bracket that holds nothing but two to four words of a name. */
function bracketed(doc: Document): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < doc.tokens.length; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== "mark" || doc.text[token.start] !== "(") continue;
    let end = at + 1;
    while (end <= at + 4 && isNameWord(doc, end, end === at + 1)) end++;
    const close = doc.tokens[end];
    const words = end - at - 1;
    if (words < 2 || close === undefined || close.kind !== "mark" || doc.text[close.start] !== ")") continue;
    if (doc.tokens.slice(at + 1, end).some(({ info }) => info.article)) continue;
    found.push(extend(candidate(doc, "person", at + 1, end - 1), { rule: "ar.name.bracketed" }));
  }
  return found;
}

/** A Latin spelling right after a mention belongs to it. */
function withAliases(doc: Document, mentions: readonly NameCandidate[]): NameCandidate[] {
  return mentions.map((mention, index) => {
    const next = doc.tokens[mention.last + 1];
    if (mention.alias !== undefined || next === undefined || !next.info.capital || !follows(doc, mention.last + 1))
      return mention;
    const end = latinEnd(doc, mention.last + 1);
    const after = mentions[index + 1];
    if (after !== undefined && after.first <= end) return mention;
    const latin = latinWords(doc, mention.last + 1, end);
    const sounds = mention.words.some((word) => latin.some((other) => soundsAlike(word, other)));
    if (!sounds) return mention;
    return extend(mention, { last: end, alias: written(doc, mention.last + 1, end) });
  });
}

/** «قاسم توكاييف حزمة»: a last word that the same name, met elsewhere, goes without was no part of it. */
function trimmed(mentions: readonly NameCandidate[]): NameCandidate[] {
  const whole = new Set(mentions.filter(({ kind }) => kind === "person").map(({ words }) => words.join(" ")));
  return mentions.map((mention) => {
    const { kind, words, last, alias, written: text } = mention;
    if (kind !== "person" || words.length < 3 || alias !== undefined) return mention;
    const shorter = words.slice(0, -1);
    if (!whole.has(shorter.join(" "))) return mention;
    const cut = text.lastIndexOf(" ");
    return { ...mention, words: shorter, last: last - 1, written: text.slice(0, cut), end: mention.start + cut };
  });
}

/** People named in full, and firms, are named by surname, or by first name and surname, elsewhere. */
function surnames(doc: Document, known: readonly NameCandidate[], covered: Uint8Array): NameCandidate[] {
  const bySurname = new Map<string, Pick<NameCandidate, "kind" | "words">>();
  for (const { kind, words, tail } of known) {
    if (tail !== undefined && tail.length >= 4 && !tail.includes(" "))
      bySurname.set(keyOf(tail), { kind, words: [tail] });
    if (kind !== "person" || words.length < 2) continue;
    const surname = words.at(-1) as string;
    const key = keyOf(surname);
    if (surname.length >= 4 && !bySurname.has(key)) bySurname.set(key, { kind, words });
  }
  if (bySurname.size === 0) return [];
  const found: NameCandidate[] = [];
  for (const token of doc.tokens) {
    if (token.info.tags.length > 0 || covered[token.index] === 1 || !isArabic(token)) continue;
    const ways = divided(token.info);
    let way = 0;
    while (way < ways.length && !bySurname.has((ways[way] as Divided).key)) way++;
    const division = ways[way];
    if (division === undefined) continue;
    const { key, letters } = division;
    const { kind, words: full } = bySurname.get(key) as Pick<NameCandidate, "kind" | "words">;
    let first = token.index;
    while (first > 0 && follows(doc, first) && full.includes((doc.tokens[first - 1] as Token).info.stem)) first--;
    found.push(shortForm(doc, kind, first, token.index, first === token.index ? letters : 0));
  }
  return found;
}

const keyOf = (word: string) => spelling(word.replace(/^ال/u, ""));

/** A stem a name may be, how it is looked up, and how many letters stand before the name. */
interface Divided {
  readonly stem: string;
  readonly key: string;
  readonly letters: number;
}
const divided = oncePerWord(({ word }): readonly Divided[] =>
  divisions(word).map(({ stem, proclitics, article }) => ({
    stem,
    key: keyOf(stem),
    letters: article && word.endsWith(`ال${stem}`) ? proclitics - 2 : proclitics,
  })),
);

function shortForm(
  doc: Document,
  kind: NameCandidate["kind"],
  first: number,
  last: number,
  letters: number,
): NameCandidate {
  const found = candidate(doc, kind, first, last, { whole: true });
  const start = found.start + letters;
  const words = [(found.words[0] as string).slice(letters), ...found.words.slice(1)];
  return extend(found, { start, written: doc.text.slice(start, found.end), words, rule: "ar.name.surname" });
}

/** Countries and cities by skeleton, the long ones: «كازخستان» is «كازاخستان». */
const placeKey = (word: string) => arabicSkeleton(word.replace(/^ال/u, ""));
const SKELETONS = new Map<string, { name: string; country: string | null }>();
for (const [country, ar] of [...COUNTRIES, ...CITIES]) {
  const usual = ar.split("|")[0] as string;
  for (const name of ar.split("|")) {
    const key = placeKey(fold(name));
    if (!/[\s-]/u.test(name) && key.length >= 5 && !SKELETONS.has(key)) SKELETONS.set(key, { name: usual, country });
  }
}

const ADJECTIVE = /(?:ي|يا|يه|يين|يون|يات)$/u;

/** A place in a spelling the table has not: which place, and how many letters stand before its name. */
const respelt = oncePerWord((info) => {
  if (info.tags.length > 0 || info.word.length < 6 || ADJECTIVE.test(info.word)) return null;
  const division = divided(info).find(({ stem }) => SKELETONS.has(placeKey(stem)));
  if (division === undefined) return null;
  const known = SKELETONS.get(placeKey(division.stem)) as { name: string; country: string | null };
  return { known, letters: division.letters };
});

function spellings(doc: Document, covered: Uint8Array): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const token of doc.tokens) {
    const place = respelt(token.info);
    if (place === null || covered[token.index] === 1 || !isArabic(token)) continue;
    const { known, letters } = place;
    const whole = candidate(doc, "place", token.index, token.index, { known, whole: true });
    const start = whole.start + letters;
    found.push(extend(whole, { start, written: doc.text.slice(start, whole.end), rule: "ar.name.spelling" }));
  }
  return found;
}
