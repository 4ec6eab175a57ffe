/** What the lexicons of states hold: words for changes of office, conditions, events, doubts and reasons. */
import type { Caution, ChangeOfOffice } from "../contract/types.ts";

/** A word that says somebody took or left an office. */
export interface OfficeWord {
  readonly kind: ChangeOfOffice["kind"];
  /** `verb`: active; `passive`: who it happened to is its subject; `noun`: the verbal noun, who it happened to follows. */
  readonly form: "verb" | "passive" | "noun";
  /** Whether an active verb does it to somebody («أقال», "sacked") or its subject does it of himself («استقال», "resigned"). */
  readonly does: "to" | "self";
  /** Also a word for other things: an office must be named with it. */
  readonly loose: boolean;
}

/** What a condition is about. `what` is one key for both languages: "internet", "state of emergency". */
export interface StateThing {
  readonly what: string;
  /** `service`: runs or is cut; `way`: open or closed; `measure`: in force or lifted; `order`: upset or restored; `effort`: goes on or ends. */
  readonly is: "service" | "way" | "measure" | "order" | "effort";
}

/** What happened to it. */
export interface StateChange {
  /** Only right beside the thing: an adjective. */
  readonly near?: true;
  readonly to: "off" | "halt" | "on" | "open" | "start" | "stop" | "going";
}

/** A word for taking hold of a place. */
export interface ControlWord {
  /** `fall`: «سقطت المدينة بيد …»: who takes it stands at the end. */
  readonly by: "verb" | "noun" | "fall";
}

/** A word for something that happens: what makes a clause a line of the timeline. */
export interface EventWord {
  readonly kind:
    | "protest"
    | "attack"
    | "explosion"
    | "clash"
    | "death"
    | "arrest"
    | "disaster"
    | "accident"
    | "deployment"
    | "measure"
    | "office"
    | "election"
    | "talks"
    | "agreement"
    | "strike"
    | "trial"
    | "relief"
    | "statement"
    /** Says that something broke out: another word of the clause says what. */
    | "any";
  /** A noun is an event only where the clause says that it took place; a verb says so itself. */
  readonly noun: boolean;
}

/** A word that a report's own doubt is known by. */
export interface CautionWord {
  /** What it takes with it: see the cautions of each pack. */
  readonly is:
    | "verify"
    | "confirm"
    | "evidence"
    | "unclear"
    | "erase"
    | "post"
    | "withdraw"
    | "statement"
    | "slip"
    | "conflict"
    | "early"
    | "inquiry";
}

/** A word that ties what happened to why. */
export interface ReasonWord {
  readonly kind: "cause" | "blame" | "aim";
  /** `link`: stands between what is explained and why; `verb`: why is its subject, what is explained its object; `blame`: whom is blamed follows. */
  readonly form: "link" | "verb" | "blame";
}

export type CautionKind = Caution["kind"];
