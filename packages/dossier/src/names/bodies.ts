/** The key a body is known by: its words as concepts, in no order, without its own country. */
import { fold } from "@isnad/reader/fold";
import { countryNear, countryOf, nationOf } from "./countries.ts";
import { sameWord, withoutArticle } from "./same.ts";
import { BODY_FILLERS, BODY_WORDS } from "./words.ts";

const concepts = new Map<string, string>();
for (const [concept, surfaces] of BODY_WORDS)
  for (const surface of surfaces.split(" ")) concepts.set(withoutArticle(fold(surface)), concept);
const fillers = new Set(BODY_FILLERS.map(fold));

export interface BodyKey {
  /** Concepts and other words, sorted, joined by spaces. */
  readonly key: string;
  /** The words that are no concept: what is a name proper. */
  readonly proper: readonly string[];
}

/** `home`: the country the dossier is about; `abroad`: the countries it names. Their adjectives are told from other words. */
export function bodyKey(name: string, home: string | null, abroad: ReadonlySet<string>): BodyKey {
  const found = new Set<string>();
  const proper: string[] = [];
  const words = name
    .replace(/['’]s(?!\p{L})/gu, "")
    .split(/[\s\-–—'’.,()«»"“”:]+/u)
    .map(fold)
    .filter((word) => word !== "" && !fillers.has(word));
  for (const word of words) {
    const plain = withoutArticle(word);
    const concept = concepts.get(plain);
    if (concept !== undefined) {
      found.add(concept);
      continue;
    }
    const country = countryOf(plain) ?? nationOf(plain, abroad) ?? countryNear(plain, abroad, sameWord);
    if (country !== null) {
      if (country !== home) found.add(`@${country}`);
      continue;
    }
    found.add(plain);
    proper.push(plain);
  }
  if (found.size === 0) return { key: words.join(" "), proper: words };
  return { key: [...found].sort().join(" "), proper };
}
