/** A document as the attribution rules see it: what each token is to the shape of a clause, told once and looked up. */
import type { Anchor } from "../../../lexicon/lexicon.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { AfterNames, FoundNames } from "../../../pack.ts";
import type { Document, Hit } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Cue } from "./cue.ts";
import { isCut } from "./cuts.ts";
import type { Kind } from "./kinds.ts";
import { labelledLines } from "./lines.ts";
import { survey } from "./survey.ts";

/** What rules are anchored on beside the tags of words: where a cue of some kind begins. */
export type CueTag = `cue.${Cue["kind"]}`;
/** And where a line opens with somebody before a colon. */
export type LineTag = "line.label";

export interface Scene extends Document {
  readonly tagged: (tag: Anchor | CueTag | LineTag) => readonly number[];
  /** What each token is here. */
  readonly kinds: readonly Kind[];
  /** The cues, by the token that each begins at. */
  readonly cues: readonly (Hit<"cue"> | undefined)[];
  /** For each token that is part of a name, one more than the mention's index; 0 elsewhere. */
  readonly named: Int32Array;
  /** Whether each mention is of a person. */
  readonly persons: readonly boolean[];
  /** The tokens before which what was said may end, in order. */
  readonly cuts: readonly number[];
}

export function openScene(document: Document, { found, times }: AfterNames): Scene {
  const { tokens, kinds, cues, cued, cutting } = survey(document, times);
  const cuts: number[] = [];
  const scene: Scene = {
    text: document.text,
    tokens,
    tagged: (tag) => {
      if (tag === "line.label") return labelledLines(document, kinds);
      return isCueTag(tag) ? cued[KIND_OF_TAG[tag]] : document.tagged(tag);
    },
    sentences: document.sentences,
    quotes: document.quotes,
    quoteAt: document.quoteAt,
    published: document.published,
    outlet: document.outlet,
    trace: document.trace,
    kinds,
    cues,
    named: nameTokens(found, tokens, kinds),
    persons: personsOf(found),
    cuts,
  };
  for (let c = 0; c < cutting.length; c++) {
    const at = cutting[c] as number;
    if (isCut(scene, at)) cuts.push(at);
  }
  return scene;
}

const KIND_OF_TAG: Readonly<Record<CueTag, Cue["kind"]>> = {
  "cue.verb": "verb",
  "cue.participle": "participle",
  "cue.masdar": "masdar",
  "cue.according": "according",
  "cue.text": "text",
  "cue.relay": "relay",
};
const isCueTag = (tag: Anchor | CueTag): tag is CueTag => tag in KIND_OF_TAG;

/** Whether a token is part of a person's name. */
export const isPerson = (scene: Scene, at: number): boolean =>
  scene.named[at] !== 0 && scene.persons[(scene.named[at] as number) - 1] === true;

/** The first and the last token of a token's sentence. */
export const startAt = (scene: Scene, at: number): number =>
  scene.sentences[(scene.tokens[at] as Token).sentence]?.first ?? at;
export const endAt = (scene: Scene, at: number): number =>
  scene.sentences[(scene.tokens[at] as Token).sentence]?.last ?? at;

/** The cue that begins at a token. */
export const cueAt = (scene: Scene, at: number): Hit<"cue"> | null => scene.cues[at] ?? null;

/** Which tokens are part of which mention; names hold no particles and verbs. */
function nameTokens({ mentions }: FoundNames, tokens: readonly Token[], kinds: Kind[]): Int32Array {
  const named = new Int32Array(tokens.length);
  for (let index = 0; index < mentions.length; index++) {
    const { first, last } = mentions[index] as FoundNames["mentions"][number];
    for (let at = first; at <= last; at++) {
      named[at] = index + 1;
      const kind = kinds[at];
      if (kind === "noun") continue;
      // «أم أحمد», «سامر»: spelled like particles and verbs
      const { info } = tokens[at] as Token;
      if (kind === "preposition" ? last > first && isSide(info) : kind === "or" || (kind === "verb" && isGiven(info)))
        kinds[at] = "noun";
    }
  }
  return named;
}

/** «حلف شمال الأطلسي» */
const isSide = factOfWord(({ word }) => /^(?:شمال|جنوب|شرق|غرب|وسط)$/u.test(word));
const isGiven = factOfWord(({ entries }) => entries.given !== undefined);

function personsOf({ mentions }: FoundNames): boolean[] {
  const are: boolean[] = [];
  for (let m = 0; m < mentions.length; m++)
    are.push((mentions[m] as FoundNames["mentions"][number]).of.kind === "person");
  return are;
}
