/** Cues: the words that show a report of speech, as typed data. */
import type { SpeechAct } from "../../../contract/types.ts";
import type { Need } from "./needs.ts";
import type { Gender, GrammaticalNumber } from "../morphology/conjugate.ts";

/** What a cue may take as what was said. */
export interface Frame {
  /** A clause with أن or إن, also after one of its prepositions. */
  readonly that: boolean;
  /** Quoted words with nothing between. */
  readonly quote: boolean;
  /** A noun: «أعلنت الحكومة الحداد». */
  readonly object: boolean;
  /** Prepositions before a noun: «كشف عن خطة», «تعهد بـ…». */
  readonly on: readonly string[];
  /** Prepositions after somebody addressed or described: «دعا الشعب إلى…», «اتهم الجيش بـ…». */
  readonly address: readonly string[];
  /** Means nothing without somebody addressed or described. */
  readonly must: boolean;
  /** A verb that is speech with some objects alone. */
  readonly needs: Need | null;
}

export type Cue =
  | {
      readonly kind: "verb" | "participle" | "masdar";
      readonly act: SpeechAct;
      readonly frame: Frame;
      readonly gender: Gender | null;
      readonly number: GrammaticalNumber | null;
      readonly person: 1 | 3 | null;
      readonly suffix: boolean;
      readonly passive: boolean;
    }
  /** «بحسب», «وفقا لـ»: the source follows as a noun; `on` is the preposition that must. `verb`: a cue verb may follow. */
  | { readonly kind: "according"; readonly act: SpeechAct; readonly on: string | null; readonly clause: boolean }
  /** «جاء في بيان»: a text says. */
  | { readonly kind: "text" }
  /** «نقلت … عن»: passes on somebody's words. */
  | { readonly kind: "relay"; readonly gender: Gender | null; readonly from: "عن" | "الي" | "من" };
