/** What follows a verb of speech: its subject, and where what was said begins. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { stemLike } from "../../../figures/facts.ts";
import { factOfWord, oncePerWord } from "../../../lexicon/word.ts";
import { lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isSubjectOf, type Spoken } from "./agreement.ts";
import { anonymityFrom } from "./anonymity.ts";
import { clauseFrom, quotation, quoteFrom, thatClause } from "./content.ts";
import type { Frame } from "./cue.ts";
import {
  addresseeInMarks,
  afterColon,
  asideEnd,
  isAside,
  isNamed,
  isOccasion,
  nameInMarks,
  occasionEnd,
  parenthesisEnd,
  skipAdverbs,
  sourceBetween,
} from "./between.ts";
import { isShortMasdar } from "./masdars.ts";
import { isNeeded } from "./needs.ts";
import { nounFrom, withoutNext } from "./nouns.ts";
import { isObjectHead } from "./objects.ts";
import {
  apposition,
  attached,
  BEFORE_OBJECT,
  closing,
  isAddressee,
  isCircumstance,
  phraseFrom,
  PLAIN,
  PREPOSED,
} from "./phrase.ts";
import { endAt, isPerson, type Scene } from "./scene.ts";

/** How far from its cue what was said may begin. */
const REACH = 60;

export interface Clause {
  readonly subject: TokenRange | null;
  readonly content: TokenRange;
  /** Where the search went, for the media that stand between. */
  readonly between: TokenRange;
  readonly how: "that" | "quote" | "on" | "object" | "address";
}

export interface ClauseOptions {
  readonly frame: Frame;
  /** Whether a subject is looked for: else it stands before the verb, or the cue is a participle. */
  readonly subject: boolean;
  /** The verb carries its object, or must have one. */
  readonly suffix: boolean;
  /** The subject goes no further than this token. */
  readonly subjectTo?: number;
  /** The verb that its subject must agree with, where that tells. */
  readonly verb: Spoken | null;
}

/** After words that take a clause or words in marks, whoever says it: «جاء فيه أن». */
export const ANY_CLAUSE: ClauseOptions = {
  frame: { that: true, quote: true, object: false, on: [], address: [], must: false, needs: null },
  subject: false,
  suffix: false,
  verb: null,
};

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

type Found = Omit<Clause, "between">;

