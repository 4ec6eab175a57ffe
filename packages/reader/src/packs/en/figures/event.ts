/** What happened to those counted: the event before or after the noun phrase, within the sentence. */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document, Hit } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isActiveAt, isNounAt } from "./active.ts";
import { auxiliaryBehind, isDoing } from "./accused.ts";
import { pastAside, pastDashes, pastSome } from "./asides.ts";
import { both } from "./both.ts";
import { isOfEvents, look } from "./look.ts";
import { isCount, takesObject } from "./objects.ts";
import { traitOfWord } from "./traits.ts";
import type { EnglishEvent } from "./entries.ts";
import { isGiven, isTerm, isTermAfter } from "./given.ts";
import { isHospital, isPrison, isTakenTo, isToHospital, takesTo } from "./ways.ts";
import { BE, endsPhrase, isAdverbWord, isBe, isSaying, says } from "./stops.ts";

export interface Event {
  readonly measure: Measure;
  /** What it comes to in reports of some kinds, and whether it befalls people only where people are counted. */
  readonly entry: EnglishEvent | null;
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
}

const AHEAD = 14;

/** An event after the phrase: "N people were killed", "N people died", "N people dead", "N people killed when". */
export function eventAfter(doc: Document, from: number): Event | null {
  const sentence = doc.tokens[from - 1]?.sentence;
  let passive = false;
  let among = false;
  let comma = false;
  let passed = 0;
  let sinceBe = -1;
  let denied = false;
  let end = from + AHEAD;
  for (let at = from; at < end; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const { word } = token.info;
    if (token.kind === "mark") {
      const some = word === "," ? pastSome(doc, at) : null;
      if (some === -1) return null;
      if (some !== null) {
        at = some;
        comma = true;
        continue;
      }
      const aside = word === "," ? pastAside(doc, at) : pastDashes(doc, at);
      if (aside > at) {
        end += aside - at;
        // "40 miners, two Danes among them, trapped when a shaft flooded"
        if (isUndoneAt(doc, aside + 1)) {
          passed = aside + 1 - from;
          comma = false;
        } else comma = true;
        at = aside;
        continue;
      }
      // "killed 90 people, with hundreds more feared trapped": others are
      if (word === "," && wordAt(doc, at + 1) === "with" && isCount(doc, at + 2)) return null;
      if (word === "," && BE.has(doc.tokens[at + 1]?.info.word ?? "") && isInRelative(doc, from)) return null;
      if (word === "," || word === "-" || word === "–" || word === "(" || word === ")") comma = comma || word === ",";
      else if (word !== "'" && word !== "’") return null;
      continue;
    }
    if (!among && !matters(token.info)) {
      if (sinceBe >= 0) sinceBe++;
      passive = false;
      continue;
    }
    // "in the town, which has been under siege": no longer those counted
    if ((isAnew(token.info) && !isSinceThen(doc, at)) || word === "which" || word === "whose") return null;
    if (word === "where" && wordAt(doc, at - 1) === ",") return null;
    if (isGiven(token.info) && isTermAfter(doc, at)) return { measure: "charged", entry: null, first: at, last: at };
    // "convicted 28 people of taking part in riots", "nine people accused of killing": what they are said to have done
    if ((word === "of" || word === "for") && isDoing(doc, at + 1)) {
      at = auxiliaryBehind(doc, at + 1) - 1;
      if (at < 0) return null;
      continue;
    }
    // "55 still missing"
    const adjacent = at === from + passed;
    const held = adjacent && (isStill(token.info) || isDegree(token.info) || (passed > 0 && word === "as"));
    if (held) passed++;
    const found = undergoneAt(doc, at);
    const hit = found !== null && isNounAt(doc, at) ? null : found;
    if (
      hit !== null &&
      hit.entry.undergoer !== "object" &&
      !passive &&
      wordAt(doc, at - 1) === "to" &&
      !MANAGED.has(wordAt(doc, at - 2))
    )
      return null; // "jumping in to escape"
    if (hit !== null && passive && hit.entry.measure === "other_people" && isToHospital(doc, hit.last + 1))
      return { measure: "injured", entry: null, first: hit.first, last: hit.last };
    // "sentenced four men to 20 years in prison": who gave them is told before the number
    if (hit !== null && isTerm(doc.tokens[at - 1]?.info.word)) return null;
    // "people lose their cover", "two sentences": who stands before it does it, or it is a noun
    if (hit !== null && !passive && hit.entry.undergoer === "object" && isActiveAt(doc, at)) return null;
    if (
      hit !== null &&
      undergoes(
        hit.entry,
        token.info.word,
        passive || among || (sinceBe >= 0 && sinceBe <= TO_COMPLEMENT && hit.entry.form === "adjective"),
        adjacent,
        comma,
      ) &&
      !(
        adjacent &&
        !passive &&
        hit.entry.undergoer === "object" &&
        hit.first === hit.last &&
        takesObject(doc, hit.last + 1)
      )
    )
      return denied
        ? notYet(hit.entry.measure, hit)
        : ((adjacent && !passive ? cameToBe(doc, hit.last + 1) : null) ?? {
            measure: both(doc, hit.last, hit.entry),
            entry: hit.entry,
            first: hit.first,
            last: hit.last,
          });
    if (hit !== null) return null; // they did it
    if (sinceBe >= 1 && sinceBe < 8 && isPrison(token.info) && isTakenTo(doc, at))
      return { measure: "arrested", entry: null, first: at, last: at };
    if (sinceBe >= 1 && sinceBe < 8 && isHospital(token.info) && isTakenTo(doc, at))
      return { measure: "injured", entry: null, first: at, last: at };
    if (word === "to" && takesTo(doc, at))
      return { measure: "protesters_present", entry: null, first: at - 1, last: at };
    if (isNot(token.info) || (word === "still" && doc.tokens[at + 1]?.info.word === "to")) denied = true;
    // "seven were among them, and six bodies were found"
    if (among && /^(?:them|those)$/.test(word) && doc.tokens[at + 1]?.kind === "mark") return null;
    if (word === "among") among = true; // "were among the 84 people killed"
    const noun = among ? look(doc, at, "englishHarmNoun") : null;
    if (noun !== null) return { measure: noun.entry.measure, entry: null, first: noun.first, last: noun.last };
    if (sinceBe >= 0) sinceBe++;
    // "19 people and leaving dozens missing": others are left so
    if (isLeaving(token.info) && isCount(doc, at + 1)) return null;
    if (isBe(token.info)) {
      passive = true;
      sinceBe = 0;
    } else if (
      !isAdverbWord(token.info) &&
      word !== "also" &&
      word !== "have" &&
      word !== "has" &&
      word !== "had" &&
      word !== "to"
    )
      passive = passive && isParticle(token.info);
    // "12 people reported missing"
    if (isSaying(doc, at) && !passive && !(held && isFateNext(doc, at + 1))) return null;
  }
  return null;
}

