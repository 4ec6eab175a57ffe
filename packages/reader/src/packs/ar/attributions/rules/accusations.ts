/** «تبادل الطرفان الاتهامات بخرق الهدنة»: each accuses the other. */
import type { Token } from "../../../../text/tokens.ts";
import { subjectAfter } from "../antecedent.ts";
import { clauseFrom } from "../content.ts";
import { attached } from "../phrase.ts";
import { startAt } from "../scene.ts";
import { said, type SpeechRule } from "./candidate.ts";

const EXCHANGE = /^و?[يت]?تبادل(?:ت|وا|ا|تا|ون|ان)?$/u;
/** How far before its noun the verb stands. */
const REACH = 14;

export const accusations: SpeechRule = {
  id: "ar.attribution.accusations",
  at: ["cue.masdar"],
  match: (scene, at) => {
    const { info } = scene.tokens[at] as Token;
    if (!info.article || !/^(?:اتهام|اتهامات)$/u.test(info.stem)) return null;
    const next = scene.tokens[at + 1];
    const about = next !== undefined && (attached(scene, at + 1) === "ب" || /^(?:بشان|حول)$/u.test(next.info.word));
    if (!about) return null;
    for (let verb = at - 1; verb >= Math.max(startAt(scene, at), at - REACH); verb--) {
      if (!EXCHANGE.test((scene.tokens[verb] as Token).info.stem)) continue;
      const source = subjectAfter(scene, verb);
      if (source === null || source.last >= at) return null;
      return said(scene, {
        rule: accusations.id,
        cue: { first: at, last: at },
        act: "accuse",
        source,
        agreement: null,
        content: [clauseFrom(scene, at + 1)],
        weight: 4,
      });
    }
    return null;
  },
};
