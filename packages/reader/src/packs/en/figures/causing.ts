/** People who are made to do something: "forced 300 people to flee", "told some 2,000 residents to leave". */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { EnglishEvent } from "./entries.ts";
import type { Event } from "./event.ts";
import { look } from "./look.ts";
import { DETERMINERS } from "./stops.ts";

const isCausing = factOfWord(({ word }) =>
  /^(?:forc(?:e|es|ed|ing)|compel(?:s|led|ling)?|oblig(?:es?|ed|ing)|order(?:s|ed|ing)?|prompt(?:s|ed|ing)?|caus(?:e|es|ed|ing)|tell(?:s|ing)?|told|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|advis(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|push(?:es|ed|ing)?|drives?|drove|driving|leads?|led|leading|help(?:s|ed|ing)?|sends?|sent|sending)$/.test(
    word,
  ),
);
const isGoing = factOfWord(({ word }) => /^(?:leave|evacuate|flee|relocate|abandon|move|escape|quit)$/.test(word));
const GOING: EnglishEvent = {
  measure: "evacuated",
  undergoer: "subject",
  form: "verb",
  elsewhere: { war: "displaced" },
  ofPeople: true,
};

/** What those counted, from token `number` to `end`, are made to do; null where nobody makes them. */
export function causedAfter(doc: Document, number: number, end: number): Event | null {
  if (doc.tokens[end + 1]?.info.word !== "to") return null;
  const verb = doc.tokens[end + 2];
  if (verb === undefined || verb.sentence !== doc.tokens[number]?.sentence || !isGoing(verb.info)) return null;
  for (let at = number - 1; at > number - 6 && at >= 0; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== verb.sentence) return null;
    if (isCausing(token.info)) {
      const own = look(doc, end + 2, "englishEvent");
      const entry = own?.entry.undergoer === "subject" ? own.entry : GOING;
      return { measure: entry.measure, entry, first: end + 2, last: own?.last ?? end + 2 };
    }
    const { word, entries } = token.info;
    if (entries.qualifier === undefined && !DETERMINERS.has(word) && !/^(?:at|least|more|than|as|many)$/.test(word))
      return null;
  }
  return null;
}
