/** What befell people counted, told by what stands before them: "killed 12 people", "searching for 40". */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { isCrowdLetIn } from "./admitted.ts";
import { isHerd, measureIn } from "./befallen.ts";
import { isOfCaptors } from "./captors.ts";
import type { Counted } from "./counted.ts";
import { eventBefore } from "./event-before.ts";
import type { Event } from "./event.ts";
import type { Frames } from "./frames.ts";
import { beforeQualifiers, beginOf, isWhole } from "./near.ts";
import { mayTakePeople } from "./people-or-things.ts";
import { type PersonContext, type Said, standsAlone } from "./said.ts";

const BURYING = new Set(
  "we they families relatives residents villagers mourners neighbours neighbors i people parents workers volunteers gravediggers survivors".split(
    " ",
  ),
);

/** "we bury three children a day": the dead, where people do it and not a landslide. */
const isFuneral = (doc: Document, { first }: Event) => {
  const { word } = doc.tokens[first]?.info ?? { word: "" };
  if (!/^bur(?:y|ied|ying)$/.test(word)) return false;
  for (let at = first - 1; at > first - 4; at--) if (BURYING.has(doc.tokens[at]?.info.word ?? "")) return true;
  return false;
};

/** "teams are looking for 40 people": where harm has come, who is looked for is missing, but for those who did it. */
function isSought(doc: Document, number: FoundNumber, counted: Counted, frames: Frames): boolean {
  const { people } = counted;
  if (people?.group === "militants" || !frames.has("disaster")) return false;
  // "searching for the remaining two"
  const rest =
    /^(?:remaining|other|last)$/.test(wordAt(doc, number.first - 1)) && wordAt(doc, number.first - 2) === "the";
  if (people === null && !(rest && counted.phrase === null)) return false;
  const at = rest ? number.first - 3 : beforeQualifiers(doc, number);
  return wordAt(doc, at) === "for" && holdsAt(doc, at - 1, isSeeking);
}

const isSeeking = factOfWord(({ word }) =>
  /^(?:search(?:ed|es|ing)?|looked|looks?|looking|hunt(?:ed|ing)?)$/.test(word),
);

/** "killed 12 people": by what stands before them. */
export function byEventBefore(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  { frames, before }: PersonContext,
): Said | null {
  if (isSought(doc, number, counted, frames))
    return { rule: "en.figure.verb-people", measure: "missing", event: null, weight: 4 };
  const begin = beginOf(doc, number);
  const event = eventBefore(doc, number.first) ?? (begin === number.first ? null : eventBefore(doc, begin));
  // "to hear one sentence", but "wounding a dozen people and killing one."
  if (event !== null && number.value === 1 && standsAlone(counted) && doc.tokens[number.last + 1]?.kind === "word")
    return null;
  // "released 20 of the 73 hostages": not all of them
  if (event !== null && isWhole(doc, number.first)) return null;
  if (event?.entry?.ofThings === true && standsAlone(counted) && !mayTakePeople(doc, event.first, before)) return null;
  if (number.value === 0 && standsAlone(counted)) return null; // "return to zero"
  // "dug out four more bodies": the dead
  if (counted.harm?.measure === "killed") return null;
  const measure = event === null ? null : isFuneral(doc, event) ? "killed" : measureIn(doc, event, counted, frames);
  if (measure === null || event === null) return null;
  const size = number.value ?? number.low ?? 0;
  if (isCrowdLetIn(number, event, measure))
    return { rule: "en.figure.verb-people", measure: "other_people", event, weight: 4 };
  // what hurts tens of thousands wounds nobody
  if (isHurting(doc, event) && (size >= MULTITUDE || frames.has("contest")))
    return frames.has("contest") ? null : { rule: "en.figure.verb-people", measure: "affected", event, weight: 4 };
  // "took 30 prisoners": the noun says more
  if (counted.harm !== null && (measure === "other_people" || measure === "displaced")) return null;
  // "treated 900 cholera patients"
  if (counted.harm?.measure === "infected" && measure === "injured") return null;
  if (counted.people === null && isHerd(doc, counted)) return null;
  if (measure === "arrested" && isByCourt(doc, event.first))
    return { rule: "en.figure.verb-people", measure: "charged", event, weight: 4 };
  const held =
    measure === "arrested" && event.entry?.elsewhere?.captivity !== undefined && isOfCaptors(doc, event.first);
  return { rule: "en.figure.verb-people", measure: held ? "abducted" : measure, event, weight: 4 };
}

/** "A court jailed nine men": by a sentence, and not by the police. */
function isByCourt(doc: Document, verb: number): boolean {
  if (!holdsAt(doc, verb, isJailing)) return false;
  for (let at = verb - 1; at > verb - 5; at--) if (holdsAt(doc, at, isCourt)) return true;
  return false;
}

const MULTITUDE = 10_000;
const isHurting = (doc: Document, { first }: Event) => /^hurt(?:s|ing)?$/.test(doc.tokens[first]?.info.word ?? "");
const isJailing = factOfWord(({ word }) => /^(?:jail(?:s|ed|ing)?|gaol(?:s|ed)|imprison(?:s|ed|ing)?)$/.test(word));
const isCourt = factOfWord(({ word }) => /^(?:courts?|judges?|tribunals?|magistrates?|jury)$/.test(word));
