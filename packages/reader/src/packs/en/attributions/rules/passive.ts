/** "The raid was condemned by the ministry"; "she was told by the ministry that …": the speaker stands after "by". */
import { contentFrom } from "../content.ts";
import { phraseFrom } from "../phrase.ts";
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { CueRule, Scene } from "../scene.ts";
import { sightOf, verbFor } from "../sight.ts";
import { subjectBefore } from "../subject.ts";

export const passive: CueRule = {
  id: "en.attribution.passive-by",
  find(scene, at) {
    const sight = sightOf(scene, at);
    if (sight === null) return null;
    const { kind, head } = sight.group;
    // "the attack, claimed by the group, …"
    const behindComma = kind === "finite" && sight.group.first === head && scene.isComma(head - 1);
    if (kind !== "passive" && kind !== "reduced" && !behindComma) return null;
    const by = sight.group.last + 1;
    if (scene.word(by) !== "by") return null;
    const verb = verbFor(sight, "object", "clause", "that", "to");
    // "questioned by police", "attacked by gunmen": done to people
    if (verb === undefined || DONE.has(verb.lemma) || (behindComma && !SAID_OF.has(verb.lemma))) return null;
    const { last: high } = scene.bounds(at);
    const whole = phraseFrom(scene, by + 1, high);
    // in an aside the name ends with it
    const source = whole !== null && behindComma ? upToComma(scene, whole) : whole;
    if (source === null) return null;
    // "was quoted by the newspaper as saying": whoever is quoted speaks
    if (scene.word(source.last + 1) === "as" && scene.word(source.last + 2) === "saying") return null;
    const after = source.last + 1;
    const said = /^(?:that|to)$/.test(scene.word(after)) ? contentFrom(scene, after, { object: false }) : null;
    const content =
      said ??
      subjectBefore(scene, { ...sight.group, first: behindComma ? head - 1 : sight.group.first })?.range ??
      null;
    if (content === null) return null;
    return {
      act: verb.act,
      cue: { first: sight.group.head, last: sight.group.last },
      source,
      agreement: null,
      subject: null,
      content: [content],
      via: [],
      weight: 12,
    };
  },
};

function upToComma(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at <= last; at++) if (scene.isComma(at)) return { first, last: at - 1 };
  return { first, last };
}

/** Verbs that an aside has of what was just named: "the attack, claimed by". */
const SAID_OF = new Set(["claim", "announce", "condemn", "denounce", "confirm", "reject", "dismiss"]);
const DONE = new Set(["question", "attack", "grill", "assail", "address", "summon"]);
