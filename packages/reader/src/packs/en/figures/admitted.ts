/** Refugees whom a country takes in: "took in 7,000 Laotians", "plans to admit 48,000 refugees", "900 Hazaras have been admitted". */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import type { EnglishEvent } from "./entries.ts";
import type { Event } from "./event.ts";
import { anyWithin } from "./near.ts";
import type { PersonContext, Said } from "./said.ts";
import { BE, DETERMINERS, isAdverbWord } from "./stops.ts";

const isAdmitting = factOfWord(({ word }) =>
  /^(?:admit(?:s|ted|ting)?|accept(?:s|ed|ing)?|absorb(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|resettl(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|host(?:s|ed|ing)?)$/.test(
    word,
  ),
);
const isTaking = factOfWord(({ word }) => /^(?:take|takes|took|taken|taking|let|lets|letting)$/.test(word));
/** "granted asylum to 900 Iraqis" */
const isRefuge = factOfWord(({ word }) =>
  /^(?:asylum|refuge|sanctuary|shelter|visas|residency|protection)$/.test(word),
);
/** What else people are admitted to. */
const isElsewhere = factOfWord(({ word }) =>
  /^(?:hospitals?|clinics?|wards?|treatment|intensive|university|universities|school|schools|college|stadium|match|gate|club|union|party|bar|league|museum|custody|prison|jail|guilt|killing)$/.test(
    word,
  ),
);
const isOfRefugees = factOfWord(({ word }) =>
  /^(?:refugees?|asylum|immigrants?|immigration|migrants?|resettlement|resettled|quota|visas?|border|borders|humanitarian|fleeing|exiles?|newcomers)$/.test(
    word,
  ),
);

/** "4,000 voters were admitted": a hospital admits few; to where these were, nobody says. */
export const isCrowdLetIn = ({ value, low }: FoundNumber, { entry }: Event, measure: Measure): boolean =>
  measure === "injured" && entry?.measure === "other_people" && (value ?? low ?? 0) >= MANY;

const ADMITTED: EnglishEvent = { measure: "displaced", undergoer: "object", form: "verb", ofPeople: true };
const FEWEST = 20;
/** So many at once are taken in by a country alone. */
const MANY = 1000;
/** "Kosovars", "Hutus" */
const isNamedPeople = factOfWord(({ capital }) => capital);

/** The verb before the number: its token; -1 where none admits those counted. */
function verbBefore(doc: Document, number: FoundNumber): number {
  let at = number.first - 1;
  while (at > number.first - 6 && isPassed(doc, at)) at--;
  if (holdsAt(doc, at, isAdmitting)) return at;
  if (/^(?:in|on)$/.test(wordAt(doc, at)) && holdsAt(doc, at - 1, isTaking)) return at - 1;
  return wordAt(doc, at) === "to" && holdsAt(doc, at - 1, isRefuge) ? at - 2 : -1;
}

function isPassed(doc: Document, at: number): boolean {
  const { word, entries } = tokenAt(doc, at)?.info ?? { word: "", entries: {} };
  return (
    entries.qualifier !== undefined ||
    DETERMINERS.has(word) ||
    /^(?:at|least|more|than|as|many|up|only)$/.test(word) ||
    (word === "to" && wordAt(doc, at - 1) === "up")
  );
}

/** "have been admitted", "would be accepted" behind those counted; -1 where none stands there. */
function verbBehind(doc: Document, end: number): number {
  let passive = false;
  for (let at = end + 1; at < end + 6; at++) {
    const word = wordAt(doc, at);
    if (passive && (holdsAt(doc, at, isAdmitting) || (holdsAt(doc, at, isTaking) && wordAt(doc, at + 1) === "in")))
      return at;
    if (BE.has(word)) passive = true;
    else if (!/^(?:have|has|had|will|would|could|may|should|to|only)$/.test(word) && !holdsAt(doc, at, isAdverbWord))
      return -1;
  }
  return -1;
}

export function byAdmission(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  { frames }: PersonContext,
): Said | null {
  if (counted.thing !== null || (number.value ?? number.low ?? 0) < FEWEST || number.unit !== null) return null;
  const end = counted.phrase?.last ?? number.last;
  const before = verbBefore(doc, number);
  const verb = before === -1 ? verbBehind(doc, end) : before;
  if (verb === -1 || sentenceAt(doc, verb) !== sentenceAt(doc, number.first)) return null;
  if (anyWithin(doc, number.first - 14, end + 10, isElsewhere)) return null;
  const ofFlight =
    counted.harm?.measure === "displaced" ||
    frames.has("flight") ||
    holdsAt(doc, verb + 1, isRefuge) ||
    (holdsAt(doc, verb, isTaking) && (number.value ?? number.low ?? 0) >= MANY && holdsAt(doc, end, isNamedPeople)) ||
    (counted.country !== null && counted.people?.group !== "soldiers") ||
    anyWithin(doc, number.first - 16, end + 16, isOfRefugees);
  if (
    !ofFlight ||
    (counted.phrase !== null && counted.people === null && counted.harm === null && counted.country === null)
  )
    return null;
  return {
    rule: "en.figure.admitted",
    measure: "displaced",
    event: { measure: "displaced", entry: ADMITTED, first: verb, last: verb },
    weight: 5,
  };
}
