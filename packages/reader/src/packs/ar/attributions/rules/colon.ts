/** «وزارة الصحة: 40 جريحا»: a line of a live page or a headline, with nothing but a colon between who and what. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { Gap, type Token } from "../../../../text/tokens.ts";
import { isSomebody } from "../antecedent.ts";
import { afterColon } from "../between.ts";
import { clauseFrom, quotation, quoteFrom } from "../content.ts";
import { isAddressee, phraseFrom, PREPOSED } from "../phrase.ts";
import { endAt, type Scene } from "../scene.ts";
import { said, type SpeechRule } from "./candidate.ts";

export const colon: SpeechRule = {
  id: "ar.attribution.colon",
  at: ["line.label"],
  match: (scene, at) => {
    if (scene.kinds[at] !== "noun" || (scene.tokens[at] as Token).info.conjunction !== "") return null;
    const limit = endAt(scene, at);
    const source = phraseFrom(scene, at, limit);
    if (source === null || !isSomebody(scene, source)) return null;
    let mark = source.last + 1;
    const told: TokenRange | null = isToldTo(scene, mark) ? phraseFrom(scene, mark, limit, PREPOSED) : null;
    if (told !== null) mark = told.last + 1;
    if (scene.kinds[mark] !== "colon") return null;
    const first = afterColon(scene, mark);
    const next = scene.tokens[first];
    if (next === undefined || next.gap >= Gap.line || first >= limit) return null;
    const quote = quoteFrom(scene, first);
    return said(scene, {
      rule: colon.id,
      cue: { first: mark, last: mark },
      act: "say",
      source,
      agreement: null,
      content: [quote === null ? clauseFrom(scene, first) : quotation(quote)],
      ...(told === null ? {} : { between: told }),
      weight: 2,
    });
  },
};

const isToldTo = (scene: Scene, at: number) =>
  scene.kinds[at] === "noun" && isAddressee((scene.tokens[at] as Token).info);
