import type {
  Body,
  DoubtEntry,
  Matter,
  Movement,
  Outcome,
  People,
  Spell,
  ThingEntry,
  Victims,
} from "../packs/ar/figures/entries.ts";

/**
 * The tags of the lexicons: what a word can be to a rule, and the data that comes with it. A rule names the tags it is
 * anchored on, so most words of a text are never looked at twice. A stage that needs a tag adds one line here.
 */
import type { Fraction, Numeral, Per, QualifierEntry, UnitEntry, Vague } from "../numbers/entries.ts";
export interface TagMap {
  englishEvent: EnglishEvent;
  englishHarmNoun: EnglishMeasure;
  englishToll: EnglishMeasure;
  englishPeople: EnglishPeople;
  englishThing: EnglishMeasure;
  englishDamage: EnglishMark;
  englishMatter: EnglishMeasure;
  englishMove: EnglishMark;
  englishDoubt: EnglishDoubt;
  /** A run of digits. */
  digits: { readonly value: number };
  numeral: Numeral;
  fraction: Fraction;
  vague: Vague;
  /** Written onto digits: the m of 2.3m. */
  suffix: { readonly value: number };
  /** Written onto digits: the th of 18th. */
  ordinalSuffix: true;
  qualifier: QualifierEntry;
  unit: UnitEntry;
  per: Per;
  /** Figures, Arabic: what happened to people; people named by what happened to them; people; what they belong to. */
  outcome: Outcome;
  victims: Victims;
  people: People;
  body: Body;
  /** Figures, Arabic: a thing a crisis is measured by; what money and percentages are about; rising, falling, standing. */
  thing: ThingEntry;
  matter: Matter;
  movement: Movement;
  /** Figures, Arabic: what a length of time is the length of; how sure what follows is. */
  spell: Spell;
  doubt: DoubtEntry;
}
