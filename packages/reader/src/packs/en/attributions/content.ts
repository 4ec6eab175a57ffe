/** What was said: how far it runs on either side of its cue. */
import { lookUp } from "../../../text/document.ts";
import type { TokenRange } from "../../../attributions/candidate.ts";
import { isAdverb, isAuxiliary, PLAIN_VERB, PREPOSITION, PRONOUN } from "./grammar.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Scene } from "./scene.ts";

/** Words after a comma that may open another speaker's or another speech's clause. */
const TURN = new Set(["and", "but", "while", "though", "although", "whereas", "as", "yet"]);
const OBJECT_END = new Set([
  "after",
  "before",
  "while",
  "when",
  "because",
  "since",
  "although",
  "though",
  "if",
  "unless",
  "until",
  "amid",
  "following",
  "whereas",
  "but",
]);
/** The longest stretch, in tokens, that is taken for one clause: a text without sentences must not be read again and again. */
const LONGEST = 300;
/** Quotations in a row that go on with one speech. */
const IN_A_ROW = 20;
/** How far ahead a turn is looked for. */
const AHEAD = 14;

/** Content that begins at a token and runs to the end of its clause. `object`: a noun phrase, that ends sooner. */
export function contentFrom(scene: Scene, from: number, options: { object: boolean }): TokenRange | null {
  const high = Math.min(scene.bounds(from).last, from + LONGEST);
  let at = from;
  let last = high;
  for (; at <= high; at++) {
    const quote = scene.opens(at);
    if (quote !== null && quote.close > at) {
      if (quote.close > high) {
        last = quote.close;
        break;
      }
      at = quote.close;
      continue;
    }
    if (at > from && endsBefore(scene, at, options.object)) {
      last = at - 1;
      break;
    }
  }
  while (last > from && !scene.isWord(last) && scene.closes(last) === null && /^[,.;:،؛—–-]$/.test(scene.word(last)))
    last--;
  return last >= from && hasWord(scene, from, last) ? { first: from, last } : null;
}

function hasWord(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (scene.isWord(at)) return true;
  return false;
}

function endsBefore(scene: Scene, at: number, object: boolean): boolean {
  const word = scene.word(at);
  const next = scene.word(at + 1);
  if (scene.isComma(at) || scene.isDash(at)) {
    if (next === "according" || next === "citing" || next === "quoting") return true;
    if (isGerundCue(scene, at + 1)) return true;
    if (TURN.has(next) && cueFollows(scene, at + 2)) return true;
    return object;
  }
  if (word === ";" || (word === "according" && next === "to")) return true;
  if (word === "and" || word === "but" || word === "while") {
    if (cueVerbAt(scene, at + 1) || (isAdverb(next) && cueVerbAt(scene, at + 2))) return true;
    if (isGerundCue(scene, at + 1)) return true;
    if (PRONOUN.has(next) && (cueVerbAt(scene, at + 2) || (isAdverb(scene.word(at + 2)) && cueVerbAt(scene, at + 3))))
      return word !== "and" || !object || true;
  }
  return object && (OBJECT_END.has(word) || isOccasion(scene, at));
}

/** "in a statement", "on Telegram": where it was said, no part of what was. */
function isOccasion(scene: Scene, at: number): boolean {
  const word = scene.word(at);
  if ((word === "on" || word === "via") && scene.word(at + 1) !== "social")
    return lookUp(scene.doc, at + 1, "englishMedium")?.entry.role === "medium";
  if (word !== "in" && word !== "during" && word !== "at") return false;
  for (let on = at + 1; on <= at + 4; on++) if (OCCASION.has(scene.word(on))) return true;
  return false;
}
const OCCASION = new Set(
  "statement interview speech tweet post letter message email video broadcast conference briefing communique".split(
    " ",
  ),
);