/** Whether the verb at this token has no object: "trapped when", "killed in". */
function isUndoneAt(doc: Document, at: number): boolean {
  const event = look(doc, at, "englishEvent");
  return event?.entry.undergoer === "object" && event.first === event.last && holdsAt(doc, at + 1, endsPhrase);
}

/** "The mayor, who said 300 people live there, was killed": whether those counted stand in such a clause. */
function isInRelative(doc: Document, from: number): boolean {
  const sentence = doc.tokens[from - 1]?.sentence;
  for (let at = from - 1; at > 0 && doc.tokens[at]?.sentence === sentence; at--) {
    const word = doc.tokens[at]?.info.word;
    if (word === ",") return false;
    if (word === "who" || word === "which" || word === "whose" || word === "where") return wordAt(doc, at - 1) === ",";
  }
  return false;
}
const isLeaving = traitOfWord(({ word }) => word === "leaves" || word === "leaving");
const isFateNext = (doc: Document, at: number) =>
  look(doc, doc.tokens[at]?.info.word === "as" ? at + 1 : at, "englishEvent")?.entry.form === "adjective";

const FATES: ReadonlySet<Measure> = new Set<Measure>(["released", "killed", "rescued", "charged"]);

/** "seven of those abducted from the school regained their freedom": what came of them in the end, in the same clause. */
function cameToBe(doc: Document, from: number): Event | null {
  const sentence = doc.tokens[from - 1]?.sentence;
  let passive = false;
  for (let at = from; at < from + AHEAD + 2; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === "digits") return null;
    const { word, entries } = token.info;
    if (
      (ANEW.has(word) && !isSinceThen(doc, at)) ||
      entries.numeral !== undefined ||
      /^(?:and|or|who|which|whom|whose|[:;(])$/.test(word)
    )
      return null;
    const hit = look(doc, at, "englishEvent");
    if (hit !== null && FATES.has(hit.entry.measure)) {
      const undergone = hit.entry.undergoer === "object" ? passive : hit.entry.form === "verb" || passive;
      return undergone ? { measure: hit.entry.measure, entry: hit.entry, first: hit.first, last: hit.last } : null;
    }
    if (hit !== null || isSaying(doc, at)) return null;
    passive = isBe(token.info) || (passive && (isAdverbWord(token.info) || isParticle(token.info)));
  }
  return null;
}

