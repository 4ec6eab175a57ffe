/** «…، كما أعلنت الشرطة.»: the source named last, by a verb that says no more. */
import type { Token } from "../../../../text/tokens.ts";
import { agreementOf, agreesWith } from "../agreement.ts";
import { clauseAfter } from "../complement.ts";
import { phraseFrom } from "../phrase.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { cueAt, endAt, startAt } from "../scene.ts";

export const asSaid: SpeechRule = {
  id: "ar.attribution.as-said",
  at: ["cue"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "verb" || hit.entry.suffix || scene.kinds[at] !== "verb") return null;
    const cue = hit.entry;
    const as = at - 1;
    if (scene.tokens[as]?.info.word !== "كما" || scene.kinds[as - 1] !== "comma" || !cue.frame.that) return null;
    const limit = endAt(scene, at);
    const source = phraseFrom(scene, at + 1, limit);
    if (source === null || !agreesWith(scene, cue, source, false)) return null;
    if (scene.kinds[source.last + 1] !== "stop" && (scene.tokens[source.last + 1] as Token | undefined) !== undefined)
      return null;
    if (clauseAfter(scene, at + 1, { frame: cue.frame, subject: true, suffix: false, verb: null }) !== null)
      return null;
    const first = startAt(scene, at);
    if (as - 2 < first) return null;
    return said(scene, {
      cue: { first: as, last: hit.last },
      act: cue.act,
      source,
      agreement: agreementOf(cue),
      content: [{ first, last: as - 2 }],
      weight: 3,
    });
  },
};
