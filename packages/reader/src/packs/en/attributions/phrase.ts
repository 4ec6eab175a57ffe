/** The noun phrase that begins at a token, with its apposition, without relative clauses and adverbials. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { isAdverb, isAuxiliary, PLAIN_VERB, PREPOSITION, PRONOUN, SUBORDINATOR, TIE } from "./grammar.ts";
import type { Scene } from "./scene.ts";

const REACH = 40;
/** Prepositions that begin an adverbial of the verb rather than go with the noun. */
const ADVERBIAL =
  /^(?:during|after|before|since|until|amid|as|via|through|about|following|at|on|by|because|despite|when|while)$/;

/** Null where no noun phrase begins there. `wide`: "in", "at" and "on" belong to it ("according to people in the city"). */
export function phraseFrom(scene: Scene, from: number, high: number, wide = false): TokenRange | null {
  if (from > high || !(scene.isWord(from) || /^[@#“"]$/.test(scene.word(from)))) return null;
  if (PRONOUN.has(scene.word(from)) || isAuxiliary(scene.word(from)) || scene.timeEnd(from) >= 0) return null;
  if (PREPOSITION.has(scene.word(from)) || SUBORDINATOR.has(scene.word(from))) return null;
  const last = simple(scene, from, high, wide);
  return { first: from, last: withApposition(scene, last, high) };
}

function simple(scene: Scene, from: number, high: number, wide: boolean): number {
  let last = from;
  for (let at = from; at <= high && at < from + REACH; at++) {
    const word = scene.word(at);
    const bracket = scene.bracketAfter(at);
    if (bracket > 0 && at > from) {
      at = bracket;
      last = at;
      continue;
    }
    const quote = scene.opens(at);
    if (quote !== null && quote.close < at + 8 && quote.close < high && !/^[.,]$/.test(scene.word(quote.close - 1))) {
      at = quote.close;
      last = at;
      continue;
    }
    if (!scene.isWord(at)) {
      if (/^[-–'’.&/@#]$/.test(word) && !scene.isDash(at) && at < high) continue;
      break;
    }
    if (at > from) {
      if (scene.timeEnd(at) >= 0 && !/^['’]$/.test(scene.word(at + 1))) break;
      if (ADVERBIAL.test(word) && !(wide && TIE.has(word))) break;
      if (
        word === "in" &&
        !wide &&
        /^(?:a|an|the)$/.test(scene.word(at + 1)) &&
        /^(?:statement|interview|speech|tweet|post|letter|report|news|press|message|video|telephone|phone|email|televised)$/.test(
          scene.word(at + 2),
        )
      )
        break;
      if (
        isAuxiliary(word) ||
        PLAIN_VERB.has(word) ||
        PRONOUN.has(word) ||
        word === "that" ||
        /^(?:who|which|whose|where|whom)$/.test(word)
      )
        break;
      if (
        word === "and" &&
        (PRONOUN.has(scene.word(at + 1)) || scene.doc.tokens[at + 1]?.info.entries.cueVerb !== undefined)
      )
        break;
      if (word === "but" || word === "to" || isAdverb(word)) break;
    }
    last = at;
  }
  while (last > from && (PREPOSITION.has(scene.word(last)) || /^(?:and|or)$/.test(scene.word(last)))) last--;
  return last;
}

/** ", a local newspaper" and ", director of A": up to the comma or the stop that closes it. */
function withApposition(scene: Scene, last: number, high: number): number {
  if (!scene.isComma(last + 1)) return last;
  const from = last + 2;
  const word = scene.word(from);
  if (
    !scene.isWord(from) ||
    /^(?:who|which|whose|where|and|but|while|as|in|on|at|after|before|according|citing|with|when|for|to|by|during)$/.test(
      word,
    ) ||
    /(?:ing|ly)$/.test(word)
  )
    return last;
  if (isAuxiliary(word) || PRONOUN.has(word) || SUBORDINATOR.has(word) || scene.timeEnd(from) >= 0) return last;
  for (let at = from; at <= high && at < from + 16; at++) {
    const here = scene.word(at);
    if (scene.isComma(at) || (scene.isStop(at) && at >= high - 1) || scene.isDash(at)) return at > from ? at - 1 : last;
    if (isAuxiliary(here) || PLAIN_VERB.has(here) || PRONOUN.has(here) || scene.opens(at) !== null) return last;
    if (/^(?:who|which|in|on|at|during|after)$/.test(here) && at > from + 1)
      return /^(?:in|on|at|during|after)$/.test(here) &&
        scene.word(from).match(/^(?:a|an|the)$/) === null &&
        !scene.capital(from)
        ? at - 1
        : last;
    if (at === high) return at;
  }
  return last;
}
