/** A cue verb as it stands in its sentence: which verb, its subject, and what follows it. Every verb rule starts from one. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import type { CueVerb, Frame } from "./cue.ts";
import {
  DETERMINER,
  isAdverb,
  isAuxiliary,
  OBJECT_PRONOUN,
  PLAIN_VERB,
  PREPOSITION,
  PRONOUN,
  PRONOUN_VERB,
  TIE,
  WH,
} from "./grammar.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Scene } from "./scene.ts";
import { phraseStart, type Subject, subjectBefore } from "./subject.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** What stands after a cue and the adverbials behind it. */
export type Next = "quote" | "colon" | "comma" | "that" | "wh" | "to" | "end" | "words";

export interface Sight {
  readonly group: VerbGroup;
  /** The verbs it can be, in order of the lexicon; all of one length. */
  readonly verbs: readonly CueVerb[];
  readonly subject: Subject | null;
  /** Where a content to the right would begin, behind the one spoken to and the adverbials. */
  readonly right: number;
  readonly next: Next;
  /** Who was spoken to: "told *Reuters*". */
  readonly addressee: TokenRange | null;
  /** Adverbials behind the cue: "in a statement on Monday". */
  readonly adverbial: TokenRange | null;
}

export const verbFor = (sight: Sight, ...frames: Frame[]): CueVerb | undefined =>
  sight.verbs.find((verb) => frames.some((frame) => verb.frames.includes(frame)));

/** The last sight of each scene: the rules of one anchor all begin with it. */
const lastSights = new WeakMap<Scene, { readonly at: number; readonly sight: Sight | null }>();

/** The sight of the cue verb at a token; null where the word is no verb here. */
export function sightOf(scene: Scene, at: number): Sight | null {
  const last = lastSights.get(scene);
  if (last?.at === at) return last.sight;
  const sight = look(scene, at);
  lastSights.set(scene, { at, sight });
  return sight;
}

function look(scene: Scene, at: number): Sight | null {
  const readings = scene.doc.tokens[at]?.info.entries.cueVerb?.readings;
  if (readings === undefined) return null;
  const verbs: CueVerb[] = [];
  let past = false;
  let group: VerbGroup | null = null;
  for (const reading of readings) {
    const size = reading.verb.particles.length;
    if (group !== null && group.last - group.head !== size) break;
    const seen: VerbGroup | null = verbGroup(scene, at, reading);
    if (seen === null) continue;
    group ??= seen;
    past ||= reading.forms.has("past");
    verbs.push(reading.verb);
  }
  if (group === null) return null;
  const subject = group.kind === "finite" ? subjectBefore(scene, group) : null;
  // "a former judge": a base form has no such subject
  const bare = group.first === group.head && verbs[0]?.lemma === scene.word(at) && !past;
  if (bare && subject !== null && /^(?:a|an|one|this|each|every|another)$/.test(scene.word(subject.range.first)))
    return null;
  const { last: high } = scene.bounds(at);
  const addressee = addresseeAfter(scene, group.last + 1, high, verbs[0] as CueVerb);
  const from = addressee === null ? group.last + 1 : addressee.last + 1;
  const right = behindAdverbials(
    scene,
    from,
    high,
    verbs.some(({ frames }) => frames.includes("to")),
  );
  const adverbial = right > from ? { first: from, last: right - 1 } : null;
  return {
    group,
    verbs,
    subject,
    right,
    next: nextAt(scene, right, high),
    addressee,
    adverbial,
  };
}

function nextAt(scene: Scene, at: number, high: number): Next {
  if (scene.opens(at) !== null) return "quote";
  if (at > high || scene.isStop(at) || scene.closes(at) !== null) return "end";
  const word = scene.word(at);
  // the colon of a time of day is no opening of speech
  if (word === ":") return scene.doc.tokens[at + 1]?.gap === Gap.none && scene.opens(at + 1) === null ? "end" : "colon";
  if (scene.isComma(at)) return scene.opens(at + 1) !== null ? "quote" : "comma";
  if (scene.isDash(at)) return "comma";
  if (word === "that") return "that";
  if (word === "to") return "to";
  if (WH.has(word)) return "wh";
  return "words";
}

