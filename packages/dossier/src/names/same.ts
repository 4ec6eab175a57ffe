/** Whether two spellings may name one person, body or place: the reasons, and a score from 0 to 1; null = no. */
import { fold } from "@isnad/reader/fold";
import { isGivenName } from "@isnad/reader/given-names";
import { distance } from "fastest-levenshtein";
import { alike, SOUNDS_ALIKE } from "./sound/alike.ts";
import { soundsOf } from "./sound/sounds.ts";
import { PARTICLES, TITLES } from "./words.ts";

export type Reason = "spelling" | "short_form" | "sound" | "script" | "country" | "meaning" | "decision";
export interface Sameness {
  readonly reasons: readonly Reason[];
  readonly score: number;
}

const titles = new Set(TITLES.map(fold));
const particles = new Set(PARTICLES.map(fold));
const isLatin = (word: string) => /^[\p{Script=Latin}\p{N}]/u.test(word);

/** The words of a name, folded, without titles, particles and articles. Never empty unless the name is. */
export function partsOf(name: string): readonly string[] {
  // «أل» with its hamza is no article: «ألماتي»
  const words = name
    .split(/[\s\-–—'’.,()«»"“”]+/u)
    .map((word) => (/^[أإآ]ل/u.test(word) ? `${HAMZA}${fold(word)}` : fold(word)))
    .filter((word) => word !== "");
  let first = 0;
  while (first < words.length - 1 && titles.has(words[first] as string)) first++;
  const kept = words.slice(first).filter((word) => !particles.has(word));
  return (kept.length === 0 ? words.slice(-1) : kept).map((word) =>
    word.startsWith(HAMZA) ? word.slice(1) : withoutArticle(word),
  );
}

/** Stands before a folded word whose first letters only look like the article. */
const HAMZA = "\u0000";

export const withoutArticle = (word: string): string =>
  word.startsWith("ال") && word.length > 4 ? word.slice(2) : word;

const consonants = (word: string) => soundsOf(word).replace(/[aiuyw3]/g, "");

/** How surely two single words are one word in two spellings; 0 = they are not. */
export function sameWord(one: string, other: string): number {
  if (one === other) return 1;
  if (isLatin(one) === isLatin(other)) {
    const longer = Math.max(one.length, other.length);
    const most = longer >= 9 ? 2 : longer >= 5 ? 1 : 0;
    if (distance(one, other) > most || consonants(one) !== consonants(other)) return 0;
    return 0.9;
  }
  const score = alike(one, other);
  const letters = Math.min(consonants(one).length, consonants(other).length);
  return score >= (letters < 2 ? 0.9 : SOUNDS_ALIKE + 0.05) ? score : 0;
}

/** "Ana Mora", and neither "Ana María" nor "Ali Hassan": a given name, and a family name that is no given name. */
export const isGivenAndFamily = (parts: readonly string[]): boolean =>
  isGivenName(parts[0] ?? "") && parts.length > 1 && !isGivenName(parts[1] as string);

/** Persons: first and last parts the same, every part of the shorter found in the longer, in order. */
export function samePerson(one: readonly string[], other: readonly string[]): Sameness | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const script = isLatin(short[0] ?? "") !== isLatin(long[0] ?? "");
  const reasons: Reason[] = script ? ["script"] : [];
  const whole = sameWord(short.join(""), long.join(""));
  if (short.length > 1 && whole > 0) return { reasons: [...reasons, whole === 1 ? "spelling" : "sound"], score: whole };
  if (short.length < 2) return null;
  // one more family name after a whole name: "Luis Guillermo Mora" and "Luis Guillermo Mora Rojas", "Ana Mora" and "Ana Mora Rojas"
  const isWhole = short.length >= 3 || isGivenAndFamily(short);
  if (isWhole && long.length === short.length + 1 && short.every((part, i) => part === long[i]))
    return { reasons: ["short_form", "spelling"], score: 0.9 };
  let at = 0;
  let sum = 0;
  for (const [index, part] of short.entries()) {
    let score = 0;
    while (at < long.length && score === 0) score = sameWord(part, long[at++] as string);
    if (score === 0 || (index === 0 && at !== 1)) return null;
    sum += score;
  }
  if (at !== long.length) return null;
  const score = sum / short.length;
  return {
    reasons: [
      ...reasons,
      ...(short.length < long.length ? (["short_form"] as const) : []),
      score === 1 ? "spelling" : "sound",
    ],
    score: short.length < long.length ? score * 0.95 : score,
  };
}
