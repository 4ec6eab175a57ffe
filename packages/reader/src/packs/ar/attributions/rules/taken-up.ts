/** «…، وهو ما نفاه الجيش»: what stands before the comma is what he denies. */
import { agreesWith } from "../agreement.ts";
import { phraseFrom } from "../phrase.ts";
import { cueAt, endAt, type Scene, startAt } from "../scene.ts";
import { takenUpAt } from "../which.ts";
import { said, type SpeechRule } from "./candidate.ts";

export const takenUp: SpeechRule = {
  id: "ar.attribution.taken-up",
  at: ["cue.verb"],
  match: (scene, at) => {
    const comma = takenUpAt(scene, at);
    const cue = comma < 0 ? null : cueAt(scene, at);
    if (cue === null || cue.entry.kind !== "verb" || scene.kinds[at] !== "verb") return null;
    const source = phraseFrom(scene, at + 1, endAt(scene, at));
    if (source === null || !agreesWith(scene, cue.entry, source, false)) return null;
    const first = contentStart(scene, comma);
    if (first >= comma) return null;
    return said(scene, {
      rule: takenUp.id,
      cue: { first: at, last: cue.last },
      act: cue.entry.act,
      source,
      agreement: null,
      content: [{ first, last: comma - 1 }],
      weight: 6,
    });
  },
};

/** Where another said it, his words behind their particle; else the sentence. */
function contentStart(scene: Scene, comma: number): number {
  const start = startAt(scene, comma);
  for (let at = comma - 1; at > start; at--) if (scene.kinds[at] === "that") return at + 1;
  return start;
}
