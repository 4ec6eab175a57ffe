/** Candidates from what the grammar found. */
import type { Candidate, TokenRange } from "../../../../attributions/candidate.ts";
import type { SpeechAct } from "../../../../contract/types.ts";
import type { Rule } from "../../../../rule/rule.ts";
import type { Scene } from "../scene.ts";
import { type Via, viaAfter, viaBefore, viaBehind, viaBetween, viaTold, viaWithin } from "../via.ts";

export type SpeechRule = Rule<Candidate, Scene>;

export interface Parts {
  /** The rule's id. */
  readonly rule: string;
  readonly cue: TokenRange;
  readonly act: SpeechAct;
  readonly source: TokenRange | null;
  readonly agreement: Candidate["agreement"];
  readonly content: readonly TokenRange[];
  /** Where media may stand that the words travelled through. */
  readonly between?: TokenRange;
  /** Who a dropped subject means, where the sentence says so. */
  readonly subject?: TokenRange | null;
  readonly via?: Candidate["via"];
  readonly weight: number;
}

export function said(scene: Scene, parts: Parts): Candidate {
  const { cue, act, source, agreement, content, between, weight } = parts;
  const via: Via[] = parts.via === undefined ? [] : parts.via.slice();
  let { first, last } = cue;
  if (source !== null) {
    if (source.first < first) first = source.first;
    if (source.last > last) last = source.last;
  }
  for (let c = 0; c < content.length; c++) {
    const range = content[c] as TokenRange;
    if (range.first < first) first = range.first;
    if (range.last > last) last = range.last;
  }
  if (between !== undefined) {
    viaBetween(scene, between, via);
    if (via.length === 0) viaTold(scene, cue.first, between, via);
    const end = content[content.length - 1];
    if (end !== undefined) viaAfter(scene, end.last, via);
  }
  if (via.length === 0) {
    if (source !== null) viaWithin(scene, source, via);
    if (via.length === 0) viaBefore(scene, first, via);
    if (source !== null && source.first > cue.last && last === source.last) viaBehind(scene, source, via);
  }
  return {
    first,
    last,
    rule: parts.rule,
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
