/** Whether a number can count people where what is said of it befalls things as well. */
import { holdsAt } from "../../../figures/facts.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { look } from "./look.ts";
import { SENTENCES } from "./said.ts";

/** "17 stokers": by its ending a noun that may name people, where something happens to it that befalls people. */
export function mayBePeople(doc: Document, { phrase, thing }: Counted): boolean {
  const head = phrase === null || thing !== null ? undefined : doc.tokens[phrase.last];
  return head !== undefined && (isAgent(head.info) || isPeopleByName(head.info));
}

/** "12 Houthis": who is named in the plural. */
const isPeopleByName = factOfWord(
  ({ word, capital, allCapitals }) => capital && !allCapitals && /[a-z]{3}s$/.test(word),
);

const isAgent = factOfWord(
  ({ word }) =>
    /[a-z]{3}(?:[eo]rs|ees|ants|ards|wrights)$/.test(word) &&
    !/(?:towers|rivers|papers|letters|numbers|matters|orders|borders|quarters|chambers|containers|trailers|boosters|bunkers|computers|motors|doors|floors|sectors|factors|reactors|sensors|generators|corridors|errors|harbors|trees|fees|degrees|committees|plants|grants|yards|cards|boards|awards|acres|posters|centers|theaters|shelters|powers|members|dollars|mortars|layers|boilers|tankers|freighters|trawlers|bombers|fighters)$/.test(
      word,
    ),
);

/** Who is won in a vote, and neither held nor lost. */
export const isWon = factOfWord(({ word }) =>
  /^(?:delegates?|superdelegates?|electors|deputies|seats|voters|mps|members)$/.test(word),
);

/** "police picked up 12", "handed over 13" where captives were counted before; "the list will pick up 45" counts nobody. */
export function mayTakePeople(doc: Document, verb: number, before: FigureCandidate | null): boolean {
  const sentence = doc.tokens[verb]?.sentence ?? 0;
  if (before !== null && sentence - (doc.tokens[before.last]?.sentence ?? 0) <= SENTENCES) return true;
  for (let at = verb - 1; at > verb - TAKER && doc.tokens[at]?.sentence === sentence; at--)
    if (holdsAt(doc, at, isTaker) || look(doc, at, "englishPeople") !== null) return true;
  return false;
}
const TAKER = 5;
const isTaker = factOfWord(({ word }) =>
  /^(?:army|navy|force|forces|patrols?|helicopters?|boats?|ships?|vessels?|trawlers?|coastguard|coastguards|guard|militia|gang|side|sides|group|brigade|battalion|regiment|unit|units|division|column|crews?|hospitals?|clinics?|regime|junta)$/.test(
    word,
  ),
);
