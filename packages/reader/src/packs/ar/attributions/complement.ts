/** What follows a verb of speech: its subject, and where what was said begins. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { isSubjectOf } from "./agreement.ts";
import { afterColon, nameInMarks, skipAdverbs } from "./between.ts";
import type { Clause, ClauseOptions } from "./complement/clause.ts";
import { holdsObject, isBlame, isObject, isObjectOf } from "./complement/object.ts";
import { search } from "./complement/search.ts";
import { quotation, quoteFrom } from "./content.ts";
import type { Frame } from "./cue.ts";
import { isObjectHead } from "./objects.ts";
import { apposition, BEFORE_OBJECT, phraseFrom, PLAIN } from "./phrase.ts";
import { endAt, isPerson, type Scene } from "./scene.ts";

/** How far from its cue what was said may begin. */
const REACH = 60;

/** Reads on from the token after a cue. Null where nothing is said: a cue word alone is no attribution. */
export function clauseAfter(scene: Scene, from: number, options: ClauseOptions): Clause | null {
  // where a noun could be what is announced, a clause or words in marks right after the subject come first
  if (options.frame.object && options.subject) {
    const clause = read(scene, from, options, true);
    if (clause !== null && (clause.subject === null || !holdsObject(scene, clause.subject))) return clause;
  }
  const found = read(scene, from, options, false);
  if (!options.subject) return found;
  if (found === null && options.frame.quote) {
    const spoken = behindColon(scene, from, endAt(scene, from - 1));
    if (spoken !== null) return spoken;
  }
  if (!options.frame.must || (found !== null && !startsWithBlame(scene, found, options.frame))) return found;
  // «حمّل النائب سامي حداد وزير الطاقة مسؤولية …»: the second of two who stand side by side is the object
  const second = secondPerson(scene, from, endAt(scene, from - 1));
  return second < 0 ? found : read(scene, from, { ...options, subjectTo: second - 1 }, false);
}

/** «حمّل … مسؤولية»: nobody is left between who lays the blame and the blame. */
const startsWithBlame = (scene: Scene, { content, how }: Clause, frame: Frame) =>
  how === "address" && isBlame(scene.tokens[content.first] as Token, frame);

/** «هتفت شابة تحمل علما: "…"»: words in marks behind a colon, whatever tells of the speaker before it. */
function behindColon(scene: Scene, from: number, limit: number): Clause | null {
  const subject = phraseFrom(scene, from, limit);
  if (subject === null || isObjectHead(scene.tokens[subject.first] as Token)) return null;
  for (let at = subject.last + 1; at <= Math.min(limit, from + 25); at++) {
    const kind = scene.kinds[at];
    const cue = scene.cues[at]?.entry;
    if (
      kind === "that" ||
      kind === "stop" ||
      kind === "quote" ||
      cue?.kind === "participle" ||
      (cue?.kind === "verb" && cue.frame.quote)
    )
      return null;
    if (kind !== "colon") continue;
    const quote = quoteFrom(scene, afterColon(scene, at));
    if (quote === null) return null;
    const between = { first: subject.last + 1, last: at };
    return { subject, content: quotation(quote), between, how: "quote" };
  }
  return null;
}

/** Where a noun for a person begins right behind a person's name; -1 where none does. */
function secondPerson(scene: Scene, from: number, limit: number): number {
  for (let at = from + 1; at <= Math.min(limit, from + 16); at++) {
    if (scene.kinds[at] !== "noun" && scene.kinds[at] !== "preposition") return -1;
    const { info } = scene.tokens[at] as Token;
    if (info.entries.speaker !== undefined && scene.named[at - 1] !== 0 && isPerson(scene, at - 1) && at > from + 1)
      return at;
  }
  return -1;
}

/** `tight`: no noun is what is said. */
function read(scene: Scene, from: number, options: ClauseOptions, tight: boolean): Clause | null {
  const { frame, verb } = options;
  const takesObject = frame.object && !tight;
  const limit = Math.min(endAt(scene, from - 1), from + REACH);
  let at = skipAdverbs(scene, from, limit);
  let subject: TokenRange | null = null;
  const inMarks = options.subject ? nameInMarks(scene, at) : -1;
  if (inMarks >= 0) {
    subject = { first: at, last: inMarks };
    at = inMarks + 1;
  } else if (options.subject && at <= limit && startsNoun(scene, at) && !isObjectOf(scene, frame, takesObject, at)) {
    const how = takesObject || frame.address.length > 0 ? BEFORE_OBJECT : PLAIN;
    subject = phraseFrom(scene, at, Math.min(limit, options.subjectTo ?? limit), how, frame);
    if (subject !== null) {
      const more = apposition(scene, subject.last + 1, limit, frame);
      if (more >= 0) subject = { first: subject.first, last: more };
      at = subject.last + 1;
    }
  }
  if (subject !== null) {
    // «يوضح انهيار الجسر أن»: things show, they do not speak
    if (!takesObject && !frame.must && isObject(scene, subject.first)) return null;
    if (comments((scene.tokens[subject.first] as Token).info)) {
      at = subject.last + 1; // «تعليقا على …»
      subject = null;
    } else if (verb !== null && !isSubjectOf(scene, verb, subject)) {
      // a phrase that the verb does not agree with is what the verb is about, and its subject is dropped
      at = subject.first;
      subject = null;
    }
  }
  const found = search(scene, at, limit, options, subject, tight);
  if (found === null) return null;
  const { content, how } = found;
  return { subject: found.subject, content, between: { first: at, last: content.first - 1 }, how };
}

const comments = factOfWord(({ word }) => /^(?:ت..ي.ا|ردا|ا..ا.ا)$/u.test(word));

const startsNoun = (scene: Scene, at: number) => {
  const kind = scene.kinds[at];
  if (kind === "demonstrative") return scene.tokens[at + 1]?.info.article === true;
  return kind === "noun" || kind === "quantifier" || kind === "digits";
};