function search(
  scene: Scene,
  from: number,
  limit: number,
  { frame, suffix }: ClauseOptions,
  subject: TokenRange | null,
  tight: boolean,
): Found | null {
  const takesObject = frame.object && !tight;
  /** In a relative clause, whose verb is none of ours. */
  let relative = false;
  let object: number | null = null;
  /** A noun that is no part of subject, time or medium stands between. */
  let noun = false;
  let commas = 0;
  /** The token after an occasion or a medium, where somebody addressed may stand: «اتهمت الحركة في بيان الجيش بـ…». */
  let freed = -1;
  let related = false;
  /** Past an occasion or a clause of the subject's, whose own nouns may go on: «في اتصال هاتفي مع وزير الداخلية». */
  let loose = false;
  /** After «بقوله», «بالقول». */
  let byWords = false;
  for (let at = from; at <= limit; at++) {
    const kind = scene.kinds[at];
    const token = scene.tokens[at] as Token;
    const unnamed = anonymityFrom(scene, at);
    if (unnamed >= 0) {
      at = unnamed;
      continue;
    }
    switch (kind) {
      case "that":
        if (token.info.conjunction !== "" && at > from) return null;
        if (mustAddress(frame) && subject !== null && object === null && !suffix)
          return { subject: null, content: { first: subject.first, last: clauseFrom(scene, at).last }, how: "address" };
        // «ختمت بقولها إن»: whatever the verb takes
        if (byWords) return { subject, content: thatClause(scene, at), how: "that" };
        if (!frame.that && frame.address.length > 0 && (object !== null || suffix || attachedThat(token) !== "")) {
          const first = object ?? at;
          return { subject, content: { first, last: clauseFrom(scene, at).last }, how: "address" };
        }
        if (!frame.that) return null;
        if (object !== null && frame.address.length > 0 && attachedThat(token) === "ب")
          return { subject, content: { first: object, last: clauseFrom(scene, at).last }, how: "address" };
        return { subject, content: thatClause(scene, at), how: "that" };
      case "quote": {
        const quote = quoteFrom(scene, at);
        if (quote === null) return null;
        if (quote.close - at <= 5 && scene.kinds[quote.close + 1] !== undefined && isNamed(scene, at)) {
          at = quote.close;
          continue;
        }
        if (object !== null && frame.address.includes(attached(scene, at + 1)))
          return { subject, content: { first: object, last: clauseFrom(scene, at).last }, how: "address" };
        const size = quote.close - at;
        const ends = endsSentence(scene, quote.close);
        const aside = scene.kinds[quote.close + 1] === "comma" && scene.kinds[quote.close + 2] === "pronoun";
        // «دانت باريس "استهداف المدنيين"»: what is condemned, no name
        const thing =
          takesObject && at === from && size > 2 && subject !== null && isObjectHead(scene.tokens[at + 1] as Token);
        // words in marks inside another phrase, or the name of what stands before them
        if (
          !thing &&
          size <= 4 &&
          !(ends && size > 2) &&
          (at > from ? !begins(scene, at, from) : size <= 2 || (size <= 3 && !ends))
        ) {
          at = quote.close;
          continue;
        }
        if (aside && subject !== null && at === from) {
          at = quote.close; // a word in marks inside another phrase
          continue;
        }
        if (!frame.quote) {
          if (frame.that && quote.close + 1 <= limit) {
            at = quote.close;
            continue;
          }
          if (takesObject) return { subject, content: nounFrom(scene, at), how: "object" };
          return null;
        }
        if (takesObject && !endsSentence(scene, quote.close))
          return { subject, content: nounFrom(scene, at), how: "object" };
        return { subject, content: quotation(quote), how: "quote" };
      }
      case "colon": {
        if (!frame.quote && !frame.that) return null;
        const next = afterColon(scene, at);
        if (next > scene.tokens.length - 1) return null;
        const quote = quoteFrom(scene, next);
        return { subject, content: quote === null ? clauseFrom(scene, next) : quotation(quote), how: "quote" };
      }
      case "comma": {
        if (++commas > 3) return null;
        relative = false;
        const aside = sourceBetween(scene, at, limit);
        const end = aside >= 0 ? aside : parenthesisEnd(scene, at + 1, limit, frame);
        if (end >= 0) {
          at = end;
          freed = at + 1;
          continue;
        }
        const more = apposition(scene, at, limit, frame);
        if (more >= 0) at = more;
        continue;
      }
      case "relative":
        // «توعد خصومه بما سماه»
        if (isByWhat(token.info) && frame.address.includes("ب") && (object !== null || suffix))
          return { subject, content: { first: object ?? at, last: clauseFrom(scene, at).last }, how: "address" };
        if (!noun && !relative && isWhat(token.info)) {
          if (takesObject) return { subject, content: nounFrom(scene, at), how: "object" };
          if (frame.address.length > 0) object ??= at;
        }
        relative = true;
        continue;
      case "preposition": {
        if (token.info.word === "سوي" && frame.that) return { subject, content: clauseFrom(scene, at), how: "object" };
        if (frame.address.includes(token.info.stem) && (object !== null || suffix))
          return { subject, content: { first: object ?? at, last: clauseFrom(scene, at).last }, how: "address" };
        if (frame.address.includes(token.info.stem) && subject !== null && !relative && mustAddress(frame))
          return { subject: null, content: { first: subject.first, last: clauseFrom(scene, at).last }, how: "address" };
        // «قدر العدد بنحو مئة»
        if (object !== null && token.info.preposition !== "" && frame.address.includes(token.info.preposition))
          return { subject, content: { first: object, last: clauseFrom(scene, at).last }, how: "address" };
        if (frame.on.includes(token.info.stem)) {
          return noun && token.info.stem === "علي" && scene.kinds[at + 1] !== "that"
            ? null
            : onPreposition(scene, at, subject);
        }
        if (isAside(scene, at) && !isOccasion(scene, at + 1)) {
          at = asideEnd(scene, at);
          freed = at + 1;
          continue;
        }
        // a phrase of place, time or medium between; a clause may hang on it («في بيان نشره …»)
        if (isOccasion(scene, at + 1)) {
          at = occasionEnd(scene, at + 1, limit, frame.address.length > 0);
          relative = scene.kinds[at + 1] === "verb";
          loose = true;
          freed = at + 1;
        } else if (frame.address.length > 0) {
          const medium = lookUp(scene, at + 1, "medium");
          if (medium !== null) freed = (at = medium.last) + 1;
        }
        continue;
      }
      case "verb":
        if (relative) {
          relative = false;
          related = true;
          continue;
        }
        // «في كلمة ألقاها في المدينة ونقلها التلفزيون»
        if (related && token.info.conjunction === "و" && hasObject(token.info)) continue;
        // a verbal noun that is spelled like a verb: «فتح سفارة», «رفض القرار»
        if (
          takesObject &&
          at > from - 1 &&
          token.info.conjunction === "" &&
          !isCalled(token.info) &&
          (token.info.stem.length <= 3 || isObjectHead(token)) &&
          begins(scene, at, from)
        )
          return { subject, content: nounFrom(scene, at), how: "object" };
        // «بيان أوردته الوكالة إن»: the verb carries the text it speaks of
        if (at === from && subject !== null && carriesText(token.info)) continue;
        if (token.info.entries.cue !== undefined && !isCalled(token.info)) return null;
        if (at === from && subject !== null) {
          // «عزا المدير توقف الإنتاج إلى»: a verbal noun in the shape of a verb
          if (frame.address.length > 0 && isObjectHead(token)) object ??= at;
          continue; // «موقع أنشأه ناشطون»
        }
        return null;
      case "bracket": {
        const end = closing(scene, at, limit);
        if (end < 0) return null;
        at = end;
        continue;
      }
      case "subordinator":
        // «روت كيف نجت»
        if (frame.needs === "tale" && token.info.word === "كيف")
          return { subject, content: clauseFrom(scene, at), how: "object" };
        return null;
      case "stop":
        return null;
      case "noun":
      case "quantifier":
      case "digits":
      case "demonstrative":
      case "negation": {
        const preposition = attached(scene, at);
        // «، مستنكرا "…"»: the next speech
        if (commas > 0 && scene.kinds[at - 1] === "comma" && isCircumstance(token.info) && !mocksFirst(scene, at))
          return null;
        const told = addresseeInMarks(scene, at);
        if (told >= 0) {
          at = told;
          freed = at + 1;
          continue;
        }
        // «تفيد تقارير لم تتأكد بعد بأن»: a clause that describes the subject
        if (kind === "negation" && at === from && subject !== null) {
          relative = loose = true;
          continue;
        }
        // «في ختام مؤتمر عقد في المدينة»
        if (scene.kinds[at - 1] === "time" && isOccasion(scene, at)) {
          loose = true;
          freed = at + 1;
          continue;
        }
        if (isAddressee(token.info)) {
          // «لقناة الجزيرة»: through whom it was said
          at = phraseFrom(scene, at, limit, PREPOSED, frame)?.last ?? at;
          continue;
        }
        // between a subject and its clause stand only phrases with prepositions
        if (tight && preposition === "" && !relative && scene.kinds[at - 1] !== "preposition" && at === from)
          return null;
        if (tight && isObjectHead(token) && preposition === "") return null;
        if (preposition !== "" && frame.address.includes(preposition)) {
          if (object !== null || suffix)
            return { subject, content: { first: object ?? at, last: clauseFrom(scene, at).last }, how: "address" };
          if (subject !== null && mustAddress(frame))
            return {
              subject: null,
              content: { first: subject.first, last: clauseFrom(scene, at).last },
              how: "address",
            };
        }
        if ((at === from || at === freed) && scene.named[at] === 0 && mayBeBy(token.info) && frame.on.includes("ب"))
          return onPreposition(scene, at, subject);
        if (
          object !== null &&
          scene.named[at] === 0 &&
          beginsWithBy(token.info) &&
          (frame.must || token.info.tags.length === 0) &&
          frame.address.includes("ب")
        )
          return { subject, content: { first: object, last: clauseFrom(scene, at).last }, how: "address" };
        if (preposition !== "" && frame.on.includes(preposition))
          return noun ? null : onPreposition(scene, at, subject);
        if (relative || preposition !== "") continue;
        if (object !== null && at - object <= 10 && isBlame(token, frame))
          return { subject, content: { first: object, last: clauseFrom(scene, at).last }, how: "address" };
        const follows =
          at === from ||
          at === freed ||
          scene.kinds[at - 1] === "time" ||
          scene.kinds[at - 1] === "comma" ||
          scene.kinds[at - 1] === "adverb";
        if (takesObject && object === null && follows && token.info.conjunction === "")
          return { subject, content: nounFrom(scene, at), how: "object" };
        if (frame.address.length > 0 && object === null && follows && token.info.conjunction === "") object = at;
        if (scene.kinds[at - 1] !== "preposition" && kind === "noun" && object === null && !loose) noun = true;
        continue;
      }
      case "mark": {
        // an opening mark whose closing one is missing
        if (!frame.quote || !/^["“”«]$/u.test(scene.text.slice(token.start, token.end))) continue;
        return { subject, content: clauseFrom(scene, at), how: "quote" };
      }
      default:
        if (kind === "adverb") byWords ||= saysWith(token.info);
        continue;
    }
  }
  return null;
}

/** «ما», «من»: what is relative and a noun of its own. */
const isWhat = factOfWord(({ word }) => word === "ما" || word === "من");
const hasObject = factOfWord(({ word }) => /(?:ه|ها|هم)$/u.test(word));
const carriesText = factOfWord(({ word }) => /(?:ه|ها)$/u.test(word));
/** With «ب» written on, as it seems. */
const mayBeBy = factOfWord(({ word }) => /^و?ب...+/u.test(word));
const beginsWithBy = factOfWord(({ word }) => /^ب...+/u.test(word));
/** «مسؤوليته», «مسؤوليتهم» as «مسؤولية». */
const withoutOwner = oncePerWord(({ stem }): string => stem.replace(/ت[هي]?.?$/u, "ه"));
const saysWith = factOfWord(({ word }) => /^بالقول$|^بقول/u.test(word));
/** «حمّل … مسؤولية», «… تبعات»: what somebody is made to bear. */
const isBlame = ({ info }: Token, { address }: Frame) =>
  address.includes(withoutOwner(info)) || (address.includes("مسووليه") && bears(info));
const isByWhat = factOfWord(({ word }) => /^بما?$/u.test(word));
/** «يدعى», which is spelled like a claim. */
const isCalled = factOfWord(({ stem }) => /^[يت]دعي$/u.test(stem));
const bears = stemLike(/^(?:مسوولي|تبع|وزر|اوزار|جرير|عواقب|مغب)/u);

/** «قال الناطق، ساخرا من الرواية: "…"»: a colon behind what the participle is about is the verb's. */
function mocksFirst(scene: Scene, at: number): boolean {
  if (scene.kinds[at + 1] !== "preposition") return false;
  for (let k = at + 2; k <= at + 7; k++) {
    if (scene.kinds[k] === "colon") return true;
    if (scene.kinds[k] !== "noun" && scene.kinds[k] !== "demonstrative") return false;
  }
  return false;
}

/** «أعلنت الحركة مسؤوليتها عن»: what was taken for a subject is one and what it announces. */
function holdsObject(scene: Scene, subject: TokenRange): boolean {
  if (isObject(scene, subject.first)) return true;
  const alone = phraseFrom(scene, subject.first, subject.last, BEFORE_OBJECT);
  if (alone === null || alone.last >= subject.last) return false;
  const next = scene.tokens[alone.last + 1] as Token;
  return isObjectHead(next) || isOwned(next.info);
}
const isOwned = factOfWord(({ article, word }) => !article && /(?:ته|تها|تهم|تهما)$/u.test(word));

/** «أعلنت مقتل …»: what follows is what was announced, and the subject is dropped or stands before. */
const isObject = (scene: Scene, at: number) => scene.named[at] === 0 && isObjectHead(scene.tokens[at] as Token);

/** «صححت الرقم», «وعدت بدفع»: what was said stands right behind its verb. */
const isObjectOf = (scene: Scene, frame: Frame, takesObject: boolean, at: number) =>
  (takesObject && (isObject(scene, at) || (scene.named[at] === 0 && isNeeded(scene, frame, at)))) ||
  (scene.named[at] === 0 && isByMasdar((scene.tokens[at] as Token).info) && frame.on.includes("ب"));
const isByMasdar = factOfWord(({ word }) => isShortMasdar(/^و?ب(.{3})$/u.exec(word)?.[1] ?? ""));

/** Whether an object may begin here: right after the subject, or after what stands between them. */
function begins(scene: Scene, at: number, from: number): boolean {
  const before = scene.kinds[at - 1];
  return at === from || before === "time" || before === "comma" || before === "adverb";
}

/** A frame that means nothing without somebody it is about. */
const mustAddress = (frame: Frame) => frame.must;

const attachedThat = (token: Token) => (token.info.word.startsWith("ب") ? "ب" : token.info.preposition);

/** «إلى أن», «عن خطة», «بإجراء»: a clause begins at its أن, a noun keeps its preposition, quoted words lose it. */
function onPreposition(scene: Scene, at: number, subject: TokenRange | null): Found {
  if (scene.kinds[at + 1] === "that" && attached(scene, at) === "")
    return { subject, content: thatClause(scene, at + 1), how: "that" };
  const quote = quoteFrom(scene, at + 1);
  if (quote !== null && endsSentence(scene, quote.close)) return { subject, content: quotation(quote), how: "on" };
  return { subject, content: withoutNext(scene, clauseFrom(scene, at), at), how: "on" };
}

/** Whether a closing mark is followed by the end of the sentence or of the clause. */
function endsSentence(scene: Scene, close: number): boolean {
  const kind = scene.kinds[close + 1];
  return kind === undefined || kind === "stop" || kind === "comma" || (scene.tokens[close + 1] as Token).gap >= 2;
}

const startsNoun = (scene: Scene, at: number) => {
  const kind = scene.kinds[at];
  if (kind === "demonstrative") return scene.tokens[at + 1]?.info.article === true;
  return kind === "noun" || kind === "quantifier" || kind === "digits";
};
