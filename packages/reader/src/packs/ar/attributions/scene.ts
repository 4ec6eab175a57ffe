/** A document as the attribution rules see it: what each token is to the shape of a clause, told once and looked up. */
import type { AfterNames } from "../../../pack.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import type { Tag } from "../../../lexicon/lexicon.ts";
import { asSpoken } from "./words.ts";
import { findCuts } from "./cuts.ts";
import type { ParticleClass } from "../morphology/particles.ts";

export type Kind =
  | ParticleClass
  | "verb"
  | "noun"
  | "time"
  | "digits"
  | "comma"
  | "colon"
  | "stop"
  | "quote"
  | "bracket"
  | "dash"
  | "mark";

export interface Scene extends Document {
  readonly kinds: readonly Kind[];
  /** For each token that is part of a name, one more than the mention's index; 0 elsewhere. */
  readonly named: Int32Array;
  /** Whether a token is part of a person's name. */
  readonly isPerson: (at: number) => boolean;
  /** For each token, the next one before which what was said may end (`findCuts`). */
  readonly cuts: Int32Array;
  /** For each token, the last token of its sentence. */
  readonly endAt: (at: number) => number;
  readonly startAt: (at: number) => number;
}

const MARKS: Readonly<Record<string, Kind>> = {
  "،": "comma",
  ",": "comma",
  "؛": "comma",
  ";": "comma",
  ":": "colon",
  "(": "bracket",
  ")": "bracket",
  "[": "bracket",
  "]": "bracket",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "؟": "stop",
  "…": "stop",
};

/** Days and parts of days: enough to see a date where it stands between a speaker and what was said. */
const TIMES = new Set(
  "احد اثنين ثلاثا اربعا خميس جمعه سبت مسا صباح ليل فجر ظهر ليله امس عشيه ضحي غداه وقت لاحق سابق".split(" "),
);
const DAYS = new Set("احد اثنين ثلاثا اربعا خميس جمعه سبت".split(" "));
/** Words of the shape of an imperfect that are none. */
const NO_VERBS = new Set(
  "يوم يومين يوميا يومي يومها ايام يمين يميني يمينيه يسار يساري يساريه يناير يوليو يونيو يوسف يحيي يونس ياسر ياسين يعقوب يزيد يورو يهود يهودي يهوديه يابان ياباني يمن يمني يمنيه يونان يوناني يونانيه يد يديه يقين يخت يافا يريفان يوغوسلافيا يانوكوفيتش يلتسين يوشيهيده ينس يان يون يانغون يوتيوب يونهاب يونيسف يونسكو".split(
    " ",
  ),
);

export function openScene(document: Document, soFar: AfterNames): Scene {
  const tokens = document.tokens.map((token) => {
    const info = asSpoken(token.info);
    return info === token.info ? token : { ...token, info };
  });
  const cues = tokens.filter(({ info }) => info.tags.includes("cue")).map(({ index }) => index);
  const doc = { ...document, tokens, tagged: (tag: Tag) => (tag === "cue" ? cues : document.tagged(tag)) };
  const kinds: Kind[] = [];
  const named = new Int32Array(doc.tokens.length);
  const persons = new Set(soFar.found.names.filter(({ kind }) => kind === "person").map(({ id }) => id));
  const isPerson: boolean[] = [];
  for (const [index, { first, last, name }] of soFar.found.mentions.entries()) {
    named.fill(index + 1, first, last + 1);
    isPerson.push(persons.has(name));
  }
  const timed = new Uint8Array(doc.tokens.length);
  for (const { first, last } of soFar.times) timed.fill(1, first, last + 1);
  let phraseUntil = -1;
  let phraseKind: Kind = "noun";
  for (const token of doc.tokens) {
    const at = token.index;
    if (at <= phraseUntil) {
      kinds.push(phraseKind);
      continue;
    }
    if (token.kind === "mark") {
      kinds.push(isQuoteMark(doc, at) ? "quote" : (MARKS[doc.text.slice(token.start, token.end)] ?? "mark"));
      continue;
    }
    const medium = lookUp(doc, at, "medium");
    if (medium !== null && medium.last > at) {
      // «سي إن إن» holds no أن
      phraseUntil = medium.last;
      phraseKind = "noun";
      kinds.push(phraseKind);
      continue;
    }
    const particle = lookUp(doc, at, "particle");
    if (particle !== null && particle.last > at) {
      phraseUntil = particle.last;
      phraseKind = particle.entry.class;
      kinds.push(phraseKind);
      continue;
    }
    kinds.push(timed[at] === 1 ? "time" : kindOf(doc, token, kinds, particle?.entry.class));
  }
  const sentenceOf = (at: number) => doc.sentences[(doc.tokens[at] as Token).sentence];
  const scene = {
    ...doc,
    kinds,
    named,
    isPerson: (at: number) => isPerson[(named[at] as number) - 1] === true,
    cuts: new Int32Array(0),
    endAt: (at: number) => sentenceOf(at)?.last ?? at,
    startAt: (at: number) => sentenceOf(at)?.first ?? at,
  };
  return { ...scene, cuts: findCuts(scene) };
}

