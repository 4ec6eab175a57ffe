/** «جاء في بيان للوزارة أن», «ورد في التقرير أن»: a text says, and its issuer is who speaks. */
import { lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { clauseAfter } from "../complement.ts";
import { phraseFrom } from "../phrase.ts";
import { said, type SpeechRule } from "./candidate.ts";

export const textSays: SpeechRule = {
  id: "ar.attribution.text-says",
  at: ["cue"],
  match: (scene, at) => {
    const hit = lookUp(scene, at, "cue");
    if (hit === null || hit.entry.kind !== "text" || scene.kinds[at - 1] === "relative") return null;
    const noun = at + 2;
    const text = scene.tokens[noun] as Token | undefined;
    if (scene.tokens[at + 1]?.info.stem !== "في" || text === undefined || scene.kinds[noun] !== "noun") return null;
    if (text.info.entries.medium?.role !== "occasion" && text.info.entries.speaker?.kind !== "organization")
      return null;
    const limit = scene.endAt(at);
    const phrase = phraseFrom(scene, noun, { objectMayFollow: false, limit });
    if (phrase === null) return null;
    const clause = clauseAfter(scene, phrase.last + 1, {
      frame: { that: true, quote: true, object: false, on: [], address: [], must: false },
      subject: false,
      suffix: false,
    });
    if (clause === null) return null;
    return said(scene, {
      cue: { first: at, last: at },
      act: "say",
      source: phrase,
      agreement: null,
      content: [clause.content],
      between: [clause.between],
      weight: 4,
    });
  },
};
