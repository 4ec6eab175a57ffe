/** X's claim that C; his promise to C; a warning by X that C; X made a promise to C. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { contentFrom } from "../content.ts";
import { among, APOSTROPHE, ARTICLE, CAPITAL, S_END, WORD } from "../facts.ts";
import { phraseFrom } from "../phrase.ts";
import type { CueRule, Scene } from "../scene.ts";
import { BODY } from "../noun-before.ts";
import { phraseStart } from "../phrase-start.ts";

const PRONOUN_OWNER = among("his her its their");
const GIVEN_BY = among("by from in");
const LEADS = among("that to of for about");
const S = among("s");

export const nounClause: CueRule = {
  id: "en.attribution.noun-clause",
  find(scene, at) {
    const noun = scene.doc.tokens[at]?.info.entries.cueNoun;
    if (noun === undefined) return null;
    let after = at + 1;
    const given = scene.is(after, GIVEN_BY);
    if (!given && !scene.is(after, LEADS)) return null;
    const { first: low, last: high } = scene.bounds(at);
    let source: TokenRange | null = null;
    let agreement = null;
    if (given) {
      source = phraseFrom(scene, after + 1, high);
      if (source !== null) after = source.last + 1;
    }
    const lead = scene.word(after);
    if (!(noun.takes as readonly string[]).includes(lead)) return null;
    if (source === null) {
      const owner = ownerBefore(scene, at, low) ?? (lead === "that" ? bodyBefore(scene, at, low) : null);
      if (owner === null) return null;
      source = owner;
      if (scene.is(owner.last, PRONOUN_OWNER))
        agreement = {
          gender: GENDER[scene.word(owner.last)] ?? null,
          number: scene.word(owner.last) === "their" ? ("plural" as const) : ("singular" as const),
        };
    }
    const content = contentFrom(scene, after, { object: lead !== "that" });
    if (content === null || content.last - content.first < 1) return null;
    return {
      act: noun.act,
      cue: { first: at, last: at },
      source,
      agreement,
      subject: null,
      content: [content],
      via: [],
      weight: 5,
    };
  },
};

const GENDER: Readonly<Record<string, "m" | "f">> = { his: "m", her: "f" };

/** "a newspaper report that", "police claims that": the body that a noun is made up with. */
function bodyBefore(scene: Scene, noun: number, low: number): TokenRange | null {
  const last = noun - 1;
  // "The Allied Press reports that": a name, and a verb
  if (last < low || !scene.is(last, BODY) || scene.is(last, CAPITAL)) return null;
  const named = last > low && (scene.is(last - 1, ARTICLE) || scene.is(last - 1, CAPITAL));
  return { first: named ? last - 1 : last, last };
}

/** "X's", "his": with at most two adjectives between. */
function ownerBefore(scene: Scene, noun: number, low: number): TokenRange | null {
  for (let at = noun - 1; at >= low && at >= noun - 3; at--) {
    if (scene.is(at, PRONOUN_OWNER)) return { first: at, last: at };
    let s = -1;
    if (scene.is(at, S) && scene.is(at - 1, APOSTROPHE)) s = at - 1;
    else if (scene.is(at, APOSTROPHE) && scene.is(at - 1, S_END)) s = at;
    if (s > low) {
      const first = phraseStart(scene, s - 1, Math.max(low, s - 12));
      return first === null ? null : { first: Math.max(first, s - 6), last: s - 1 };
    }
    if (!scene.is(at, WORD)) return null;
  }
  return null;
}
