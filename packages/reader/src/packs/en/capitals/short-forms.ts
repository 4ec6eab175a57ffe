/** Short forms in brackets behind what they stand for: "NORTHERN WORKERS FRONT (NWF)". */
import { capitalise, Case, type Draft, hasTrait, wordAt } from "./draft.ts";
import { NOTES, Trait } from "./words.ts";

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
const WITHIN = new Set(["-", "'", "’", "s"]);
/** A body's name has at most so many words, the small ones among them. */
const LONGEST = 14;

/** Gives the words before a short form in brackets that it stands for their capitals. */
export function spelledOut(draft: Draft, bracket: number): void {
  const first = byLetters(draft, bracket);
  for (let at = first < 0 ? byHead(draft, bracket) : first; at < bracket; at++)
    if (!SKIPPED.has(wordAt(draft, at))) capitalise(draft, at, at);
}

/** "THE KDF [KRAMBO DOCKERS FRONT]": the words in brackets behind their short form; it is known as one from then on. */
export function spelledBehind(draft: Draft, open: number): void {
  const short = wordAt(draft, open - 1);
  if (short.length < 2 || short.length > 8 || draft.tokens[open - 1]?.kind !== "word") return;
  let letter = 0;
  let at = open + 1;
  for (; at < open + LONGEST && draft.tokens[at]?.kind === "word"; at++) {
    const word = wordAt(draft, at);
    if (word.startsWith(short[letter] ?? "]")) letter++;
    else if (!SKIPPED.has(word)) return;
  }
  if (letter < short.length || !/^[)\]]$/.test(wordAt(draft, at))) return;
  for (let k = open + 1; k < at; k++) if (!SKIPPED.has(wordAt(draft, k))) capitalise(draft, k, k);
  draft.shortForms.add(short);
  draft.cases[open - 1] = Case.asWritten;
}

/** Where the words begin whose first letters the short form has, in order; -1 where there are no such words. */
function byLetters(draft: Draft, bracket: number): number {
  const short = wordAt(draft, bracket + 1);
  let letter = short.length - 1;
  for (let at = bracket - 1; at >= 0 && at > bracket - LONGEST; at--) {
    const word = wordAt(draft, at);
    if (draft.tokens[at]?.kind !== "word" && !WITHIN.has(word)) return -1;
    if (word.startsWith(short[letter] as string)) letter--;
    else if (!SKIPPED.has(word) && !WITHIN.has(word)) return -1;
    if (letter < 0) return at;
  }
  return -1;
}

/** The short form is of another language: the words of the phrase, where one of them is a body's. */
function byHead(draft: Draft, bracket: number): number {
  let first = bracket;
  let body = false;
  for (let at = bracket - 1; at >= 0 && at > bracket - LONGEST; at--) {
    const token = draft.tokens[at];
    const word = wordAt(draft, at);
    if (SKIPPED.has(word) && (word !== "the" || wordAt(draft, at - 1) === "of")) continue;
    if (WITHIN.has(word) && word !== "-") continue;
    if (token?.kind !== "word" || word === "the" || word === "a" || token.info.entries.title !== undefined) break;
    const { institution } = token.info.entries;
    // "ARMED FORCES": a word of many meanings right before what the body is
    const belongs = word.length > 3 && token.info.entries.cueVerb === undefined && isBody(draft, at + 1);
    if (institution === undefined && !belongs && hasTrait(draft, at, Trait.common)) break;
    body ||= institution !== undefined;
    first = at;
  }
  return body ? first : bracket;
}

const isBody = ({ tokens }: Draft, at: number) => tokens[at]?.info.entries.institution !== undefined;
