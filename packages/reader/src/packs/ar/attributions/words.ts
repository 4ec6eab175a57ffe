/**
 * Words as this stage divides them, and what can be told of a word alone. The pack's analyzer takes the first division
 * that any lexicon knows, so a word that another stage lists whole («السكان», «وجهة») would hide its article or its verb
 * here. Done once a distinct form.
 */
import { uniform } from "../../../lexicon/entries.ts";
import { compile, type Phrase, type Vocabulary } from "../../../lexicon/lexicon.ts";
import { oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Hit } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import type { Token } from "../../../text/tokens.ts";
import { divisions } from "../analyze.ts";
import type { Particle, ParticleClass } from "../morphology/particles.ts";
import type { Cue } from "./cue.ts";
import { attributionLexicons } from "./lexicons.ts";
import type { Medium } from "./media.ts";

let compiled: Vocabulary | null = null;
/** Compiled when the first word is looked at. */
const vocabulary = (): Vocabulary => (compiled ??= compile(attributionLexicons, { fold }));

/** The cue that a folded word is, alone and undivided. */
export const cueOf = (word: string): Cue | undefined => vocabulary().words.get(word)?.cue;

/** Days and parts of days: enough to see a date where it stands between a speaker and what was said. */
const TIMES = new Set(
  "احد اثنين ثلاثا اربعا خميس جمعه سبت مسا صباح ليل فجر ظهر ليله امس عشيه ضحي غداه وقت لاحق سابق".split(" "),
);
const DAYS = new Set("احد اثنين ثلاثا اربعا خميس جمعه سبت".split(" "));
/** Words of the shape of an imperfect that are none. */
const NO_VERBS = new Set(
  "يوم يومين يوميا يومي يومها ايام يمين يميني يمينيه يسار يساري يساريه يناير يوليو يونيو يوسف يحيي يونس ياسر ياسين يعقوب يزيد يورو يهود يهودي يهوديه يابان ياباني يمن يمني يمنيه يونان يوناني يونانيه يد يديه يقين يخت يافا يريفان يوغوسلافيا يان يون يانغون يوتيوب يونهاب يونيسف يونسكو".split(
    " ",
  ),
);

/** Media and particles of several words; cues of several words. */
type Compound = Phrase & { readonly entry: Medium | Particle };
type CuePhrase = Phrase & { readonly entry: Cue };

/** What a word can be, whatever stands around it. */
export interface Shape {
  readonly info: WordInfo;
  /** Whether `info` is another than the analyzer's. */
  readonly divided: boolean;
  /** What the word is to the shape of a clause; null where its neighbours decide. */
  readonly kind: ParticleClass | "noun" | "time" | null;
  /** A cue, or the first word of one; cues of several words that may begin here. */
  readonly cue: boolean;
  readonly cuePhrases: readonly CuePhrase[];
  /** Before it what was said may end: cues, «كما». */
  readonly cuts: boolean;
  /** A verb of speech. */
  readonly speaks: boolean;
  readonly particle: ParticleClass | null;
  /** What of several words may begin here, media first; null where nothing does. */
  readonly phrases: readonly Compound[] | null;
  /** A verb that a lexicon knows, or a word of the shape of an imperfect. */
  readonly verb: "known" | "shaped" | null;
  /** A verb of speech with «و» or «ف» written on. */
  readonly joinedVerb: boolean;
  /** A perfect of three letters, which its noun may be too. */
  readonly short: boolean;
  readonly imperfect: boolean;
  readonly time: boolean;
  readonly day: boolean;
  /** A known noun that takes another as its possessor: no article, no pronoun, no ending. */
  readonly construct: boolean;
  /** «شمالي البلاد» is where; «دبلوماسي غربي إن» is who. */
  readonly side: boolean;
}

/** The shape of a word; its `info` is the same object where nothing changes. */
export const shapeOf = oncePerWord((info) => {
  const own = divide(info);
  return shape(own, own !== info);
});

