/**
 * Who speaks: phrases that name a speaker are gathered into speakers as the text goes on; a dropped subject, a pronoun or
 * a bare role is given to the best earlier one that agrees. Every look-up is by a word or among the last few, so the whole
 * is linear.
 */
import type { Name } from "../contract/types.ts";
import { factOfWord } from "../lexicon/word.ts";
import type { AfterNames, Mention } from "../pack.ts";
import type { Document } from "../text/document.ts";
import { wordsOf } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { Agreement, TokenRange } from "./candidate.ts";
import { type SpeakerGrammar, type SpeakerPhrase, agrees } from "./speaker.ts";
import { sourceSpan } from "./spans.ts";

const isApostrophe = factOfWord(({ word }) => word === "'" || word === "’");

/** Someone who spoke, or who may. */
export interface Speaker {
  /** The fullest words for them so far; not told where they have a name. */
  words: string;
  phrase: SpeakerPhrase;
  /** The id of the Name they have, where there is one, and what that is. */
  name: string | null;
  kind: Name["kind"] | null;
  /** Where they were last met (token), and whether they ever spoke. */
  at: number;
  spoke: boolean;
}

/** How many speakers back a dropped subject may reach. */
const MEMORY = 8;
/** A subject that did not speak is forgotten after so many tokens. */
const FRESH = 120;

/** How many sentences on a pronoun still means the person that one began with. */
const NEAR = 2;

export class Speakers {
  readonly #doc: Document;
  readonly #grammar: SpeakerGrammar;
  readonly #mentions: readonly Mention[];
  readonly #byName = new Map<string, Speaker>();
  readonly #byHead = new Map<string, Speaker>();
  readonly #byWord = new Map<string, Speaker>();
  /** The last speakers, the latest last. */
  readonly #recent: Speaker[] = [];

  constructor(doc: Document, { found }: Pick<AfterNames, "found">, grammar: SpeakerGrammar) {
    this.#doc = doc;
    this.#grammar = grammar;
    this.#mentions = found.mentions;
  }

  /** A phrase that names somebody: who they are, known or new. */
  named(range: TokenRange, spoke: boolean, gender: Agreement["gender"] = null): Speaker {
    const described = this.#grammar.describe(this.#doc, range);
    const phrase = described.gender === null && gender !== null ? withGender(described, gender) : described;
    const mention = this.#nameIn(range, phrase);
    const name = mention === null ? null : mention.name;
    const kind = mention === null ? null : mention.of.kind;
    const known = (name === null ? undefined : this.#byName.get(name)) ?? this.#sameAs(phrase, name);
    const speaker = known ?? { words: this.#wordsFor(range, name), phrase, name, kind, at: range.last, spoke };
    if (known !== undefined) {
      if (phrase.words.length > known.phrase.words.length && !phrase.bare) {
        known.words = this.#wordsFor(range, known.name ?? name);
        known.phrase = phrase.gender === null ? withGender(phrase, known.phrase.gender) : phrase;
      }
      if (known.phrase.gender === null && phrase.gender !== null)
        known.phrase = withGender(known.phrase, phrase.gender);
      known.name ??= name;
      known.kind ??= kind;
      known.at = range.last;
      known.spoke ||= spoke;
    }
    this.#index(speaker);
    this.#remember(speaker);
    return speaker;
  }

  #wordsFor(range: TokenRange, name: string | null): string {
    return name === null ? wordsOf(this.#doc, sourceSpan(this.#doc, range)) : "";
  }

  /** A dropped subject or a pronoun: the latest speaker that agrees, in or before the same paragraph. */
  unnamed(agreement: Agreement | null, at: number): Speaker | null {
    let silent: Speaker | null = null;
    for (let index = this.#recent.length - 1; index >= 0; index--) {
      const speaker = this.#recent[index] as Speaker;
      const kind = this.#kindOf(speaker);
      if (!agrees(agreement, speaker.phrase, kind)) continue;
      // "A vessel sank. It warned": who says nothing and is no body is not meant
      if (!speaker.spoke && kind === null && agreement?.person === false) continue;
      if (speaker.spoke) {
        // a subject between them that did not speak yet is who goes on, if the speaker is sentences away
        if (silent !== null && this.#sentencesBetween(speaker.at, at) > NEAR) break;
        this.#remember(speaker);
        speaker.at = at;
        known(speaker, agreement);
        return speaker;
      }
      if (silent === null && at - speaker.at <= FRESH) {
        silent = speaker;
        if (this.#goesOn(speaker, agreement, at)) break;
      }
    }
    if (silent !== null) {
      silent.spoke = true;
      silent.at = at;
      known(silent, agreement);
      this.#remember(silent);
      return silent;
    }
    return this.#mentioned(agreement, at);
  }

  /** Whether a subject that did not speak is who goes on, whoever spoke before: a person just named, or the verb's own sentence's. */
  #goesOn(speaker: Speaker, agreement: Agreement | null, at: number): boolean {
    const sentences = this.#sentencesBetween(speaker.at, at);
    if (agreement === null) return sentences === 0;
    return agreement.person === true && speaker.kind === "person" && sentences <= NEAR;
  }

  /** Where nobody spoke and no subject agrees: the nearest name that can. A verb's masculine is a person's first. */
  #mentioned(agreement: Agreement | null, at: number): Speaker | null {
    if (agreement === null || agreement.number === "plural" || agreement.number === "dual") return null;
    const person = agreement.person ?? agreement.gender === "m";
    const next = this.#firstMention(at);
    for (let index = next - 1; index >= Math.max(0, next - MEMORY); index--) {
      const mention = this.#mentions[index] as Mention;
      if (at - mention.last > FRESH) return null;
      if ((mention.of.kind === "person") !== person) continue;
      return this.named({ first: mention.first, last: mention.last }, true, agreement.gender);
    }
    return null;
  }

  /** What a speaker is, by their name where there is one: a person's tells that "it" is somebody else, a country's that "he" is. */
  #kindOf({ phrase, kind }: Speaker): SpeakerPhrase["kind"] {
    if (phrase.kind === "person" || phrase.kind === "organization") return phrase.kind;
    return kind === "place" ? "organization" : (kind ?? phrase.kind);
  }

  /** "Peru's president": a name with a possessive after it belongs to who is meant, and is not them. */
  #possesses(mention: Mention, range: TokenRange): boolean {
    const after = this.#doc.tokens[mention.last + 1];
    return after !== undefined && mention.last + 1 < range.last && isApostrophe(after.info);
  }

