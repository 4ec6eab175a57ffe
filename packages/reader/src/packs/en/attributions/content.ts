/** What was said: how far it runs on either side of its cue. */
import type { Quote } from "../../../text/quotes.ts";
import type { TokenRange } from "../../../attributions/candidate.ts";
import { endsBefore, MAY_END, MAY_END_OBJECT } from "./content-end.ts";
import {
  ADVERB,
  among,
  AND,
  CLOSES,
  COMMA,
  CUE_VERB,
  DASH,
  DIGITS,
  ED,
  either,
  FINITE,
  OF,
  OPENS,
  PAUSE,
  PREPOSITION,
  STOP,
  TIME,
  TO,
  WORD,
} from "./facts.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Scene } from "./scene.ts";

/** The longest stretch, in tokens, that is taken for one clause: a text without sentences must not be read again and again. */
const LONGEST = 300;
/** Quotations in a row that go on with one speech. */
const IN_A_ROW = 20;

/** Content that begins at a token and runs to the end of its clause. `object`: a noun phrase, that ends sooner. */
export function contentFrom(scene: Scene, from: number, options: { object: boolean }): TokenRange | null {
  const high = Math.min(scene.bounds(from).last, from + LONGEST);
  const mayEnd = options.object ? MAY_END_OBJECT : MAY_END;
  const bare = options.object || scene.is(from, TO) || scene.is(from + 1, TO);
  let last = high;
  for (let at = from; at <= high; at++) {
    if (scene.is(at, OPENS)) {
      const { close } = scene.opens(at) as Quote;
      if (close > at) {
        if (close > high) {
          last = close;
          break;
        }
        at = close;
        continue;
      }
    }
    if (at > from && (scene.is(at, mayEnd) || scene.is(at, DASH)) && endsBefore(scene, at, options.object, bare)) {
      last = at - 1;
      break;
    }
  }
  while (last > from && scene.is(last, TRAILING) && !scene.is(last, CLOSES)) last--;
  return last >= from && hasWord(scene, from, last) ? { first: from, last } : null;
}
const TRAILING = among(", . ; : ، ؛ — – -");

function hasWord(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (scene.is(at, WORD)) return true;
  return false;
}

/** Content in quotation marks that opens at a token, with what follows the marks in the same clause. */
export function quotedFrom(scene: Scene, at: number): TokenRange | null {
  const quote = scene.opens(at);
  if (quote === null) return null;
  const after = quote.close + 1;
  const goesOn =
    quote.closed &&
    scene.is(after, WORD) &&
    !scene.is(quote.close - 1, ENDED) &&
    scene.doc.tokens[after]?.sentence === scene.doc.tokens[quote.close]?.sentence &&
    (scene.is(after, CARRIES_ON) ||
      (!scene.is(after, PREPOSITION) && !scene.is(after, TIME) && !scene.is(after, ADVERB)));
  if (goesOn) return contentFrom(scene, at, { object: false });
  return { first: quote.open, last: quote.close };
}

const ENDED = either(among(","), STOP);
const CARRIES_ON = either(FINITE, OF, AND);

/** Content that ends right before a token: a quotation, or the clause from where the sentence begins. Null if there is none. */
export function contentUpTo(scene: Scene, end: number, floor: number): TokenRange | null {
  let last = end;
  const comma = scene.is(last, COMMA) || scene.is(last, DASH);
  if (comma) last--;
  if (end < floor && scene.doc.tokens[end + 1]?.gap === Gap.paragraph) return null;
  const quote = scene.closes(last);
  if (quote === null && !comma && !scene.is(last, ASKS)) return null;
  let first = floor;
  if (quote !== null) {
    first = quote.open;
    if (quote.open > floor && quote.open - floor < LONGEST && !introduces(scene, quote.open - 1)) first = floor;
  }
  if (quote === null && (last - first < 1 || last - first > LONGEST)) return null;
  return last >= first && hasWord(scene, first, last) ? { first, last } : null;
}

const ASKS = among("? !");

/** Whether the mark before a quotation parts it from what stands before: "She smiled: “…”" */
const introduces = (scene: Scene, at: number) =>
  scene.is(at, INTRODUCES) || (scene.is(at, COMMA) && cueBefore(scene, at));
const INTRODUCES = among(": . ! ?");
const cueBefore = (scene: Scene, at: number) => {
  for (let back = at - 1; back > at - 5; back--) if (scene.is(back, CUE_VERB)) return true;
  return false;
};

/** Whether a paragraph that begins at a token is one quotation from its first mark to its last. */
function isQuoted(scene: Scene, at: number): boolean {
  const quote = scene.opens(at);
  return quote !== null && (scene.doc.tokens[quote.close + 1]?.gap ?? Gap.paragraph) >= Gap.line;
}

/** Quotations that go on with the speech in the sentences right after it, in the same paragraph: “…,” she said. “…” */
export function quotesAfter(scene: Scene, at: number): TokenRange[] {
  const { doc } = scene;
  const found: TokenRange[] = [];
  let sentence = doc.sentences[(doc.tokens[at]?.sentence ?? 0) + 1];
  while (
    sentence !== undefined &&
    (!sentence.opensParagraph || isQuoted(scene, sentence.first)) &&
    found.length < IN_A_ROW
  ) {
    const quote = scene.opens(sentence.first);
    if (quote === null) break;
    const after = doc.tokens[quote.close + 1];
    const ends = after === undefined || after.sentence !== doc.tokens[quote.close]?.sentence;
    if (!ends || quote.close - quote.open < 3) break;
    found.push({ first: quote.open, last: quote.close });
    sentence = doc.sentences[(doc.tokens[quote.close]?.sentence ?? 0) + 1];
  }
  return found;
}

/** Whether a finite verb comes before the clause can end: a clause rather than a noun phrase. */
export function isClause(scene: Scene, from: number): boolean {
  const { last } = scene.bounds(from);
  for (let at = from; at <= last && at < from + 25; at++) {
    if (scene.is(at, ENDS_CLAUSE)) return false;
    if (at === from) continue;
    if (scene.is(at, FINITE) ? !isHour(scene, at) : scene.is(at, ED) && scene.is(at + 1, BEHIND_PAST)) return true;
  }
  return false;
}
/** "At 9 am" */
const isHour = (scene: Scene, at: number) => scene.is(at, AM) && scene.is(at - 1, DIGITS);
const AM = among("am");
const ENDS_CLAUSE = either(PAUSE, among("who which that after before when while"));
const BEHIND_PAST = among("the a an to in on at from into his her its their about over");
