/** A document as the rules look at it: words, the bounds of what may be read together, quotations and times by token. */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import type { AfterNames } from "../../../pack.ts";
import { type Document, quoteAround } from "../../../text/document.ts";
import type { Quote } from "../../../text/quotes.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import {
  ALL_CAPITALS,
  AMBIGUOUS,
  among,
  CAPITAL,
  CLOSES,
  CLOSING,
  COLON,
  type Column,
  DASH,
  DASHES,
  DIGITS,
  either,
  type Fact,
  hasFact,
  kindOf,
  kindOfBody,
  kindOfSurname,
  OPENING,
  OPENS,
  type PlaceFact,
  PLACES,
  rowsOfKinds,
  TIME,
  TIME_WORD,
  WORD,
} from "./facts.ts";
import type { Sight } from "./sight.ts";

export interface CueRule {
  readonly id: string;
  readonly find: (scene: Scene, at: number) => Draft | null;
}

/** A candidate before it has its rule. */
export interface Draft extends Pick<Candidate, "act" | "cue" | "source" | "agreement" | "content" | "via" | "weight"> {
  readonly subject: TokenRange | null;
}

/** Rows of nothing before the first token and behind the last: rules look a little over the edges. */
const EDGE = 16;
/** No token. */
const NOWHERE = -0x3fff_ffff;
/** How far into a paragraph a dateline may reach, in tokens. */
const DATELINE = 16;
/** A word; digits, which are one too. */
const WORD_HERE = 1 << WORD;
const DIGITS_HERE = WORD_HERE | (1 << DIGITS);
/** Where the row of a kind begins, above the bits of facts of places. */
const rowAt = (from: number) => from << PLACES;
/** What a word's place has a say in. */
const PLACED = either(AMBIGUOUS, DASHES, TIME_WORD);

/** "KABUL (Agency) _ ": a dash of the wires. */
const UNDERLINE = among("_");
const ZONE = among("am pm gmt bst utc cet cest est edt et pt local time ,");
const NAMED_AS_MONTH = among("jan april june august");

type Times = AfterNames["times"];

export class Scene {
  readonly doc: Document;
  /** What `sightOf` told last: the rules of one anchor all begin with it. */
  lastSight: { readonly at: number; readonly sight: Sight | null } = { at: NOWHERE, sight: null };
  readonly #times: Times;
  /** What is told of each token: a bit for each fact of its place, above them where the row of its word's kind begins. */
  readonly #told: Int32Array;
  /** The rows of all kinds. */
  #rows = rowsOfKinds().bits;
  /** How many entries of a row hold facts: the numbers stand behind them. */
  readonly #facts = rowsOfKinds().facts;
  /** For each sentence its tokens, behind a dateline; told when they are asked for. */
  readonly #sentences: (TokenRange | null)[];
  /** The last bounds within a quotation that were asked for: the rules of one anchor all begin with them. */
  #boundsAt = NOWHERE;
  #bounds: TokenRange = { first: 0, last: -1 };

  constructor(doc: Document, { times }: Pick<AfterNames, "times">) {
    this.doc = doc;
    this.#times = times;
    this.#told = new Int32Array(doc.tokens.length + 2 * EDGE);
    this.#sentences = doc.sentences.map(() => null);
    this.#tellWords();
    for (let t = 0; t < times.length; t++) this.#tell((times[t] as Times[number]).first, TIME);
    for (let q = 0; q < doc.quotes.length; q++) {
      const { open, close, closed } = doc.quotes[q] as Quote;
      if (doc.quoteAt[open] === q) this.#tell(open, OPENS);
      if (closed && doc.quoteAt[close] === q) this.#tell(close, CLOSES);
    }
  }

