/** Runs of capitalised words, the stuff of English names: "Kassym-Jomart Tokayev", "Ministry of Foreign Affairs", "bin Laden". */
import { oncePerWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";

export interface Run {
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether the first word stands where any word would be capitalised: a sentence's or a quotation's beginning. */
  readonly opens: boolean;
}

/** Small words inside a name, with a capital after them. */
const LINKS = new Set("of for the and de del la van von der den bin ibn al el ul ad da do dos di du le y".split(" "));
/** Of them those that open a name: "al-Assad", "bin Laden", "de Gaulle". */
const OPENING_LINKS = new Set("al el bin ibn van von de".split(" "));
const OPENING_MARKS = new Set(["“", '"', "«", "‘", "(", "[", ":", "-", "–", "—", "•", "*"]);

export const isHyphen = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  const next = doc.tokens[at + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    token.kind === "mark" &&
    token.gap === Gap.none &&
    next.gap === Gap.none &&
    /[-‐‑]/u.test(doc.text[token.start] as string)
  );
};

const mayOpen = oncePerWord(({ word, capital }) => capital || OPENING_LINKS.has(word));

/** Runs in order of the text. Linear: a token is looked at a bounded number of times. */
export function runsOf(doc: Document): Run[] {
  const runs: Run[] = [];
  const shouting = titleCased(doc);
  for (let at = 0; at < doc.tokens.length; at++) {
    const token = doc.tokens[at] as Token;
    if (!mayOpen(token.info)) continue;
    const opensLower =
      OPENING_LINKS.has(token.info.word) &&
      (isHyphen(doc, at + 1) ? isCapital(doc, at + 2) : isCapital(doc, at + 1) && token.info.word !== "de");
    if (!isCapital(doc, at) && !opensLower) continue;
    const last = endOf(doc, at);
    if (last >= at && isCapital(doc, last)) {
      if (!shouting.has(token.sentence)) runs.push({ first: at, last, opens: opensAt(doc, at) });
      at = last;
    }
  }
  return runs;
}

const isCapital = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === "word" && token.info.capital && token.info.word < "\u0590";
};

function opensAt(doc: Document, at: number): boolean {
  const token = doc.tokens[at] as Token;
  if (doc.sentences[token.sentence]?.first === at) return true;
  const before = doc.tokens[at - 1] as Token;
  return before.kind === "mark" && OPENING_MARKS.has(doc.text[before.start] as string);
}

const LONGEST = 10;

function endOf(doc: Document, first: number): number {
  let last = isCapital(doc, first) ? first : first - 1;
  let at = first + 1;
  while (at <= first + LONGEST) {
    const token = doc.tokens[at];
    if (token === undefined) break;
    if (isHyphen(doc, at)) {
      if (isCapital(doc, at + 1)) {
        last = at + 1;
        at += 2;
        continue;
      }
      if (doc.tokens[at + 1]?.kind === "word" && LINKS.has(doc.tokens[at + 1]!.info.word) && isHyphen(doc, at + 2)) {
        at += 2;
        continue;
      }
      break;
    }
    if (isInitial(doc, at)) {
      at++;
      continue;
    }
    if (token.gap > Gap.space || token.kind !== "word" || token.sentence !== doc.tokens[first]!.sentence) break;
    if (isCapital(doc, at)) {
      last = at++;
      continue;
    }
    if (!LINKS.has(token.info.word)) break;
    // "of the", "for": the capital must follow
    let next = at + 1;
    if (doc.tokens[next]?.info.word === "the" && token.info.word !== "the" && token.info.word !== "and") next++;
    if (isHyphen(doc, next)) next++;
    if (!isCapital(doc, next) || doc.tokens[next]!.gap > Gap.space) break;
    if (token.info.word === "the" || !linksHere(doc, first, last, at)) break;
    last = next;
    at = next + 1;
  }
  return last;
}

/** "Ministry of …" and "Department for …" go on; "President of Kazakhstan" does too, and is taken apart later; "and" only inside a body's name. */
function linksHere(doc: Document, first: number, last: number, at: number): boolean {
  const { word } = (doc.tokens[at] as Token).info;
  if (word !== "of" && word !== "for" && word !== "and") return true;
  let body = false;
  for (let k = first; k <= last; k++) if ((doc.tokens[k] as Token).info.entries.institution !== undefined) body = true;
  if (word === "and") {
    const previous = doc.tokens[last] as Token;
    return body && isOfPhrase(doc, first, last) && previous.info.entries.place === undefined;
  }
  return body || (doc.tokens[last] as Token).info.entries.title !== undefined;
}
const isOfPhrase = (doc: Document, first: number, last: number) =>
  doc.tokens.slice(first, last).some(({ info }) => info.word === "of" || info.word === "for");

/** The dot of "John F. Kennedy". */
function isInitial(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  const before = doc.tokens[at - 1];
  return (
    token !== undefined &&
    before !== undefined &&
    token.kind === "mark" &&
    token.gap === Gap.none &&
    doc.text[token.start] === "." &&
    (before.end - before.start === 1 || before.info.entries.title?.is === "form") &&
    isCapital(doc, at + 1)
  );
}

/** Sentences in which nearly every word is capitalised: headlines. */
function titleCased(doc: Document): Set<number> {
  const found = new Set<number>();
  for (const sentence of doc.sentences) {
    let capitals = 0;
    let long = 0;
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = doc.tokens[at] as Token;
      if (token.kind !== "word" || token.end - token.start < 4) continue;
      long++;
      if (token.info.capital) capitals++;
    }
    if (long >= 5 && capitals >= long * 0.8) found.add(sentence.index);
  }
  return found;
}
