/** «قوله إن», «تأكيد الوزارة أن», «في تصريحات …»: a noun of saying with its owner and what was said. */
import type { Token } from "../../../../text/tokens.ts";
import { isSomebody, subjectInSentence } from "../antecedent.ts";
import { clauseAfter } from "../complement.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { cueAt } from "../scene.ts";

export const masdar: SpeechRule = {
  id: "ar.attribution.noun",
  at: ["cue.masdar"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "masdar") return null;
    const { info } = scene.tokens[at] as Token;
    if (info.article) return null;
    const clause = clauseAfter(scene, hit.last + 1, {
      frame: {
        that: true,
        quote: hit.entry.suffix,
        object: hit.entry.act === "announce",
        on: hit.entry.suffix || hit.entry.act === "announce" ? [] : hit.entry.frame.on,
        address: [],
        must: false,
      },
      subject: !hit.entry.suffix,
      suffix: false,
      verb: null,
    });
    if (clause === null || clause.content.first > at + 14) return null;
    const agreement = hit.entry.suffix ? { gender: hit.entry.gender, number: hit.entry.number } : null;
    if (!hit.entry.suffix && !isSomebody(scene, clause.subject)) return null;
    // «تحذيرات الهيئة من»: right behind its owner
    if (clause.how === "on" && clause.subject !== null && clause.between.first !== clause.content.first) return null;
    return said(scene, {
      rule: masdar.id,
      cue: { first: at, last: hit.last },
      act: hit.entry.act,
      source: clause.subject,
      agreement,
      // «برر الحاكم ذلك بقوله إن»: the subject of its own sentence
      subject: info.preposition === "ب" && agreement !== null ? subjectInSentence(scene, at, agreement) : null,
      content: [clause.content],
      between: clause.between,
      weight: 4,
    });
  },
};
