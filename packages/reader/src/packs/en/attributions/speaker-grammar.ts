/** What English says of a phrase that names a speaker: its head, number and gender, and whether it is a bare role. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import type { SpeakerGrammar } from "../../../attributions/speaker.ts";
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { DETERMINER, PREPOSITION } from "./grammar.ts";
import { isFemale, isGeneral, isMale, isOrganization, isPerson, isState } from "./speaker-words.ts";

/** Tells nothing of who is named. */
const isEmpty = factOfWord(({ word }) => word === "s" || DETERMINER.has(word));
/** Behind it stands somebody else, or something. */
const isOther = factOfWord(({ word }) => word === "whose" || PREPOSITION.has(word));
const isParticiple = factOfWord(({ word }) => word.endsWith("ing") && word.length > 5);
const isPlural = factOfWord(
  ({ word }) => /[^s']s$/.test(word) && !/(?:press|times|states|nations|news|headquarters)$/.test(word),
);
const isMany = factOfWord(({ word }) => /^(?:people|police|media|relatives|men|women)$/.test(word));

type Gender = "m" | "f" | null;

/** A phrase word by word: its core, up to a comma, a preposition or a participle, and what follows that. */
interface Parts {
  /** All words that carry meaning. */
  readonly words: string[];
  /** The last word of the core. */
  head: WordInfo | null;
  /** The first word that counts, before or behind the end of the core. */
  leading: WordInfo | null;
  bare: boolean;
  /** What "woman", "spokesman" tell, and what their given name does. */
  gender: Gender;
  given: Gender;
  /** The core holds somebody: an office, a trade, a given name. */
  person: boolean;
  /** The core ends in a body, or in the name of what is called one: "the aid group Open Hands". */
  body: boolean;
  /** "and" stands in the core, between two that can speak. */
  joined: boolean;
  /** The last word of what follows a comma: "Open Hands, an aid *group*". */
  apposed: WordInfo | null;
}

function partsOf(doc: Document, { first, last }: TokenRange): Parts {
  const parts: Parts = {
    words: [],
    head: null,
    leading: null,
    bare: true,
    gender: null,
    given: null,
    person: false,
    body: false,
    joined: false,
    apposed: null,
  };
  let and = false;
  let closed = false;
  // behind a preposition or "whose" others are spoken of
  let others = false;
  for (let at = first; at <= last; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind !== "word") {
      if (token?.kind === "mark" && token.info.word === ",") closed = true;
      continue;
    }
    const { info } = token;
    if (isEmpty(info)) {
      // "the minister's wife"
      if (info.word === "s" && !closed) parts.gender = parts.given = null;
    } else if (isOther(info)) {
      closed = others = true;
      parts.bare = false;
    } else if (info.word === "and" && !closed) {
      and = true;
      parts.joined ||= parts.person || parts.body || parts.head?.capital === false;
    } else {
      // "networks operating out of the port"
      if (parts.head !== null && !info.capital && isParticiple(info)) closed = true;
      if (!others) {
        if (isMale(info)) parts.gender ??= "m";
        else if (isFemale(info)) parts.gender ??= "f";
      }
      parts.words.push(info.word);
      parts.leading ??= info;
      if (!closed) toCore(parts, info);
      else if (!others && !info.capital) parts.apposed = info;
      if (info.capital && at > first) parts.bare = false;
    }
  }
  // "the Mines and Energy Minister" is one
  if (and && !parts.person) parts.joined = true;
  return parts;
}

function toCore(parts: Parts, info: WordInfo): void {
  const { head, body } = parts;
  const { given } = info.entries;
  if (info.capital) parts.given ??= given?.gender ?? null;
  const named = info.capital && head !== null && (head.capital ? body : isOrganization(head));
  parts.body = isOrganization(info) || (named && !isPerson(info));
  parts.person ||= given !== undefined || isPerson(info);
  parts.head = info;
}

export const speakerGrammar: SpeakerGrammar = {
  describe(doc, range) {
    const parts = partsOf(doc, range);
    const { words, head: core, leading, gender, given, person, body, joined, apposed } = parts;
    const { first } = range;
    const organization = body || (apposed !== null && core?.capital === true && !person && isOrganization(apposed));
    const head = core ?? leading;
    const opens = doc.tokens[first]?.info;
    const named =
      opens?.capital === true && opens.word === words[0] && words.length <= 3 && !isSentenceStart(doc, first);
    const bare = parts.bare && !named;
    const many = joined || (head !== null && (((bare || !head.capital) && isPlural(head)) || isMany(head)));
    const one = head !== null && (gender !== null || (!many && isPerson(head)));
    const general = bare && head !== null && isGeneral(head);
    return {
      head: head?.word ?? "",
      words,
      gender: organization ? gender : (gender ?? given),
      number: many ? "plural" : bare || organization ? (head?.word === "police" ? null : "singular") : null,
      kind: organization ? "organization" : one ? "person" : many ? "group" : null,
      bare,
      body: general ? "general" : organization && head !== null && isState(head) ? "state" : undefined,
    };
  },
};

const isSentenceStart = (doc: Parameters<SpeakerGrammar["describe"]>[0], at: number) =>
  doc.sentences[doc.tokens[at]?.sentence ?? 0]?.first === at;