function speaks(scene: Scene, at: number, form: "gerund" | "finite"): boolean {
  const readings = scene.doc.tokens[at]?.info.entries.cueVerb?.readings;
  if (readings === undefined) return false;
  return readings.some(
    ({ verb, forms }) =>
      verb.speech &&
      verb.particles.every((particle, index) => scene.word(at + 1 + index) === particle) &&
      (form === "gerund" ? forms.has("gerund") : forms.has("past") || forms.has("third")) &&
      (verb.particles.length > 0 ||
        verb.frames.some((frame) => frame === "clause" || frame === "quote" || form === "gerund")),
  );
}

const isGerundCue = (scene: Scene, at: number) =>
  speaks(scene, at, "gerund") ||
  (isAdverb(scene.word(at)) && speaks(scene, at + 1, "gerund")) ||
  (scene.word(at) === "while" && speaks(scene, at + 1, "gerund"));
const cueVerbAt = (scene: Scene, at: number) => speaks(scene, at, "finite");

/** Whether a clause of speech begins here: a short subject and a finite cue verb before any other verb. */
function cueFollows(scene: Scene, from: number): boolean {
  for (let at = from; at < from + AHEAD; at++) {
    if (!scene.isWord(at)) {
      if (scene.isStop(at) || scene.opens(at) !== null || scene.isComma(at)) return false;
      continue;
    }
    if (cueVerbAt(scene, at)) return true;
    const word = scene.word(at);
    if (PLAIN_VERB.has(word)) return false;
    if (isAuxiliary(word) && !/^(?:has|have|had|also)$/.test(word)) return false;
  }
  return false;
}

/** Content in quotation marks that opens at a token, with what follows the marks in the same clause. */
export function quotedFrom(scene: Scene, at: number): TokenRange | null {
  const quote = scene.opens(at);
  if (quote === null) return null;
  const after = quote.close + 1;
  const word = scene.word(after);
  const inside = scene.word(quote.close - 1);
  const goesOn =
    quote.closed &&
    !scene.isStop(quote.close - 1) &&
    !/^[,.!?]$/.test(inside) &&
    scene.isWord(after) &&
    scene.doc.tokens[after]?.sentence === scene.doc.tokens[quote.close]?.sentence &&
    (isAuxiliary(word) ||
      word === "of" ||
      word === "and" ||
      PLAIN_VERB.has(word) ||
      (!PREPOSITION.has(word) && scene.timeEnd(after) < 0 && !isAdverb(word)));
  if (goesOn) return contentFrom(scene, at, { object: false });
  return { first: quote.open, last: quote.close };
}

/** Content that ends right before a token: a quotation, or the clause from where the sentence begins. Null if there is none. */
export function contentUpTo(scene: Scene, end: number, floor: number): TokenRange | null {
  let last = end;
  const comma = scene.isComma(last) || scene.isDash(last);
  if (comma) last--;
  const quote = scene.closes(last);
  if (quote === null && !comma && !/^[?!]$/.test(scene.word(last))) return null;
  let first = floor;
  if (quote !== null) {
    first = quote.open;
    if (quote.open > floor && quote.open - floor < LONGEST && !introduces(scene, quote.open - 1)) first = floor;
  }
  if (quote === null && (last - first < 1 || last - first > LONGEST)) return null;
  return last >= first && hasWord(scene, first, last) ? { first, last } : null;
}

/** Whether the mark before a quotation parts it from what stands before: "She smiled: “…”" */
const introduces = (scene: Scene, at: number) =>
  /^[:.!?]$/.test(scene.word(at)) || (scene.isComma(at) && cueBefore(scene, at));
const cueBefore = (scene: Scene, at: number) => {
  for (let back = at - 1; back > at - 5; back--) if (lookUp(scene.doc, back, "cueVerb") !== null) return true;
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
    if (scene.isComma(at) || scene.isStop(at)) return false;
    const word = scene.word(at);
    if (/^(?:who|which|that|after|before|when|while)$/.test(word)) return false;
    if (at > from && (isAuxiliary(word) || PLAIN_VERB.has(word))) return true;
    if (
      at > from &&
      /[^e]ed$/.test(word) &&
      /^(?:the|a|an|to|in|on|at|from|into|his|her|its|their|about|over)$/.test(scene.word(at + 1))
    )
      return true;
  }
  return false;
}
