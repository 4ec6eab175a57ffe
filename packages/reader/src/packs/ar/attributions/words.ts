/**
 * Words as this stage divides them, and what can be told of a word alone. The pack's analyzer takes the first division
 * that any lexicon knows, so a word that another stage lists whole («السكان», «وجهة») would hide its article or its verb
 * here. Done once a distinct form.
 */
import { uniform } from "../../../lexicon/entries.ts";
import { compile, type Vocabulary } from "../../../lexicon/lexicon.ts";
import { oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import { fold } from "../../../text/fold.ts";
import { divisions } from "../analyze.ts";
import type { ParticleClass } from "../morphology/particles.ts";
import type { Cue } from "./cue.ts";
import { attributionLexicons } from "./lexicons.ts";

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

/** What a word can be, whatever stands around it. */
export interface Shape {
  readonly info: WordInfo;
  readonly cue: boolean;
  /** A verb of speech. */
  readonly speaks: boolean;
  readonly particle: ParticleClass | null;
  /** Media or particles of several words may begin here. */
  readonly phrases: boolean;
  /** A verb that a lexicon knows, or a word of the shape of an imperfect. */
  readonly verb: "known" | "shaped" | null;
  /** A verb of speech with «و» or «ف» written on. */
  readonly joinedVerb: boolean;
  /** A perfect of three letters, which its noun may be too. */
  readonly short: boolean;
  readonly imperfect: boolean;
  readonly time: boolean;
  readonly day: boolean;
  /** A pronoun is written on: «جانبه». */
  readonly possessed: boolean;
}

/** The shape of a word; its `info` is the same object where nothing changes. */
export const shapeOf = oncePerWord((info) => shape(divide(info)));

function shape(info: WordInfo): Shape {
  const { stem, article, preposition, entries, tags } = info;
  const { cue } = entries;
  const imperfect = /^[يت]/u.test(stem);
  const particle = article ? undefined : entries.particle?.class;
  return {
    info,
    cue: tags.includes("cue"),
    speaks: cue?.kind === "verb",
    particle: particle === "that" && preposition === "ل" ? "subordinator" : (particle ?? null),
    phrases: info.phrases.some(({ tag }) => tag === "medium" || tag === "particle"),
    verb: verbOf(info, imperfect),
    joinedVerb: cue?.kind === "verb" && info.conjunction !== "",
    short: stem.length <= 3 && !imperfect,
    imperfect,
    time: TIMES.has(stem) && !DAYS.has(stem),
    day: DAYS.has(stem) && article,
    possessed: /(?:ه|ها|هم|هما)$/u.test(info.word),
  };
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
  };
}
