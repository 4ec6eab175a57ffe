/** A text in capitals on its way to usual spelling, and the names in it. */
import { Gap, type Token } from "../../../text/tokens.ts";
import { LINKS, Trait, traitsOf } from "./words.ts";

/** How a word is written where capitals tell names from other words. */
export const Case = { asWritten: 0, small: 1, capital: 2 } as const;
export type Case = (typeof Case)[keyof typeof Case];

/** A text on its way to usual spelling. */
export interface Draft {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token. */
  readonly cases: Uint8Array;
  /** Words known as names and as short forms from some place in the text, wherever else they stand. */
  readonly names: Set<string>;
  readonly shortForms: Set<string>;
}

/** A name has at most so many words. */
const LONGEST = 5;

export const wordAt = ({ tokens }: Draft, at: number): string => tokens[at]?.info.word ?? "";
export const hasTrait = ({ tokens }: Draft, at: number, traits: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.kind === "word" && (traitsOf(token.info) & traits) !== 0;
};

export function capitalise({ cases }: Draft, first: number, last: number): void {
  for (let at = first; at <= last; at++) if (cases[at] === Case.small) cases[at] = Case.capital;
}

/** Whether a word can be one of a name: no meaning, class or ending tells otherwise, and it goes on in its paragraph. */
export function canBeName(draft: Draft, at: number, whatever: number): boolean {
  const token = draft.tokens[at];
  if (token === undefined || token.kind !== "word" || token.gap === Gap.paragraph) return false;
  const traits = traitsOf(token.info);
  if ((traits & Trait.given) !== 0) return true;
  return (
    token.end - token.start > 1 &&
    (traits & ~whatever & (Trait.common | Trait.ending | Trait.capital | Trait.shortForm)) === 0
  );
}

/** The last token of the name that begins at one; one before it where none does. `whatever`: traits the first word may have. */
export function endOfName(draft: Draft, first: number, whatever = 0): number {
  const { tokens } = draft;
  let last = first - 1;
  for (let at = first; at < first + LONGEST + 3; at++) {
    const word = wordAt(draft, at);
    if (canBeName(draft, at, at === first ? whatever : 0)) last = at;
    else if (isInitial(draft, at)) at++;
    else if (word === "-" && last === at - 1 && tokens[at]?.gap === Gap.none && tokens[at + 1]?.gap === Gap.none)
      continue;
    else if (!LINKS.has(word)) break;
  }
  return last;
}

/** "J." */
const isInitial = ({ tokens, text }: Draft, at: number): boolean => {
  const [token, dot] = [tokens[at], tokens[at + 1]];
  return (
    token?.kind === "word" &&
    token.end - token.start === 1 &&
    dot?.gap === Gap.none &&
    text.charCodeAt(dot.start) === 0x2e
  );
};

export function takeName(draft: Draft, first: number, last: number): void {
  const behind = draft.tokens[last + 1];
  const site = behind !== undefined && behind.gap !== Gap.none && behind.info.entries.site !== undefined;
  capitalise(draft, first, site ? last + 1 : last);
  for (let at = first; at <= last; at++) {
    const token = draft.tokens[at] as Token;
    if (at > first && LINKS.has(token.info.word) && draft.cases[at] === Case.capital) draft.cases[at] = Case.small;
    if (token.end - token.start > 2 && token.kind === "word" && !hasTrait(draft, at, Trait.common | Trait.head))
      draft.names.add(token.info.word);
  }
}