function isQuoteMark(doc: Document, at: number): boolean {
  const quote = doc.quotes[doc.quoteAt[at] as number];
  return quote !== undefined && (quote.open === at || quote.close === at);
}

function kindOf(doc: Document, token: Token, before: readonly Kind[], particle: ParticleClass | undefined): Kind {
  if (token.kind === "digits") return "digits";
  const { info } = token;
  if (particle !== undefined && !info.article) {
    // ب ل ك before a demonstrative or a quantifier make a prepositional phrase of it, which a noun does too
    if (particle === "that" && info.preposition === "ل") return "subordinator";
    // «وعبّر الوزير عن»: a verb that is spelled like a preposition, at the beginning of a clause
    const verb = info.entries.cue?.kind === "verb" && info.conjunction !== "";
    if (!verb || (previousKind(before, token) !== "stop" && previousKind(before, token) !== "comma")) return particle;
  }
  const previous = before[token.index - 1];
  if (isTime(doc, token, previous)) return "time";
  if (!info.article && (info.preposition === "" || info.preposition === "ل") && isVerb(token, previous, doc))
    return "verb";
  return "noun";
}

/** What stands before a token; a token that begins a paragraph has a full stop before it. */
const previousKind = (before: readonly Kind[], token: Token): Kind =>
  token.gap >= Gap.line ? "stop" : (before[token.index - 1] ?? "stop");

function isTime(doc: Document, token: Token, previous: Kind | undefined): boolean {
  const { stem, article } = token.info;
  if (!TIMES.has(stem)) return false;
  if (DAYS.has(stem)) return article;
  // "وقت سابق", "اليوم", "مساء الأربعاء" but not "رئيس اليوم"
  const next = doc.tokens[token.index + 1]?.info;
  return article || previous === "time" || previous === "preposition" || (next !== undefined && TIMES.has(next.stem));
}

function isVerb(token: Token, previous: Kind | undefined, doc: Document): boolean {
  const { info } = token;
  const cue = info.entries.cue;
  const known = info.entries.verb !== undefined || cue?.kind === "verb" || cue?.kind === "relay";
  const before = token.gap >= Gap.line ? undefined : doc.tokens[token.index - 1];
  if (known) {
    if (info.preposition === "ل" && !/^[يت]/u.test(info.stem)) return false;
    // a verb and its noun are spelled alike where the stem is short: طلب, رد, قتل
    const short = info.stem.length <= 3 && !/^[يت]/u.test(info.stem);
    if ((previous === "preposition" || (previous === "pronoun" && short)) && info.conjunction === "") return false;
    if (previous === "digits" && short) return false;
    // right after a verb of speech stands its subject: «قال طالب», «ذكر شاهد»
    const speaks = previous === "verb" && before?.info.entries.cue?.kind === "verb" && info.conjunction === "";
    if (speaks && info.preposition === "" && !/^[يت]/u.test(info.stem)) return false;
    // a noun with a possessor takes no other: «من جانبه كشف»
    const construct = before?.info.article === false && !isName(before) && !/(?:ه|ها|هم|هما)$/u.test(before.info.word);
    return !(short && info.conjunction === "" && previous === "noun" && construct);
  }
  return (
    /^(?:س[يتن]|ي).{3,}$/u.test(info.stem) &&
    !/(?:ي|يه|ا)$/u.test(info.stem.slice(3)) &&
    !NO_VERBS.has(info.stem) &&
    info.tags.length === 0 &&
    previous !== "preposition" &&
    previous !== "noun" &&
    !(previous === "verb" && before?.info.entries.cue !== undefined)
  );
}

const isName = (token: Token) => token.info.tags.length === 0;
