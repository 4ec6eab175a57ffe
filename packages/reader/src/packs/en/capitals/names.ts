/** Names in a text in capitals: what stands behind a title, a given name or the head of a name, before a bracketed short form. */
import { lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { LINKS, NOTES, Trait, traitsOf } from "./words.ts";

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
const hasTrait = ({ tokens }: Draft, at: number, traits: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.kind === "word" && (traitsOf(token.info) & traits) !== 0;
};

function capitalise({ cases }: Draft, first: number, last: number): void {
  for (let at = first; at <= last; at++) if (cases[at] === Case.small) cases[at] = Case.capital;
}

/** Whether a word can be one of a name: no meaning, class or ending tells otherwise, and it goes on in its paragraph. */
function canBeName(draft: Draft, at: number, whatever: number): boolean {
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
function endOfName(draft: Draft, first: number, whatever = 0): number {
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

function takeName(draft: Draft, first: number, last: number): void {
  capitalise(draft, first, last);
  for (let at = first; at <= last; at++) {
    const token = draft.tokens[at] as Token;
    if (token.end - token.start > 2 && token.kind === "word" && !hasTrait(draft, at, Trait.common | Trait.head))
      draft.names.add(token.info.word);
  }
}

/** "COLONEL JUAN VARGA", "FOREIGN MINISTER VARGA": gives the token behind what was taken. */
function titled(draft: Draft, at: number): void {
  const { tokens, text } = draft;
  const hit = lookUp(draft, at, "title");
  if (hit === null) return;
  let first = hit.last + 1;
  const dot = tokens[first];
  if (dot?.kind === "mark" && dot.gap === Gap.none && text.charCodeAt(dot.start) === 0x2e) first++;
  const ambiguous = hasTrait(draft, hit.last, Trait.ambiguous) && hit.first === hit.last;
  const last = endOfName(draft, first, ambiguous || hit.entry.is === "office" ? 0 : Trait.ending);
  if (last < first) return;
  if (ambiguous && last === first && !hasTrait(draft, first, Trait.given) && !draft.names.has(wordAt(draft, first)))
    return;
  capitalise(draft, hit.first, hit.last);
  takeName(draft, first, last);
}

/** "(FKL)", "[FKL]": the last token of a body's short form in brackets that begin here; -1 where none does. */
export function bracketed(draft: Draft, at: number): number {
  const open = wordAt(draft, at);
  if (open !== "(" && open !== "[") return -1;
  const close = wordAt(draft, at + 2);
  const short = draft.tokens[at + 1];
  if ((close !== ")" && close !== "]") || short?.kind !== "word" || NOTES.has(short.info.word)) return -1;
  const length = short.end - short.start;
  return length > 1 && length < 9 && !hasTrait(draft, at + 1, Trait.capital) ? at + 2 : -1;
}

const SKIPPED = new Set("of the for and in on to de del la las los y e da do des du et against".split(" "));

/** The words before a short form in brackets that its letters are taken from. */
function spelledOut(draft: Draft, bracket: number): void {
  const short = wordAt(draft, bracket + 1);
  let at = bracket - 1;
  let first = bracket;
  for (let letter = short.length - 1; letter >= 0 && at > bracket - 2 * LONGEST - 4; at--) {
    const word = wordAt(draft, at);
    if (draft.tokens[at]?.kind !== "word" && word !== "-" && word !== "'") return;
    if (word.startsWith(short[letter] as string)) {
      first = at;
      letter--;
    } else if (!SKIPPED.has(word) && word !== "-" && word !== "'" && word !== "s") return;
    if (letter < 0) {
      for (let k = first; k < bracket; k++) if (!SKIPPED.has(wordAt(draft, k))) capitalise(draft, k, k);
      return;
    }
  }
}

const PLACES_OF = new Set(
  "city town village department province district municipality hamlet port island suburb canton neighborhood neighbourhood county".split(
    " ",
  ),
);
const PLACES_BEHIND = new Set(
  "department province district municipality county jurisdiction canton river island islands volcano hill valley city".split(
    " ",
  ),
);

/** Marks the names that begin or end at a token of a stretch in capitals. */
export function nameAt(draft: Draft, at: number): void {
  const token = draft.tokens[at] as Token;
  const { word } = token.info;
  if (token.kind === "mark") {
    if (bracketed(draft, at) > 0) spelledOut(draft, at);
    return;
  }
  const traits = traitsOf(token.info);
  if ((traits & Trait.title) !== 0) titled(draft, at);
  if ((traits & Trait.given) !== 0) {
    const last = endOfName(draft, at);
    if (last > at) takeName(draft, at, last);
  } else if ((traits & Trait.head) !== 0 && (token.end - token.start > 2 || /^(?:el|la|al|de)$/.test(word))) {
    const behind = wordAt(draft, at + 1) === "-" ? at + 2 : at + 1;
    const last = endOfName(draft, behind, Trait.ending);
    if (last >= behind) takeName(draft, at, last);
  }
  if (PLACES_OF.has(word) && wordAt(draft, at + 1) === "of") {
    const last = endOfName(draft, at + 2);
    if (last >= at + 2) takeName(draft, at + 2, last);
  }
  if (PLACES_BEHIND.has(word) && at > 0 && canBeName(draft, at - 1, 0)) takeName(draft, at - 1, at);
}