function shape(info: WordInfo, divided: boolean): Shape {
  const { word, stem, article, preposition, entries, tags } = info;
  const { cue } = entries;
  const imperfect = /^[يت]/u.test(stem);
  const listed = article ? undefined : entries.particle?.class;
  const particle = listed === "that" && preposition === "ل" ? "subordinator" : (listed ?? null);
  const verb = verbOf(info, imperfect);
  const joinedVerb = cue?.kind === "verb" && info.conjunction !== "";
  const side = /^(?:شمالي|جنوبي|شرقي|غربي)$/u.test(stem);
  const time = TIMES.has(stem) && !DAYS.has(stem);
  const day = DAYS.has(stem) && article;
  const alone = day || (time && article) ? "time" : time || verb !== null ? null : "noun";
  const phrases = compounds(info);
  return {
    info,
    divided,
    kind: particle === null ? alone : side || joinedVerb ? null : particle,
    cue: tags.includes("cue"),
    cuts: tags.includes("cue") || word === "كما",
    cuePhrases: info.phrases.filter((phrase): phrase is CuePhrase => phrase.tag === "cue"),
    speaks: cue?.kind === "verb",
    particle,
    phrases: phrases.length === 0 ? null : phrases,
    verb,
    joinedVerb,
    short: stem.length <= 3 && !imperfect,
    imperfect,
    time,
    day,
    // «من جانبه كشف», «بيانا قال فيه»
    construct: !article && tags.length > 0 && !/(?:ه|ها|هم|هما|ا)$/u.test(word),
    side,
  };
}

const compounds = ({ phrases }: WordInfo): Compound[] =>
  (["medium", "particle"] as const).flatMap((own) => phrases.filter(({ tag }) => tag === own) as Compound[]);

/** The first of some phrases, all of which begin with a token's word, that stands there. */
export function phraseAt<P extends Phrase>(tokens: readonly Token[], at: number, phrases: readonly P[]): P | null {
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p] as P;
    const { words } = phrase;
    let k = 0;
    while (k < words.length && tokens[at + 1 + k]?.info.word === words[k]) k++;
    if (k === words.length) return phrase;
  }
  return null;
}

/** The cue that begins at a token of this shape: the longest phrase, else the word itself. As `lookUp` tells it. */
export function cueFrom(tokens: readonly Token[], at: number, { cuePhrases, info }: Shape): Hit<"cue"> | null {
  const phrase = cuePhrases.length === 0 ? null : phraseAt(tokens, at, cuePhrases);
  if (phrase !== null) return { entry: phrase.entry, first: at, last: at + phrase.words.length };
  const entry = info.entries.cue;
  return entry === undefined ? null : { entry, first: at, last: at };
}

function verbOf({ stem, article, preposition, entries, tags }: WordInfo, imperfect: boolean): Shape["verb"] {
  if (article || (preposition !== "" && preposition !== "ل")) return null;
  if (entries.verb !== undefined || entries.cue?.kind === "verb" || entries.cue?.kind === "relay")
    return preposition === "ل" && !imperfect ? null : "known";
  const shaped = /^(?:س[يتن]|ي).{3,}$/u.test(stem) && !/(?:ي|يه|ا)$/u.test(stem.slice(3));
  // a perfect of «هي» that no lexicon knows: «توصلت»
  const she = /^[^ابم].{2,}[^اويه]ت$/u.test(stem) && stem.length >= 5;
  return (shaped || she) && !NO_VERBS.has(stem) && tags.every((tag) => tag === "stateChange") ? "shaped" : null;
}

function divide(info: WordInfo): WordInfo {
  const { words, phrases } = vocabulary();
  if (info.word.length < 4) return info;
  const ways = divisions(info.word);
  const own = ways.find(({ stem }) => words.has(stem) || phrases.has(stem));
  const way = own ?? (info.proclitics === 0 ? ways.find(({ article }) => article) : undefined);
  if (way === undefined || way.stem === info.stem) return info;
  const entries = uniform({ ...info.entries, ...words.get(way.stem) });
  const starts = [...(phrases.get(way.stem) ?? []), ...info.phrases];
  const tags = [...new Set([...info.tags, ...Object.keys(words.get(way.stem) ?? {}), ...starts.map(({ tag }) => tag)])];
  // the properties of the analyzer's own words, in their order, so that all words have one shape
  return {
    word: info.word,
    stem: way.stem,
    proclitics: way.proclitics,
    conjunction: way.conjunction,
    preposition: way.preposition,
    article: way.article,
    capital: info.capital,
    allCapitals: info.allCapitals,
    value: info.value,
    entries,
    phrases: starts,
    tags: tags as WordInfo["tags"],
    tagEntries: (tags as WordInfo["tags"]).map((tag) => entries[tag]),
    tagNumbers: info.tagNumbers,
    notes: [],
    facts: [],
    kind: -1,
    naming: -1,
  };
}
