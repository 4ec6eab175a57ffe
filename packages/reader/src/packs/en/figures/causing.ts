/** People who are made to do something: "forced 300 people to flee", "told some 2,000 residents to leave". */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { EnglishEvent } from "./entries.ts";
import type { Event } from "./event.ts";
import { anyWithin } from "./near.ts";
import { look } from "./look.ts";
import { DETERMINERS } from "./stops.ts";

const isCausing = factOfWord(({ word }) =>
  /^(?:forc(?:e|es|ed|ing)|compel(?:s|led|ling)?|oblig(?:es?|ed|ing)|order(?:s|ed|ing)?|prompt(?:s|ed|ing)?|caus(?:e|es|ed|ing)|tell(?:s|ing)?|told|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|advis(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|push(?:es|ed|ing)?|drives?|drove|driving)$/.test(
    word,
  ),
);
const isGoing = factOfWord(({ word }) => /^(?:leave|evacuate|flee|relocate|abandon|quit)$/.test(word));
const GOING: EnglishEvent = {
  measure: "evacuated",
  undergoer: "subject",
  form: "verb",
  elsewhere: { war: "displaced" },
  ofPeople: true,
};

const DRIVEN: EnglishEvent = { measure: "displaced", undergoer: "object", form: "verb", ofPeople: true };
const isDriving = factOfWord(({ word }) =>
  /^(?:push(?:es|ed|ing)?|drives?|drove|driven|driving|forc(?:e|es|ed|ing)|sends?|sent|sending|chas(?:e|es|ed|ing)|propell?(?:s|ed|ing)?)$/.test(
    word,
  ),
);
const isAbroad = factOfWord(
  ({ word, capital }) =>
    capital ||
    /^(?:neighbou?ring|nearby|exile|hiding|borders?|frontiers?|rivers?|bush|hills|mountains|jungles?|forests?|camps?|swamps?|deserts?|straits?|lakes?)$/.test(
      word,
    ),
);
const isInto = factOfWord(({ word }) => word === "into" || word === "across" || word === "over");
const isForcing = factOfWord(({ word }) =>
  /^(?:forc(?:e|es|ed|ing)|compel(?:s|led|ling)?|caus(?:e|es|ed|ing)|push(?:es|ed|ing)?|drives?|drove|driving)$/.test(
    word,
  ),
);
/** From these people run a little way, and come back. */
const isFire = factOfWord(({ word }) =>
  /^(?:fires?|blazes?|flames|smoke|alarms?|leaks?|bomb|scare|threats?|gas)$/.test(word),
);
const isObject = (doc: Document, at: number) =>
  DETERMINERS.has(doc.tokens[at]?.info.word ?? "") || doc.tokens[at]?.info.word === "into";
/** "into neighbouring Burundi", "across the river", "over the border": out of where they lived. */
function isAcross(doc: Document, at: number): boolean {
  if (!holdsAt(doc, at, isInto)) return false;
  const next = doc.tokens[at + 1]?.info.word === "the" ? doc.tokens[at + 2] : doc.tokens[at + 1];
  return next !== undefined && next.sentence === doc.tokens[at]?.sentence && isAbroad(next.info);
}

const LET_GO = { measure: "released", entry: null } as const;
/** "let 12 of the girls go" */
function isLetting(doc: Document, number: number): boolean {
  for (let at = number - 1; at > number - 5 && at >= 0; at--)
    if (/^(?:let|lets|letting)$/.test(doc.tokens[at]?.info.word ?? "")) return true;
  return false;
}

/** What those counted, from token `number` to `end`, are made to do; null where nobody makes them. */
export function causedAfter(doc: Document, number: number, end: number): Event | null {
  if (doc.tokens[end + 1]?.info.word === "go" && isLetting(doc, number))
    return { ...LET_GO, first: end + 1, last: end + 1 };
  const away = isAcross(doc, end + 1);
  if (doc.tokens[end + 1]?.info.word !== "to" && !away) return null;
  const verb = doc.tokens[end + 2];
  if (verb === undefined || verb.sentence !== doc.tokens[number]?.sentence || !(away || isGoing(verb.info)))
    return null;
  for (let at = number - 1; at > number - 6 && at >= 0; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== verb.sentence) return null;
    if (away && isDriving(token.info)) return { measure: "displaced", entry: DRIVEN, first: at, last: end + 2 };
    if (isCausing(token.info)) {
      if (away) return null;
      const own = look(doc, end + 2, "englishEvent");
      // "forced 3,000 to flee": not out of one place
      if (
        verb.info.word === "flee" &&
        own?.last === end + 2 &&
        isForcing(token.info) &&
        !isObject(doc, end + 3) &&
        !anyWithin(doc, at - 6, at - 1, isFire)
      )
        return { measure: "displaced", entry: DRIVEN, first: at, last: end + 2 };
      const entry = own?.entry.undergoer === "subject" ? own.entry : GOING;
      return { measure: entry.measure, entry, first: end + 2, last: own?.last ?? end + 2 };
    }
    const { word, entries } = token.info;
    if (entries.qualifier === undefined && !DETERMINERS.has(word) && !/^(?:at|least|more|than|as|many)$/.test(word))
      return null;
  }
  return null;
}