/** The noun phrase that was spoken to; null where there is none, or where it would swallow what was said. */
function addresseeAfter(scene: Scene, from: number, high: number, verb: CueVerb): TokenRange | null {
  if (verb.addressee === "never") return null;
  if (OBJECT_PRONOUN.has(scene.word(from)) && scene.word(from) !== "it") return { first: from, last: from };
  let at = from;
  for (; at <= high && at < from + 24; at++) {
    const word = scene.word(at);
    if (
      scene.isComma(at) ||
      scene.isStop(at) ||
      scene.opens(at) !== null ||
      word === ":" ||
      word === "that" ||
      word === "to" ||
      WH.has(word)
    )
      break;
    if (at === from) continue;
    if (
      PRONOUN.has(word) ||
      PRONOUN_VERB.has(word) ||
      (word !== "of" && PREPOSITION.has(word) && !/^(?:for|from)$/.test(word)) ||
      scene.timeEnd(at) >= 0
    )
      break;
    if (DETERMINER.has(word) && !TIE.has(scene.word(at - 1)) && scene.word(at - 1) !== "and") break;
    if (isAuxiliary(word) || PLAIN_VERB.has(word))
      return verb.addressee === "must" ? { first: from, last: from } : null;
  }
  if (at === from) return null;
  // "warned residents the dam may burst" has one, "warned the dam may burst" has none: without a sign, none
  if (
    verb.addressee === "may" &&
    at <= high &&
    !/^(?:that|to|:)$/.test(scene.word(at)) &&
    !PREPOSITION.has(scene.word(at))
  )
    return null;
  return { first: from, last: at - 1 };
}

/** Words after a preposition that make it the beginning of a quantity, not of an adverbial: "at least three". */
const QUANTITY = /^(?:least|most|all|fact|more|less|fewer|once|issue|stake)$/;

/** The first token behind dates, adverbs and prepositional phrases: "said *on Monday in a statement* that". */
export function behindAdverbials(scene: Scene, from: number, high: number, stopAtTo = false): number {
  let at = from;
  while (at <= high) {
    const time = scene.timeEnd(at);
    const word = scene.word(at);
    if (stopAtTo && word === "to") return at;
    if (time >= 0 && time <= high && word !== "may" && word !== "march" && scene.word(time + 1) !== "of") {
      at = time + 1;
    } else if (
      (isAdverb(word) || /^(?:too|again|later|earlier|aloud|online|here|last|next|this)$/.test(word)) &&
      adverbFits(scene, at, high)
    ) {
      at++;
    } else if (word === "(" && scene.bracketAfter(at) > 0) {
      at = scene.bracketAfter(at) + 1;
    } else if (
      PREPOSITION.has(word) &&
      !/^(?:than|as|like|per|because|despite|except|including|following|regarding|concerning)$/.test(word)
    ) {
      const end = phraseAfter(scene, at, high);
      if (end < 0) return at;
      at = end;
    } else if (scene.isComma(at) && aside(scene, at, high) > 0) {
      at = aside(scene, at, high);
    } else return at;
  }
  return at;
}

function adverbFits(scene: Scene, at: number, high: number): boolean {
  const word = scene.word(at);
  if (/^(?:last|next|this)$/.test(word)) return scene.timeEnd(at + 1) >= 0;
  const next = scene.word(at + 1);
  return (
    at === high ||
    scene.isComma(at + 1) ||
    scene.isStop(at + 1) ||
    next === "that" ||
    scene.opens(at + 1) !== null ||
    next === ":" ||
    scene.timeEnd(at + 1) >= 0 ||
    PREPOSITION.has(next) ||
    isAdverb(next)
  );
}

/** ", however, that": an aside between two commas before that or a quotation. */
function aside(scene: Scene, comma: number, high: number): number {
  for (let at = comma + 1; at <= high && at < comma + 12; at++) {
    if ((scene.isStop(at) && !isInitial(scene, at)) || scene.opens(at) !== null) return -1;
    if (scene.isComma(at))
      return at > comma + 1 && (scene.word(at + 1) === "that" || scene.opens(at + 1) !== null) ? at + 1 : -1;
  }
  return -1;
}

/** The dots of "N.C.": the sentence goes on. */
const isInitial = (scene: Scene, at: number) =>
  scene.word(at) === "." &&
  scene.word(at - 1).length <= 2 &&
  scene.doc.tokens[at + 1]?.sentence === scene.doc.tokens[at]?.sentence;

