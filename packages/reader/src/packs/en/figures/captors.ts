/** Who holds people: what arrests are not made by. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";

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
/** "gunmen seized three nurses" */
export function isOfCaptors(doc: Document, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3 && at >= 0; at--) {
    const token = doc.tokens[at] as Document["tokens"][number];
    if (token.sentence !== doc.tokens[verb]?.sentence || token.kind !== "word") return false;
    if (
      isCaptor(token.info) ||
      (token.info.word === "men" && /^(?:armed|masked|hooded)$/.test(doc.tokens[at - 1]?.info.word ?? ""))
    )
      return !/^(?:of|by|from|against)$/.test(doc.tokens[at - 1]?.info.word ?? "");
    if (!/^(?:have|had|has|also|later|then|still|were)$/.test(token.info.word)) return false;
  }
  return false;
}
const isCaptor = factOfWord(({ word }) =>
  /^(?:crowds?|mob|mobs|villagers|residents|locals|strikers|protesters|protestors|demonstrators|rioters|inmates|prisoners|gunmen|gunman|militants|militiamen|militias?|rebels?|insurgents|guerrillas?|guerillas|jihadists|extremists|terrorists|bandits|pirates|gangs?|gangsters|kidnappers|abductors|captors|hijackers|cartels?|traffickers|smugglers|tribesmen|fighters|mutineers|warlords?|cultists|herders|separatists|assailants|attackers)$/.test(
    word,
  ),
);
