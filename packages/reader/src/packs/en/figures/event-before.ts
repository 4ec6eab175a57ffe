/** What happened to those counted, where the words for it stand before the number. */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import { actionBefore } from "./actions.ts";
import { isHarm, isToDeath } from "./both.ts";
import { type Event } from "./event.ts";
import { isOfEvents, look, opensEvents } from "./look.ts";
import { BE, DETERMINERS, isAdverb } from "./stops.ts";

const BACK = 6;

/** An event before the number: "killed 12 people", "killing at least 84", "the deaths of 10", "left more than 70 dead". */
export function eventBefore(doc: Document, number: number): Event | null {
  let at = number - 1;
  const sentence = doc.tokens[number]?.sentence;
  for (let steps = 0; steps < BACK; steps++, at--) {
    const token = tokenAt(doc, at);
    if (token === undefined || token.sentence !== sentence) return null;
    const { word } = token.info;
    const event = eventEndingAt(doc, at);
    if (event !== null) return event;
    if (word === "of" || word === "to") {
      const noun = isLivesKept(doc, at - 1) ? null : nounOfHarm(doc, at - 1);
      // "injuries to 12", but "159 homicides to its 300,000 residents"
      if (noun !== null && (word === "of" || noun.measure === "injured" || noun.measure === "affected")) return noun;
      const action = word === "of" ? actionBefore(doc, at) : null;
      if (action !== null) return action;
    }
    if (word === "of" && holdsAt(doc, at - 1, isCompany)) {
      at--;
      if (!DETERMINERS.has(wordAt(doc, at - 1)) && DETERMINERS.has(wordAt(doc, at - 2))) at--;
      continue;
    }
    if (isAgainst(token.info)) {
      let noun = at - 1;
      // "charges have been brought against 12 guards"
      const reach = word === "against" || word === "for" ? 6 : 3;
      while (noun > at - reach && isHandedDown((doc.tokens[noun] ?? token).info)) noun--;
      if (isOfCourt((doc.tokens[noun] ?? token).info))
        return { measure: "charged", entry: null, first: noun, last: at };
    }
    if (token.kind === "mark" && word !== "-") {
      const verb = word === "," ? beforeAside(doc, at) : -1;
      return verb === -1 ? null : eventEndingAt(doc, verb);
    }
    // "found alive at a farm": a place, unlike "at least"
    if (
      word === "at" &&
      !/^(?:least|most|around|about|up|over|under|nearly)$/.test(doc.tokens[at + 1]?.info.word ?? "")
    )
      return null;
    if (token.kind === "word" && !DETERMINERS.has(word) && !isQualifying(doc, at)) return null;
  }
  return null;
}

/** "killed, by the latest count, 40": the token before the aside that ends with this comma; -1 where it ends none. */
function beforeAside(doc: Document, comma: number): number {
  const sentence = sentenceAt(doc, comma);
  for (let at = comma - 1; at > comma - ASIDE && sentenceAt(doc, at) === sentence; at--)
    if (wordAt(doc, at) === ",") return holdsAt(doc, at + 1, opensCounting) ? at - 1 : -1;
  return -1;
}
const ASIDE = 10;
/** "by one count", "according to the mayor", "at the last tally" */
const opensCounting = factOfWord(({ word }) => /^(?:by|according|at|on|as)$/.test(word));

