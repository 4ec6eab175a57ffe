/** What a brief says in a language: every fixed word of the prose, as data. A language that lacks one does not compile. */
import type { Brief, ClaimStatus } from "../../contract/types.ts";

/** A noun by the plural categories of CLDR; "#" stands for the number. A form left out is `other`. */
export type Forms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

export type SectionKey =
  | "last"
  | "open"
  | "figures"
  | "increments"
  | "states"
  | "offices"
  | "why"
  | "timeline"
  | "cautions"
  | "outlets"
  | "names"
  | "reports";

export interface Measured {
  /** The heading of its threads. */
  readonly name: string;
  /** The number with what it counts. */
  readonly count: Forms;
}

export interface Words {
  readonly lang: "ar" | "en";
  readonly dir: "rtl" | "ltr";
  /** For `Intl`; carries the digits. */
  readonly locale: string;
  readonly title: string;
  readonly asOf: string;
  readonly empty: string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly statuses: Readonly<Record<ClaimStatus, string>>;
  readonly measures: Readonly<Record<string, Measured>>;
  /** Groups that have a name of their own; others are their source's words. */
  readonly groups: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<Brief["changes"][number]["kind"], string>>;
  readonly explanations: Readonly<Record<Brief["explanations"][number]["kind"], string>>;
  readonly cautions: Readonly<Record<Brief["cautions"][number]["kind"], string>>;
  readonly outletKinds: Readonly<Record<Brief["outlets"][number]["kind"], string>>;
  /** "#" stands for the number with its noun. */
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly range: string;
  readonly origins: Forms;
  readonly reportsCount: Forms;
  readonly units: Readonly<Record<string, Forms>>;
  /** The reader's names for conditions and their states, where the language has its own; others are shown as they are. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  /** From origin to outlet, from older to newer: in reading direction. */
  readonly arrow: string;
  /** The zone that others are counted from. */
  readonly zone: string;
  readonly itself: string;
  /** Before the other outlets that published the very text. */
  readonly alsoIn: string;
  readonly since: string;
  readonly until: string;
  readonly from: string;
  readonly noDate: string;
  readonly by: string;
  readonly newly: string;
  /** A figure that counts some of a total: beside its measure, and under the total itself. */
  readonly part: string;
  readonly ofThem: string;
  /** What tells two threads of one count apart: a start of counting, another time, a person's decision. */
  readonly countedFrom: string;
  readonly countedFor: string;
  readonly splitOff: string;
  readonly labels: string;
  readonly grew: string;
  readonly withdrawnBy: string;
  readonly against: string;
  readonly replacedBy: string;
  readonly published: string;
  readonly untitled: string;
  readonly quotes: readonly [open: string, close: string];
  readonly comma: string;
}
