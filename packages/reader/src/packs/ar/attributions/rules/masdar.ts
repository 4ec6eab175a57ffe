/** «قوله إن», «تأكيد الوزارة أن», «في تصريحات …»: a noun of saying with its owner and what was said. */
import type { SpeechAct } from "../../../../contract/types.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isSomebody, subjectInSentence } from "../antecedent.ts";
import { clauseAfter } from "../complement.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { cueAt } from "../scene.ts";

/** Acts whose noun takes what was said as a noun: «إعلان الوزارة وقف …», «تعهد الدولة تقديم …». */
const OBJECTS: ReadonlySet<SpeechAct> = new Set(["announce", "promise", "confirm", "deny"]);
const ANYBODY = { gender: null, number: null };
const isBy = factOfWord(({ word }) => /^و?ب/u.test(word));

export const masdar: SpeechRule = {
  id: "ar.attribution.noun",
  at: ["cue.masdar"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "masdar") return null;
    const { info } = scene.tokens[at] as Token;
    // «القول إن», with the article: whose it is the verb before tells
    const plain = info.article && info.stem === "قول" && scene.kinds[at + 1] === "that";
    if (info.article && !plain) return null;
    const clause = clauseAfter(scene, hit.last + 1, {
      frame: {
        that: true,
        quote: hit.entry.suffix || plain,
        object: OBJECTS.has(hit.entry.act),
        on: hit.entry.suffix || hit.entry.act === "announce" ? [] : hit.entry.frame.on,
        address: [],
        must: false,
        needs: null,
      },
      subject: !hit.entry.suffix && !plain,
      suffix: false,
      verb: null,
    });
    if (clause === null || clause.content.first > at + 14) return null;
    const agreement = plain
      ? ANYBODY
      : hit.entry.suffix
        ? { gender: hit.entry.gender, number: hit.entry.number }
        : null;
    if (!hit.entry.suffix && !plain && !isSomebody(scene, clause.subject)) return null;
    // «تحذيرات الهيئة من»: right behind its owner
    if (clause.how === "on" && clause.subject !== null && clause.between.first !== clause.content.first) return null;
    return said(scene, {
      rule: masdar.id,
      cue: { first: at, last: hit.last },
      act: hit.entry.act,
      source: clause.subject,
      agreement,
      // «برر الحاكم ذلك بقوله إن»: the subject of its own sentence
      subject: agreement !== null && (plain || isBy(info)) ? subjectInSentence(scene, at, agreement) : null,
      content: [clause.content],
      between: clause.between,
      weight: 4,
    });
  },
};
