/** Names of bodies as parts that mean one thing in both languages, countries, and words; and the key a body is known by. */
import { fold } from "@isnad/reader/fold";
import { NATIONALITIES } from "@isnad/reader/nationalities";
import { BODY_FILLERS, BODY_PARTS, BODY_WORDS, type BodyPart } from "./body-parts.ts";
import { countryNear, countryOf, nationOf } from "./countries.ts";
import { sameWord, withoutArticle } from "./same.ts";

/** One step of a name: a part, a country (its code), or a word that is neither. */
export type Step =
  | { readonly is: "part"; readonly part: BodyPart }
  | { readonly is: "country"; readonly code: string }
  | { readonly is: "word"; readonly word: string };

/** The longest part or adjective, in words. */
const LONGEST = 4;

const fillers = new Set(BODY_FILLERS.map(fold));
const concepts = new Map<string, string>();
for (const [concept, surfaces] of BODY_WORDS)
  for (const surface of surfaces.split(" ")) concepts.set(withoutArticle(fold(surface)), concept);

const phrases = new Map<string, BodyPart>();
for (const part of BODY_PARTS) {
  const { role, en, ar, arFeminine } = part;
  const feminine =
    role !== "quality" ? [] : [...ar.map((one) => `${one}ة`), ...(arFeminine === undefined ? [] : [arFeminine])];
  for (const surface of [...en, ...ar, ...feminine]) {
    const key = wordsIn(surface).join(" ");
    if (!phrases.has(key)) phrases.set(key, part);
  }
}

const nations = new Map<string, string>();
for (const [code, ar, en] of NATIONALITIES) {
  if (code === null) continue;
  const written = [...ar.split("|").flatMap((one) => [one, `${one}ة`]), ...en.split("|")].filter(
    (one) => one.length > 1,
  );
  for (const one of written) {
    const key = wordsIn(one).join(" ");
    if (!nations.has(key)) nations.set(key, code);
  }
}

/** Folded words of a name, articles and words that say nothing off. */
function wordsIn(name: string): readonly string[] {
  return name
    .replace(/['’]s(?!\p{L})/gu, "")
    .split(/[\s\-–—'’,()«»"“”:]+|\.(?=\s|$)/u)
    .map((word) => fold(word.replaceAll(".", "")))
    .filter((word) => word !== "" && !fillers.has(word))
    .map(withoutArticle);
}

/** A name as steps, longest parts first; nothing of it is left out but articles and words that say nothing. */
export function stepsOf(name: string): readonly Step[] {
  const words = wordsIn(name);
  const steps: Step[] = [];
  for (let at = 0; at < words.length; ) {
    const [step, length] = stepAt(words, at) ??
      stepAt(withoutLam(words, at), at) ?? [{ is: "word", word: words[at] as string } as const, 1];
    steps.push(step);
    at += length;
  }
  return steps;
}

/** «اللجنة الوطنية لحقوق الإنسان», «للانتخابات»: what a body is for, after its "for". */
function withoutLam(words: readonly string[], at: number): readonly string[] {
  const bare = at === 0 ? undefined : /^لل?(\p{L}{3,})$/u.exec(words[at] as string)?.[1];
  return bare === undefined ? [] : words.with(at, withoutArticle(bare));
}

function stepAt(words: readonly string[], at: number): readonly [Step, number] | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const part = phrases.get(phrase);
    if (part !== undefined) return [{ is: "part", part }, length];
    const code = nations.get(phrase) ?? countryOf(phrase);
    if (code !== null && !concepts.has(phrase)) return [{ is: "country", code }, length];
  }
  return null;
}

/** Whether every word of a name is a known part of one, with a body among them. */
export const isOfKnownParts = (name: string): boolean => {
  const steps = stepsOf(name);
  return (
    steps.every(({ is }) => is !== "word") &&
    (isUnsaidMinistry(steps) || steps.some((step) => step.is === "part" && step.part.role === "head"))
  );
};

export interface BodyKey {
  /** Concepts and other words, sorted, joined by spaces. */
  readonly key: string;
  /** The words that are no concept: what is a name proper. */
  readonly proper: readonly string[];
}

/** Arabic leaves the ministry of the interior and of foreign affairs unsaid: «الخارجية الإماراتية». */
const UNSAID: ReadonlySet<string> = new Set(["interior", "foreign"]);
export const isUnsaidMinistry = (steps: readonly Step[]): boolean => {
  const [topic, ...others] = steps.filter(({ is }) => is !== "country");
  return others.length === 0 && topic?.is === "part" && UNSAID.has(topic.part.concept);
};

/** `home`: the country the dossier is about; `abroad`: the countries it names. Their adjectives are told from other words. */
export function bodyKey(name: string, home: string | null, abroad: ReadonlySet<string>): BodyKey {
  const found = new Set<string>();
  const proper: string[] = [];
  const steps = stepsOf(name);
  for (const step of steps) {
    if (step.is === "part") for (const concept of step.part.concept.split(" ")) found.add(concept);
    else if (step.is === "country") {
      if (step.code !== home) found.add(`@${step.code}`);
    } else {
      const { word } = step;
      const concept = concepts.get(word);
      const country = concept === undefined ? (nationOf(word, abroad) ?? countryNear(word, abroad, sameWord)) : null;
      if (concept !== undefined) found.add(concept);
      else if (country === null) {
        found.add(word);
        proper.push(word);
      } else if (country !== home) found.add(`@${country}`);
    }
  }
  if (isUnsaidMinistry(steps)) found.add("ministry");
  if (found.size === 0) return { key: wordsIn(name).join(" "), proper: wordsIn(name) };
  return { key: [...found].sort().join(" "), proper };
}
