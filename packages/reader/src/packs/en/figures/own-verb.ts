/** People to whom something of their own happens, or who have a part of their own in what is told: no part of the harm. */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { IRREGULAR } from "../morphology/irregular.ts";
import { inflect } from "../morphology/verbs.ts";
import { DETERMINERS } from "./stops.ts";

/** Verbs that only tell how many there are, or of what the harm was. */
const TELLING = new Set(
  (
    "be have do leave lose take cost cause claim hit strike reach count number total include involve comprise record report register list log tally identify name confirm find recover cover " +
    "announce estimate say see show mean put give make get become remain mark exceed top pass double concern say think believe fear presume suspect expect relate injure add carry transport ferry hold seat pack load cram board operate fly pilot man crew drive own"
  ).split(" "),
);
const irregular = new Set([...IRREGULAR.keys()].flatMap((base) => (TELLING.has(base) ? [] : formsOf(base))));
const telling = new Set([...TELLING].flatMap(formsOf));
/** Participles that stand before those counted and say what they are. */
const SAYING_WHAT =
  /^(?:estimated|unarmed|armed|uniformed|masked|alleged|supposed|unidentified|unnamed|so-called|said|further|hundred|wounded|injured|detained|unconfirmed|accused|convicted|elected|retired|trained|hooded|aged|based|following|including|during|according|regarding|concerning|being|missing|excluding|remaining|surviving|leading|young|among|nothing|something|everything|morning|evening|building|king|warring|exceeding|outstanding|existing|dying|living)$/;

function formsOf(base: string): readonly string[] {
  const { past, participle, gerund } = inflect(base);
  return [past, participle, gerund];
}

const isDeed = factOfWord(
  ({ word }) =>
    irregular.has(word) ||
    (/[a-z]{3}(?:ed|ing)$/.test(word) && !word.endsWith("eed") && !telling.has(word) && !SAYING_WHAT.test(word)),
);
const isToDo = /^(?:to|will|would|can|could|may|might|should|must|shall|cannot)$/;
const WITH = /^(?:with|by)$/;
const OF_PARTS = /^(?:made up|composed|consisting|formed|consists|comprised)$/;

const isMeeting = factOfWord(({ word }) =>
  /^(?:held|met|meet|meets|meeting|spoke|spoken|speaking|speaks?|worked|works?|working|signed|shared|dined|prayed|clash(?:ed|es)?|fought|argued|negotiat(?:ed|ing)|meetings|talks|interviews?|conference|talked|contacts?|negotiations|discussions|dialogue|lunch|dinner|prayers|discussed|session|sessions)$/.test(
    word,
  ),
);

/** "held with some 50 reporters", "talks with", "signed by": whether those behind this preposition take part in something. */
export const takesPart = (doc: Document, preposition: number): boolean =>
  wordAt(doc, preposition) === "with"
    ? holdsAt(doc, preposition - 1, isMeeting)
    : holdsAt(doc, preposition - 1, isDeed);

/** "questioned some 60 dockers", "held with some 50 reporters", "signed by five commanders". */
export function hasOwnPart(doc: Document, number: FoundNumber): boolean {
  const sentence = sentenceAt(doc, number.first);
  let at = number.first - 1;
  while (at > number.first - 6 && isPassed(doc, at)) at--;
  if (at < 1 || sentenceAt(doc, at) !== sentence) return false;
  const token = doc.tokens[at] as Document["tokens"][number];
  const { word } = token.info;
  if (WITH.test(word)) return takesPart(doc, at);
  if (word === "of")
    return OF_PARTS.test(wordAt(doc, at - 1)) || (wordAt(doc, at - 1) === "up" && wordAt(doc, at - 2) === "made");
  if (token.kind !== "word") return false;
  return isDeed(token.info) || (isToDo.test(wordAt(doc, at - 1)) && !telling.has(word) && !TELLING.has(word));
}

function isPassed(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined) return false;
  const { word, entries } = token.info;
  return (
    entries.qualifier !== undefined ||
    DETERMINERS.has(word) ||
    /^(?:at|least|more|than|as|many|up|fewer|less|top|first|last|other)$/.test(word)
  );
}
