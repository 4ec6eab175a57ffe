/** What a word in capitals tells of how it is written otherwise, by itself. */
import { hasTag, oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Tag } from "../../../lexicon/lexicon.ts";
import {
  COORDINATOR,
  DETERMINER,
  isAdverb,
  isAuxiliary,
  NOT,
  OBJECT_PRONOUN,
  OPENER,
  PLAIN_VERB,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PRONOUN_VERB,
  SUBORDINATOR,
  TIME_WORD,
  WH,
} from "../attributions/grammar.ts";
import { IRREGULAR } from "../morphology/irregular.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Short forms of bodies and states that can be spoken as words; those without a vowel are told by that. */
const SHORT_FORMS = list(`
  un eu uk usa uae uss au oas oau nato opec unicef unesco unhcr unido unita undof unifil unrwa unama unamid unmiss unprofor
  usaid ioc imf iaea iom ilo icao icrc icj icc ifrc ocha osce oecd eec efta ecowas asean apec afp efe acan upi ap
  ansa itar tass isis isil plo ira eta cia fbi dea ussr rsfsr uar idf ied fao aids fifa uefa iaaf nasa abc upa ngo ngos ii iii
`);
/** Without a vowel, and yet no short forms. */
const SPELT_OUT = list(`
  mr mrs ms dr st mt ft lt sgt cpl sr jr br th nd rd km cm mm kg lb lbs hr hrs yr yrs mph kph pm vs nr no by my why fly dry sky
  try cry spy shy fry ply sly pry wry buy rhythm myth hymn crypt tv hmm dept govt cmdr hq brig gen col maj capt
`);
/** Given names, places and bodies that are common words oftener. */
const COMMON_WORDS = list(`
  said bill mark marks ban ed marine rush park moon rob bob guy dick frank grace jack jean christian chuck rudy rick nick pete
  will may rose dawn faith hope joy art ray sue pat drew dean earl grant miles che mir abu jersey reunion gulf apple meta
  telegram parliament twitter amazon capitol congress senate us wen sun long young king
`);
/** What an editor notes in brackets, and what a broadcast's text is introduced by. */
export const NOTES = list(`
  text passage passages omitted word words indistinct excerpt excerpts recording begin end commentary editorial report sic
  unidentified announcer correspondent video summary continued contd more live dialogue name names as received heard printed
  published figure figures few some several applause laughter passing
`);
/** Titles that are adjectives or nouns of other things too: what follows must be a name for more reasons than one. */
const AMBIGUOUS_TITLES = list(
  "general private major officer marshal judge king queen chief head miss lord sir lady master father officer cardinal deputy " +
    "minister leader director student resident teacher doctor engineer pilot farmer witness expert candidate manager nurse " +
    "deputy chair speaker editor lawyer actor coach reporter author professor representative constable inspector",
);
/** Parts of names that stand before others: what follows is a name too. */
const NAME_HEADS = list(
  "san santa santo sao saint el la los las del al bin ibn ben abd van von der den abu umm bani wadi deir tel mc ad",
);
/** Words that end as names of places do in many languages, and are none. */
const LOAN_WORDS = list(`
  media data drama area idea extra camera visa radio video photo cargo embargo veto zero motto volcano tornado cinema opera dilemma aroma
  stigma quota pizza sofa villa agenda propaganda panorama saliva malaria cholera pneumonia diphtheria amnesia euphoria hysteria utopia
  bacteria criteria phenomena formula antenna arena plaza sauna banana cafeteria orchestra gorilla guerrilla militia soda taxi safari
  alibi graffiti tsunami ghetto manifesto memo casino piano studio portfolio audio scenario trio patio ratio polio inferno echo ego logo
  potato tomato buffalo mosquito tobacco menu guru influenza coma trauma asthma diploma era junta commando torpedo cafeteria mafia
  regalia stucco limbo halo dynamo piazza cocoa sea tea flea plea area too two who also into unto onto thou
`);
/** "SOYANGO": a word no lexicon has, with the ending of a foreign place. */
export const endsForeign = ({ word }: WordInfo): boolean =>
  word.length > 4 && /[aiou]$/.test(word) && !LOAN_WORDS.has(word);