  #tellWords(): void {
    const { width } = rowsOfKinds();
    const { tokens } = this.doc;
    const told = this.#told;
    for (let at = 0; at < tokens.length; at++) {
      const { info, kind } = tokens[at] as Token;
      told[at + EDGE] =
        rowAt(kindOf(info) * width) | (kind === "mark" ? 0 : kind === "digits" ? DIGITS_HERE : WORD_HERE);
    }
    this.#rows = rowsOfKinds().bits;
    for (let at = 0; at < tokens.length; at++) if (this.is(at, PLACED)) this.#tellPlace(at);
  }

  #tellPlace(at: number): void {
    const { info } = this.doc.tokens[at] as Token;
    if (this.is(at, AMBIGUOUS)) {
      const other = info.word === "who" ? this.#isBody(at) && kindOfBody : this.#isSurname(at) && kindOfSurname;
      if (other === false) return;
      this.#told[at + EDGE] = rowAt(other(info) * rowsOfKinds().width) | WORD_HERE;
      this.#rows = rowsOfKinds().bits;
    } else if (this.is(at, TIME_WORD)) {
      if (!this.#isGivenName(at)) this.#tell(at, TIME);
    } else if (this.#standsAsDash(at)) this.#tell(at, DASH);
  }

  #tell(at: number, fact: PlaceFact): void {
    this.#told[at + EDGE] = (this.#told[at + EDGE] as number) | (1 << fact);
  }

  /** Whether a fact holds of the word or the mark at a token; of none outside of the text. */
  is(at: number, fact: Fact): boolean {
    const told = this.#told[at + EDGE] as number;
    return fact < PLACES ? ((told >>> fact) & 1) !== 0 : hasFact(this.#rows, told >>> PLACES, fact);
  }

  /** A number of the word or the mark at a token; 0 outside of the text. */
  number(at: number, column: Column): number {
    return this.#rows[((this.#told[at + EDGE] as number) >>> PLACES) + this.#facts + column] as number;
  }

  /** The folded word or the mark at a token; "" outside of the text. */
  word(at: number): string {
    const word = this.doc.tokens[at]?.info.word ?? "";
    if (word === "who") return this.#isBody(at) ? "w.h.o." : word;
    return (word === "may" || word === "will" || word === "fell" || word === "rose") && this.#isSurname(at)
      ? "(name)"
      : word;
  }

  /** Ms May, Theresa May: a capital behind a capital is a name, no auxiliary. */
  #isSurname(at: number): boolean {
    const [before, token] = [this.doc.tokens[at - 1], this.doc.tokens[at]];
    if (!before || !token || !before.info.capital || !token.info.capital || token.info.allCapitals) return false;
    return before.sentence === token.sentence && !(this.doc.tokens[at + 1]?.info.capital ?? false);
  }

  /** Jan Bos, April Tal: a month that a name follows, and no number stands before. */
  #isGivenName(at: number): boolean {
    return (
      this.is(at, NAMED_AS_MONTH) &&
      this.is(at, CAPITAL) &&
      !this.is(at, ALL_CAPITALS) &&
      this.is(at + 1, CAPITAL) &&
      !this.is(at + 1, TIME_WORD) &&
      !this.is(at - 1, DIGITS)
    );
  }

  /** The WHO is no relative pronoun, in a text that is not all capitals. */
  #isBody(at: number): boolean {
    if (this.doc.tokens[at]?.info.allCapitals !== true) return false;
    const next = this.doc.tokens[at + 1]?.kind === "word" ? this.doc.tokens[at + 1] : this.doc.tokens[at - 1];
    return next?.info.allCapitals !== true;
  }

  /** The quotation whose opening mark stands at a token. */
  opens(at: number): Quote | null {
    return this.is(at, OPENS) ? quoteAround(this.doc, at) : null;
  }

  closes(at: number): Quote | null {
    return this.is(at, CLOSES) ? quoteAround(this.doc, at) : null;
  }

  /** The sentence around a token, or of a quotation around it the part that is in the sentence; marks of quotation excluded. */
  bounds(at: number): TokenRange {
    if (this.doc.quoteAt[at] === -1) return this.#sentenceOf(at);
    if (this.#boundsAt !== at) this.#bounds = this.#boundsWithin(at);
    this.#boundsAt = at;
    return this.#bounds;
  }

  #sentenceOf(at: number): TokenRange {
    const index = this.doc.tokens[at]?.sentence ?? 0;
    const known = (this.#sentences[index] ??= this.#behindDateline(index));
    return at < known.first ? { first: (this.doc.sentences[index] as TokenRange).first, last: known.last } : known;
  }

  #boundsWithin(at: number): TokenRange {
    const { first, last } = this.#sentenceOf(at);
    const quote = quoteAround(this.doc, at);
    if (quote === null || quote.open === at || (quote.close === at && quote.closed)) return { first, last };
    return {
      first: Math.max(first, quote.open + 1),
      last: Math.min(last, quote.closed ? quote.close - 1 : quote.close),
    };
  }

  /** A sentence behind "KABUL (Agency) - ", "PORT VALE, 3 MAR (XNA) -- [TEXT] "; all of it where there is none. */
  #behindDateline(index: number): TokenRange {
    const { first, last, opensParagraph } = this.doc.sentences[index] as Document["sentences"][number];
    return { first: opensParagraph ? this.#datelineEnd(first, last) : first, last };
  }

  #datelineEnd(first: number, last: number): number {
    if (this.is(first, DIGITS) && this.word(first + 1) === ":" && this.is(first + 2, DIGITS))
      return this.#hourEnd(first + 3, last);
    for (let at = first + 1; at < last && at < first + DATELINE; at++) {
      const bracket = this.bracketAfter(at);
      if (bracket > 0) at = bracket;
      else if (this.is(at, DASH) || this.is(at, UNDERLINE)) {
        let behind = at;
        while (this.is(behind, DASH) || this.is(behind, UNDERLINE)) behind++;
        while (this.word(behind) === "[" && this.bracketAfter(behind) > 0) behind = this.bracketAfter(behind) + 1;
        return behind < last && (this.word(at - 1) === ")" || this.is(first, ALL_CAPITALS)) ? behind : first;
      } else if (this.is(at, WORD) && !this.is(at, DIGITS) && !this.is(at, CAPITAL)) return first;
    }
    return first;
  }

  /** Behind "10:42 ", "21:05 GMT - ": where an entry of a live report begins. */
  #hourEnd(from: number, last: number): number {
    let at = from;
    while (at < last && (this.is(at, ZONE) || this.is(at, COLON) || this.is(at, DASH))) at++;
    return at;
  }

  /** The last token of a date or time that begins here; -1 where none does. */
  timeEnd(at: number): number {
    return this.is(at, TIME) ? this.#endOfTime(at) : -1;
  }

  /** The end of the last time that begins at a token; the token where none was found. */
  #endOfTime(at: number): number {
    let low = 0;
    let high = this.#times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#times[middle] as Times[number]).first <= at) low = middle + 1;
      else high = middle;
    }
    const time = this.#times[low - 1];
    return time?.first === at ? time.last : at;
  }

  #standsAsDash(at: number): boolean {
    const token = this.doc.tokens[at] as Token;
    return (
      token.info.word === "—" ||
      (token.gap !== Gap.none && this.doc.tokens[at + 1]?.gap !== Gap.none) ||
      this.word(at - 1) === "-"
    );
  }

  /** The opening bracket of a closing one, not further than a few words; -1 where there is none. */
  bracketBefore(at: number): number {
    if (!this.is(at, CLOSING)) return -1;
    for (let back = at - 1; back > at - 16 && back >= 0; back--) if (this.is(back, OPENING)) return back;
    return -1;
  }

  bracketAfter(at: number): number {
    if (!this.is(at, OPENING)) return -1;
    for (let on = at + 1; on < at + 24 && on < this.doc.tokens.length; on++) if (this.is(on, CLOSING)) return on;
    return -1;
  }
}
