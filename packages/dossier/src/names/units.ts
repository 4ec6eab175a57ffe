/** Names that are one by their very words, and which of them may be one by their sound or by a person's decision. */
import type { Lang, Name } from "@isnad/reader";
import { type Namer } from "./namer.ts";
import { type Node, remembered } from "./nodes.ts";
import { placeForms } from "./places.ts";
import { type Reason, type Sameness, isGivenAndFamily, samePerson, sameWord } from "./same.ts";
import type { Marks, Settled } from "./settled.ts";
import { skeletonOf } from "./sound/sounds.ts";
import type { Steps, Tally } from "./tally.ts";

/** The steps in which a name is shown: in each language, and in whichever. */
export type Shown = Readonly<Record<Lang | "any", Steps>>;

/** "This one and that one are one", and why. */
export interface Edge extends Sameness {
  readonly to: string;
}

/** All names of all reports that come down to one key. */
export interface Unit {
  /** `person salim haddad`, `organization interior ministry`, `place aqaba`; with what a person decided of some of them. */
  readonly key: string;
  /** The key without decisions. */
  readonly base: string;
  readonly kind: Name["kind"];
  /** What it is compared by: a person's words, the words of a body's proper name, the forms of a place. */
  readonly words: readonly string[];
  /** A body's words that are no proper name: how many. */
  readonly rest: number;
  readonly marks: Marks;
  readonly merges: readonly string[];
  readonly tally: Tally;
  readonly edges: readonly Edge[];
  /** Its names, where each of them may be another's: those of a surname alone. */
  readonly nodes: readonly Node[] | null;
  /** How a body is shown in the words of this unit; null for any other. */
  readonly shown: Shown | null;
  /** The one of the least report id: stands for the unit where it is told why two are one. */
  readonly sample: Node;
}

const skeleton = remembered(skeletonOf);
/** What has no letter that we know the sound of is looked for by its letters. */
const soundOf = (word: string): string => skeleton(word) || `#${word}`;

/** The unit of a node, by what was decided: names on different sides of a split never share one. */
export function unitKeyOf(node: Node, namer: Namer, settled: Settled): string {
  const base = namer.keyOf(node);
  if (settled.none) return base;
  const merged = isSurname(node) ? settled.mergesOf(node) : [];
  const marks = [...settled.marksOf(node)].map(([split, side]) => `${split}:${side}`);
  return [base, ...merged, ...marks].join("|");
}

export const isSurname = ({ name, parts }: Pick<Node, "name" | "parts">): boolean =>
  name.kind === "person" && parts.length === 1;

export function wordsOf(node: Node, namer: Namer): Pick<Unit, "words" | "rest"> {
  if (node.name.kind === "person") return { words: node.parts, rest: 0 };
  if (node.name.kind === "place") {
    const unit = namer.placeOf(node.name.name);
    return { words: unit.startsWith("@") ? [] : placeForms(unit), rest: 0 };
  }
  const { key, proper } = namer.bodyOf(node.name.name);
  return { words: proper, rest: key.split(" ").length - proper.length };
}

/** Where a unit is looked for by those that may be one with it. */
export function blocksOf({ kind, words, base, merges }: Unit, settled: Settled): readonly string[] {
  const blocks: string[] = settled.none ? [] : [`=${base}`, ...merges.map((id) => `+${id}`)];
  if (words.length === 0) return blocks;
  switch (kind) {
    case "person":
      if (words.length === 1) {
        if (merges.length === 0) blocks.push(`s ${soundOf(words[0] as string)}`);
        break;
      }
      // two names are one only where first and last sound alike, or the whole, or all of the shorter before one more
      blocks.push(
        `p ${soundOf(words.at(-1) as string)} ${soundOf(words[0] as string)[0]}`,
        `w ${soundOf(words.join(""))}`,
      );
      if (words.length >= 3) blocks.push(`f ${soundOf(words.slice(0, 3).join(""))}`);
      if (words.length <= 3 && isGivenAndFamily(words)) blocks.push(`f ${soundOf(words.slice(0, 2).join(""))}`);
      break;
    case "organization": {
      const sound = skeleton(words.join(""));
      if (sound.length >= 3) blocks.push(`o ${sound}`);
      break;
    }
    case "place":
      for (const sound of new Set(words.map(skeleton))) if (sound.length >= 2) blocks.push(`l ${sound}`);
  }
  return blocks;
}

/** Whether two that met in a block are one. */
export function sameIn(block: string, one: Unit, other: Unit): Sameness | null {
  if (block.startsWith("+")) return { reasons: ["decision"], score: 1 };
  if (block.startsWith("=")) return { reasons: ["spelling"], score: 1 };
  switch (one.kind) {
    case "person":
      if (block.startsWith("s ")) return sound([sameWord(one.words[0] as string, other.words[0] as string)]);
      return samePerson(one.words, other.words);
    case "organization":
      if (Math.abs(one.rest - other.rest) > 1) return null;
      return sound([sameWord(one.words.join(""), other.words.join(""))]);
    case "place":
      return sound(
        one.words
          .filter((form) => skeleton(form).length >= 2)
          .flatMap((form) => other.words.map((form2) => sameWord(form, form2))),
      );
  }
}

function sound(scores: readonly number[]): Sameness | null {
  const score = Math.max(0, ...scores);
  return score > 0 ? { reasons: ["sound"], score } : null;
}

/** The block of a person's last word: where surnames find their bearers. */
export const surnameBlock = (words: readonly string[]): string => soundOf(words.at(-1) as string);

/** Which decide first where not all can be: a person's word, the same spelling, then what is surest. */
const rank = (reasons: readonly Reason[]) => (reasons.includes("decision") ? 0 : reasons.includes("spelling") ? 1 : 2);
export const bySureness = (a: Sameness, b: Sameness): number => rank(a.reasons) - rank(b.reasons) || b.score - a.score;

/** Whether it stands for whoever bears it: a surname alone, of which nobody decided whose it is. */
export const isBorne = ({ kind, words, merges }: Unit): boolean =>
  kind === "person" && words.length === 1 && merges.length === 0;

/** Whether a person decided that they are two. */
export function apart(ours: Marks, theirs: Marks): boolean {
  for (const [split, side] of theirs) if ((ours.get(split) ?? side) !== side) return true;
  return false;
}
