/** "Minister: …", "…: minister": in a headline or a caption, words of the one named beside the colon. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { Document } from "../../../../text/document.ts";
import { Gap } from "../../../../text/tokens.ts";
import {
  among,
  AUXILIARY,
  CAPITAL,
  COLON,
  DASH,
  DETERMINER,
  DIGITS,
  either,
  fact,
  PRONOUN,
  STOP,
  WORD,
} from "../facts.ts";
import type { CueRule, Draft, Scene } from "../scene.ts";
import { ORIGIN } from "./according.ts";

type Sentence = Document["sentences"][number];

function isDateline(scene: Scene, first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let at = first; at <= last; at++) {
    const token = scene.doc.tokens[at];
    if (token?.kind === "word" && !token.info.allCapitals) return false;
  }
  return true;
}

/** The longest name beside the colon, in tokens. */
const NAME = 7;
const WITHIN_NAME = among("- ' ’ . ( ) @");
const CLAUSAL = either(AUXILIARY, PRONOUN);
const HANDLE = among("@");

const words = (cue: number, source: TokenRange, content: TokenRange, weight: number): Draft => ({
  act: "say",
  cue: { first: cue, last: cue },
  source,
  agreement: null,
  subject: null,
  content: [content],
  via: [],
  weight,
});

/** Whether nothing but a name stands in a range. */
function isName(scene: Scene, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) {
    if (!scene.is(token, WORD) && !scene.is(token, WITHIN_NAME)) return false;
    if (scene.is(token, DIGITS) || scene.is(token, CLAUSAL)) return false;
  }
  return true;
}

/** The paragraph of one sentence around a token: a headline or a caption; longer ones are the turns of a transcript. */
function aloneAround({ doc }: Scene, at: number): Sentence | null {
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? 0];
  if (sentence === undefined || !sentence.opensParagraph) return null;
  const after = doc.sentences[sentence.index + 1];
  return after === undefined || after.opensParagraph ? sentence : null;
}

export const label: CueRule = {
  id: "en.attribution.label",
  find(scene, at) {
    if (!scene.is(at, COLON)) return null;
    const sentence = aloneAround(scene, at);
    if (sentence === null) return null;
    const { first, last } = sentence;
    if (at - first < 1 || at - first > NAME || scene.doc.tokens[at + 1]?.gap === Gap.none) return null;
    if (!isName(scene, first, at - 1)) return null;
    // "MULTAN: …": where the report was written
    if (first === 0 && isDateline(scene, first, at - 1) && !isSpeaker(scene, at - 1)) return null;
    if (!scene.is(first, CAPITAL) && !scene.is(first, HANDLE)) return null;
    if (last - at < 3) return null;
    return words(at, { first, last: at - 1 }, { first: at + 1, last }, 4);
  },
};

/** "Toll of the quake passes 200: officials", "… – state media": no stop ends a headline. */
export const labelBehind: CueRule = {
  id: "en.attribution.label-behind",
  find(scene, at) {
    if (!scene.is(at, COLON) && !scene.is(at, DASH)) return null;
    const sentence = aloneAround(scene, at);
    if (sentence === null) return null;
    const { first, last } = sentence;
    if (scene.is(last, STOP) || last === at || last - at > NAME || at - first < SHORTEST) return null;
    if (!isName(scene, at + 1, last) || !isSpeaker(scene, last) || scene.is(at + 1, NO_SPEAKER)) return null;
    return words(at, { first: at + 1, last }, { first, last: at - 1 }, 12);
  },
};
/** "He has one friend – the minister" */
const NO_SPEAKER = either(DETERMINER, among("analysis letter document documents"));
/** The fewest tokens of a headline before the one who is named behind it. */
const SHORTEST = 4;

/** Whether a name that ends at a token is that of somebody who speaks: police, a ministry, the UN. */
export const isSpeaker = (scene: Scene, last: number): boolean =>
  scene.is(last, ORIGIN) || (scene.is(last, BODY) && scene.is(last, CAPITAL));
const BODY = either(
  fact((_, { entries }) => entries.institution !== undefined || entries.organization !== undefined),
  among("un w.h.o. unhcr unicef wfp iom icrc ocha nato eu"),
);
