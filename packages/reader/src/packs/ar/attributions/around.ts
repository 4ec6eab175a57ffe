/** What a source named by «بحسب الوزارة» says: the clauses behind it, or around it where it stands last or in their midst. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { isWord } from "../figures/words.ts";
import { sourceBetween } from "./between.ts";
import { clauseFrom } from "./content.ts";
import { startsAccording } from "./cuts.ts";
import type { Kind } from "./kinds.ts";
import { attached } from "./phrase.ts";
import { type Scene, startAt } from "./scene.ts";

/** What follows a source named first: after its comma, a «فإن» or a «أن». */
export function following(scene: Scene, from: number, limit: number): TokenRange[] {
  let at = from;
  for (let k = from; k <= Math.min(limit, from + 24); k++) {
    const token = scene.tokens[k] as Token;
    if (scene.kinds[k] === "comma" && scene.kinds[k + 1] !== "relative") {
      at = k + 1;
      break;
    }
    if (token.info.conjunction === "ف" || (scene.kinds[k] === "that" && k > from) || scene.kinds[k] === "verb") {
      at = k;
      break;
    }
  }
  return at > limit ? [] : [clauseFrom(scene, at)];
}

const APART: ReadonlySet<Kind | undefined> = new Set<Kind>(["comma", "stop", "bracket", "dash", "quote", "relative"]);

/** What comes before a source named last, and what goes on after it. */
export function around(scene: Scene, at: number, after: number, limit: number, tally: boolean): TokenRange[] {
  let last = at - 1;
  while (scene.kinds[last] === "comma" || scene.kinds[last] === "dash") last--;
  let first = startAt(scene, at);
  if (last < first) return following(scene, after, limit);
  // «، وفق دبلوماسي تحدث إلى الصحيفة، بـ»
  const described = scene.kinds[after] === "verb" && scene.kinds[at - 1] === "comma";
  const closes = described ? sourceBetween(scene, at - 1, limit) : -1;
  if (closes >= 0) after = closes;
  const midst =
    scene.kinds[at - 1] === "comma" &&
    scene.kinds[after] === "comma" &&
    after < limit &&
    (isCount(scene, after + 1) || completes(scene, after + 1, midstStart(scene, first, last), last));
  if (tally) first = countStart(scene, first, last);
  else first = midst ? midstStart(scene, first, last) : clauseStart(scene, first, last);
  if (scene.kinds[at - 1] !== "comma" && after <= limit && !APART.has(scene.kinds[after])) {
    // in the midst of its clause: «واعتقلت الشرطة، وفق الوالي، عشرة» without its commas
    for (let k = last; k > first; k--) {
      if (scene.kinds[k - 1] === "comma" && (scene.tokens[k] as Token).info.conjunction !== "") first = k;
    }
    return [{ first, last }, clauseFrom(scene, after)];
  }
  const parts: TokenRange[] = [{ first, last }];
  if (scene.kinds[after] === "comma" && after < limit && (midst || goesOn(scene, after + 1))) {
    const info = (scene.tokens[after + 1] as Token).info;
    if (info.conjunction === "" && (midst || !speaksHere(info))) parts.push(clauseFrom(scene, after + 1));
  }
  return parts;
}

/** «بلغت الكلفة، بحسب البنك، نحو مليون»: after the source's comma the clause goes on. */
function goesOn(scene: Scene, at: number): boolean {
  const kind = scene.kinds[at];
  if (kind === "verb" || kind === "noun" || kind === "digits" || kind === "quantifier") return true;
  return carriesOn((scene.tokens[at] as Token).info);
}
/** «…، بحسب شاهد، ما بين ثمانية وعشرة»: the clause lacks its count, or what it is not more than. */
function isCount(scene: Scene, at: number): boolean {
  const { info } = scene.tokens[at] as Token;
  const kind = scene.kinds[at];
  return kind === "digits" || kind === "quantifier" || carriesOn(info) || info.entries.numeral !== undefined;
}
/** A verb of speech that needs no certain object to be one: «ليزيد العدد» goes on. */
const speaksHere = factOfWord(
  ({ entries: { cue } }) => cue !== undefined && !("frame" in cue && cue.frame.needs !== null),
);
/** «لوحت كينيا، وفق دبلوماسي، بفرض …»: a verb that has nothing but its subject so far. */
const completes = (scene: Scene, at: number, first: number, last: number) =>
  last - first < 3 &&
  scene.kinds[first] === "verb" &&
  (scene.kinds[at] === "preposition" || attached(scene, at) !== "");
const carriesOn = isWord("نحو حوالي قرابة زهاء إلى بين ما إلا سوى");

const isJoinedVerb = (scene: Scene, at: number) =>
  scene.kinds[at] === "verb" && (scene.tokens[at] as Token).info.conjunction !== "";

/** The clause that a source stands in the midst of: from its relative, its أن, or the last verb that «و» joins. */
function midstStart(scene: Scene, first: number, last: number): number {
  if (isJoinedVerb(scene, last)) return last; // «ولوحت، وفق دبلوماسي، بـ»
  for (let at = last; at > Math.max(first, last - 40); at--) {
    // «التي فاقت، بحسب الخبراء، مئتين»: no noun stands behind its verb yet
    if (scene.kinds[at - 1] === "relative" && last - at <= 2 && !(scene.tokens[last] as Token).info.article) return at;
    if (scene.kinds[at] === "that") return at;
    if (isJoinedVerb(scene, at) && scene.kinds[at - 1] === "comma") return at;
  }
  return first;
}

/** The clause right before a tally: after a relative, from a joined verb, or after the preposition of a cue. */
function countStart(scene: Scene, first: number, last: number): number {
  for (let at = last; at > Math.max(first, last - 40); at--) {
    if (scene.kinds[at - 1] === "relative") return at;
    if (isJoinedVerb(scene, at) && (scene.kinds[at - 1] === "comma" || !isAnotherCount(scene, at))) return at;
    const cue = (scene.tokens[at] as Token).info.entries.cue;
    if (cue?.kind === "participle") return scene.kinds[at + 1] === "preposition" ? at + 2 : at + 1;
    if (scene.kinds[at] === "that") return at;
  }
  return first;
}

/** «قتل 12 شخصا وأصيب 30، وفق حصيلة»: one tally of two counts. */
function isAnotherCount(scene: Scene, at: number): boolean {
  if ((scene.tokens[at] as Token).info.entries.outcome === undefined) return false;
  for (let k = at - 1; k >= at - 6; k--)
    if (scene.kinds[k] === "comma" || scene.kinds[k] === undefined) return false;
    else if (isCount(scene, k)) return true;
  return false;
}

/** Where the clause before a trailing source begins: inside a report of speech at its content, else at the sentence. */
function clauseStart(scene: Scene, first: number, last: number): number {
  for (let at = last; at > Math.max(first, last - 60); at--) {
    // «640 بحسب الشرطة، و800 بحسب المنظمين»: what stands before has a source of its own
    if (startsAccording(scene, at)) {
      for (let k = at + 1; k < last; k++) if (scene.kinds[k] === "comma") return k + 1;
    }
    const cue = (scene.tokens[at] as Token).info.entries.cue;
    if (cue !== undefined && "frame" in cue && cue.kind !== "masdar") {
      for (let k = at + 1; k <= last; k++) if (scene.kinds[k] === "that") return k;
    }
  }
  return first;
}
