/** "43 rockets, 12 of which were intercepted", "40 drones; 36 were shot down": some of the things counted before. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { extend } from "../../../extend.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { figureOfThing } from "./figure-of.ts";
import { anyWithin, beforeQualifiers } from "./near.ts";
import type { ThingContext } from "./measured.ts";

/** Some of the things counted last: "12 of which were intercepted". */
export function someOf(doc: Document, number: FoundNumber, { before }: ThingContext): FigureCandidate | null {
  if (number.unit !== null || before === null || before.amount.unit !== null) return null;
  if (
    before.last < number.first - 5 ||
    wordAt(doc, number.last + 1) !== "of" ||
    wordAt(doc, number.last + 2) !== "which"
  )
    return null;
  return partOf(doc, number, before, number.last + 2);
}

/** Some of the arms counted last: "36 were shot down". */
export function someOfFired(doc: Document, number: FoundNumber, before: FigureCandidate): FigureCandidate | null {
  const more = moreOf(doc, number, before);
  if (more !== null) return more;
  const last = FIRED.has(before.measure) && number.unit === null ? whatCameOf(doc, number, before) : -1;
  return last === -1 ? null : partOf(doc, number, before, last);
}

/** "sent three drones; it launched 20 more", "got 900 tents and asked for 400 more" */
function moreOf(doc: Document, number: FoundNumber, before: FigureCandidate): FigureCandidate | null {
  if (wordAt(doc, number.last + 1) !== "more" || number.unit !== null || before.amount.unit !== null) return null;
  if (!FIRED.has(before.measure) && before.measure !== "aid_amount") return null;
  if (sentenceAt(doc, number.first) - sentenceAt(doc, before.last) > 2) return null;
  if (/^(?:than|to|people|of)$/.test(wordAt(doc, number.last + 2))) return null;
  const at = beforeQualifiers(doc, number, 4);
  const asked = wordAt(doc, at) === "for" && anyWithin(doc, at - 4, at - 1, isAsking);
  if (!asked && !holdsAt(doc, at, isSending)) return null;
  const more = partOf(doc, number, before, number.last + 1);
  return asked ? extend(more, { status: "hypothetical" }) : more;
}
const ASKING = new Set("asked asks asking appealed appealing appeals called calling applied".split(" "));
const isAsking = ({ word }: WordInfo) => ASKING.has(word);
const isSending = factOfWord(({ word }) =>
  /^(?:fired|launched|lobbed|sent|shipped|ordered|pledged|promised|received|delivered|donated|flown|unloaded|supplied|requested)$/.test(
    word,
  ),
);

function partOf(doc: Document, number: FoundNumber, { measure, of }: FigureCandidate, last: number): FigureCandidate {
  const counted = { phrase: of, people: null, harm: null, thing: null, attribute: null, part: null, country: null };
  return extend(figureOfThing(doc, number, counted, { rule: "en.figure.some", measure }), {
    first: number.first,
    last,
  });
}

const FIRED: ReadonlySet<Measure> = new Set<Measure>(["weapons", "aircraft"]);
const isBeing = factOfWord(({ word }) => /^(?:was|were|been|had|have)$/.test(word));
const isStopped = factOfWord(({ word }) =>
  /^(?:shot|downed|intercepted|destroyed|defused|disarmed|jammed|neutrali[sz]ed|diverted|detonated|deactivated)$/.test(
    word,
  ),
);
const isFallen = factOfWord(({ word }) =>
  /^(?:fell|landed|exploded|detonated|crashed|hit|struck|failed|malfunctioned|reached|breached)$/.test(word),
);

/** What is said to have come of arms, behind a number that stands alone. */
function whatCameOf(doc: Document, { first, last, value }: FoundNumber, before: FigureCandidate): number {
  if (sentenceAt(doc, first) - sentenceAt(doc, before.last) > 1) return -1;
  if (value === null || value > (before.amount.value ?? before.amount.low ?? value)) return -1;
  let verb = last + 1;
  while (verb < last + 4 && holdsAt(doc, verb, isBeing)) verb++;
  if (verb > last + 1 ? holdsAt(doc, verb, isStopped) : holdsAt(doc, verb, isFallen)) return verb;
  return -1;
}
