/** What a word that reports speech looks like to the rules: its act, and the company it keeps. */
import type { SpeechAct } from "../../../contract/types.ts";

/**
 * How a cue verb takes its content, one bit each:
 * `clause` a clause with or without *that*, or before the cue ("…, X said"); `that` a clause with *that* only;
 * `quote` words in quotation marks, on either side; `wh` whether, how, why …; `to` an infinitive; `object` a noun phrase;
 * `gerund` "denied doing".
 */
export const Frame = { clause: 1, that: 2, quote: 4, wh: 8, to: 16, object: 32, gerund: 64 } as const;

/** Forms of a verb, one bit each: "told" is past and participle. */
export const Form = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

/** Whether somebody spoken to stands between cue and content: "told X that". */
export type Addressee = "never" | "may" | "must";

export interface CueVerb {
  readonly lemma: string;
  /** Words right after the verb that belong to it: "point *out*", "call *for*". */
  readonly particles: readonly string[];
  readonly act: SpeechAct;
  /** Bits of `Frame`. */
  readonly frames: number;
  readonly addressee: Addressee;
  /** False where the verb tells an attitude or a plan rather than words: "wants", "opposes". */
  readonly speech: boolean;
  /** Bits of `Trait`. */
  readonly traits: number;
}

/** What one surface can be: which verb, in which forms (bits of `Form`), and how many particles it takes. */
export interface CueReading {
  readonly verb: CueVerb;
  readonly forms: number;
  readonly size: number;
}

/** A noun that stands for something said: "statement", "claim", "warning". */
export interface CueNoun {
  readonly act: SpeechAct;
  /** Which words lead from the noun to what was said. */
  readonly takes: readonly ("that" | "to" | "of" | "for" | "about")[];
}

/** A preposition of source: "according to", "in the words of". */
export interface CuePhrase {
  readonly act: SpeechAct;
  /** "citing" and "quoting" name the origin; what comes before them named the one who passes it on. */
  readonly passesOn: boolean;
}
