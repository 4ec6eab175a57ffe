/** What a pack's naming rules find, before mentions of one name are joined: token ranges with what the rule knows of them. */
import type { At } from "../pack.ts";
import { byPlace } from "../rule/rule.ts";

export type NameKind = "person" | "organization" | "place";

/** A place that a table knows: its usual name and its country's ISO 3166 code; other spellings of it share them. */
export interface KnownPlace {
  readonly name: string;
  readonly country: string | null;
  /** Names and country in one: what mentions of the place are joined by. */
  readonly key: string;
}

/** No word of a name begins with "=", so no name of words has such a key. */
export const knownPlace = (name: string, country: string | null): KnownPlace => ({
  name,
  country,
  key: `=${country} ${name}`,
});

/** Candidates are many and are looked at everywhere, so all have the same fields; what one has not is undefined. */
export interface NameCandidate extends At {
  readonly kind: NameKind;
  /** The name's words, folded, without proclitics: what mentions are joined by. */
  readonly words: readonly string[];
  /** UTF-16 span of the name as written, written-on prepositions and conjunctions left out. */
  readonly start: number;
  readonly end: number;
  /** The name as written; the article is restored where a preposition has swallowed it. */
  readonly written: string;
  readonly known: KnownPlace | undefined;
  /** Bodies: the words that name it without the word for what it is: «شيفرون» of «شركة شيفرون». */
  readonly tail: string | undefined;
  /** Places of which no table knows the name: the country of the place they are named after. */
  readonly country: string | null | undefined;
  /** The same name in another script, right after it: part of the mention. */
  readonly alias: string | undefined;
}

/** A candidate made from another by a spread, of the same shape as all. */
export const shaped = (from: NameCandidate): NameCandidate => ({
  kind: from.kind,
  first: from.first,
  last: from.last,
  start: from.start,
  end: from.end,
  written: from.written,
  words: from.words,
  known: from.known,
  tail: from.tail,
  country: from.country,
  alias: from.alias,
  rule: from.rule,
});

/** What stands in a stretch of text, each run of white space as one space. */
export function singleSpaced(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const plain = unit <= 0x20 ? unit === 0x20 && text.charCodeAt(at + 1) !== 0x20 : unit !== 0xa0 && unit < 0x1680;
    if (!plain) return words.replace(/\s+/gu, " ");
  }
  return words;
}

/** Puts in order of the text what rules found near their anchors, so that little has to move. */
export function settle(found: NameCandidate[]): NameCandidate[] {
  for (let next = 1; next < found.length; next++) {
    const candidate = found[next] as NameCandidate;
    let at = next;
    while (at > 0 && byPlace(found[at - 1] as NameCandidate, candidate) > 0) {
      found[at] = found[at - 1] as NameCandidate;
      at--;
    }
    found[at] = candidate;
  }
  return found;
}
