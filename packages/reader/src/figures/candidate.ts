/**
 * What a pack's figure rules find, before the languages meet: token ranges and meanings, not yet figures. The shared stage
 * (`./index.ts`) chooses between candidates for one number, links the attribution, settles the status, and looks up time
 * and place where the rule left them open.
 */
import type { TokenRange } from "../attributions/candidate.ts";
import type { FigureStatus, Measure, Qualifier, Scope, Span } from "../contract/types.ts";
import type { At } from "../pack.ts";

/** How much is said. Of a `FoundNumber`, or of a noun that carries its number itself ("شرطيين", "a soldier"). */
export interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Only where the value is no count: "EUR", "%", "km", "day", "bbl/day" … */
  readonly unit: string | null;
}

/** `first`–`last`: the quote, the shortest stretch that holds the number with what it counts. */
export interface FigureCandidate extends At {
  readonly carrier: "number" | "noun";
  /** The tokens of the number, and its own words: a span, because proclitics ("و16", "لثلاثة") stay outside. */
  readonly number: TokenRange & { readonly span: Span };
  readonly amount: Amount;
  readonly measure: Measure;
  /** The counted noun phrase; null where none is written ("بلغ عدد القتلى 75" counts the dead: then the words of `label`). */
  readonly of: TokenRange | null;
  /** A name of the contract's list ("total", "protesters" …), or the counted head noun as written. */
  readonly group: string;
  /** The words that name the group. */
  readonly label: TokenRange | null;
  readonly scope: Scope;
  /** What the rule itself saw; null = the attribution and the doubts around it say. */
  readonly status: FigureStatus | null;
  /** Set where the rule saw it; undefined = the nearest in the sentence. */
  readonly time?: string | null;
  /** Between candidates for one number the higher one wins; of equal ones the first. */
  readonly weight: number;
}

/**
 * Words that say how sure a stretch of text is: "ربما", "لم يتأكد", "سوف", "may have", "plans to". Holds for every figure
 * whose number stands in `first`–`last`. Of several the innermost holds.
 */
export interface Doubt extends At {
  readonly status: FigureStatus;
  /** It says nothing of people who came to harm: who plans or demands speaks of the dead as they are. */
  readonly sparesHarm?: boolean;
}
