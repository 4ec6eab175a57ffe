/** «نقلت وكالة … عن مسؤول قوله إن…»: an agency passes on somebody's words. */
import type { Token } from "../../../../text/tokens.ts";
import { clauseAfter } from "../complement.ts";
import { quoteFrom } from "../content.ts";
import { phraseFrom, PLAIN } from "../phrase.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { carrierOf } from "../via.ts";
import { cueAt, endAt, type Scene } from "../scene.ts";

export const relay: SpeechRule = {
  id: "ar.attribution.relay",
  at: ["cue.relay"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "relay") return null;
    const limit = endAt(scene, at);
    const { from } = hit.entry;
    const carrier = phraseFrom(scene, at + 1, limit, PLAIN, { on: [from], address: [] });
    const about = findAbout(scene, carrier === null ? at + 1 : carrier.last + 1, limit, from);
    if (about < 0) return null;
    const source = phraseFrom(scene, about + 1, limit);
    if (source === null) return null;
    // the word of saying, if there is one: قوله, تأكيده
    let cue = at;
    let next = source.last + 1;
    for (let k = next; k <= Math.min(limit, next + 6); k++) {
      const word = cueAt(scene, k);
      if (word?.entry.kind === "masdar" && word.entry.suffix) {
        cue = k;
        next = k + 1;
        break;
      }
      if (scene.kinds[k] === "that" || scene.kinds[k] === "verb" || scene.kinds[k] === "quote") break;
    }
    const masdar = cue === at ? null : (scene.tokens[cue] as Token).info.entries.cue;
    // «نسبت إليه تهمة», «علم من الجيران بالحادث»: nothing said
    if (masdar === null && from !== "عن" && !(from === "من" && saysThat(scene, next, limit))) return null;
    const frame = masdar?.kind === "masdar" && cue !== at ? masdar.frame : null;
    const clause = clauseAfter(scene, next, {
      // «تأكيدهم استمرار القتال», «نفيه المسؤولية»
      frame: {
        that: true,
        quote: true,
        object: frame?.object ?? false,
        on: frame?.on ?? [],
        address: [],
        must: false,
        needs: null,
      },
      subject: false,
      suffix: false,
      verb: null,
    });
    if (clause === null) return null;
    return said(scene, {
      rule: relay.id,
      cue: { first: cue, last: cue },
      act: masdar?.kind === "masdar" ? masdar.act : "say",
      source,
      agreement: null,
      content: [clause.content],
      between: clause.between,
      via: carrier === null ? [] : [carrierOf(scene, carrier)],
      weight: 7,
    });
  },
};

/** Whether أن follows the source. */
function saysThat(scene: Scene, from: number, limit: number): boolean {
  for (let at = from; at <= Math.min(limit, from + 8); at++) {
    if (scene.kinds[at] === "that") return true;
    if (scene.kinds[at] === "verb" || scene.kinds[at] === "stop") return false;
  }
  return false;
}

function findAbout(scene: Scene, from: number, limit: number, word: string): number {
  for (let at = from; at <= Math.min(limit, from + 12); at++) {
    const quote = quoteFrom(scene, at);
    if (quote !== null && quote.closed && quote.close - at <= 6) {
      at = quote.close;
      continue;
    }
    if (scene.tokens[at]?.info.stem === word) return at;
    const kind = scene.kinds[at];
    if (kind === "verb" || kind === "that" || kind === "stop") return -1;
  }
  return -1;
}
