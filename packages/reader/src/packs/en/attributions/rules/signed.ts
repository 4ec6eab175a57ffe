/** Posts as pages show them: "… — Name (@handle) date", "… Posted by Name on date": the words before are the signer's. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { Document } from "../../../../text/document.ts";
import { among, BY, CAPITAL, COLON, DASH, DIGITS, WORD } from "../facts.ts";
import { phraseFrom } from "../phrase.ts";
import type { CueRule, Draft, Scene } from "../scene.ts";

/** The longest name, in tokens; the longest posts, in UTF-16 code units: short ones stand within paragraphs of others' words. */
const NAME = 10;
const SHORT = 300;
const LONG = 1500;
const BRACKET = among("(");
const HANDLE = among("@");
const HYPHEN = among("-");
const POSTED = among("posted");

export const signed: CueRule = {
  id: "en.attribution.signed-post",
  find(scene, at) {
    if (scene.is(at, COLON) || !scene.is(at + 1, WORD) || scene.is(at + 1, DIGITS)) return null;
    let open = at + 2;
    while (open <= at + NAME && !scene.is(open, BRACKET)) open++;
    if (!scene.is(open, BRACKET) || !scene.is(open + 1, HANDLE)) return null;
    let last = at - 1;
    while (scene.is(last, DASH) || scene.is(last, HYPHEN)) last--;
    return post(scene, last, { first: at, last: at }, { first: at + 1, last: open - 1 }, SHORT);
  },
};

export const posted: CueRule = {
  id: "en.attribution.posted-by",
  find(scene, at) {
    if (!scene.is(at, POSTED) || !scene.is(at, CAPITAL) || !scene.is(at + 1, BY)) return null;
    const name = phraseFrom(scene, at + 2, scene.bounds(at).last);
    return name === null ? null : post(scene, at - 1, { first: at, last: at + 1 }, name, LONG);
  },
};

/** A paragraph, or what more than one space parts from the words before: pages run their blocks together so. */
function opensBlock(scene: Scene, { first, opensParagraph }: Document["sentences"][number]): boolean {
  const start = scene.doc.tokens[first]?.start ?? 0;
  return opensParagraph || /\s{2}$/u.test(scene.doc.text.slice(Math.max(0, start - 2), start));
}

/** What stands in the paragraph before the signature, as far back as a post is long. */
function post(scene: Scene, last: number, cue: TokenRange, source: TokenRange, most: number): Draft | null {
  const { tokens, sentences } = scene.doc;
  const end = tokens[last]?.end ?? 0;
  let sentence = sentences[tokens[last]?.sentence ?? 0];
  while (sentence !== undefined && !opensBlock(scene, sentence)) {
    const before = sentences[sentence.index - 1];
    if (before === undefined || end - (tokens[before.first]?.start ?? 0) > most) break;
    sentence = before;
  }
  if (sentence === undefined || last - sentence.first < 2) return null;
  return {
    act: "say",
    cue,
    source,
    agreement: null,
    subject: null,
    content: [{ first: sentence.first, last }],
    via: [],
    weight: 45,
  };
}
