/** Whether an English clause says that something took place, or only speaks of it: denied, wanted, feared, yet to come. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { BE, HAVE, MODAL, NOT } from "../attributions/grammar.ts";

const UNREAL = new Set(
  "if unless whether to may might could would should will can't if threatened threatens threaten plan plans planned planning calls called demand demanded demands demanding urge urged urging vowed pledged promised fear fears feared risk possible potential avoid prevent prevented against deny denied denies proposed considering failed refused unable hoping".split(
    " ",
  ),
);
const REACH = 4;

const denies = factOfWord(({ word }) => NOT.has(word) || word === "without");
const isModal = factOfWord(({ word }) => MODAL.has(word));
const isWished = factOfWord(({ word }) => UNREAL.has(word));

export function isUnreal(doc: Document, at: number): boolean {
  const own = doc.tokens[at];
  if (own === undefined) return true;
  for (let back = at - 1; back >= at - REACH && back >= 0; back--) {
    const token = doc.tokens[back];
    if (token === undefined || token.sentence !== own.sentence || token.kind === "mark") break;
    if (denies(token.info) || isModal(token.info) || (back >= at - 2 && isWished(token.info))) return true;
  }
  return false;
}

const OCCURS = new Set(
  "began begin broke erupted started occurred happened hit struck rocked shook killed left took spread continued resumed followed turned swept ripped tore held staged launched carried opened marred sparked triggered caused destroyed devastated targeted injured wounded reported".split(
    " ",
  ),
);
const SINCE = new Set("since before after during amid following until despite over because about of".split(" "));

const occurs = factOfWord(({ word }) => OCCURS.has(word));
const isSince = factOfWord(({ word }) => SINCE.has(word));

/** "Protests broke out", "an explosion rocked …": a word for taking place beside the noun. */
export function happens(doc: Document, at: number): boolean {
  const own = doc.tokens[at];
  if (own === undefined) return false;
  for (let back = at - 1; back >= at - 3 && back >= 0; back--)
    if (isSince((doc.tokens[back] as Token).info)) return false;
  for (let near = Math.max(0, at - 3); near <= at + 5; near++) {
    const token = doc.tokens[near];
    if (token === undefined || near === at || token.sentence !== own.sentence) continue;
    if (occurs(token.info)) return true;
  }
  return false;
}

const isBe = factOfWord(({ word }) => BE.has(word));
const staysInGroup = factOfWord(
  ({ word }) => HAVE.has(word) || NOT.has(word) || /ly$|^(?:also|then|later|just|since|already|sworn)$/.test(word),
);

/** "was sacked", "has been appointed", "had been arrested": a form of be before the participle. */
export function isPassive(doc: Document, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    const { info } = doc.tokens[back] as Token;
    if (isBe(info)) return true;
    if (!staysInGroup(info)) return false;
  }
  return false;
}
