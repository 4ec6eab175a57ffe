/** Names told by what stands around them alone: a Latin spelling right behind, or a bracket that holds nothing else. */
import { type NameCandidate, shaped } from "../../../names/candidate.ts";
import { soundsAlike } from "../../../names/skeleton.ts";
import type { Document } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { candidate } from "./candidate.ts";
import { capitals } from "./rules.ts";
import { follows, isArabic, isNameWord } from "./words.ts";

/** The transliterated ones, then the bracketed ones. `marked`: opening brackets and words in Latin letters with a capital. */
export function beside(doc: Document, marked: readonly number[]): readonly NameCandidate[] {
  const found: NameCandidate[] = [];
  let behind = 0;
  for (const at of marked)
    if (at > behind && (doc.tokens[at] as Token).info.capital) behind = transliterated(doc, at, found);
  for (const at of marked) if (!(doc.tokens[at] as Token).info.capital) bracketed(doc, at, found);
  return found;
}

/** «فلان Fulan Alfulani»: Latin letters right after the name they transliterate. Returns where they end. */
function transliterated(doc: Document, at: number, found: NameCandidate[]): number {
  const end = latinEnd(doc, at);
  const latin = latinWords(doc, at, end);
  const first = at - latin.length;
  if (latin.length < 2 || first < 0) return end;
  const arabic = doc.tokens.slice(first, at);
  if (!arabic.every(isArabic) || !arabic.every(({ info }, n) => soundsAlike(info.stem, latin[n] as string))) return end;
  const whole = candidate(doc, "ar.name.transliterated", "person", first, at - 1);
  found.push(shaped({ ...whole, alias: written(doc, at, end), last: end }));
  return end;
}

/** Capitalised words, hyphens between them included. */
function latinEnd(doc: Document, first: number): number {
  let last = capitals(doc, first);
  while (isHyphen(doc, last + 1) && doc.tokens[last + 2]?.info.capital) last = capitals(doc, last + 2);
  return last;
}
const isHyphen = (doc: Document, at: number) => {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === "mark" && token.gap === Gap.none && doc.text[token.start] === "-";
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
function bracketed(doc: Document, at: number, found: NameCandidate[]): void {
  const token = doc.tokens[at] as Token;
  if (token.kind !== "mark" || doc.text[token.start] !== "(") return;
  let end = at + 1;
  while (end <= at + 4 && isNameWord(doc, end, end === at + 1)) end++;
  const close = doc.tokens[end];
  if (end - at - 1 < 2 || close === undefined || close.kind !== "mark" || doc.text[close.start] !== ")") return;
  for (let word = at + 1; word < end; word++) if ((doc.tokens[word] as Token).info.article) return;
  found.push(candidate(doc, "ar.name.bracketed", "person", at + 1, end - 1));
}

/** A Latin spelling right after a mention belongs to it. */
export function withAliases(doc: Document, mentions: readonly NameCandidate[]): readonly NameCandidate[] {
  let aliased: NameCandidate[] | null = null;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m] as NameCandidate;
    const next = doc.tokens[mention.last + 1];
    if (next === undefined || !next.info.capital || mention.alias !== undefined) continue;
    const whole = withAlias(doc, mention, mentions[m + 1]);
    if (whole !== null) (aliased ??= mentions.slice())[m] = whole;
  }
  return aliased ?? mentions;
}

function withAlias(doc: Document, mention: NameCandidate, after: NameCandidate | undefined): NameCandidate | null {
  if (!follows(doc, mention.last + 1)) return null;
  const end = latinEnd(doc, mention.last + 1);
  if (after !== undefined && after.first <= end) return null;
  const latin = latinWords(doc, mention.last + 1, end);
  const sounds = mention.words.some((word) => latin.some((other) => soundsAlike(word, other)));
  return sounds ? shaped({ ...mention, last: end, alias: written(doc, mention.last + 1, end) }) : null;
}
