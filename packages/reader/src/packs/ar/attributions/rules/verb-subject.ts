/** «قالت الوزارة إن…», «أعلن الرئيس الحداد», «وأضاف أن…»: a verb, its subject or none, and what was said. */
import { lookUp } from "../../../../text/document.ts";
import { subjectBefore } from "../before.ts";
import { clauseAfter } from "../complement.ts";
import { agreementOf, fitsVerb, said, type SpeechRule } from "./candidate.ts";

export const verbSubject: SpeechRule = {
  id: "ar.attribution.verb-subject",
  at: ["cue"],
  match: (scene, at) => {
    const hit = lookUp(scene, at, "cue");
    if (hit === null || hit.entry.kind !== "verb" || scene.kinds[at] !== "verb") return null;
    const cue = hit.entry;
    const clause = clauseAfter(scene, hit.last + 1, {
      frame: cue.frame,
      subject: true,
      suffix: cue.suffix,
      fits: fitsVerb(scene, cue, false),
    });
    if (clause === null) return null;
    const before =
      clause.subject === null && cue.person === 3 ? subjectBefore(scene, at, fitsVerb(scene, cue, true)) : null;
    return said(scene, {
      cue: { first: at, last: hit.last },
      act: cue.act,
      source: clause.subject ?? before,
      agreement: agreementOf(cue),
      content: [clause.content],
      between: [clause.between],
      weight: 5,
    });
  },
};
