/** Label: words of the one named before a colon at the head of a paragraph: transcripts ("SMITH: …"), headlines ("Minister: …"). */
import type { CueRule } from "../scene.ts";

/** The longest name before the colon, in tokens. */
const NAME = 7;
/** The longest paragraph that is taken as one turn, in tokens. */
const TURN = 600;

export const label: CueRule = {
  id: "en.attribution.label",
  find(scene, at) {
    const { doc } = scene;
    const sentence = doc.sentences[doc.tokens[at]?.sentence ?? 0];
    if (sentence === undefined || !sentence.opensParagraph) return null;
    const first = sentence.first;
    if (at - first < 1 || at - first > NAME || doc.tokens[at + 1]?.gap === 0) return null;
    for (let token = first; token < at; token++) {
      if (!scene.isWord(token) && !/^[-'’.()@]$/.test(scene.word(token))) return null;
      if (doc.tokens[token]?.kind === "digits") return null;
    }
    if (!scene.capital(first) && scene.word(first) !== "@") return null;
    let last = at;
    for (let index = sentence.index; index < doc.sentences.length; index++) {
      const next = doc.sentences[index];
      if (next === undefined || (index > sentence.index && next.opensParagraph) || next.last - at > TURN) break;
      last = next.last;
    }
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
