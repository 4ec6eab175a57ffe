/**
 * A language pack is a declaration: how words are analysed, and one function for each stage, in the order the data passes
 * them. Each stage sees what the stages before it found.
 */
import type {
  Attribution,
  Caution,
  ChangeOfOffice,
  Condition,
  Explanation,
  Figure,
  Happening,
  Lang,
  Name,
  NumberExpression,
  TimeExpression,
} from "./contract/types.ts";
import type { Analyze } from "./lexicon/surfaces.ts";
import type { Document, InUsualCase } from "./text/document.ts";

/** Where in the tokens something was found (inclusive indices), and by which rule. */
export interface At {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}
/** Tokens from one to another, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
/** `first` to `last` are the number's own words; its unit and what qualifies it stand beside them. */
export interface FoundNumber extends NumberExpression, At {
  readonly unitAt: TokenRange | null;
  readonly qualifierAt: TokenRange | null;
}
export type FoundTime = TimeExpression & At;
/** A mention of a name, and the name's id. */
export interface Mention extends At {
  readonly name: string;
  readonly of: Name;
}
export interface FoundNames {
  readonly names: readonly Name[];
  /** In order of the text; no two overlap. */
  readonly mentions: readonly Mention[];
}
export type FoundAttribution = Attribution & { readonly rule: string };
export type FoundFigure = Figure & { readonly rule: string };

export interface AfterNumbers {
  readonly numbers: readonly FoundNumber[];
}
export interface AfterTimes extends AfterNumbers {
  readonly times: readonly FoundTime[];
}
export interface AfterNames extends AfterTimes {
  readonly found: FoundNames;
}
export interface AfterAttributions extends AfterNames {
  readonly attributions: readonly FoundAttribution[];
}
export interface AfterFigures extends AfterAttributions {
  readonly figures: readonly FoundFigure[];
}

/** What a report says of the state of the world, besides figures. `report` is filled in by `read`. */
export interface FoundStates {
  readonly changes: readonly Omit<ChangeOfOffice, "report">[];
  readonly conditions: readonly Omit<Condition, "report">[];
  readonly happenings: readonly Omit<Happening, "report">[];
  readonly cautions: readonly Omit<Caution, "report">[];
  readonly explanations: readonly Omit<Explanation, "report">[];
}

export interface Pack {
  readonly lang: Lang;
  /** Folded words whose dot does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  readonly analyze: Analyze;
  /** Looks up anew the words of lines in capitals, once, before any stage; a language without capitals has none. */
  readonly inUsualCase?: InUsualCase;
  readonly numbers: (doc: Document) => readonly FoundNumber[];
  readonly times: (doc: Document, soFar: AfterNumbers) => readonly FoundTime[];
  readonly names: (doc: Document, soFar: AfterTimes) => FoundNames;
  readonly attributions: (doc: Document, soFar: AfterNames) => readonly FoundAttribution[];
  readonly figures: (doc: Document, soFar: AfterAttributions) => readonly FoundFigure[];
  readonly states: (doc: Document, soFar: AfterFigures) => FoundStates;
}
