/** «…، كما أعلنت الشرطة.»: the source named last, by a verb that says no more. */
import type { Token } from "../../../../text/tokens.ts";
import { agreementOf, agreesWith } from "../agreement.ts";
import { isSomebody } from "../antecedent.ts";
import { clauseAfter } from "../complement.ts";
import type { Frame } from "../cue.ts";
import { phraseFrom } from "../phrase.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { cueAt, endAt, startAt } from "../scene.ts";

const THAT_ALONE: Frame = { that: true, quote: false, object: false, on: [], address: [], must: false, needs: null };

export const asSaid: SpeechRule = {
  id: "ar.attribution.as-said",
  at: ["cue.verb"],
  match: (scene, at) => {
    // what was said stands before; an array that is once asked for what is before its first element is slow from then on
    if (at < 2) return null;
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "verb" || hit.entry.suffix || scene.kinds[at] !== "verb") return null;
    const cue = hit.entry;
    // «، كما قال», «، يضيف المصدر»
    const bare = scene.kinds[at - 1] === "comma" && /^[يت]/u.test((scene.tokens[at] as Token).info.word);
    const as = bare ? at : at - 1;
    if (!bare && (scene.tokens[as]?.info.word !== "كما" || scene.kinds[as - 1] !== "comma")) return null;
    if (!cue.frame.that) return null;
    const limit = endAt(scene, at);
    const source = phraseFrom(scene, at + 1, limit);
    if (source === null || !agreesWith(scene, cue, source, false)) return null;
    const ends = scene.kinds[source.last + 1] !== "comma";
    if ((bare || !ends) && !isSomebody(scene, source) && scene.kinds[source.first] !== "quantifier") return null;
    const next = scene.kinds[source.last + 1];
    if (next !== "stop" && next !== undefined && (bare || next !== "comma")) return null;
    const frame = next === "comma" ? THAT_ALONE : cue.frame;
    if (clauseAfter(scene, at + 1, { frame, subject: true, suffix: false, verb: null }) !== null) return null;
    const first = startAt(scene, at);
    if (as - 2 < first) return null;
    return said(scene, {
      rule: asSaid.id,
      cue: { first: as, last: hit.last },
      act: cue.act,
      source,
      agreement: agreementOf(cue),
      content: [{ first, last: as - 2 }],
      weight: 3,
    });
  },
};
