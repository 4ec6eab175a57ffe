/** Subjects before their verb: «لكن الوزارة قالت», «الشركة، وهي …، نفت», «الجماعة التي تقول». */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { quoteAround } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Spoken, agreesWith } from "./agreement.ts";
import type { Kind } from "./kinds.ts";
import { anonymityFrom } from "./anonymity.ts";
import { attached, BEFORE_VERB, phraseFrom } from "./phrase.ts";
import { type Scene, startAt } from "./scene.ts";

const REACH = 40;
const hasPronoun = factOfWord(({ word }) => /^(?:من|في|عن|علي|الي|ب|ل)(?:ه|ها|هم|هما)$/u.test(word));
const INSIDE: ReadonlySet<Kind | undefined> = new Set<Kind>([
  "noun",
  "quantifier",
  "demonstrative",
  "digits",
  "preposition",
  "bracket",
]);

/** The phrase right before a verb that can be its subject, or null; any that agrees with `cue` where one is given. */
export function subjectBefore(scene: Scene, verb: number, cue: Spoken | null): TokenRange | null {
  const { conjunction } = (scene.tokens[verb] as Token).info;
  if (conjunction === "ف") return asFor(scene, verb, cue);
  if (conjunction !== "") return null;
  const floor = Math.max(startAt(scene, verb), verb - REACH);
  let at = beforeAnonymity(scene, verb, floor);
  while (at >= floor && (scene.kinds[at] === "adverb" || scene.kinds[at] === "time" || scene.kinds[at] === "verbal"))
    at--;
  if (at < floor) return null;
  // «عملتها التي قال عنها»: the relative is what it is about
  const about = scene.tokens[verb + 1]?.info;
  if (about !== undefined && hasPronoun(about) && (scene.kinds[at] === "relative" || about.word.startsWith("في")))
    return null; // «بيانا قالت فيه»
  if (scene.kinds[at] === "relative") {
    const last = scene.kinds[at - 1] === "comma" ? at - 2 : at - 1;
    return endingAt(scene, last, floor, cue);
  }
  // «صحة أنباء تحدثت عن»: what somebody denies speaks
  if (isHearsay(scene, at)) return { first: at, last: at };
  if (scene.kinds[at] === "comma") {
    const open = parenthesis(scene, at, floor);
    if (open < 0) return null;
    at = open - 1;
  }
  return endingAt(scene, at, floor, cue);
}

/** «مصدرا لم يشأ كشف هويته قال»: the token before such a clause, else the one before the verb. */
function beforeAnonymity(scene: Scene, verb: number, floor: number): number {
  if (verb - 1 < floor || !isPossessed((scene.tokens[verb - 1] as Token).info)) return verb - 1;
  for (let at = verb - 3; at > Math.max(floor, verb - 12); at--)
    if (anonymityFrom(scene, at) === verb - 1) return at - 1;
  return verb - 1;
}
const isPossessed = factOfWord(({ word }) => /(?:ه|ها|هم|هما)$/u.test(word));

const fits = (scene: Scene, phrase: TokenRange, cue: Spoken | null) =>
  cue === null || agreesWith(scene, cue, phrase, true);

/** «أما الوزيرة فقالت»: the phrase between أما and its ف. */
function asFor(scene: Scene, verb: number, cue: Spoken | null): TokenRange | null {
  const floor = Math.max(startAt(scene, verb), verb - REACH);
  for (let at = verb - 2; at >= floor; at--) {
    if (!isAsFor((scene.tokens[at] as Token).info)) continue;
    const phrase = phraseFrom(scene, at + 1, verb - 1, BEFORE_VERB);
    if (phrase === null || !fits(scene, phrase, cue)) return null;
    // «أما الوزيرة، التي غابت، فقالت»
    return phrase.last === verb - 1 || scene.kinds[phrase.last + 1] === "comma" ? phrase : null;
  }
  return null;
}
const isAsFor = factOfWord(({ word }) => /^و?اما$/u.test(word));

/** The comma that opens a parenthesis closed by the comma at `close`: «، وهو …،», «، الذي …،», an apposition; or -1. */
function parenthesis(scene: Scene, close: number, floor: number): number {
  for (let at = close - 1; at > floor; at--) {
    if (scene.kinds[at] !== "comma") continue;
    const next = scene.tokens[at + 1] as Token;
    const kind = scene.kinds[at + 1];
    if (kind === "relative" || (kind === "pronoun" && next.info.conjunction === "و")) return at;
    if (kind === "noun" && next.info.conjunction === "" && attached(scene, at + 1) === "") return at;
  }
  return -1;
}

/** The longest phrase that ends at a token and begins a clause. */
function endingAt(scene: Scene, last: number, floor: number, cue: Spoken | null): TokenRange | null {
  let first = last;
  while ((first >= floor && INSIDE.has(scene.kinds[first])) || isNameInMarks(scene, first, floor)) first--;
  first++;
  // «لكن»-, «و»-joined nouns begin a clause; a phrase with a preposition before it is no subject
  for (let from = first; from <= last; from++) {
    const kind = scene.kinds[from];
    if (kind === "preposition") {
      // «وأنصار للحزب يتهمون»: an indefinite noun whose verb describes it
      const next = scene.tokens[from + 1]?.info;
      const occasion = next?.entries.medium;
      if (next === undefined || next.article) return null;
      if (occasion !== undefined && (occasion.role !== "occasion" || isWithin((scene.tokens[from] as Token).info)))
        return null;
      if (next.entries.speaker === undefined) {
        // «في اشتباكات بين القوات وأنصار للحزب يتهمون»
        while (from < last && scene.tokens[from + 1]?.info.conjunction !== "و") from++;
        if (scene.tokens[from + 1]?.info.entries.speaker === undefined) return null;
      }
      continue;
    }
    if (kind !== "noun" && kind !== "quantifier" && kind !== "demonstrative") continue;
    if (attached(scene, from) !== "") return null;
    const phrase = phraseFrom(scene, from, last, BEFORE_VERB);
    if (phrase === null || phrase.last !== last) return null;
    if (fits(scene, phrase, cue)) return phrase;
    // «القوات وأنصار للحزب يتهمون»: only the last of those that «و» joins
    while (from < last && scene.tokens[from + 1]?.info.conjunction !== "و") from++;
  }
  return null;
}

const isWithin = factOfWord(({ word }) => /^[وف]?(?:في|عبر|خلال|علي|مع|الي|من)$/u.test(word));

const isHearsay = (scene: Scene, at: number) =>
  scene.kinds[at] === "noun" &&
  saysSo((scene.tokens[at] as Token).info) &&
  scene.tokens[at - 1]?.info.entries.medium === undefined;
const HEARSAY = new Set([
  "انبا",
  "تقارير",
  "معلومات",
  "شايعات",
  "مزاعم",
  "روايات",
  "شعارات",
  "لافتات",
  "هتافات",
  "رسايل",
]);
const saysSo = factOfWord(({ article, conjunction, stem }) => !article && conjunction === "" && HEARSAY.has(stem));

const isNameInMarks = (scene: Scene, at: number, floor: number) => {
  if (at < floor) return false;
  const quote = quoteAround(scene, at);
  return quote !== null && quote.closed && quote.close - quote.open <= 6 && quote.open > floor;
};
