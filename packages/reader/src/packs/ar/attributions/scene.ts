/** A document as the attribution rules see it: what each token is to the shape of a clause, told once and looked up. */
import { extend } from "../../../extend.ts";
import type { Tag } from "../../../lexicon/lexicon.ts";
import type { WordInfo } from "../../../lexicon/word.ts";
import type { AfterNames } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { findCuts } from "./cuts.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import { type Shape, shapeOf } from "./words.ts";

export interface Scene extends Document {
  readonly kinds: readonly Kind[];
  /** For each token that is part of a name, one more than the mention's index; 0 elsewhere. */
  readonly named: Int32Array;
  /** Whether a token is part of a person's name. */
  readonly isPerson: (at: number) => boolean;
  /** For each token, the next one before which what was said may end (`findCuts`). */
  readonly cuts: Int32Array;
  /** For each token, the last token of its sentence. */
  readonly endAt: (at: number) => number;
  readonly startAt: (at: number) => number;
}

export function openScene(document: Document, soFar: AfterNames): Scene {
  const shapes: Shape[] = [];
  const tokens: Token[] = [];
  const cues: number[] = [];
  for (const token of document.tokens) {
    const shape = shapeOf(token.info);
    shapes.push(shape);
    tokens.push(shape.info === token.info ? token : withInfo(token, shape.info));
    if (shape.cue) cues.push(token.index);
  }
  const named = new Int32Array(tokens.length);
  const persons = new Set(soFar.found.names.filter(({ kind }) => kind === "person").map(({ id }) => id));
  const isPerson: boolean[] = [];
  for (const [index, { first, last, name }] of soFar.found.mentions.entries()) {
    named.fill(index + 1, first, last + 1);
    isPerson.push(persons.has(name));
  }
  const sentenceOf = (at: number) => document.sentences[(tokens[at] as Token).sentence];
  const scene = extend(document, {
    tokens,
    tagged: (tag: Tag) => (tag === "cue" ? cues : document.tagged(tag)),
    kinds: [] as readonly Kind[],
    named,
    isPerson: (at: number) => isPerson[(named[at] as number) - 1] === true,
    cuts: new Int32Array(0) as Int32Array,
    endAt: (at: number) => sentenceOf(at)?.last ?? at,
    startAt: (at: number) => sentenceOf(at)?.first ?? at,
  });
  const kinds = kindsOf(scene, shapes, soFar.times);
  for (const { first, last } of soFar.found.mentions)
    for (let at = first; at <= last; at++)
      // «أم أحمد», «سامر»: spelled like particles and verbs
      if (at > first && kinds[at] === "preposition" && SIDE.test(tokens[at]?.info.word ?? "")) kinds[at] = "noun";
      else if (kinds[at] === "or" || (kinds[at] === "verb" && tokens[at]?.info.entries.given !== undefined))
        kinds[at] = "noun";
  scene.kinds = kinds;
  scene.cuts = findCuts(scene);
  return scene;
}

/** «حلف شمال الأطلسي» */
const SIDE = /^(?:شمال|جنوب|شرق|غرب|وسط)$/u;

const withInfo = ({ index, kind, start, end, gap, sentence }: Token, info: WordInfo): Token => ({
  index,
  kind,
  start,
  end,
  gap,
  info,
  sentence,
});
