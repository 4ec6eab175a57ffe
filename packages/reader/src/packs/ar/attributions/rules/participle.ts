/** «…، مضيفا أن», «قائلا: …»: a participle goes on with the speech of its clause's subject. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { Token } from "../../../../text/tokens.ts";
import { describedBefore, subjectInSentence } from "../antecedent.ts";
import { agreementOf } from "../agreement.ts";
import { clauseAfter } from "../complement.ts";
import { isSpeechOf } from "../needs.ts";
import { isObjectHead } from "../objects.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { cueAt, type Scene } from "../scene.ts";

function holdsColon(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (scene.kinds[at] === "colon") return true;
  return false;
}

/** «بمطالبة», «عن قائلة»; after «عليه» nothing is governed. */
const isGoverned = (scene: Scene, at: number) =>
  scene.kinds[at - 1] === "preposition" && !/..(?:ه|ها|هم|هما|نا)$/u.test((scene.tokens[at - 1] as Token).info.word);

/** «31 متهما», «ثلاثة متهمين»: people counted. */
const isCounted = (scene: Scene, at: number) =>
  scene.kinds[at - 1] === "digits" || (at > 0 && (scene.tokens[at - 1] as Token).info.entries.numeral !== undefined);

export const participle: SpeechRule = {
  id: "ar.attribution.participle",
  at: ["cue.participle"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "participle" || hit.entry.gender === null) return null;
    const { info } = scene.tokens[at] as Token;
    if (info.article || info.preposition !== "" || isGoverned(scene, at) || isCounted(scene, at)) return null;
    if (hit.entry.number === "singular" && hit.entry.gender === "m" && !info.word.endsWith("ا")) return null;
    if (hit.entry.number === "plural" && info.word.endsWith("ون")) return null;
    if (hit.entry.gender === "f" && hit.entry.number === "plural") return null; // «مقترحات»
    // «كانت متوقعة، …»: nothing is said
    const comma = scene.kinds[hit.last + 1] === "comma";
    if (comma && scene.kinds[hit.last + 2] !== "that" && scene.kinds[hit.last + 2] !== "quote") return null;
    const clause = clauseAfter(scene, hit.last + 1, {
      frame: hit.entry.frame,
      subject: false,
      suffix: false,
      verb: null,
    });
    if (clause === null) return null;
    const doing = isObjectHead(scene.tokens[clause.content.first] as Token);
    if (!isSpeechOf(scene, hit.entry.frame, clause, doing)) return null;
    // «حراسة مشددة على»: an adjective of the noun before it
    const described = scene.kinds[at - 1] === "noun" && (scene.tokens[at - 1] as Token).info.article === false;
    const adjective = described && hit.entry.number === "singular" && info.conjunction === "";
    if (adjective && clause.how !== "that" && clause.how !== "quote") return null;
    // «قال ساخرا من الرواية: "…"»: what stands behind the colon is not what he mocks
    if (clause.how === "on" && holdsColon(scene, clause.content)) return null;
    const agreement = agreementOf(hit.entry);
    const source = describedBefore(scene, at, agreement);
    return said(scene, {
      rule: participle.id,
      cue: { first: at, last: hit.last },
      act: hit.entry.act,
      source,
      agreement,
      subject: source === null ? subjectInSentence(scene, at, agreement) : null,
      content: [clause.content],
      between: clause.between,
      weight: 4,
    });
  },
};