  #sentencesBetween(a: number, b: number): number {
    return (this.#doc.tokens[b]?.sentence ?? 0) - (this.#doc.tokens[a]?.sentence ?? 0);
  }

  /** The name within a phrase that is who it means: a person's, else an organization's that the phrase is headed by. */
  #nameIn(range: TokenRange, phrase: SpeakerPhrase): Mention | null {
    let best: Mention | null = null;
    for (let index = this.#firstMention(range.first); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index] as Mention;
      if (mention.first > range.last) break;
      if (this.#possesses(mention, range)) continue;
      if (mention.of.kind === "person" && phrase.kind !== "organization") return mention;
      // "Peruvian officials", "U.S. doctors": people of a place are not the place
      const isOfPlace = mention.of.kind === "place" && mention.last < range.last;
      if (isOfPlace && (phrase.kind === "group" || phrase.kind === "person")) continue;
      // "the Red Cross": what stands before the name says nothing of who it is
      const { word } = (this.#doc.tokens[mention.first] as Token).info;
      if (best === null && (mention.first === range.first || (mention.last === range.last && word === phrase.words[0])))
        best = mention;
    }
    return best;
  }

  #firstMention(token: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle] as Mention).first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** An earlier speaker whose words hold all of this phrase's, or that it names more fully. */
  #sameAs(phrase: SpeakerPhrase, name: string | null): Speaker | undefined {
    const byHead = this.#byHead.get(phrase.head);
    if (byHead !== undefined && isSame(byHead, phrase, name)) return byHead;
    const last = lastOf(phrase.words);
    const byWord = last === undefined || phrase.bare ? undefined : this.#byWord.get(last);
    if (byWord !== undefined && isSame(byWord, phrase, name)) return byWord;
    return phrase.bare && name === null ? this.#meantBy(phrase) : undefined;
  }

  /** "The captain" after "Captain Rolf Kant", "the company" after "Vell Energy": the latest who is named and fits. */
  #meantBy(phrase: SpeakerPhrase): Speaker | undefined {
    for (let index = this.#recent.length - 1; index >= 0; index--) {
      const speaker = this.#recent[index] as Speaker;
      const { phrase: known } = speaker;
      if (known.bare || !speaker.spoke) continue;
      if (phrase.body === "general") {
        if (this.#kindOf(speaker) === "organization" && speaker.kind !== "place" && known.body !== "state")
          return speaker;
      } else if (known.words.includes(phrase.head) && known.number !== "plural" && isSame(speaker, phrase, null))
        return speaker;
    }
    return undefined;
  }

  #index(speaker: Speaker): void {
    if (speaker.name !== null) this.#byName.set(speaker.name, speaker);
    if (speaker.phrase.head !== "") this.#byHead.set(speaker.phrase.head, speaker);
    const last = lastOf(speaker.phrase.words);
    if (last !== undefined && !speaker.phrase.bare) this.#byWord.set(last, speaker);
  }

  #remember(speaker: Speaker): void {
    const recent = this.#recent;
    let at = recent.indexOf(speaker);
    if (at < 0 && recent.length < MEMORY) recent.push(speaker);
    else {
      // those behind, or all where the first is forgotten, move up
      for (at = Math.max(0, at); at + 1 < recent.length; at++) recent[at] = recent[at + 1] as Speaker;
      recent[at] = speaker;
    }
  }
}

/** What a pronoun tells of a person: "she". */
function known(speaker: Speaker, agreement: Agreement | null): void {
  if (agreement?.person !== true || agreement.gender === null || speaker.phrase.gender !== null) return;
  speaker.phrase = withGender(speaker.phrase, agreement.gender);
}

const lastOf = (words: readonly string[]) => (words.length === 0 ? undefined : words[words.length - 1]);

const withGender = (
  { head, words, number, kind, bare, body }: SpeakerPhrase,
  gender: Agreement["gender"],
): SpeakerPhrase => ({
  head,
  words,
  gender,
  number,
  kind,
  bare,
  body,
});

/** Whether a phrase, with the name that it holds, can mean a speaker: the words of one hold the other's. */
function isSame({ phrase: known, name: theirs }: Speaker, phrase: SpeakerPhrase, name: string | null): boolean {
  if (name !== null && theirs !== null && theirs !== name) return false;
  if (phrase.number !== null && known.number !== null && phrase.number !== known.number) return false;
  return holds(known.words, phrase.words) || holds(phrase.words, known.words);
}

function holds(within: readonly string[], words: readonly string[]): boolean {
  for (let w = 0; w < words.length; w++) if (!within.includes(words[w] as string)) return false;
  return true;
}
