/** Where a noun ends that is what was said. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { clauseFrom } from "./content.ts";
import type { Scene } from "./scene.ts";

/** A noun with its preposition, or somebody addressed: to a joined verb of the narrator's. */
export function withoutNext(scene: Scene, range: TokenRange, from: number): TokenRange {
  for (let at = from + 1; at < range.last; at++) {
    if (scene.kinds[at] !== "comma" || scene.quoteAt[at] !== scene.quoteAt[range.first]) continue;
    const next = scene.tokens[at + 1] as Token;
    if (next.info.conjunction !== "" && scene.kinds[at + 1] === "verb" && !/^[يتس]/u.test(next.info.stem))
      return { first: range.first, last: at - 1 };
  }
  return range;
}

/** «… بينهم طفل», «… مع هطول أمطار», «… ليرتفع العدد إلى 12»: more of what was said. */
const addsMore = factOfWord(
  ({ stem, word }) =>
    /^(?:بين|فضلا|اضاف|بينهم|من|علاوه|ضمن|احدهم|احداها|معظم|غالبي|اغلب|نصفهم|مقابل)/u.test(stem) ||
    /^(?:مع|منهم|منها|بمن|بما|وسط|ل[يت](?:رتفع|صل|بلغ|صبح|تجاوز))$/u.test(word),
);

/** What is announced, denied or confirmed as a noun: to the first comma that no further noun follows. */
export function nounFrom(scene: Scene, first: number): TokenRange {
  const { last } = clauseFrom(scene, first);
  for (let at = first + 1; at <= last; at++) {
    // «عرضت الدعم بعدما قالت …»
    if (scene.kinds[at] === "subordinator" && scene.tokens[at + 1]?.info.entries.cue?.kind === "verb")
      return { first, last: at - 1 };
    if (scene.kinds[at] !== "comma" || (scene.quoteAt[at] as number) !== scene.quoteAt[first]) continue;
    const kind = scene.kinds[at + 1];
    const next = scene.tokens[at + 1];
    const joined = next?.info.conjunction === "و" && (kind === "noun" || kind === "digits" || kind === "quantifier");
    const goesOn = kind === "relative" || raisesTally(scene, at + 1) || (next !== undefined && addsMore(next.info));
    if (!joined && !goesOn) return { first, last: at - 1 };
  }
  return { first, last };
}

/** «، ما يرفع الحصيلة إلى» */
const raisesTally = (scene: Scene, at: number) =>
  /^(?:ما|مما)$/u.test(scene.tokens[at]?.info.word ?? "") &&
  /^(?:[يت]?رفع|رفعت)$/u.test(scene.tokens[at + 1]?.info.word ?? "");
