/** The key of an office: what "prime minister" and «رئيس الوزراء» share. */
import { fold } from "@isnad/reader/fold";
import { bodyKey } from "../../names/bodies.ts";
import { OFFICES, TIMES_OF_OFFICE } from "./office-words.ts";

const times = new Set(TIMES_OF_OFFICE.map(fold));
const folded = (text: string) =>
  text
    .split(/[\s\-–—'’.,،()«»"“”:]+/u)
    .map(fold)
    .filter(Boolean);
/** «وزيراً», «رئيساً»: an office one was made, in the accusative. */
const nouns = new Set("رئيس وزير نائب مدير محافظ قائد وكيل".split(" ").map(fold));
const plain = (word: string) => (word.endsWith("ا") && nouns.has(word.slice(0, -1)) ? word.slice(0, -1) : word);

const phrases = OFFICES.flatMap(([concept, all]) =>
  all.split("|").map((phrase) => ({ concept, phrase: ` ${folded(phrase).join(" ")} ` })),
).sort((a, b) => b.phrase.length - a.phrase.length);

export interface Lands {
  /** ISO 3166 code of the country that an office named without one is of; null = not known. */
  readonly home: string | null;
  readonly named: ReadonlySet<string>;
}

/** Words of the office and of the body it is in, as concepts, in no order; without its own country. "" where none is named. */
export function officeKey(office: string, body: string | null, { home, named }: Lands): string {
  const words = folded(body === null || office.includes(body) ? office : `${office} ${body}`)
    .map(plain)
    .filter((word) => !times.has(word));
  let rest = ` ${words.join(" ")} `;
  const found = new Set<string>();
  for (const { concept, phrase } of phrases)
    if (rest.includes(phrase)) {
      for (const one of concept.split(" ")) found.add(one);
      rest = rest.replace(phrase, " ");
    }
  // "office" stands for an office of which nothing but the country is left to say
  const unprefixed = `office ${rest.trim().replace(/(?:^|\s)لل(?=\p{L}{3})/gu, " ال")}`;
  for (const concept of bodyKey(unprefixed, home, named).key.split(" ")) if (concept !== "office") found.add(concept);
  // the head of a committee is its «رئيس», and so is a president: the committee tells them apart
  const inside = [...found].some(
    (concept) => !concept.startsWith("@") && !/^(?:president|head|deputy|first)$/.test(concept),
  );
  if (inside && found.delete("president")) found.add("head");
  return [...found].sort().join(" ");
}
