/** Whether something holds all words of a question, whatever their spelling: what short lists filter by. */
import type { Claim, Thread } from "@isnad/dossier";
import { formsOf } from "../search/forms.ts";
import { bareWords } from "../search/tokens.ts";

const written = new WeakMap<object, string>();

/** The words of a question, each by the spellings it may have; none where it holds no word. */
export const wordsOf = (question: string): readonly (readonly string[])[] => bareWords(question).map(formsOf);

/** Whether the text holds each word in some spelling, or a word that begins with it. */
export function holds(thing: object, words: ReturnType<typeof wordsOf>, textOf: () => string): boolean {
  let text = written.get(thing);
  if (text === undefined) {
    text = ` ${bareWords(textOf()).join(" ")} `;
    written.set(thing, text);
  }
  const there = text;
  return words.every((forms) => there.includes(` ${forms[0]}`) || forms.some((form) => there.includes(` ${form} `)));
}

export const claimText = ({ words, label, origin, chain }: Claim): string =>
  [words, label, origin, ...chain.map(({ name }) => name)].filter((one) => one !== null).join("\n");

/** The question that a thread answers, in words. */
export const questionText = ({ measure, group, labels, place }: Thread): string =>
  [measure, group, place ?? "", ...labels].join("\n");
