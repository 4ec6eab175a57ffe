/** A name as a string of sounds, whatever its script. */
import { ARABIC, LATIN, LATIN_SPECIAL } from "./letters.ts";

const byFirst = (table: readonly (readonly [string, string])[]) => {
  const index = new Map<string, (readonly [string, string])[]>();
  for (const row of table) {
    const list = index.get(row[0][0] as string) ?? [];
    list.push(row);
    index.set(row[0][0] as string, list);
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
};
const latin = byFirst(LATIN);
const arabic = byFirst(ARABIC);

/** The sounds of one word; letters of other scripts are left out. A doubled consonant is one sound. */
export function soundsOf(word: string): string {
  const plain = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/./gu, (letter) => LATIN_SPECIAL[letter] ?? letter)
    .replace(/[أإآٱ]/gu, "ا")
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\p{Cf}]/gu, "");
  let sounds = "";
  for (let at = 0; at < plain.length; ) {
    const letter = plain[at] as string;
    const row = (latin.get(letter) ?? arabic.get(letter))?.find(([letters]) => plain.startsWith(letters, at));
    at += row === undefined ? 1 : row[0].length;
    for (const sound of row?.[1] ?? "") if (sound !== sounds[sounds.length - 1]) sounds += sound;
  }
  return sounds;
}

/** Sounds that blocking takes for one: rough on purpose, so that names that may be one are looked at together. */
const ROUGH: Readonly<Record<string, string>> = {
  b: "b",
  p: "b",
  f: "b",
  v: "b",
  t: "t",
  T: "t",
  d: "t",
  D: "t",
  j: "k",
  C: "k",
  H: "k",
  G: "k",
  g: "k",
  q: "k",
  k: "k",
  c: "k",
  S: "s",
  s: "s",
  z: "s",
  Z: "s",
  r: "r",
  l: "l",
  m: "m",
  n: "m",
};

/** The consonants of a word, roughly: words that sound alike mostly share it. «توكاييف» and "Tokayev" are both `tkb`. */
export function skeletonOf(word: string): string {
  let skeleton = "";
  for (const sound of soundsOf(word)) skeleton += ROUGH[sound] ?? "";
  return skeleton;
}
