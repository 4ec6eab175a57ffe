import type {
  CautionWord,
  ControlWord,
  EventWord,
  OfficeWord,
  ReasonWord,
  StateChange,
  StateThing,
} from "../states/entries.ts";
import type {
  DayEntry,
  DayPartEntry,
  DistanceEntry,
  FeastEntry,
  MonthEntry,
  PeriodEntry,
  SeasonEntry,
  SectionEntry,
  ShiftEntry,
  WeekdayEntry,
} from "../times/entries.ts";
import type {
  GivenEntry,
  InstitutionEntry,
  NationalityEntry,
  OtherEntry,
  PlaceEntry,
  SiteEntry,
  TitleEntry,
} from "../names/entries.ts";
import type { Fraction, Numeral, Per, QualifierEntry, UnitEntry, Vague } from "../numbers/entries.ts";
/**
 * The tags of the lexicons: what a word can be to a rule, and the data that comes with it. A rule names the tags it is
 * anchored on, so most words of a text are never looked at twice. A stage that needs a tag adds one line here.
 */
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

import type { ViaRole } from "../contract/types.ts";
import type { Cue } from "../packs/ar/attributions/cue.ts";
import type { Medium } from "../packs/ar/attributions/media.ts";
import type { SpeakerNoun } from "../packs/ar/attributions/speakers.ts";
import type { Particle } from "../packs/ar/morphology/particles.ts";
import type { CueNoun, CuePhrase, CueReading } from "../packs/en/attributions/cue.ts";
import type {
  EnglishDoubt,
  EnglishEvent,
  EnglishMark,
  EnglishMatter,
  EnglishMeasure,
  EnglishParticle,
  EnglishPeople,
} from "../packs/en/figures/entries.ts";

export interface TagMap {
  /** Names: places, nationalities, bodies, what stands before a person's name, and what is no part of one. */
  place: PlaceEntry;
  nationality: NationalityEntry;
  organization: { readonly article: boolean };
  institution: InstitutionEntry;
  site: SiteEntry;
  title: TitleEntry;
  given: GivenEntry;
  other: OtherEntry;
  /** States: changes of office, conditions, who holds a place, events, doubts, reasons. */
  officeWord: OfficeWord;
  stateThing: StateThing;
  stateChange: StateChange;
  control: ControlWord;
  event: EventWord;
  caution: CautionWord;
  reason: ReasonWord;
  /** Figures, English: as the Arabic ones below. */
  englishEvent: EnglishEvent;
  englishParticle: EnglishParticle;
  englishHarmNoun: EnglishMeasure;
  englishToll: EnglishMeasure;
  englishPeople: EnglishPeople;
  englishThing: EnglishMeasure;
  englishDamage: EnglishMark;
  englishMatter: EnglishMatter;
  englishMove: EnglishMark;
  englishDoubt: EnglishDoubt;
  /** A run of digits. */
  digits: { readonly value: number };
  /** A run of digits with separators that has no value: 21.4.2016. */
  dottedDigits: true;
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
  /** Words of ranges, listed so that none is taken apart: بين is not ب and ين. */
  rangeWord: true;
  month: MonthEntry;
  weekday: WeekdayEntry;
  /** A noun of a length of time: day, weeks, عامين. */
  period: PeriodEntry;
  /** last, this, next; الماضي، المقبل. */
  shift: ShiftEntry;
  dayPart: DayPartEntry;
  dayWord: DayEntry;
  section: SectionEntry;
  season: SeasonEntry;
  feast: FeastEntry;
  distance: DistanceEntry;
  /** daily, weekly, يوميا: how often. */
  rhythm: PeriodEntry;
  quarterMark: true;
  /** The years a decade is named by: التسعينيات. */
  decade: { readonly decade: number };
  present: true;
  noon: { readonly hour: number };
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
  /** Arabic: closed classes; verbs that say nothing of what they mean. */
  particle: Particle;
  verb: { readonly tense: "perfect" | "imperfect" };
  /** Attributions, Arabic: words that show speech; nouns that name speakers; what words travel through. */
  cue: Cue;
  speaker: SpeakerNoun;
  medium: Medium;
  /** Attributions, English: verbs, nouns and prepositions that show speech. */
  cueVerb: { readonly readings: readonly CueReading[] };
  cueNoun: CueNoun;
  cuePhrase: CuePhrase;
  cueMark: true;
  englishMedium: { readonly role: ViaRole };
}

/**
 * Tags that words are only asked for: no rule is anchored on them and no stage begins from them, so that documents need not
 * list who has them. They are the commonest ones.
 */
export const ONLY_ASKED_FOR = [
  "place",
  "nationality",
  "organization",
  "institution",
  "site",
  "title",
  "given",
  "other",
  "per",
  "rangeWord",
  "distance",
  "people",
  "thing",
  "spell",
  "particle",
  "verb",
  "speaker",
  "medium",
  "cue",
  "englishEvent",
  "englishHarmNoun",
  "englishToll",
  "englishPeople",
  "englishThing",
  "englishDamage",
  "englishMatter",
  "englishMove",
  "englishMedium",
  "suffix",
  "ordinalSuffix",
] as const satisfies readonly (keyof TagMap)[];
