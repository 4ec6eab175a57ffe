/** Candidates from what the grammar found. */
import type { Candidate, TokenRange } from "../../../../attributions/candidate.ts";
import type { SpeechAct } from "../../../../contract/types.ts";
import type { Rule } from "../../../../rule/rule.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Cue } from "../cue.ts";
import { describe } from "../grammar.ts";
import type { Scene } from "../scene.ts";
import { viaAfter, viaBetween } from "../via.ts";

/** A candidate without its rule's id, which `applyRules` adds. */
export type Said = Omit<Candidate, "rule">;
export type SpeechRule = Rule<Said, Scene>;

export type Spoken = Extract<Cue, { kind: "verb" | "participle" | "masdar" }>;

export interface Parts {
  readonly cue: TokenRange;
  readonly act: SpeechAct;
  readonly source: TokenRange | null;
  readonly agreement: Said["agreement"];
  readonly content: readonly TokenRange[];
  /** Where media may stand that the words travelled through. */
  readonly between?: readonly TokenRange[];
  /** Who a dropped subject means, where the sentence says so. */
  readonly subject?: TokenRange | null;
  readonly via?: Said["via"];
  readonly weight: number;
}

export function said(scene: Scene, parts: Parts): Said {
  const { cue, act, source, agreement, content, weight } = parts;
  const via: Said["via"][number][] = [
    ...(parts.via ?? []),
    ...(parts.between ?? []).flatMap((range) => viaBetween(scene, range)),
  ];
  const end = content[content.length - 1];
  if (end !== undefined && parts.between !== undefined) via.push(...viaAfter(scene, end.last));
  const all = [cue, ...(source === null ? [] : [source]), ...content];
  return {
    first: Math.min(...all.map(({ first }) => first)),
    last: Math.max(...all.map(({ last }) => last)),
    cue,
    act,
    source,
    agreement: source === null ? agreement : null,
    gender: agreement?.gender ?? null,
    subject: source === null ? (parts.subject ?? null) : null,
    content,
    via,
    weight,
  };
}

/** What a verb's form says of its subject. */
export const agreementOf = ({ gender, number }: Spoken): NonNullable<Said["agreement"]> => ({ gender, number });

/** Whether a phrase can be the subject of a verb: before its subject a verb is singular, so only the gender tells. */
export function fitsVerb(scene: Scene, cue: Spoken, before: boolean): (phrase: TokenRange) => boolean {
  return (range) => {
    const head = (scene.tokens[range.first] as Token).info;
    // after its verb a subject is in the nominative: «مسؤولين» is what the verb is about
    if (!before && head.entries.speaker?.kind === "group" && /[^ي]ين$/u.test(head.stem)) return false;
    const phrase = describe(scene, range);
    if (cue.gender !== null && phrase.gender !== null && phrase.gender !== cue.gender) return false;
    return !before || cue.number === null || phrase.number === null || phrase.number === cue.number;
  };
}
