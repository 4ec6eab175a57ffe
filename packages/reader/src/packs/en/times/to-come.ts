/** Whether a day or a month without a year is one to come: news looks back, unless its words look ahead. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordAt } from "../../../times/numbers.ts";
import type { Said } from "../../../times/stage.ts";
import { isSetDown, setsDown } from "./set-down.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Going back from a time: what says that it is to come, and what says that it is not. */
const TO_COME = words(
  "will shall won't would could might should must scheduled slated planned planning plan plans due expected until deadline upcoming " +
    "forecast ready intends hopes aims wants begins starts opens resumes expires convenes reconvenes ends closes soon ahead",
);
/** we'll, I’ll */
const WILL_SHORT = /['’]ll$/;
const looksAhead = factOfWord(
  ({ word, capital }) => TO_COME.has(word) || WILL_SHORT.test(word) || (word === "may" && !capital),
);
/** "is to withdraw on Friday", "are to meet": but "is to blame", "what it is to them". */
const isToBe = (doc: Document, at: number): boolean =>
  wordAt(doc, at) === "to" &&
  /^(?:is|are|was|were)$/.test(wordAt(doc, at - 1)) &&
  !/^(?:blame|the|an?|them|him|her|us|me|you|it|this|that|these|those|some|many|all|its|their|his|our|have|be)$/.test(
    wordAt(doc, at + 1),
  );
/** am, is, are, he's, we're */
const isNow = factOfWord(({ word }) => /^(?:am|is|are|s)$|['’](?:m|re)$/.test(word));
/** "is going to meet on Friday": but "was going to", "is going on". */
function isGoingTo(doc: Document, at: number): boolean {
  if (wordAt(doc, at) !== "going" || wordAt(doc, at + 1) !== "to") return false;
  const between = /^(?:not|now|also|all|still)$/.test(wordAt(doc, at - 1));
  return holdsAt(doc, between ? at - 2 : at - 1, isNow);
}
const HAPPENED = /^(?:said|told|says|was|were|had|has|have|did|been|\p{L}+ed|;)$/u;
/** "to be held on Sunday" */
const PARTICIPLE = /ed$|^(?:held|heard|sent|made|taken|given|sworn|told|put|read|seen|brought|laid|flown|shown|shut)$/;
/** With "to" after them, what they speak of had not been: "agreed to meet on Sunday", "summoned him to appear on 4 May". */
const LOOKS_AHEAD = words(
  "agreed vowed pledged promised threatened offered decided refused summoned subpoenaed ordered invited asked called urged " +
    "instructed prepared intended hoped wanted told authorized authorised required",
);
/** "They hope to return in June": with "to" after them. */
const HOPE = words(
  "hope hoping intend intending aim aiming want wanting expect expects expecting wish prepare preparing",
);
/** What goes on still. */
const LASTS = words("run runs last lasts continue continues");
/** Another clause begins: what was ahead of the main one need not be ahead of this. */
const ANEW = words("where who whom whose which since because");
const THROUGH = /^(?:through|till)$/;
const IS = words("is are stay stays remain remains");
const HAVE_TO = words("has have need needs");
/** How far a duty reaches: "he has to answer for the raid on Friday" leaves Friday where it is. */
const HAVE_REACH = 5;
const SHOULD = words("should may must");
const DUTY_REACH = 6;
/** How far a hope reaches: "they expect to gain from it, with the vote on Sunday" leaves Sunday where it is. */
const HOPE_REACH = 8;
/** How far back a verb is looked for. */
const REACH = 24;

export function isToCome(doc: Document, { first, last, moment }: Said): boolean {
  // two weeks from Monday
  if (moment.offset?.sign === 1 && isFrom(doc, first, last)) return true;
  const sentence = doc.tokens[first]?.sentence;
  const before = wordAt(doc, first - 1);
  // no later than 30 September
  if (before === "than" && wordAt(doc, first - 2) === "later" && /^(?:no|not)$/.test(wordAt(doc, first - 3)))
    return true;
  // come Friday
  if (before === "come") return true;
  // between now and 10 February
  if (wordAt(doc, first - 2) === "now" && /^(?:and|to|until|till)$/.test(before)) return true;
  // Wednesday's ruling: one that is known, unless the words are about what comes before it
  if (/^['’]s?$/.test(wordAt(doc, last + 1)))
    return (
      (wordAt(doc, first - 2) === "ahead" && before === "of") ||
      isEventToCome(doc, first, wordAt(doc, last + 2) === "s" ? last + 2 : last + 1)
    );
  const through = THROUGH.test(before);
  let to = false;
  let by = false;
  let is = false;
  for (let at = first - 1; at >= first - REACH && tokenAt(doc, at)?.sentence === sentence; at--) {
    const { info } = doc.tokens[at] as Token;
    if (!tells(info)) continue;
    const { word } = info;
    // "ahead of the Sunday vote" is of what it governs
    if (word === "ahead" && first - at > 3) continue;
    // who may be behind the blast on Friday
    if (word === "may" && wordAt(doc, at + 1) === "be" && !PARTICIPLE.test(wordAt(doc, at + 2))) continue;
    // he should get some relief from the win on Tuesday
    if (SHOULD.has(word) && first - at > DUTY_REACH) continue;
    if (looksAhead(info) || isGoingTo(doc, at) || (word === "be" && PARTICIPLE.test(wordAt(doc, at + 1))))
      return !isOver(doc, at);
    if (ANEW.has(word)) return false;
    if (word === "to") to = true;
    if (isToBe(doc, at)) return true;
    // "to leave by Friday", but "212 by noon on Friday"
    if (word === "by") by = true;
    if (STOOD.has(word) && ((by && wordAt(doc, at - 1) !== "have") || isPast(doc, at))) return false;
    // the hearing is on 3 May, a summit set for May, when a suit is heard in May
    if (at === first - 2 && /^(?:is|are)$/.test(word) && /^(?:on|for|in)$/.test(before)) return true;
    // will have left by Friday
    if (word === "have" && /^(?:will|shall|'ll)$/.test(wordAt(doc, at - 1))) return true;
    // the burial is Friday
    if (at === first - 1 && /^(?:is|are)$/.test(word) && (moment.day ?? moment.weekday) !== undefined) return true;
    if (setsDown(info) && isSetDown(doc, at, first)) return true;
    // must leave by Friday; have to leave by Friday
    if (HAVE_TO.has(word) && wordAt(doc, at + 1) === "to" && first - at <= HAVE_REACH) return true;
    // the run-up to the vote of 9 June
    if (word === "up" && /^(?:-|run)$/.test(wordAt(doc, at - 1)) && wordAt(doc, at + 1) === "to") return true;
    // closed through Friday
    if (through && first - at <= 3 && (IS.has(word) || IS.has(wordAt(doc, at - 1)))) return true;
    if (HOPE.has(word) && wordAt(doc, at + 1) === "to" && first - at <= HOPE_REACH) return true;
    if (word === "set" && wordAt(doc, at + 1) === "for") return true;
    if (word === "is" || word === "are") is = true;
    if (is && /^(?:when|once|until)$/.test(word)) return true;
    // which began on Monday and run through Friday
    if (LASTS.has(word) && (at === first - 2 || at === first - 1) && /^(?:through|to|till)$/.test(before)) return true;
    // "and set Friday as the deadline", but "is set to open on Friday"
    if (word === "set" && !/^(?:is|are|was|were|be)$/.test(wordAt(doc, at - 1))) return false;
    // must be returned by Friday
    if (PARTICIPLE.test(word) && wordAt(doc, at - 1) === "be") continue;
    if (hasPassed(info)) return to && LOOKS_AHEAD.has(word);
  }
  if (isEventToCome(doc, first, last)) return true;
  return by
    ? !hasHappened(doc, last)
    : doc.sentences[sentence ?? 0]?.first === first - lead(doc, first) && isAhead(doc, last);
}

/** "The Sunday vote will decide", "the election in November will decide". */
function isEventToCome(doc: Document, first: number, last: number): boolean {
  const after = holdsAt(doc, last + 1, isEvent) ? last + 2 : last + 1;
  const event = after > last + 1 || holdsAt(doc, first - 2, isEvent);
  return event && /^(?:will|won't|shall)$/.test(wordAt(doc, after));
}
const isEvent = factOfWord(({ word }) =>
  /^(?:vote|poll|election|elections|referendum|runoff|ballot|summit|talks|meeting|hearing|trial|launch|debate|conference|ceremony|match|final)$/.test(
    word,
  ),
);

function isFrom(doc: Document, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (wordAt(doc, at) === "from") return true;
  return false;
}

/** How many words lead a sentence into its time: "On Tuesday". */
const lead = (doc: Document, first: number) => (/^(?:on|in|at|next|this|within)$/.test(wordAt(doc, first - 1)) ? 1 : 0);

/** "On Tuesday, the council will meet": what the clause after the time says first. */
function isAhead(doc: Document, last: number): boolean {
  const sentence = doc.tokens[last]?.sentence;
  for (let at = last + 1; at <= last + REACH && doc.tokens[at]?.sentence === sentence; at++) {
    const word = wordAt(doc, at);
    if (WILL_SHORT.test(word) || isGoingTo(doc, at)) return true;
    if (WILL.has(word)) return !/^plans?$/.test(word) || wordAt(doc, at + 1) === "to";
    if (holdsAt(doc, at, hasPassed) || STOOD.has(word) || ANEW.has(word)) return false;
  }
  return false;
}
const WILL = words("will shall won't plans plan scheduled slated intends");

/** "By the end of April 70 had fled": what the clause after the time says. */
function hasHappened(doc: Document, last: number): boolean {
  const sentence = doc.tokens[last]?.sentence;
  for (let at = last + 1; at <= last + REACH && doc.tokens[at]?.sentence === sentence; at++) {
    const word = wordAt(doc, at);
    if (holdsAt(doc, at, looksAhead)) return false;
    if (holdsAt(doc, at, hasPassed) || STOOD.has(word)) return true;
  }
  return false;
}

const hasPassed = factOfWord(({ word }) => HAPPENED.test(word));

/** Words that going back from a time stops at, or takes note of: most say nothing of when it was. */
const tells = factOfWord(
  (info) =>
    looksAhead(info) ||
    ANEW.has(info.word) ||
    STOOD.has(info.word) ||
    LASTS.has(info.word) ||
    HOPE.has(info.word) ||
    setsDown(info) ||
    HAVE_TO.has(info.word) ||
    PARTICIPLE.test(info.word) ||
    hasPassed(info) ||
    /^(?:ahead|be|to|by|is|are|set|when|once|going|up)$/.test(info.word),
);

/** Pasts that show no ending; but for the first few no participles: "will be left", "saw it struck". */
const STOOD = words(
  "stood hit left made got struck fled rose arose fell befell took overtook undertook came became overcame went underwent began " +
    "gave forgave saw foresaw ran grew withdrew drew overthrew threw blew flew knew broke woke drove rode wrote spoke stole froze " +
    "chose tore swore wore bore shook forgot sank drank swam rang sang sprang",
);

/** "we'll ask why he left on Friday": but "will hit the coast", "will be struck off" */
const isPast = (doc: Document, at: number): boolean =>
  wordAt(doc, at) !== "hit" && !/^(?:be|being|is|are|gets?|have|has)$/.test(wordAt(doc, at - 1));

/** "until Thursday they had …": what lasted is over. */
function isOver(doc: Document, at: number): boolean {
  const { sentence } = doc.tokens[at] as Token;
  return wordAt(doc, at) === "until" && doc.sentences[sentence]?.first === at;
}
