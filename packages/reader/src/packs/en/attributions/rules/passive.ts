/**
 * "The raid was condemned by the ministry"; "she was told by the ministry that …"; "the toll was put at 60 by the ministry":
 * the speaker stands after "by".
 */
import { contentFrom } from "../content.ts";
import { Frame } from "../cue.ts";
import { among, AS, BY, COMMA, THAT, TO, either } from "../facts.ts";
import { phraseFrom } from "../phrase.ts";
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { CueRule, Scene } from "../scene.ts";
import { endOfCount } from "../tally.ts";
import { sightOf, verbFor } from "../sight.ts";
import { subjectBefore } from "../subject.ts";
import { Trait } from "../verb-traits.ts";

const SAYING = among("saying having telling warning");
const SAYS_WHAT = either(THAT, TO);

export const passive: CueRule = {
  id: "en.attribution.passive-by",
  find(scene, at) {
    const sight = sightOf(scene, at);
    if (sight === null) return null;
    const { kind, head } = sight.group;
    // "the attack, claimed by the group, …"
    const behindComma = kind === "finite" && sight.group.first === head && scene.is(head - 1, COMMA);
    if (kind !== "passive" && kind !== "reduced" && !behindComma) return null;
    const { last: high } = scene.bounds(at);
    const behind = sight.group.last + 1;
    const amountEnd = endOfCount(scene, behind, high);
    const by = amountEnd < 0 ? behind : amountEnd + 1;
    if (!scene.is(by, BY)) return null;
    const verb = verbFor(sight, Frame.object | Frame.clause | Frame.that | Frame.to);
    if (amountEnd >= 0 && (verb === undefined || !(verb.act === "estimate" || (verb.traits & Trait.counting) !== 0)))
      return null;
    // "questioned by police", "attacked by gunmen": done to people
    if (verb === undefined || (verb.traits & (Trait.done | Trait.finding)) !== 0) return null;
    if (behindComma && (verb.traits & Trait.saidOf) === 0) return null;
    const whole = phraseFrom(scene, by + 1, high);
    // in an aside the name ends with it
    const source = whole !== null && behindComma ? upToComma(scene, whole) : whole;
    if (source === null) return null;
    // "was quoted by the newspaper as saying": whoever is quoted speaks
    if (scene.is(source.last + 1, AS) && scene.is(source.last + 2, SAYING)) return null;
    const after = source.last + 1;
    const said = scene.is(after, SAYS_WHAT) ? contentFrom(scene, after, { object: false }) : null;
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
      content: amountEnd < 0 ? [content] : [content, { first: behind, last: amountEnd }],
      via: [],
      weight: 12,
    };
  },
};

function upToComma(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at <= last; at++) if (scene.is(at, COMMA)) return { first, last: at - 1 };
  return { first, last };
}