/** Behind a prepositional phrase, or -1 where it rather belongs to what was said. */
function phraseAfter(scene: Scene, preposition: number, high: number): number {
  if (QUANTITY.test(scene.word(preposition + 1))) return -1;
  if (
    /^(?:about|over|around|under|up|nearly|near)$/.test(scene.word(preposition)) &&
    scene.doc.tokens[preposition + 1]?.kind === "digits"
  )
    return -1;
  for (let at = preposition + 1; at <= high && at < preposition + 30; at++) {
    const word = scene.word(at);
    const before = scene.word(at - 1);
    if (scene.isComma(at) || scene.isStop(at) || word === ":" || word === "that" || scene.isDash(at)) return at;
    const quote = scene.opens(at);
    if (quote !== null) {
      // a title in the phrase ("on “Meet the Press” that") is no content
      if (!(quote.close - at < 7 && quote.close < high && !/^[.,]$/.test(scene.word(quote.close - 1)))) return at;
      at = quote.close;
      continue;
    }
    if (at === preposition + 1) continue;
    if (WH.has(word) || PRONOUN.has(word) || PRONOUN_VERB.has(word)) return at;
    if (
      DETERMINER.has(word) &&
      !PREPOSITION.has(before) &&
      !DETERMINER.has(before) &&
      before !== "and" &&
      before !== "or"
    )
      return at;
    if (isAuxiliary(word) || PLAIN_VERB.has(word)) return -1;
  }
  return high + 1;
}

/** Who the dropped subject of a verb is, as the sentence tells it: the subject of the verb before it. */
export interface Dropped {
  readonly subject: TokenRange | null;
  readonly agreement: Agreement | null;
}

const BACK = 60;

export function droppedSubject(scene: Scene, group: VerbGroup): Dropped {
  const { first: low } = scene.bounds(group.head);
  const before = group.first - 1;
  // "with officials saying", "a statement saying": the noun right before it
  if (group.kind === "gerund" && scene.isWord(before) && before >= low) {
    const word = scene.word(before);
    if (
      !PREPOSITION.has(word) &&
      !/^(?:and|but|or|while|when|then|not)$/.test(word) &&
      scene.timeEnd(before) < 0 &&
      !isAdverb(word)
    ) {
      if (PRONOUN.has(word)) return { subject: null, agreement: subjectBefore(scene, group)?.agreement ?? null };
      // "people started shouting"
      const end = /^(?:started|began|kept|continued|stopped|went)$/.test(word) ? before - 1 : before;
      const first = phraseStart(scene, end, Math.max(low, before - BACK));
      if (first !== null) return { subject: { first: nearest(scene, first, end), last: end }, agreement: null };
    }
  }
  for (let at = before; at >= low && at > before - BACK; at--) {
    const readings = scene.doc.tokens[at]?.info.entries.cueVerb?.readings;
    if (readings === undefined || scene.doc.quoteAt[at] !== scene.doc.quoteAt[group.head]) continue;
    const reading = readings.find(
      ({ forms, verb }) => verb.speech && (forms.has("past") || (forms.has("third") && verb.frames.includes("clause"))),
    );
    const other = reading === undefined ? null : verbGroup(scene, at, reading);
    if (other?.kind !== "finite") continue;
    const subject = subjectBefore(scene, other);
    if (subject !== null) return toDropped(subject);
  }
  for (let at = Math.max(low, before - BACK); at < before; at++) {
    const quote = scene.opens(at);
    if (quote !== null) at = Math.min(quote.close, before);
    const word = scene.word(at);
    if (at > low && (isAuxiliary(word) || PLAIN_VERB.has(word) || /[^e]ed$/.test(word))) {
      const subject = subjectBefore(scene, {
        first: at,
        head: at,
        last: at,
        kind: "finite",
        negated: false,
        pronounAt: -1,
      });
      return subject === null ? { subject: null, agreement: null } : toDropped(subject);
    }
  }
  return { subject: null, agreement: null };
}

const toDropped = (subject: Subject): Dropped =>
  subject.agreement === null
    ? { subject: subject.range, agreement: null }
    : { subject: null, agreement: subject.agreement };

/** Of "X with officials" the part after the last preposition or verb. */
function nearest(scene: Scene, first: number, last: number): number {
  let start = first;
  for (let at = first; at < last; at++)
    if (/^(?:with|by|amid|despite|without)$/.test(scene.word(at)) || /(?:[^e]ed|ing)$/.test(scene.word(at)))
      start = PREPOSITION.has(scene.word(at + 1)) && at + 1 < last ? at + 2 : at + 1;
  return start;
}
