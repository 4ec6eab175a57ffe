/** People listed among others: what befell those befell these. */
import type { Measure } from "../../../contract/types.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { type Counted, acts } from "./counted.ts";
import { look } from "./look.ts";
import { isWithKin } from "./kin.ts";
import { isOfInhabitants } from "./population.ts";
import { takesPart } from "./own-verb.ts";
import { type PersonContext, type Said, countsPeople, standsAlone } from "./said.ts";
import { INCLUDING, LIST, isSaying } from "./stops.ts";
import { measureOfSubject } from "./subject.ts";
import { isAboard } from "./whole.ts";

/** "…and two pilots", "including three children", "two of them": what happened to those before happened to these. */
export function listed(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  { before, frames }: PersonContext,
): Said | null {
  const apposed =
    apposedTo(doc, number.first) ?? ofThoseBefore(doc, number.first) ?? measureOfSubject(doc, number.first, frames);
  if (apposed !== null) return { rule: "en.figure.listed", measure: apposed, event: null, weight: 3 };
  if (before === null || acts(doc, counted)) return null;
  if (!OF_HARM.has(before.measure) && before.measure !== "protesters_present") return null;
  if (!countsPeople(counted) && !standsAlone(counted)) return null;
  const rule = "en.figure.listed";
  // "four were shot, two fatally"
  if (before.measure === "injured" && /^(?:fatally|mortally)$/.test(doc.tokens[number.last + 1]?.info.word ?? ""))
    return { rule, measure: "killed", event: null, weight: 3 };
  const sameSentence = doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
  // "had left with 120 people on board": no part of those told of
  if (isOfInhabitants(doc, number, counted)) return null;
  if (isAboard(doc, counted.phrase?.last ?? number.last)) return null;
  // "Six teams, comprising 90 personnel, were sent"
  if (!sameSentence && counted.phrase !== null && holdsAt(doc, counted.phrase.last, isAtWork)) return null;
  if (!sameSentence && isWithKin(doc, number, counted)) return null;
  if (counted.part === "them" || includes(doc, number.first, sameSentence))
    return { rule, measure: before.measure, event: null, weight: 3 };
  // "12,000 people marched in the capital and 43,000 in the south"
  const crowd = before.measure === "protesters_present" && !(standsAlone(counted) && isWhere(doc, number.last + 1));
  if (sameSentence && !crowd && isList(doc, before.last + 1, number.first))
    return { rule, measure: before.measure, event: null, weight: 2 };
  return null;
}

const isAtWork = factOfWord(({ word }) => /^(?:personnel|rescuers|responders)$/.test(word));

const isWhere = (doc: Document, at: number) => /^(?:in|at|on|outside|near)$/.test(doc.tokens[at]?.info.word ?? "");

const isBreak = factOfWord(({ word }) => /^[-–—:(]$/.test(word));
/** "the hostages - three Danes and a Swede": what the noun before the dash says of them. */
function apposedTo(doc: Document, number: number): Measure | null {
  if (!holdsAt(doc, number - 1, isBreak)) return null;
  const noun = look(doc, number - 2, "englishHarmNoun");
  return noun !== null && noun.last === number - 2 ? noun.entry.measure : null;
}

/** "Of the injured, 31 are children", "of those arrested, 12 are minors": whose part the number is. */
function ofThoseBefore(doc: Document, number: number): Measure | null {
  const comma = doc.tokens[number - 1];
  if (comma?.info.word !== "," || comma.sentence !== doc.tokens[number]?.sentence) return null;
  for (let of = number - 3; of > number - 9 && of >= 0; of--) {
    if (doc.tokens[of]?.info.word !== "of" || !/^(?:the|those|these)$/.test(doc.tokens[of + 1]?.info.word ?? ""))
      continue;
    const opens = of === 0 || doc.tokens[of - 1]?.sentence !== comma.sentence || doc.tokens[of - 1]?.kind === "mark";
    if (!opens) return null;
    for (let at = of + 2; at < number - 1; at++) {
      const hit = look(doc, at, "englishHarmNoun") ?? look(doc, at, "englishEvent");
      if (hit !== null) return hit.entry.measure;
    }
    return null;
  }
  return null;
}

/** Another clause begins, with others in it: "shot near a park where 300 nurses were on strike". */
const isElsewhere = factOfWord(({ word }) => /^(?:where|while|whose)$/.test(word));

/** Between two members of a list stand a comma or "and", with at most a short phrase before them. */
function isList(doc: Document, from: number, to: number): boolean {
  if (to - from > 12) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (LIST.has(word)) joined = true;
    else if (isSaying(doc, at) || holdsAt(doc, at, isElsewhere)) return false;
  }
  return joined;
}

/** "including", "among them" shortly before the number. */
function includes(doc: Document, number: number, sameSentence: boolean): boolean {
  for (let at = number - 1; at >= number - 5 && at >= 0; at--) {
    const word = doc.tokens[at]?.info.word ?? "";
    if (INCLUDING.has(word)) return word !== "with" || (sameSentence && !takesPart(doc, at));
    if (word === "among" && /^(?:them|those|the)$/.test(doc.tokens[at + 1]?.info.word ?? "")) return true;
    if (doc.tokens[at]?.info.word === ".") return false;
  }
  return false;
}

/** "Most of those rescued are Eritreans. It said 22 minors were among them": what happened to those spoken of last. */
export function amongThem(doc: Document, number: FoundNumber, end: number): Said | null {
  const word = (at: number) => doc.tokens[at]?.info.word ?? "";
  if (word(end + 2) !== "among" || !/^(?:are|were)$/.test(word(end + 1)) || !/^(?:them|those)$/.test(word(end + 3)))
    return null;
  for (let at = number.first - 1; at > number.first - 40 && at > 0; at--) {
    if (!/^(?:those|people|persons|the)$/.test(word(at - 1))) continue;
    const hit = look(doc, at, "englishHarmNoun") ?? (word(at - 1) === "the" ? null : look(doc, at, "englishEvent"));
    if (hit !== null) return { rule: "en.figure.listed", measure: hit.entry.measure, event: null, weight: 3 };
  }
  return null;
}
