/** How the lexicons of events are written: verbs by their base, predicates as they stand. */
import type { Measure } from "../../../../contract/types.ts";
import type { Lexicon } from "../../../../lexicon/lexicon.ts";
import { inflect, surfaces } from "../../morphology/verbs.ts";
import type { EnglishEvent } from "../entries.ts";

type Item = Lexicon<"englishEvent">["items"][number];

/** Words and phrases, separated by commas. */
export const listed = (phrases: string): string[] => phrases.split(/,\s*/).map((phrase) => phrase.trim());

const made = new Map<string, EnglishEvent>();
/** One entry for all surfaces that mean the same: a surface may then stand in two lists. All have one shape, for speed. */
function entryOf(
  measure: Measure,
  undergoer: EnglishEvent["undergoer"],
  form: EnglishEvent["form"],
  { elsewhere, ofPeople, ofThings }: How,
): EnglishEvent {
  const entry = { measure, undergoer, form, elsewhere, ofPeople, ofThings };
  const key = JSON.stringify(entry);
  const known = made.get(key);
  if (known !== undefined) return known;
  made.set(key, entry);
  return entry;
}

type How = Pick<EnglishEvent, "elsewhere" | "ofPeople" | "ofThings">;

const active = new Set<string>();
const passive = new Set<string>();
/** Whether a form of a verb that befalls its object is no participle ("lose", "frees", "took"): who stands before it does it, or it is a noun. */
export const isActive = (word: string): boolean => active.has(word) && !passive.has(word);

/** All forms of verbs given by their base; words after it belong to it ("shoot dead", "take into custody"). */
export const verbs = (measure: Measure, undergoer: EnglishEvent["undergoer"], bases: string, how: How = {}): Item[] =>
  listed(bases).map((base) => {
    const [first, ...rest] = base.split(" ") as [string, ...string[]];
    if (undergoer === "object") {
      const { base: plain, third, past, participle } = inflect(first);
      active.add(plain).add(third).add(past);
      passive.add(participle);
    }
    const forms = [...surfaces(first).keys()].map((form) => [form, ...rest].join(" "));
    return [forms, entryOf(measure, undergoer, "verb", how)];
  });

/** Predicates as they stand: after "be", and where `form` is "adjective" right after the noun as well. */
export const predicates = (measure: Measure, form: EnglishEvent["form"], phrases: string, how: How = {}): Item[] => [
  [listed(phrases), entryOf(measure, "subject", form, how)],
];

/** Some forms of a verb, where the others mean something else. */
export const forms = (measure: Measure, undergoer: EnglishEvent["undergoer"], words: string, how: How = {}): Item[] => [
  [listed(words), entryOf(measure, undergoer, "verb", how)],
];
