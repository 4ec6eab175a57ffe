/** What the subject of a sentence says of those counted behind its verb: "the freed captives comprised three students". */
import { sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Measure } from "../../../contract/types.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Frames, resolved } from "./frames.ts";
import { look } from "./look.ts";
import { BE } from "./stops.ts";

export const isMadeUp = factOfWord(({ word }) =>
  /^(?:comprise[ds]?|comprising|includ(?:e|es|ed|ing)|were|are|was|is|numbered|totall?ed)$/.test(word),
);
const isBetween = factOfWord(
  ({ word, entries }) => entries.qualifier !== undefined || /^(?:also|all|of|some)$/.test(word),
);

/** "the dead include two nurses", "among the injured were nine pupils", "the freed captives comprised": null where no such subject stands there. */
export function measureOfSubject(doc: Document, number: number, frames: Frames): Measure | null {
  let verb = number - 1;
  while (verb > Math.max(0, number - 4) && isBetween((doc.tokens[verb] as Token).info)) verb--;
  const token = doc.tokens[verb];
  if (token === undefined || token.sentence !== doc.tokens[number]?.sentence) return null;
  // "Of the dead, 40 are women", "of those killed, 40 were children"
  if (token.info.word === ",") return wordAt(doc, verb - 3) === "of" ? measureOfNoun(doc, verb - 1, frames) : null;
  if (!isMadeUp(token.info)) return null;
  return (
    amongWhom(doc, verb, frames) ?? measureOfNoun(doc, verb - 1, frames) ?? participleFirst(doc, verb, frames) ?? null
  );
}

/** "Killed in the raid were two commanders", "Also hurt was a child": the participle that opens the sentence. */
function participleFirst(doc: Document, verb: number, frames: Frames): Measure | null {
  const { sentence, info } = doc.tokens[verb] as Token;
  if (!BE.has(info.word)) return null;
  let first = verb - 1;
  while (first > verb - 14 && doc.tokens[first - 1]?.sentence === sentence) first--;
  if (doc.tokens[first - 1]?.sentence === sentence) return null;
  while (first < verb && /^(?:also|among|those)$/.test(wordAt(doc, first))) first++;
  const event = look(doc, first, "englishEvent");
  if (event === null || event.last >= verb || event.entry.form !== "verb" || event.entry.undergoer === "subject")
    return null;
  return resolved(event.entry, event.entry.measure, frames);
}

/** "among those detained in the capital were nine students", "those who died on Monday included": what the clause says that names them. */
function amongWhom(doc: Document, verb: number, frames: Frames): Measure | null {
  const { sentence, info } = doc.tokens[verb] as Token;
  const named = BE.has(info.word) ? "among" : "those";
  let whom = verb - 1;
  while (whom > verb - 16 && sentenceAt(doc, whom) === sentence && wordAt(doc, whom) !== named) whom--;
  const token = tokenAt(doc, whom);
  if (token === undefined || token.sentence !== sentence || token.info.word !== named) return null;
  for (let at = whom + 1; at < Math.min(whom + 8, verb); at++) {
    const event = look(doc, at, "englishEvent");
    if (event !== null) return resolved(event.entry, event.entry.measure, frames);
  }
  return null;
}
/** What the noun phrase that ends at this token says of those it names: "the dead", "those arrested", "the freed captives". */
function measureOfNoun(doc: Document, end: number, frames: Frames): Measure | null {
  const before = wordAt(doc, end - 1);
  const event = look(doc, end, "englishEvent");
  if (event !== null && event.last === end && /^(?:those|people|persons)$/.test(before) && event.entry.form === "verb")
    return resolved(event.entry, event.entry.measure, frames);
  for (let first = end; first > end - 3; first--) {
    const harm = look(doc, first, "englishHarmNoun");
    if (harm !== null && harm.last === end) return attributeBefore(doc, first, frames) ?? harm.entry.measure;
    const people = look(doc, first, "englishPeople");
    if (people !== null && people.last === end) return attributeBefore(doc, first, frames);
  }
  return null;
}

/** "the freed captives": a participle between an article and the noun. */
function attributeBefore(doc: Document, noun: number, frames: Frames): Measure | null {
  const event = look(doc, noun - 1, "englishEvent");
  if (event === null || event.last !== noun - 1 || event.entry.undergoer !== "object") return null;
  return BE.has(wordAt(doc, noun - 2)) ? null : resolved(event.entry, event.entry.measure, frames);
}
