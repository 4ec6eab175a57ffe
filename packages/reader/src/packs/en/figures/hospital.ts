/** "The clinic had seen 40", "hospitals received 15 patients": whom a house of the sick takes in was hurt. */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { anyWithin, beforeQualifiers } from "./near.ts";
import type { PersonContext, Said } from "./said.ts";

const isTakingIn = factOfWord(({ word }) => /^(?:receiv(?:e|es|ed|ing)|seen|saw|seeing|handled|accepted)$/.test(word));
const isHospital = factOfWord(({ word }) => /^(?:hospitals?|clinics?|infirmary|medical|trauma|ward|wards)$/.test(word));
/** Who may come there hurt: no doctors, visitors or donors. */
const isPatient = factOfWord(({ word }) =>
  /^(?:patients?|people|persons|casualties|victims|children|women|men|girls|boys|adults|students|pupils|passengers|survivors|civilians|workers|miners|soldiers|officers|policemen|protesters|demonstrators|villagers|residents|babies|teenagers|others)$/.test(
    word,
  ),
);

export function byHospital(
  doc: Document,
  number: FoundNumber,
  { phrase, thing, harm }: Counted,
  { before }: PersonContext,
): Said | null {
  const verb = beforeQualifiers(doc, number);
  if (!holdsAt(doc, verb, isTakingIn) || thing !== null || harm !== null || number.value === 1) return null;
  const end = phrase?.last ?? number.last;
  if (phrase !== null && !holdsAt(doc, end, isPatient)) return null;
  // what comes every day is no matter of the report
  if (/^(?:a|per|each|every|daily)$/.test(wordAt(doc, end + 1))) return null;
  const hurt = before?.measure === "injured" && sentenceAt(doc, verb) - sentenceAt(doc, before.last) <= 1;
  if (!hurt && !anyWithin(doc, verb - 8, verb - 1, isHospital)) return null;
  return { rule: "en.figure.hospital", measure: "injured", event: null, weight: 3 };
}
