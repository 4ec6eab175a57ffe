/** What the lexicons of names hold. */

import type { KnownPlace } from "./candidate.ts";

/** A country, city or region; its country is null where it is of no one country. */
export interface PlaceEntry extends KnownPlace {
  /** Arabic: whether the name is written with the article (the key is without it). */
  readonly article: boolean;
  /** Also a common word («مالي», «قطر»): needs a word before it that takes a place. */
  readonly common: boolean;
}

export interface NationalityEntry {
  readonly country: string;
}

/** A word for what a body is: its name goes on («وزارة …», "Ministry of …"), or it is named by it alone («الشرطة»). */
export interface InstitutionEntry {
  /** `head`: the name goes on. `force`: «الجيش», «الشرطة»: with the article a name of its own. `firm`: a proper name
   * follows. `direct`: also a word for something else, so that its complement must follow at once.
   * `part`: English; found in names of bodies, not in names of people. */
  readonly is: "head" | "force" | "firm" | "direct" | "part";
}

/** A word for what a place is: «مدينة», «مطار». `named`: the place is called by what follows; `with`: word and name together. */
export interface SiteEntry {
  readonly is: "named" | "with";
}

/** A word that may stand before a person's name. */
export interface TitleEntry {
  /** `office`: a body or place may follow («وزير …»). `form`: the name follows at once («السيد»). */
  readonly is: "office" | "form";
}

/** A given name. `common`: also a common word, so that it starts a name only after a title. `gender`: null for both or unknown. */
export interface GivenEntry {
  readonly common: boolean;
  readonly gender: "m" | "f" | null;
}

/** A word that cannot be part of a person's name. */
export interface OtherEntry {
  readonly is: "function" | "verb" | "noun" | "adjective";
}
