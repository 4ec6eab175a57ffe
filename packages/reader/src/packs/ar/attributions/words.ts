/**
 * Words as this stage divides them, cues and other things of several words. The pack's analyzer takes the first division
 * that any lexicon knows, so a word that another stage lists whole («السكان», «وجهة») would hide its article or its verb
 * here. Done once a distinct form.
 */
import { uniform } from "../../../lexicon/entries.ts";
import { compile, openings, type Phrase, type Tag, type Vocabulary } from "../../../lexicon/lexicon.ts";
import type { TagMap } from "../../../lexicon/tags.ts";
import { newWord, oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Hit } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import type { Token } from "../../../text/tokens.ts";
import { divisions } from "../analyze.ts";
import type { Cue } from "./cue.ts";
import { attributionLexicons } from "./lexicons.ts";

let compiled: Vocabulary | null = null;
/** Compiled when the first word is looked at. */
const vocabulary = (): Vocabulary => (compiled ??= compile(attributionLexicons, { fold }));

let seconds: ReadonlySet<string> | null = null;
/** Whether a folded word stands second in something of several words: where none does, nothing of several words begins. */
export const isSecond = (word: string): boolean =>
  (seconds ??= new Set([...vocabulary().phrases.values()].flat().map(({ second }) => second))).has(word);

/** The cue that a folded word is, alone and undivided. */
export const cueOf = (word: string): Cue | undefined => vocabulary().words.get(word)?.cue;

/** Words of the shape of an imperfect that are none. */
const NO_VERBS = new Set(
  "يوم يومين يوميا يومي يومها ايام يمين يميني يمينيه يسار يساري يساريه يناير يوليو يونيو يوسف يحيي يونس ياسر ياسين يعقوب يزيد يورو يهود يهودي يهوديه يابان ياباني يمن يمني يمنيه يونان يوناني يونانيه يد يديه يقين يخت يافا يريفان يوغوسلافيا يان يون يانغون يوتيوب يونهاب يونيسف يونسكو".split(
    " ",
  ),
);

/** The first phrase of a tag that begins with a token's word and stands there. As `lookUp` tells it. */
export function phraseAt<T extends Tag>(tokens: readonly Token[], at: number, tag: T): Hit<T> | null {
  const { phrases } = (tokens[at] as Token).info;
  const second = tokens[at + 1]?.info.word;
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p] as Phrase;
    if (phrase.second !== second || phrase.tag !== tag) continue;
    const { words } = phrase;
    let k = 1;
    while (k < words.length && tokens[at + 1 + k]?.info.word === words[k]) k++;
    if (k === words.length) return { entry: phrase.entry as TagMap[T], first: at, last: at + k };
  }
  return null;
}

/** The cue that begins at a token: the longest phrase, else the word itself. `several`: whether a phrase may begin. */
export function cueFrom(tokens: readonly Token[], at: number, several: boolean): Hit<"cue"> | null {
  const phrase = several ? phraseAt(tokens, at, "cue") : null;
  if (phrase !== null) return phrase;
  const entry = (tokens[at] as Token).info.entries.cue;
  return entry === undefined ? null : { entry, first: at, last: at };
}

/** Whether a word is a verb that a lexicon knows, or has the shape of one. */
export function verbOf(
  { stem, article, preposition, entries, tags }: WordInfo,
  imperfect: boolean,
): "known" | "shaped" | null {
  if (article || (preposition !== "" && preposition !== "ل")) return null;
  if (entries.verb !== undefined || entries.cue?.kind === "verb" || entries.cue?.kind === "relay")
    return preposition === "ل" && !imperfect ? null : "known";
  const shaped = /^(?:س[يتن]|ي).{3,}$/u.test(stem) && !/(?:ي|يه|ا)$/u.test(stem.slice(3));
  // a perfect of «هي» that no lexicon knows: «توصلت»
  const she = /^[^ابم].{2,}[^اويه]ت$/u.test(stem) && stem.length >= 5;
  return (shaped || she) && !NO_VERBS.has(stem) && tags.every((tag) => tag === "stateChange") ? "shaped" : null;
}

/** A word as this stage divides it: the same object where that is as the analyzer does. */
export const dividedOf = oncePerWord((info): WordInfo => {
  const { words, phrases } = vocabulary();
  if (info.word.length < 4) return info;
  const ways = divisions(info.word);
  const own = ways.find(
    ({ stem, preposition }) =>
      (words.has(stem) || phrases.has(stem)) &&
      // «بيرو» is no «ب» before "they see"
      !((preposition === "ب" || preposition === "ك") && stem.startsWith("ي") && words.get(stem)?.cue?.kind === "verb"),
  );
  const way = own ?? (info.proclitics === 0 ? ways.find(({ article }) => article) : undefined);
  if (way === undefined || way.stem === info.stem) return info;
  const entries = uniform({ ...info.entries, ...words.get(way.stem) });
  const starts = [...(phrases.get(way.stem) ?? []), ...info.phrases];
  const tags = [...new Set([...info.tags, ...Object.keys(words.get(way.stem) ?? {}), ...starts.map(({ tag }) => tag)])];
  return newWord({
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
    tagPhrases: tags.map((tag) => openings(starts.filter((start) => start.tag === tag))),
    second: info.second,
    anchors: info.anchors,
  });
});
