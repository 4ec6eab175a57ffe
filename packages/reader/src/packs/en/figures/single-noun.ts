/** The noun of somebody who stands alone: "a soldier", "a barber", "a Dane", "a couple". */
import { holdsAt, tagged, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document, Hit } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { peopleNouns } from "./lexicon/people.ts";
import { look } from "./look.ts";
import { isCompany } from "./pairs.ts";
import { endsPhrase, isAdverbWord } from "./stops.ts";
import { isAgent, onePersonBySuffix } from "./suffix.ts";
import { traitOfWord } from "./traits.ts";

/** Nouns of people that are no singles as they stand. */
const PLURAL =
  /s$|men$|women$|^(?:people|children|folk|police|personnel|staff|crew|gendarmerie|elderly|couple|family|household|kin|militia)$/;
export const isPlural = factOfWord(({ word }) => PLURAL.test(word));

export const PERSON = Object.freeze({ group: null });
const isOneOfMany = factOfWord(({ word }) =>
  [`${word}s`, word.replace(/y$/, "ies"), word.replace(/man$/, "men"), word.replace(/woman$/, "women")].some(
    (plural) => plural !== word && peopleNouns.has(plural),
  ),
);
/** The singular of a noun that is listed in the plural. */
function oneOf(doc: Document, at: number): Hit<"englishPeople"> | null {
  const token = doc.tokens[at] as Document["tokens"][number];
  return isOneOfMany(token.info) ? { entry: PERSON, first: at, last: at } : null;
}

/** "a police constable", "an army nurse": of nouns in a row the last is who is meant. */
function lastOf(doc: Document, hit: Hit<"englishPeople"> | null): Hit<"englishPeople"> | null {
  if (hit === null || doc.tokens[hit.last + 1]?.gap !== Gap.space) return hit;
  const next = look(doc, hit.last + 1, "englishPeople") ?? oneOf(doc, hit.last + 1);
  if (next === null || PLURAL.test(doc.tokens[next.last]?.info.word ?? "")) return hit;
  return { ...next, entry: { group: next.entry.group ?? hit.entry.group } };
}

const OF_AGE = Object.freeze({ group: "total" });
export const NATIONAL = Object.freeze({ group: "foreigners" });
/** "a Dane was hurt", but "a Danish ship" */
function nationalAt(doc: Document, at: number): Hit<"englishPeople"> | null {
  const nation = look(doc, at, "nationality");
  return nation !== null && endsNoun(doc, nation.last) ? { entry: NATIONAL, first: at, last: nation.last } : null;
}

/** Whether the noun phrase ends with this token. */
function endsNoun(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === "mark") return !(next.gap === Gap.none && /^['’-]$/.test(next.info.word));
  return endsPhrase(next.info) || isAdverbWord(next.info) || look(doc, at + 1, "englishEvent") !== null;
}

/** "a 19-year-old was hurt": the age stands for the noun. */
const isOfAge = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.info.word === "old" && wordAt(doc, at - 1) === "-" && endsNoun(doc, at);

/** Who is meant by the noun at this token, told by lists first and then by its ending; null where nobody is. */
export function personAt(doc: Document, at: number): Hit<"englishPeople"> | null {
  if (isOfAge(doc, at)) return { entry: OF_AGE, first: at, last: at };
  if (!holdsAt(doc, at, mayBePerson)) return null;
  const hit = lastOf(doc, look(doc, at, "englishPeople") ?? oneOf(doc, at) ?? nationalAt(doc, at));
  return hit ?? (look(doc, at, "englishThing") === null && endsNoun(doc, at) ? onePersonBySuffix(doc, at) : null);
}
/** A noun that somebody may be meant by, or the end of an age: what is none of these is passed by one look. */
export const mayBeOne = traitOfWord((info) => info.word === "old" || mayBePerson(info) || isCompany(info));
const isNamed = tagged("englishPeople", "nationality");
const mayBePerson = factOfWord((info) => isNamed(info) || isOneOfMany(info) || isAgent(info));
