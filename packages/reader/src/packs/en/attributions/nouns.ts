/** Nouns that stand for something said or thought: what leads to the content, and the nouns. */
import type { SpeechAct } from "../../../contract/types.ts";
import type { CueNoun } from "./cue.ts";

export interface CueNounRow {
  readonly act: SpeechAct;
  readonly takes: CueNoun["takes"];
  readonly nouns: string;
}

export const NOUNS: readonly CueNounRow[] = [
  {
    act: "say",
    takes: ["that"],
    nouns:
      "statement, claim, assertion, contention, remark, comment, suggestion, argument, report, rumor, rumour, complaint, conclusion, finding, notion, insistence, message, opinion, view, observation, reminder, revelation, testimony, perception",
  },
  { act: "announce", takes: ["that", "of"], nouns: "announcement, declaration, proclamation" },
  {
    act: "confirm",
    takes: ["that", "of"],
    nouns: "confirmation, admission, acknowledgement, acknowledgment, confession",
  },
  { act: "deny", takes: ["that", "of"], nouns: "denial" },
  { act: "accuse", takes: ["that", "of"], nouns: "accusation, allegation, charge" },
  { act: "warn", takes: ["that", "of", "about", "to"], nouns: "warning, threat" },
  {
    act: "demand",
    takes: ["that", "for", "to"],
    nouns: "demand, call, appeal, plea, request, order, proposal, recommendation",
  },
  { act: "promise", takes: ["that", "to", "of"], nouns: "promise, pledge, vow, assurance, commitment" },
  { act: "estimate", takes: ["that", "of"], nouns: "estimate, prediction, forecast, projection" },
  {
    act: "believe",
    takes: ["that"],
    nouns: "belief, fear, hope, suspicion, concern, worry, conviction, doubt, expectation",
  },
  { act: "say", takes: ["of"], nouns: "criticism, condemnation, description, praise" },
  { act: "believe", takes: ["to", "for"], nouns: "plan, support, intention, desire, opposition" },
];

/** Plural of a cue noun. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return noun === "belief" ? "beliefs" : `${noun}s`;
}
