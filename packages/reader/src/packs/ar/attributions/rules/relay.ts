/** «نقلت وكالة … عن مسؤول قوله إن…»: an agency passes on somebody's words. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Token } from "../../../../text/tokens.ts";
import { subjectBefore } from "../before.ts";
import { clauseAfter } from "../complement.ts";
import { quoteFrom } from "../content.ts";
import { phraseFrom, PLAIN } from "../phrase.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { carrierOf, isCarrier } from "../via.ts";
import { cueAt, endAt, type Scene } from "../scene.ts";

export const relay: SpeechRule = {
  id: "ar.attribution.relay",
  at: ["cue.relay"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "relay") return null;
    const limit = endAt(scene, at);
    const { from } = hit.entry;
    const about = findAbout(scene, at + 1, limit, from);
    if (about < 0) return null;
    const carrier = carrierFrom(scene, at, about, from);
    // «نقلت عنه الصحيفة قوله»: whose words they are the noun of saying tells
    const nobody = isPronounOf(scene, about, from);
    const late = nobody && carrier === null ? phraseFrom(scene, about + 1, limit, PLAIN) : null;
    const source = nobody ? null : phraseFrom(scene, about + 1, limit);
    if (source === null && !nobody) return null;
    const next = (late ?? source)?.last ?? about;
    const cue = nounOfSaying(scene, next + 1, limit);
    // «نسبت إليه تهمة», «علم من الجيران بالحادث»: nothing said
    if (cue < 0 && (nobody || (from !== "عن" && !(from === "من" && saysThat(scene, next + 1, limit))))) return null;
    const word = cue < 0 ? undefined : (scene.tokens[cue] as Token).info.entries.cue;
    const masdar = word?.kind === "masdar" ? word : null;
    const clause = clauseAfter(scene, (cue < 0 ? next : cue) + 1, {
      // «تأكيدهم استمرار القتال», «نفيه المسؤولية»
      frame: {
        that: true,
        quote: true,
        object: masdar?.frame.object ?? false,
        on: masdar?.frame.on ?? [],
        address: [],
        must: false,
        needs: null,
      },
      subject: false,
      suffix: false,
      verb: null,
    });
    if (clause === null) return null;
    const by = carrier ?? late;
    return said(scene, {
      rule: relay.id,
      cue: cue < 0 ? { first: at, last: at } : { first: cue, last: cue },
      act: masdar?.act ?? "say",
      source,
      agreement: source !== null || masdar === null ? null : { gender: masdar.gender, number: masdar.number },
      content: [clause.content],
      between: clause.between,
      via: by === null ? [] : [carrierOf(scene, by)],
      weight: 7,
    });
  },
};

/** Who passes the words on: «نقلت الصحيفة عن», «نقلت "النهار" عن», «الصحيفة نقلت عن»; null where nobody is named. */
function carrierFrom(scene: Scene, verb: number, about: number, from: string): TokenRange | null {
  if (about > verb + 1) {
    const quote = quoteFrom(scene, verb + 1);
    if (quote !== null && quote.close < about) return { first: quote.open + 1, last: quote.close - 1 };
    return phraseFrom(scene, verb + 1, about - 1, PLAIN, { on: [from], address: [] });
  }
  const before = subjectBefore(scene, verb, null);
  return before !== null && isCarrier(scene, before.first) ? before : null;
}

/** How far behind the source its noun of saying may stand, in tokens: «عن طبيبة تعمل في مستشفى المدينة قولها». */
const REACH = 12;

/** The noun of saying with its owner's pronoun: قوله, تأكيدها; or -1. */
function nounOfSaying(scene: Scene, from: number, limit: number): number {
  for (let at = from; at <= Math.min(limit, from + REACH); at++) {
    const kind = scene.kinds[at];
    if (kind === "that" || kind === "quote" || kind === "stop") return -1;
    const word = cueAt(scene, at)?.entry;
    if (word?.kind === "masdar" && word.suffix) return at;
    if (word?.kind === "verb" && kind === "verb") return -1;
  }
  return -1;
}

/** Whether أن follows the source. */
function saysThat(scene: Scene, from: number, limit: number): boolean {
  for (let at = from; at <= Math.min(limit, from + 8); at++) {
    if (scene.kinds[at] === "that") return true;
    if (scene.kinds[at] === "verb" || scene.kinds[at] === "stop") return false;
  }
  return false;
}

/** The preposition before the source, alone or with a pronoun, or -1. */
function findAbout(scene: Scene, from: number, limit: number, word: string): number {
  for (let at = from; at <= Math.min(limit, from + 20); at++) {
    const quote = quoteFrom(scene, at);
    if (quote !== null && quote.closed && quote.close - at <= 6) {
      at = quote.close;
      continue;
    }
    if (scene.tokens[at]?.info.stem === word || isPronounOf(scene, at, word)) return at;
    const kind = scene.kinds[at];
    if (kind === "verb" || kind === "that" || kind === "stop") return -1;
  }
  return -1;
}

/** «عنه», «إليها», «منهم» */
const isPronounOf = (scene: Scene, at: number, word: string) => {
  const info = scene.tokens[at]?.info;
  return info !== undefined && hasPronoun(info) && info.word.startsWith(word);
};
const hasPronoun = factOfWord(({ word }) => /^(?:عن|الي|من)(?:ه|ها|هم|هما)$/u.test(word));
