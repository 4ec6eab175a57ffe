/** "Three gunmen fired at the bus and fled": who gets away from what they did are no refugees. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import type { Event } from "./event.ts";

const isFleeing = factOfWord(({ word }) => /^(?:flee|flees|fled|fleeing|escape|escapes|escaped|escaping)$/.test(word));
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

/** Whether what befell those counted is that they made off. `end`: the last token of what is counted. */
export function isGetaway(doc: Document, { people, phrase }: Counted, end: number, { first }: Event): boolean {
  if (!holdsAt(doc, first, isFleeing)) return false;
  if (people?.group === "militants" || (phrase !== null && holdsAt(doc, phrase.last, isWrongdoer))) return true;
  for (let at = end + 1; at < first; at++) if (holdsAt(doc, at, isDeed)) return true;
  return false;
}