/** The event at this token that those before it may undergo: "40 people took the road" tells what they do. */
function undergoneAt(doc: Document, at: number): Hit<"englishEvent"> | null {
  if (!isOfEvents((doc.tokens[at] as Token).info)) return null;
  const hit = look(doc, at, "englishEvent");
  return hit !== null && hit.first === hit.last && isPast((doc.tokens[at] as Token).info) ? null : hit;
}
/** Pasts that are no participles. */
const isPast = factOfWord(({ word }) => word === "took");

const NOT = new Set("not never yet".split(" "));
const isNot = traitOfWord(({ word }) => NOT.has(word));
const STILL_HELD: EnglishEvent = {
  measure: "arrested",
  undergoer: "object",
  form: "verb",
  elsewhere: { captivity: "abducted" },
};

/** "160 are yet to be released", "12 have not been found": what holds until it happens; null where nothing is known. */
function notYet(measure: Measure, { first, last }: { readonly first: number; readonly last: number }): Event | null {
  if (measure === "released") return { measure: STILL_HELD.measure, entry: STILL_HELD, first, last };
  if (measure === "rescued") return { measure: "missing", entry: null, first, last };
  return null;
}

/** "managed to escape" */
const MANAGED = new Set("managed able forced obliged compelled had have".split(" "));

/** "12 badly burned" */
const isDegree = traitOfWord(({ word }) =>
  /^(?:most|badly|seriously|severely|critically|gravely|slightly|lightly|mildly|moderately|mortally|fatally|forcibly|illegally|unlawfully|arbitrarily|wrongly|wrongfully|internally|locally|temporarily|permanently|safely|successfully|directly|heavily)$/.test(
    word,
  ),
);
const STILL = new Set(
  "still now also feared presumed reported confirmed newly already listed reportedly believed".split(" "),
);
const isStill = traitOfWord(({ word }) => STILL.has(word));

/** "16 of whom had since died", "have since been freed": an adverb. */
const isSinceThen = (doc: Document, at: number) =>
  doc.tokens[at]?.info.word === "since" && /^(?:has|have|had)$/.test(wordAt(doc, at - 1));

/** Another clause begins, with somebody else in it. */
const ANEW = new Set("but that after before when while since because although though unless".split(" "));
const isAnew = traitOfWord(({ word }) => ANEW.has(word));

/** "were brought out alive": what they were in the end may stand so far behind "were". */
const TO_COMPLEMENT = 3;

const PARTICLES = new Set(
  "listed as registered seen also still now since have has had not all both then reported thought believed feared confirmed said known found among pronounced declared later being shot".split(
    " ",
  ),
);
const isParticle = traitOfWord(({ word }) => PARTICLES.has(word));

const OTHERS = new Set("which whose where of for as to among have has had".split(" "));
/**
 * Most words between those counted and their event say nothing of it, but that no participle of "be" stands there: they are
 * passed by one look. Every word that `eventAfter` asks for is named here.
 */
const matters = traitOfWord(
  (info) =>
    OTHERS.has(info.word) ||
    isOfEvents(info) ||
    isBe(info) ||
    isAdverbWord(info) ||
    isParticle(info) ||
    isStill(info) ||
    isDegree(info) ||
    isNot(info) ||
    isAnew(info) ||
    isGiven(info) ||
    isLeaving(info) ||
    isPrison(info) ||
    isHospital(info) ||
    says(info),
);

/** Whether the noun phrase before it is who the event happens to. */
function undergoes(event: EnglishEvent, word: string, passive: boolean, adjacent: boolean, comma: boolean): boolean {
  if (word.endsWith("ing") && event.undergoer === "object") return passive && word === "being";
  if (event.form === "adjective") return adjacent || passive;
  if (event.undergoer !== "object") return true;
  return passive || (adjacent && !comma);
}
