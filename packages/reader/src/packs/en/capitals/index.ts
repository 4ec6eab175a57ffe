/**
 * Lines in capitals read as if they were written in the usual way: wires and telexes, headlines, slug lines. Every rule
 * asks a word whether it has a capital; so the words of such lines are looked up in the spelling they would have, and no
 * rule need know of it. The text and all spans stay as they are.
 */
import { oncePerWord } from "../../../lexicon/word.ts";
import type { TokenRange } from "../../../pack.ts";
import { lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { analyze } from "../analyze.ts";
import { linesInCapitals } from "./lines.ts";
import { Case, type Draft, wordAt } from "./draft.ts";
import { nameAt } from "./names.ts";
import { bracketed } from "./short-forms.ts";
import { bodyAt, standingAt } from "./standing.ts";
import { Trait, traitsOf } from "./words.ts";

/** Looks the words of lines in capitals up anew. Does nothing where there are none. */
export function inUsualCase(text: string, tokens: readonly Token[]): void {
  const lines = linesInCapitals(text, tokens);
  if (lines.length === 0) return;
  const draft: Draft = { text, tokens, cases: new Uint8Array(tokens.length), names: new Set(), shortForms: new Set() };
  learn(draft, lines);
  for (const { first, last } of lines) for (let at = first; at <= last; at++) setCase(draft, at);
  for (const { first, last } of lines) for (let at = first; at <= last; at++) nameAt(draft, at);
  for (const line of lines) standing(draft, line);
  for (const line of lines) settle(draft, line);
}

/** What stands where names do; behind the names that are told by more. */
function standing(draft: Draft, { first, last }: TokenRange): void {
  for (let at = first; at <= last; at++) {
    const opens = at === first || (draft.tokens[at] as Token).gap === Gap.paragraph || wordAt(draft, at - 1) === ".";
    standingAt(draft, at, opens);
    bodyAt(draft, at);
  }
}

/** What the lines in usual spelling tell of names and short forms, and what brackets do. */
function learn(draft: Draft, lines: readonly TokenRange[]): void {
  const { tokens } = draft;
  let line = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (line < lines.length && (lines[line] as TokenRange).last < at) line++;
    const { info, kind } = tokens[at] as Token;
    if (line < lines.length && (lines[line] as TokenRange).first <= at) {
      if (bracketed(draft, at) > 0) draft.shortForms.add(wordAt(draft, at + 1));
    } else if (kind === "word" && info.capital && ((traitsOf(info) & Trait.common) === 0 || info.word === "us")) {
      if (info.allCapitals) draft.shortForms.add(info.word);
      else if (tokens[at - 1]?.kind === "word") draft.names.add(info.word);
    }
  }
}

const VERB_BEHIND = /^(?:be|have|not|also|still|yet|well|never|only|even|already|soon|no|now)$/;
const BEFORE_MONTH = /^(?:in|since|until|till|by|during|from|last|next|early|late|mid|of|through|between|-)$/;

/** What a word is by itself, and beside its neighbours. */
function setCase(draft: Draft, at: number): void {
  const { tokens, text, cases } = draft;
  const token = tokens[at] as Token;
  if (token.kind !== "word" || (cases[at] as Case) !== Case.asWritten) return;
  const { word, entries } = token.info;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.end - token.start === 1) {
    const article = word === "a" && token.gap !== Gap.none && next !== undefined && next.gap !== Gap.none;
    const ending = token.gap === Gap.none && /^['’]$/.test(before?.info.word ?? "");
    if (article || ending) cases[at] = Case.small;
    return;
  }
  if (text.charCodeAt(token.start + 1) === 0x2e) return; // "U.S."
  const traits = traitsOf(token.info);
  if ((traits & Trait.shortForm) !== 0 || (at > 0 && bracketed(draft, at - 1) > 0)) return;
  if ((traits & Trait.common) === 0 && draft.shortForms.has(word)) return;
  // "WHO SAYS …": no sentence begins so but a question
  if (word === "who" && opensLine(draft, at)) return;
  if (word === "us") {
    if (draft.shortForms.has(word)) return;
    if (before?.info.word === "the" || (next?.info.entries.englishPeople ?? next?.info.entries.institution)) return;
    cases[at] = Case.small;
    return;
  }
  const last = longest(draft, at);
  if (last > at) {
    for (let k = at; k <= last; k++) if (tokens[k]?.kind === "word") cases[k] = Case.capital;
    return;
  }
  const month = entries.month?.common === true && isMonth(draft, at);
  cases[at] = month || (traits & Trait.capital) !== 0 ? Case.capital : Case.small;
}

