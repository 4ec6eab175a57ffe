/** People counted as a whole of which nothing more is said: aboard a vessel, in a building, in a band. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Counted } from "./counted.ts";
import { look } from "./look.ts";
import { beforeQualifiers } from "./near.ts";
import { type Said, standsAlone } from "./said.ts";

const isCarrying = factOfWord(({ word }) =>
  /^(?:carr(?:y|ies|ied|ying)|ferry(?:ing)?|ferried|transport(?:ed|ing)|with|hold(?:s|ing)|seat(?:ed|ing)|crammed|packed|loaded)$/.test(
    word,
  ),
);
const isInside = factOfWord(({ word }) => /^(?:inside|aboard|onboard|underground|indoors|asleep|within)$/.test(word));

/** Whether those counted are said to be in something: "the bus was carrying 25 people", "74 people were inside the mine". */
export function isInVessel(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  let at = number.first - 1;
  while (
    at > number.first - 4 &&
    (doc.tokens[at]?.info.entries.qualifier !== undefined || /^(?:at|than)$/.test(wordAt(doc, at)))
  )
    at--;
  if (
    isCarrying((doc.tokens[at] ?? (doc.tokens[0] as Token)).info) &&
    doc.tokens[at]?.sentence === doc.tokens[number.first]?.sentence
  )
    return true;
  let next = (phrase?.last ?? number.last) + 1;
  while (/^(?:was|were|are|had|been|who|still|reportedly|already)$/.test(wordAt(doc, next))) next++;
  return (
    isInside((doc.tokens[next] ?? (doc.tokens[0] as Token)).info) ||
    (wordAt(doc, next) === "on" && wordAt(doc, next + 1) === "board") ||
    (/^(?:in|at)$/.test(wordAt(doc, next)) &&
      next > (phrase?.last ?? number.last) + 1 &&
      wordAt(doc, next + 1) === "the")
  );
}
const wordAt = (doc: Document, at: number) => doc.tokens[at]?.info.word ?? "";

/** Whether "on board" or the like stands right behind those counted. */
export function isAboard(doc: Document, end: number): boolean {
  const [next, then] = [wordAt(doc, end + 1), wordAt(doc, end + 2)];
  return next === "aboard" || next === "onboard" || (next === "on" && then === "board");
}

/** "with about 230 on board": people, of whom nothing more is said. */
export function aboard(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  if (!standsAlone(counted)) return null;
  const [next, then] = [doc.tokens[number.last + 1]?.info.word, doc.tokens[number.last + 2]?.info.word];
  const isIn =
    next === "on" && (then === "board" || then === "it" || (then === "the" && isCraft(doc, number.last + 3)));
  // "a canoe carrying nine capsized"
  if (next !== "aboard" && !isIn && !holdsAt(doc, beforeQualifiers(doc, number), isLaden)) return null;
  return { rule: "en.figure.aboard", measure: "other_people", event: null, weight: 1 };
}

const isLaden = factOfWord(({ word }) => word === "carrying" || word === "ferrying" || word === "transporting");
const isCraft = (doc: Document, at: number): boolean => holdsAt(doc, at, isCraftWord);
const isCraftWord = factOfWord(({ word }) =>
  /^(?:boat|bus|ferry|plane|aircraft|ship|train|vessel|coach|raft|dinghy|flight|jet|helicopter|canoe|launch|trawler|lorry|truck)$/.test(
    word,
  ),
);

/** "gunmen numbering over 60": the noun stands before the number. */
export function numbering(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
): { readonly said: Said; readonly counted: Counted } | null {
  if (counted.people !== null || counted.harm !== null || counted.thing !== null) return null;
  const at = beforeQualifiers(doc, number);
  if (!/^(?:numbering|numbered|totall?ing|totall?ed)$/.test(wordAt(doc, at))) return null;
  for (let noun = at - 1; noun >= at - 2; noun--) {
    const people = look(doc, noun, "englishPeople");
    if (people === null) continue;
    const { group } = people.entry;
    const measure: Measure =
      group === "soldiers" ? "troops" : group === "protesters" ? "protesters_present" : "other_people";
    const phrase = { first: people.first, last: people.last };
    return {
      said: { rule: "en.figure.numbering", measure, event: null, weight: 1 },
      counted: { ...counted, phrase, people: people.entry },
    };
  }
  return null;
}

/** Whether a count of people is no bigger than the counts of what befell people last before it: who is part of them shares it. */
export function mayBeOf(number: FoundNumber, near: FigureCandidate, harm: readonly FigureCandidate[]): boolean {
  const value = number.value ?? number.low ?? 0;
  return harm.some(
    ({ measure, amount }) => measure === near.measure && (amount.value ?? amount.high ?? amount.low ?? 0) >= value,
  );
}
