/** "Minister: …": in a headline or a caption, words of the one named before the colon. */
import { among, AUXILIARY, CAPITAL, COLON, DIGITS, either, PRONOUN, WORD } from "../facts.ts";
import type { CueRule, Scene } from "../scene.ts";
import { Gap } from "../../../../text/tokens.ts";

function isDateline(scene: Scene, first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let at = first; at <= last; at++) {
    const token = scene.doc.tokens[at];
    if (token?.kind === "word" && !token.info.allCapitals) return false;
  }
  return true;
}

/** The longest name before the colon, in tokens. */
const NAME = 7;
const WITHIN_NAME = among("- ' ’ . ( ) @");
const CLAUSAL = either(AUXILIARY, PRONOUN);
const HANDLE = among("@");

export const label: CueRule = {
  id: "en.attribution.label",
  find(scene, at) {
    if (!scene.is(at, COLON)) return null;
    const { doc } = scene;
    const sentence = doc.sentences[doc.tokens[at]?.sentence ?? 0];
    if (sentence === undefined || !sentence.opensParagraph) return null;
    const first = sentence.first;
    if (at - first < 1 || at - first > NAME || doc.tokens[at + 1]?.gap === Gap.none) return null;
    for (let token = first; token < at; token++) {
      if (!scene.is(token, WORD) && !scene.is(token, WITHIN_NAME)) return null;
      if (scene.is(token, DIGITS) || scene.is(token, CLAUSAL)) return null;
    }
    // "MULTAN: …": where the report was written
    if (first === 0 && isDateline(scene, first, at - 1)) return null;
    if (!scene.is(first, CAPITAL) && !scene.is(first, HANDLE)) return null;
    // a paragraph of one sentence is a headline or a caption; longer ones are the turns of a transcript
    const after = doc.sentences[sentence.index + 1];
    if (after !== undefined && !after.opensParagraph) return null;
    const { last } = sentence;
    if (last - at < 3) return null;
    return {
      act: "say",
      cue: { first: at, last: at },
      source: { first, last: at - 1 },
      agreement: null,
      subject: null,
      content: [{ first: at + 1, last }],
      via: [],
      weight: 4,
    };
  },
};