const opensLine = ({ tokens }: Draft, at: number): boolean =>
  at === 0 || (tokens[at] as Token).gap === Gap.paragraph || /^(?:[.:;]|the|by)$/.test(tokens[at - 1]?.info.word ?? "");

/** The last token of the known place or body of several words that begins at a token; -1 where none does. */
function longest(draft: Draft, at: number): number {
  const place = lookUp(draft, at, "place");
  const body = lookUp(draft, at, "organization");
  return Math.max(place?.last ?? -1, body?.last ?? -1);
}

function isMonth({ tokens }: Draft, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.kind === "digits") return true;
  if (next !== undefined && next.kind === "word" && VERB_BEHIND.test(next.info.word)) return false;
  return before !== undefined && (before.kind === "digits" || BEFORE_MONTH.test(before.info.word));
}

/** How far into a paragraph a dateline may reach, in tokens. */
const DATELINE = 20;

/** Writes out what was found: names known from elsewhere, the first words of sentences; datelines stay in capitals. */
function settle(draft: Draft, { first, last }: TokenRange): void {
  const { tokens, text, cases } = draft;
  let opens = true;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.gap === Gap.paragraph || at === first) {
      opens = true;
      const dash = datelineEnd(draft, at, last);
      if (dash > 0) {
        at = dash;
        continue;
      }
    }
    if (token.kind === "mark") {
      const mark = text.charCodeAt(token.start);
      if (mark === 0x2e || mark === 0x21 || mark === 0x3f)
        opens = tokens[at + 1]?.gap !== Gap.none || tokens[at + 1]?.kind === "mark";
      else if (opensQuote(draft, at)) opens = true;
      else if (mark === 0x5b && tokens[at + 2]?.info.word === "]") at += 2; // [TEXT]
      continue;
    }
    let is = cases[at] as Case;
    if (
      token.kind === "word" &&
      is === Case.small &&
      (opens || (draft.names.has(token.info.word) && isNameHere(token)))
    )
      is = Case.capital;
    opens = false;
    if (is === Case.asWritten) continue;
    token.info = is === Case.small ? small(token.info) : capitalised(token.info);
  }
}
/** The same word in small letters, and with a capital. */
const small = oncePerWord(({ word }) => analyze(word, 0, word.length, "word"));
const capitalised = oncePerWord(({ word }) => {
  const written = word.charAt(0).toUpperCase() + word.slice(1);
  return analyze(written, 0, written.length, "word");
});
const isNameHere = ({ info }: Token) => (traitsOf(info) & Trait.common) === 0;

/** A quotation that is a sentence: behind a comma, a colon or the end of another sentence. */
function opensQuote({ tokens, text }: Draft, at: number): boolean {
  const unit = text.charCodeAt((tokens[at] as Token).start);
  if (unit !== 0x22 && unit !== 0x201c) return false;
  const before = tokens[at - 1]?.info.word ?? "";
  return tokens[at + 1]?.gap === Gap.none && (tokens[at] as Token).gap !== Gap.none && /^[,:.!?]$/.test(before);
}

/** The dash behind "PORT VALE, 3 MAR (XNA)"; -1 where the paragraph begins with no dateline. */
function datelineEnd(draft: Draft, first: number, last: number): number {
  for (let at = first + 1; at <= last && at < first + DATELINE; at++) {
    const word = wordAt(draft, at);
    if (word === "." && (draft.tokens[at + 1]?.gap ?? Gap.none) > Gap.none) return -1;
    if (!/^[-–—]$/.test(word) || (draft.tokens[at] as Token).gap === Gap.none) continue;
    const before = draft.tokens[at - 1] as Token;
    if (before.kind !== "digits" && before.info.word !== ")") continue;
    return wordAt(draft, at + 1) === "-" ? at + 1 : at;
  }
  return -1;
}
