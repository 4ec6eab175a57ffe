/** "Three gunmen fired at the bus and fled": who gets away from what they did, or is sent somewhere, is no refugee. */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import type { Event } from "./event.ts";
import { beforeQualifiers } from "./near.ts";

const isFleeing = factOfWord(({ word }) => /^(?:flee|flees|fled|fleeing|escape|escapes|escaped|escaping)$/.test(word));
/** "six miners managed to climb out": nobody brought them. */
const isGettingOut = factOfWord(({ word }) =>
  /^(?:escape|crawl|climb|get|make|swim|walk|scramble|jump|wade)$/.test(word),
);
const isDeed = factOfWord(({ word }) =>
  /^(?:fired|shot|robbed|placed|planted|laid|threw|hurled|lobbed|attacked|killed|murdered|stabbed|stole|torched|bombed|ambushed|kidnapped|abducted|seized|stormed|raided|looted|detonated|assassinated|grabbed|snatched|beat|slit|knifed|hacked)$/.test(
    word,
  ),
);
const isWrongdoer = factOfWord(({ word }) =>
  /^(?:robbers?|thieves|thief|burglars?|bandits?|kidnappers?|abductors?|hijackers?|bombers?|killers?|murderers?|attackers?|assassins?|looters?|raiders?|arsonists?|snipers?|muggers?|poachers?|rustlers?|culprits?|perpetrators?|accomplices?)$/.test(
    word,
  ),
);

const TOLD_BEFORE = 14;
const isInmate = factOfWord(({ word }) => /^(?:inmates|prisoners|convicts|detainees)$/.test(word));

const isTeam = factOfWord(({ word }) => /^(?:teams?|delegation|mission|panel|commission|squad|task)$/.test(word));
const isSentOut = factOfWord(({ word }) =>
  /^(?:investigators|inspectors|experts|specialists|observers|monitors|detectives|technicians|engineers|volunteers|delegates|negotiators|mediators|envoys|firefighters|firemen|divers|rescuers|medics|doctors|surgeons|nurses|paramedics|police|policemen|lawyers|researchers|scientists|geologists)$/.test(
    word,
  ),
);

/** "a team of 25 investigators left for the site": who is sent somewhere is not driven out of where they were. */
export function isOnMission(
  doc: Document,
  number: FoundNumber,
  { phrase }: Counted,
  { entry, first }: Event,
  measure: Measure,
): boolean {
  if ((measure !== "evacuated" && measure !== "displaced") || entry?.measure !== "other_people") return false;
  if (!/^l(?:eave|eft)/.test(wordAt(doc, first))) return false;
  const of = beforeQualifiers(doc, number);
  return (
    (wordAt(doc, of) === "of" && holdsAt(doc, of - 1, isTeam)) ||
    (phrase !== null && holdsAt(doc, phrase.last, isSentOut))
  );
}

/** "two attackers": who did it. */
export const isWrongdoers = (doc: Document, { phrase }: Counted): boolean =>
  phrase !== null && holdsAt(doc, phrase.last, isWrongdoer);

/** Whether what befell those counted is that they made off. `end`: the last token of what is counted. */
export function isGetaway(doc: Document, { people, phrase }: Counted, end: number, { first }: Event): boolean {
  if (holdsAt(doc, first, isGettingOut) && wordAt(doc, first - 1) === "to" && wordAt(doc, first - 2) === "managed")
    return true;
  if (!holdsAt(doc, first, isFleeing)) return false;
  if (people?.group === "militants" || (phrase !== null && holdsAt(doc, phrase.last, isWrongdoer))) return true;
  for (let at = end + 1; at < first; at++) if (holdsAt(doc, at, isDeed)) return true;
  // "one of the attackers was shot and two fled", "seven inmates died and 43 escaped"
  if (phrase === null)
    for (let at = end - 1; at > end - TOLD_BEFORE; at--)
      if (holdsAt(doc, at, isInmate) || (holdsAt(doc, at, isWrongdoer) && wordAt(doc, at - 2) === "of"))
        return sentenceAt(doc, at) === sentenceAt(doc, end);
  return false;
}
