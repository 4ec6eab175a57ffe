/** What the lexicons of figures say of a word: the entries behind the tags of the Arabic figure rules. */
import type { FigureStatus, Measure } from "../../../contract/types.ts";
import type { NounNumber } from "./lexicon/nouns.ts";

/** What happened to people or their things. An `expression` holds its own noun («بحياة», «مصرعهم»). */
export interface Outcome {
  readonly measure: Measure;
  readonly part: "verb" | "noun" | "expression";
}

/** People named by what happened to them. */
export interface Victims {
  readonly measure: Measure;
  readonly number: NounNumber;
}

/** People. `group` null: the noun as written is the group; "total": the noun says nothing of who they are. */
export interface People {
  readonly group: string | null;
  readonly number: NounNumber;
}

/** What people belong to. */
export interface Body {
  readonly group: string;
}

export interface ThingEntry {
  readonly measure: Measure;
  readonly number?: NounNumber;
}

/**
 * What an amount of money, a percentage or a quantity is about. `currency` is a currency as a thing that rises and falls.
 */
export type Matter =
  | "price"
  /** What is bought and sold: of a price, where nothing else near says what the amount is of. */
  | "goods"
  /** A word of giving («خصصت», «تعهدت بـ»): of aid, unless what is given is an investment. */
  | "pledge"
  | "currency"
  | "rate"
  | "aid"
  | "damage"
  | "output"
  | "people"
  | "length"
  | "strength"
  | "value"
  /** Where something stands («أدنى مستوى», «التداولات»): of a price, if the amount is one. */
  | "level";

/** A verb or noun of rising and falling; `level`: of standing somewhere (بلغ، وصل إلى). */
export type Movement = "change" | "level";

/** Why a length of time counts as a figure. */
export type Spell = "crisis" | "measure" | "sentence";

/** How far what follows is asserted. `spares` harm: who plans or demands speaks of the dead as they are. */
export interface DoubtEntry {
  readonly status: FigureStatus;
  readonly spares: "harm" | "nothing";
  /** It speaks of the whole sentence, of what stands before it too: «… ولم تؤكد السلطات ذلك». */
  readonly both?: true;
  /** Only with a noun for what was said after it: «سحبت الوزارة بيانا …». */
  readonly ofStatement?: true;
  /** Only behind such a word: «لم يتمكن أحد من التحقق منه», «أعلنت الحكومة صرف 3 ملايين». */
  readonly behind?: "negation" | "decision";
  /** «أنباء عن»: nothing behind a denial, which is then what is said: «نفى صحة أنباء عن». */
  readonly rumour?: true;
}