/** Verbs that a speaker's name stands before or behind. */
export const CUE_VERB_WORDS = list("said says added adds told tells stated noted explained warned asked replied");
/** Small words inside a name. */
export const LINKS = list("de del la las los y da do dos di du van von der den bin ibn al el ul");

const NAMING: ReadonlySet<Tag> = new Set<Tag>(["place", "nationality", "organization", "given"]);
const FUNCTION = new Set(
  [
    COORDINATOR,
    DETERMINER,
    NOT,
    OBJECT_PRONOUN,
    OPENER,
    PLAIN_VERB,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PRONOUN_VERB,
    SUBORDINATOR,
    TIME_WORD,
    WH,
  ].flatMap((set) => [...set]),
);
const IRREGULAR_FORMS = new Set([...IRREGULAR].flatMap(([base, forms]) => [base, ...forms]));
/** Endings of common nouns, adjectives and verbs that few names have. */
const ENDING =
  /(?:[^aeiou]ed|[aeiou][^aeiouhm]+ed|ated|[^aeiou]ing|[aeiou][^aeiou]+ing|tions?|sions?|ments?|ness|ists?|isms?|ous|ives?|ables?|ibles?|fuls?|less|ships?|ances?|ences?|ies|ical|ological|ology|ants|ents|ors|ures?|ages?)$/;

/** What a word in capitals may be. */
export const Trait = {
  /** Written with a capital wherever it stands: nationalities, months, known places and names. */
  capital: 1,
  /** Written in capitals wherever it stands. */
  shortForm: 2,
  /** Known to be no name, by its meaning or its class. */
  common: 4,
  /** A title before a name; one that is something else as often. */
  title: 8,
  ambiguous: 16,
  /** A given name. */
  given: 32,
  /** What follows is a name: "SAN", "EL", "BIN". */
  head: 64,
  /** Ends as few names do. */
  ending: 128,
} as const;

/** The traits of a word, together. */
export const traitsOf = oncePerWord((info: WordInfo): number => {
  const { word, entries, tags } = info;
  let traits = 0;
  const known = COMMON_WORDS.has(word);
  const meant = FUNCTION.has(word) || isAuxiliary(word) || isAdverb(word) || IRREGULAR_FORMS.has(word);
  if (!known && !meant && isShortForm(word)) return Trait.shortForm;
  if (entries.weekday !== undefined && !/^(?:sat|sun|wed|mon)$/.test(word)) traits |= Trait.capital;
  if (entries.month !== undefined && !entries.month.common && word !== "sec") traits |= Trait.capital;
  const named = entries.nationality ?? entries.place ?? entries.organization;
  if (named !== undefined && !known && !meant) traits |= Trait.capital;
  if (entries.given !== undefined && !known && !meant) traits |= Trait.capital | Trait.given;
  if (NAME_HEADS.has(word)) traits |= Trait.head;
  if (hasTag(info, "title")) {
    traits |= Trait.title;
    if (AMBIGUOUS_TITLES.has(word)) traits |= Trait.ambiguous;
  }
  const isName = (traits & (Trait.capital | Trait.head)) !== 0;
  const says = tags.some((tag) => !NAMING.has(tag));
  if (known || meant || (!isName && says)) traits |= Trait.common;
  if (!isName && word.length > 4 && ENDING.test(word)) traits |= Trait.ending;
  return traits;
});

const isShortForm = (word: string) =>
  SHORT_FORMS.has(word) ||
  (word.length > 1 && word.length < 6 && /^[b-df-hj-np-tv-z]+$/.test(word) && !SPELT_OUT.has(word));
