/** Whether something holds all words of a question, whatever their spelling: what lists filter by. */
import type { Claim, Thread } from "@isnad/dossier";
import { fold } from "@isnad/reader/fold";

/** The folded words of a question. */
export const wordsOf = (question: string): readonly string[] =>
  fold(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const folded = new WeakMap<object, string>();

/** Whether the folded text holds each word, or a longer one that begins or ends with it (as Arabic words do). */
export function holds(thing: object, words: readonly string[], textOf: () => string): boolean {
  let text = folded.get(thing);
  if (text === undefined) {
    text = fold(textOf());
    folded.set(thing, text);
  }
  const there = text;
  return words.every((word) => there.includes(word));
}

export const claimText = ({ words, label, origin, chain }: Claim): string =>
  [words, label, origin, ...chain.map(({ name }) => name)].filter((one) => one !== null).join("\n");

export const threadText = ({ measure, group, labels, place, claims }: Thread): string =>
  [measure, group, place ?? "", ...labels, ...claims.map(claimText)].join("\n");
