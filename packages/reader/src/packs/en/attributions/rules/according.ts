/** According to X, C; C, according to X; …, citing X. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { lookUp } from "../../../../text/document.ts";
import { contentFrom, contentUpTo } from "../content.ts";
import { phraseFrom } from "../phrase.ts";
import type { CueRule } from "../scene.ts";

export const according: CueRule = {
  id: "en.attribution.according-to",
  find(scene, at) {
    const hit = lookUp(scene.doc, at, "cuePhrase");
    if (hit === null || hit.entry.passesOn) return null;
    const { first: low, last: high } = scene.bounds(at);
    const phrase = phraseFrom(scene, hit.last + 1, high, true);
    const pronoun = /^(?:him|her|them)$/.test(scene.word(hit.last + 1));
    if (phrase === null && !pronoun) return null;
    if (scene.word(at) === "per" && !(scene.isComma(at - 1) || at === low)) return null;
    const source = phrase ?? { first: hit.last + 1, last: hit.last + 1 };
    const before = at - 1;
    const content: TokenRange[] = [];
    let start = low;
    while (/^(?:but|and|meanwhile|so|however|also|,)$/.test(scene.word(start))) start++;
    if (start < at) {
      const left =
        contentUpTo(scene, before, low) ??
        (before - low >= 2 && before - low < 400 ? { first: low, last: before } : null);
      if (left !== null) content.push(left);
    }
    const after = source.last + 1;
    if (scene.isComma(after) && (content.length === 0 || goesOn(scene.word(after + 1)))) {
      const right = contentFrom(scene, after + 1, { object: false });
      if (right !== null) content.push(right);
    } else if (content.length === 0) {
      const right = contentFrom(scene, after, { object: false });
      if (right !== null) content.push(right);
    }
    if (content.length === 0) return null;
    return {
      act: hit.entry.act,
      cue: { first: hit.first, last: hit.last },
      source,
      agreement: pronoun ? { gender: null, number: null } : null,
      subject: null,
      content,
      via: [],
      weight: 15,
    };
  },
};

const goesOn = (word: string) =>
  !/^(?:who|which|citing|and|but|as|while|with|in|on|at|after|before|when)$/.test(word) && !/ing$/.test(word);
