/** «وزارة الصحة: 40 جريحا»: a line of a live page or a headline, with nothing but a colon between who and what. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { Gap, type Token } from "../../../../text/tokens.ts";
import { isSomebody } from "../antecedent.ts";
import { afterColon } from "../between.ts";
import { clauseFrom, quotation, quoteFrom } from "../content.ts";
import type { Kind } from "../kinds.ts";
import { isAddressee, phraseFrom, PREPOSED } from "../phrase.ts";
import { endAt, type Scene } from "../scene.ts";
import { said, type SpeechRule } from "./candidate.ts";

/** Words that may open such a line: the hour, «عاجل», «بتوقيت غرينتش». */
const OPENS: ReadonlySet<Kind | undefined> = new Set<Kind>(["time", "digits", "colon", "dash", "mark"]);
const LABELS = new Set(["عاجل", "بتوقيت", "توقيت", "غرينيتش", "غرينتش", "محلي", "محلية"]);
const isLabel = factOfWord(({ stem }) => LABELS.has(stem));

export const colon: SpeechRule = {
  id: "ar.attribution.colon",
  at: ["speaker", "title", "given"],
  match: (scene, at) => {
    if (scene.kinds[at] !== "noun" || (scene.tokens[at] as Token).info.conjunction !== "" || !opensLine(scene, at))
      return null;
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

/** Whether nothing but the hour stands before a token in its line. */
function opensLine(scene: Scene, at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 8); k--) {
    const token = scene.tokens[k] as Token;
    if (k < at && !OPENS.has(scene.kinds[k]) && !isLabel(token.info)) return false;
    if (k === 0 || token.gap >= Gap.line) return true;
  }
  return false;
}