/** "save the lives of 40 people", "fears for the lives of 12": none are lost. */
function isLivesKept(doc: Document, at: number): boolean {
  if (doc.tokens[at]?.info.word !== "lives") return false;
  for (let back = at - 1; back > at - 5; back--) if (holdsAt(doc, back, isKeeping)) return true;
  return false;
}
const isKeeping = factOfWord(({ word }) =>
  /^(?:for|about|over|into|sav(?:e|es|ed|ing)|protect(?:s|ed|ing)?|defend(?:s|ed|ing)?|spar(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|touch(?:es|ed|ing)?|rebuild(?:s|ing)?|rebuilt|affect(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|ruin(?:s|ed|ing)?|eas(?:e|es|ed|ing)|transform(?:s|ed|ing)?|better|daily|private)$/.test(
    word,
  ),
);

const isAgainst = factOfWord(({ word }) => word === "on" || word === "against" || word === "to" || word === "for");
const isHandedDown = factOfWord(({ word }) =>
  /^(?:imposed|handed|given|passed|pronounced|brought|filed|issued|meted|laid|pressed|upheld|down|out|lodged|sought|was|were|been|have|has|had)$/.test(
    word,
  ),
);
/** "the life sentences imposed on six activists", "charges against nine officers" */
const isOfCourt = factOfWord(({ word }) =>
  /^(?:sentences?|verdicts?|charges?|convictions?|indictments?|trials?|penalt(?:y|ies)|lawsuits?|cases?|complaints?|proceedings|suits?|warrants?)$/.test(
    word,
  ),
);

/** "a family of five", "a small group of 12 tourists": what befell it befell them. */
const isCompany = factOfWord(({ word }) =>
  /^(?:family|families|group|groups|gang|band|party|crew|team|squad|busload|boatload|truckload|planeload|carload|crowd|column|patrol|ring|cell|delegation|batch|total|couple|pair|trio|quartet)$/.test(
    word,
  ),
);

const QUALIFYING = new Set("at least more than as many up no fewer less of an nearly".split(" "));
const isQualifying = (doc: Document, at: number) => {
  const info = doc.tokens[at]?.info;
  // "the release of the last two captives"
  if (holdsAt(doc, at, isLast)) return doc.tokens[at - 1]?.info.word === "the";
  // "up to 40", but "sentenced to two or more years"
  if (info?.word === "to") return /^(?:up|close|closer|nearer)$/.test(wordAt(doc, at - 1));
  return (
    info !== undefined && (info.entries.qualifier !== undefined || QUALIFYING.has(info.word) || isAdverb(info.word))
  );
};

const isLast = factOfWord(({ word }) => /^(?:last|remaining|first|final)$/.test(word));

/** A verb whose object follows, ending at this token; phrases ("claimed the lives of") included. */
export function eventEndingAt(doc: Document, at: number): Event | null {
  for (let first = at; first > at - 4 && first >= 0; first--) {
    if (!holdsAt(doc, first, first === at ? isOfEvents : opensEvents)) continue;
    const hit = look(doc, first, "englishEvent");
    if (hit === null || hit.last !== at || hit.entry.undergoer === "subject" || hit.entry.form !== "verb") continue;
    const before = wordAt(doc, first - 1);
    if (
      BE.has(before) &&
      before !== "left" &&
      before !== "leaving" &&
      hit.first === hit.last &&
      !doc.tokens[at]?.info.word.endsWith("ing")
    )
      return null; // "was killed, 12 …"
    const joined = eventJoined(doc, first, hit.entry.measure);
    return { measure: joined ?? hit.entry.measure, entry: joined === null ? hit.entry : null, first, last: at };
  }
  return null;
}

/** "killed and wounded dozens". */
function eventJoined(doc: Document, first: number, measure: Measure): Measure | null {
  const and = doc.tokens[first - 1]?.info.word;
  if (and !== "and" && and !== "or") return null;
  const other = look(doc, first - 2, "englishEvent");
  if (other !== null && and === "and" && isToDeath(doc, first - 2, other.entry.measure, measure)) return null;
  if (other === null || !isHarm(other.entry.measure) || !isHarm(measure) || other.entry.measure === measure)
    return null;
  return "affected";
}

/** "the deaths of", "the arrest of". */
export function nounOfHarm(doc: Document, at: number): Event | null {
  const hit = look(doc, at, "englishHarmNoun");
  if (hit === null || hit.last !== at) return null;
  return { measure: hit.entry.measure, entry: null, first: at, last: at };
}
