/** "The agency quoted a doctor as saying C": the doctor speaks, and the agency passes it on. */
import { contentFrom, contentUpTo } from "../content.ts";
import { AS, COLON, COMMA, fact, SAYING } from "../facts.ts";
import { phraseFrom } from "../phrase.ts";
import type { CueRule } from "../scene.ts";
import { sightOf } from "../sight.ts";
import { Trait } from "../verb-traits.ts";

/** How far after the verb "as saying" may stand, in tokens. */
const REACH = 20;
const RELAYS = fact((_, { entries }) => ((entries.cueVerb?.readings[0]?.verb.traits ?? 0) & Trait.relaying) !== 0);

export const relayed: CueRule = {
  id: "en.attribution.relayed",
  find(scene, at) {
    if (!scene.is(at - 1, AS) || !scene.is(at, SAYING)) return null;
    const { first: low } = scene.bounds(at);
    for (let quoting = at - 3; quoting >= Math.max(low, at - REACH); quoting--) {
      if (!scene.is(quoting, RELAYS)) continue;
      const sight = sightOf(scene, quoting);
      if (sight === null || sight.group.kind === "passive") return null;
      const source = phraseFrom(scene, quoting + 1, at - 2, true);
      // "as saying Monday that", "as telling the envoys that"
      const behind = sightOf(scene, at)?.right ?? at + 1;
      const right = scene.is(behind, COLON) || scene.is(behind, COMMA) ? behind + 1 : behind;
      const content =
        contentFrom(scene, right, { object: false }) ??
        // "74 were found, the agency quoted an officer as saying."
        (sight.subject === null ? null : contentUpTo(scene, sight.subject.clauseFirst - 1, low));
      if (source === null || content === null) return null;
      const by = sight.subject?.agreement == null ? (sight.subject?.range ?? null) : null;
      return {
        act: "say",
        cue: { first: at, last: at },
        source,
        agreement: null,
        subject: null,
        content: [content],
        via: by === null ? [] : [{ ...by, role: "agency" as const }],
        weight: 40,
      };
    }
    return null;
  },
};
