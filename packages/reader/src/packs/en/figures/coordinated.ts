/** People told of together: "killed a mother and her two children", "the dead include a bride, her father and 11 guests". */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { measureIn } from "./befallen.ts";
import { isNumber } from "./between.ts";
import { type Counted, acts } from "./counted.ts";
import { eventEndingAt, nounOfHarm } from "./event-before.ts";
import type { Event } from "./event.ts";
import type { Frames } from "./frames.ts";
import { look } from "./look.ts";
import { beginOf } from "./near.ts";
import { type PersonContext, type Said, countsPeople } from "./said.ts";
import { endsPhrase, isSaying } from "./stops.ts";
import { isMadeUp, measureOfSubject } from "./subject.ts";

/** A list is not followed further back than this. */
const LONGEST = 26;

/** What befell the first of a list befell those counted, who are named with them. */
export function inCompany(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  { frames }: PersonContext,
): Said | null {
  const others = /^others?$/.test(wordAt(doc, number.last + 1));
  if (!others && (counted.people === null || !countsPeople(counted))) return null;
  // "captured a trawler and its crew of 14"
  const member = Math.min(beginOf(doc, number), counted.phrase?.first ?? number.first);
  const event = befallsList(doc, member, frames);
  if (event === null) return null;
  // "the deaths of a nun and two orphans shocked the town"
  const isNoun = wordAt(doc, event.last + 1) === "of";
  if (!isNoun && (acts(doc, counted) || !closes(doc, (counted.phrase?.last ?? number.last) + 1))) return null;
  const measure = measureIn(doc, event, counted, frames);
  return measure === null ? null : { rule: "en.figure.in-company", measure, event: null, weight: 2 };
}

/** What befell the list whose latter member begins at this token; null where none begins, or nothing is said of them. */
export function befallsList(doc: Document, member: number, frames: Frames): Event | null {
  const joint = jointBefore(doc, member);
  if (joint < 0) return null;
  const sentence = sentenceAt(doc, member);
  for (let at = joint; at > joint - LONGEST && at >= 0; at--) {
    const token = doc.tokens[at] as Token;
    if (token.sentence !== sentence || isSaying(doc, at)) return null;
    const event = withWhom(doc, at);
    if (event !== null) return event;
    const told = at === joint ? null : (eventOf(doc, at) ?? subjectOf(doc, at, frames));
    if (told !== null) return opensMember(doc, at + 1) ? told : null;
    if (breaksList(token.info) || look(doc, at, "englishEvent") !== null) return null;
  }
  return null;
}

/** "died with", but "a lunch held with" */
const isLoss = (measure: Measure): boolean => measure === "killed" || measure === "missing";

/** "was arrested along with two aides", "died with his wife and two daughters": what befell the one whom they were with. */
function withWhom(doc: Document, at: number): Event | null {
  const word = wordAt(doc, at);
  if (word !== "with" && word !== "along" && word !== "together") return null;
  for (let first = at - 1; first > at - 4; first--) {
    const hit = look(doc, first, "englishEvent");
    if (
      hit !== null &&
      hit.last === at - 1 &&
      hit.entry.form === "verb" &&
      (word !== "with" || isLoss(hit.entry.measure))
    )
      return { measure: hit.entry.measure, entry: hit.entry, first: hit.first, last: hit.last };
  }
  return null;
}

/** The verb of harm that ends at this token with its object behind it, or the noun with its "of". */
function eventOf(doc: Document, at: number): Event | null {
  if (wordAt(doc, at) === "of") return nounOfHarm(doc, at - 1);
  const event = eventEndingAt(doc, at);
  // "two wounded soldiers and their driver": what they are
  return event === null || holdsAt(doc, event.first - 1, isArticle) || isNumber(doc, event.first - 1) ? null : event;
}

/** "the dead include", "among the wounded were", "The dead:": what the subject says of those behind the verb that ends at this token. */
export function subjectOf(doc: Document, at: number, frames: Frames): Event | null {
  if (wordAt(doc, at) === ":") return nounOfHarm(doc, at - 1);
  if (!holdsAt(doc, at, isMadeUp)) return null;
  const measure = measureOfSubject(doc, at + 1, frames);
  return measure === null ? null : { measure, entry: null, first: at, last: at };
}

/** The token that joins the member which begins here, with its article and qualifiers, to those before it; -1 where none does. */
function jointBefore(doc: Document, member: number): number {
  let at = member - 1;
  while (at > member - 5 && holdsAt(doc, at, isBetween)) at--;
  const word = wordAt(doc, at);
  if (word === "and" || word === "," || word === "&" || word === "plus") return at;
  if (word === "with")
    return /^(?:along|together)$/.test(wordAt(doc, at - 1))
      ? at - 1
      : look(doc, at - 1, "englishEvent") === null
        ? -1
        : at;
  return word === "as" && wordAt(doc, at - 1) === "well" && wordAt(doc, at - 2) === "as" ? at - 2 : -1;
}
const isBetween = factOfWord(
  ({ word, entries }) =>
    entries.qualifier !== undefined ||
    /^(?:the|his|her|their|its|our|my|all|at|least|than|up|to|more|about|some|another|other)$/.test(word),
);

/** Whether a member of a list of people may begin here: behind "arrested in March" none does. */
function opensMember(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || (token.kind === "mark" && !/^["“‘'([]$/.test(token.info.word))) return false;
  return holdsAt(doc, at, isArticle) || !endsPhrase(token.info);
}
const isArticle = factOfWord(({ word }) =>
  /^(?:a|an|the|his|her|their|its|our|my|another|one|these|those|all|both|at|about|more|some|up)$/.test(word),
);

/** A clause of its own begins: what befell those before it befell nobody behind it. */
const breaksList = factOfWord(({ word }) =>
  /^(?:who|whom|whose|which|that|when|while|where|whereas|but|because|if|although|though|until|so|then|before|after|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|does|did|he|she|they|we|i|it|to|[;:–—)])$/.test(
    word,
  ),
);

/** Whether nothing that those counted do follows: the list ends, or goes on, or a place or a time stands there. */
export const closes = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  return token === undefined || token.kind !== "word" || holdsAt(doc, at, mayFollow);
};
const mayFollow = factOfWord(({ word, capital, entries }) =>
  capital
    ? entries.month !== undefined || entries.weekday !== undefined
    : /^(?:and|or|in|on|at|near|of|from|during|after|before|as|when|while|by|with|inside|outside|aboard|along|around|across|over|off|under|behind|beside|between|among|including|who|whose|aged|for|since|last|this|yesterday|today|early|late|overnight|dead|more|others?|to|into|earlier|later|also)$/.test(
        word,
      ),
);
