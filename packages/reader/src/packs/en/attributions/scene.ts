/** A document as the rules look at it: words, the bounds of what may be read together, quotations and times by token. */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import type { AfterNames } from "../../../pack.ts";
import { type Document, quoteAround } from "../../../text/document.ts";
import type { Quote } from "../../../text/quotes.ts";
import { Gap } from "../../../text/tokens.ts";
import { TIME_WORD } from "./grammar.ts";

export interface CueRule {
  readonly id: string;
  readonly find: (scene: Scene, at: number) => Draft | null;
}

/** A candidate before it has its rule. */
export type Draft = Omit<Candidate, "rule" | "first" | "last">;

/** How far into a paragraph a dateline may reach, in tokens. */
const DATELINE = 16;
const OPENING = new Set(["(", "["]);
const CLOSING = new Set([")", "]"]);
const DASHES = new Set(["—", "–", "-"]);

const stops = oncePerWord(({ word }) => /^[.!?;…]+$/.test(word));

export class Scene {
  readonly doc: Document;
  readonly #times: ReadonlyMap<number, number>;
  /** For each sentence its first token, behind a dateline. */
  readonly #firsts: readonly number[];
  /** The last bounds that were asked for: the rules of one anchor all begin with them. */
  #boundsAt = Number.NaN;
  #bounds: TokenRange = { first: 0, last: -1 };

  constructor(doc: Document, { times }: Pick<AfterNames, "times">) {
    this.doc = doc;
    this.#times = new Map(times.map(({ first, last }) => [first, last]));
    this.#firsts = doc.sentences.map((sentence) =>
      sentence.opensParagraph ? this.#behindDateline(sentence) : sentence.first,
    );
  }

  /** The folded word or the mark at a token; "" outside of the text. */
  word(at: number): string {
    const word = this.doc.tokens[at]?.info.word ?? "";
    if (word === "who") return this.#isBody(at) ? "w.h.o." : word;
    return (word === "may" || word === "will") && this.#isSurname(at) ? "(name)" : word;
  }

  /** Ms May, Theresa May: a capital behind a capital is a name, no auxiliary. */
  #isSurname(at: number): boolean {
    const [before, token] = [this.doc.tokens[at - 1], this.doc.tokens[at]];
    if (!before || !token || !before.info.capital || !token.info.capital || token.info.allCapitals) return false;
    return before.sentence === token.sentence && !this.capital(at + 1);
  }

  /** The WHO is no relative pronoun, in a text that is not all capitals. */
  #isBody(at: number): boolean {
    if (this.doc.tokens[at]?.info.allCapitals !== true) return false;
    const next = this.doc.tokens[at + 1]?.kind === "word" ? this.doc.tokens[at + 1] : this.doc.tokens[at - 1];
    return next?.info.allCapitals !== true;
  }

  isWord(at: number): boolean {
    const kind = this.doc.tokens[at]?.kind;
    return kind === "word" || kind === "digits";
  }

  /** The quotation whose opening mark stands at a token. */
  opens(at: number): Quote | null {
    const quote = quoteAround(this.doc, at);
    return quote !== null && quote.open === at ? quote : null;
  }

  closes(at: number): Quote | null {
    const quote = quoteAround(this.doc, at);
    return quote !== null && quote.close === at && quote.closed ? quote : null;
  }

  /** The sentence around a token, or of a quotation around it the part that is in the sentence; marks of quotation excluded. */
  bounds(at: number): TokenRange {
    if (this.#boundsAt !== at) this.#bounds = this.#boundsOf(at);
    this.#boundsAt = at;
    return this.#bounds;
  }

  #boundsOf(at: number): TokenRange {
    const index = this.doc.tokens[at]?.sentence ?? 0;
    const { first: from, last } = this.doc.sentences[index] as TokenRange;
    const behind = this.#firsts[index] as number;
    const first = at < behind ? from : behind;
    const quote = quoteAround(this.doc, at);
    if (quote === null || quote.open === at || (quote.close === at && quote.closed)) return { first, last };
    return {
      first: Math.max(first, quote.open + 1),
      last: Math.min(last, quote.closed ? quote.close - 1 : quote.close),
    };
  }

  /** "KABUL (Agency) - ", "PORT VALE, 3 MAR (XNA) -- [TEXT] ": the first token behind it; the sentence's own where there is none. */
  #behindDateline({ first, last }: TokenRange): number {
    for (let at = first + 1; at < last && at < first + DATELINE; at++) {
      const bracket = this.bracketAfter(at);
      if (bracket > 0) at = bracket;
      else if (this.isDash(at)) {
        let behind = at;
        while (this.isDash(behind)) behind++;
        while (this.word(behind) === "[" && this.bracketAfter(behind) > 0) behind = this.bracketAfter(behind) + 1;
        const place = this.doc.tokens[first]?.info.allCapitals ?? false;
        return behind < last && (this.word(at - 1) === ")" || place) ? behind : first;
      } else if (this.doc.tokens[at]?.kind === "word" && !this.capital(at)) return first;
    }
    return first;
  }

  /** The last token of a date or time that begins here; -1 where none does. */
  timeEnd(at: number): number {
    const known = this.#times.get(at);
    if (known !== undefined) return known;
    return TIME_WORD.has(this.word(at)) ? at : -1;
  }

  isComma(at: number): boolean {
    const word = this.word(at);
    return word === "," || word === "،";
  }

  /** A dash that stands between words with space around it, or is long. */
  isDash(at: number): boolean {
    const token = this.doc.tokens[at];
    if (token === undefined || !DASHES.has(token.info.word)) return false;
    return (
      token.info.word === "—" ||
      (token.gap !== Gap.none && this.doc.tokens[at + 1]?.gap !== Gap.none) ||
      this.word(at - 1) === "-"
    );
  }

  /** . ! ? and what else may end a sentence. */
  isStop(at: number): boolean {
    const token = this.doc.tokens[at];
    return token !== undefined && stops(token.info);
  }

  /** The opening bracket of a closing one, not further than a few words; -1 where there is none. */
  bracketBefore(at: number): number {
    if (!CLOSING.has(this.word(at))) return -1;
    for (let back = at - 1; back > at - 16 && back >= 0; back--) if (OPENING.has(this.word(back))) return back;
    return -1;
  }

  bracketAfter(at: number): number {
    if (!OPENING.has(this.word(at))) return -1;
    for (let on = at + 1; on < at + 24 && on < this.doc.tokens.length; on++) if (CLOSING.has(this.word(on))) return on;
    return -1;
  }

  capital(at: number): boolean {
    return this.doc.tokens[at]?.info.capital ?? false;
  }
}
