/** Who holds people: what arrests are not made by. */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { anyWithin, beforeQualifiers } from "./near.ts";

/** "were being held by the crowd", "seized by gunmen": who is no arm of the law abducts. */
export function isByCaptors(doc: Document, from: number): boolean {
  if (doc.tokens[from]?.info.word !== "by") return false;
  for (let at = from + 1; at < from + 5; at++) {
    const token = doc.tokens[at];
    if (token?.kind !== "word") return false;
    if (isCaptor(token.info)) return true;
  }
  return false;
}
/** "gunmen seized three nurses", "Inmates took over the prison and held 40 visitors" */
export function isOfCaptors(doc: Document, verb: number): boolean {
  if (areSoldiersCaptured(doc, verb)) return false;
  const joined =
    /^(?:and|are|is|were)$/.test(wordAt(doc, verb - 1)) || /^(?:and|are|were)$/.test(wordAt(doc, verb - 2));
  if (joined && openedByCaptors(doc, verb)) return true;
  for (let at = verb - 1; at >= verb - 3 && at >= 0; at--) {
    const token = doc.tokens[at] as Document["tokens"][number];
    if (token.sentence !== doc.tokens[verb]?.sentence || token.kind !== "word") return false;
    if (isCaptor(token.info) || (token.info.word === "men" && /^(?:armed|masked|hooded)$/.test(wordAt(doc, at - 1))))
      return !/^(?:of|by|from|against)$/.test(wordAt(doc, at - 1));
    if (!/^(?:have|had|has|also|later|then|still|were)$/.test(token.info.word)) return false;
  }
  return false;
}
/** "captured 25 soldiers": prisoners of war. */
const areSoldiersCaptured = (doc: Document, verb: number): boolean =>
  wordAt(doc, verb).startsWith("captur") && anyWithin(doc, verb + 1, verb + 6, isSoldier);
const isSoldier = factOfWord(({ word }) =>
  /^(?:soldiers?|troops|marines|servicemen|conscripts|paratroopers|commandos|airmen|officers)$/.test(word),
);

/** Whether captors are the first to be named in the sentence of the verb. */
function openedByCaptors(doc: Document, verb: number): boolean {
  const sentence = sentenceAt(doc, verb);
  let first = verb;
  while (first > 0 && verb - first < LONG && sentenceAt(doc, first - 1) === sentence) first--;
  if (sentenceAt(doc, first - 1) === sentence) return false;
  for (let at = first; at < first + OPENING && at < verb; at++)
    if (holdsAt(doc, at, isCaptor)) return !/^(?:of|by|from|against|on|in)$/.test(wordAt(doc, at - 1));
  return false;
}
const LONG = 24;
const OPENING = 4;

/** "stormed the embassy with 40 guests inside", "hijacked a plane with 104 people aboard": who is in what captors took is held. */
export function isInSeized(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  const end = phrase?.last ?? number.last;
  const inside = holdsAt(doc, end + 1, isInside) || (wordAt(doc, end + 1) === "on" && wordAt(doc, end + 2) === "board");
  if (!inside && wordAt(doc, beforeQualifiers(doc, number)) !== "with") return false;
  const sentence = sentenceAt(doc, number.first);
  for (let at = number.first - 1; at > number.first - LONG && sentenceAt(doc, at) === sentence; at--)
    if (holdsAt(doc, at, isSeizing)) return wordAt(doc, at).startsWith("hijack") || openedByCaptors(doc, at);
  return false;
}
const isInside = factOfWord(
  ({ word }) => word === "inside" || word === "aboard" || word === "onboard" || word === "hostage",
);
const isSeizing = factOfWord(({ word }) =>
  /^(?:hijack(?:ed|ing)?|seiz(?:ed|ing)|storm(?:ed|ing)|occup(?:ied|ying)|commandeer(?:ed|ing)|overran)$/.test(word),
);

const isCaptor = factOfWord(({ word }) =>
  /^(?:captors?|insurrectionists|occupiers|convicts|crowds?|mob|mobs|villagers|residents|locals|strikers|protesters|protestors|demonstrators|rioters|inmates|prisoners|gunmen|gunman|militants|militiamen|militias?|rebels?|insurgents|guerrillas?|guerillas|jihadists|extremists|terrorists|bandits|pirates|gangs?|gangsters|kidnappers|abductors|captors|hijackers|cartels?|traffickers|smugglers|tribesmen|fighters|mutineers|warlords?|cultists|herders|separatists|assailants|attackers)$/.test(
    word,
  ),
);
